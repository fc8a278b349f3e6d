package io.mycelium.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JournalTest {
    private final Journal journal = new Journal(() -> 7);

    @Test
    void shouldGoOnAfterANumberAndSayWhetherThereIsMore() {
        for (int i = 1; i <= 5; i++) {
            journal.add(i == 3 ? "forest" : "garden", i, "kill", "page", "it has died");
        }
        journal.add(null, -1, "said", "server", "listening");

        Journal.Page first = journal.after(0, "garden", 2);
        assertThat(first.events()).extracting(Journal.Event::number).containsExactly(1L, 2L);
        assertThat(first.next()).isEqualTo(2);
        Journal.Page second = journal.after(2, "garden", 3);
        assertThat(second.events()).extracting(Journal.Event::number).containsExactly(4L, 5L, 6L);
        assertThat(second.next()).isNull();
        assertThat(journal.after(6, null, 3).events()).isEmpty();
        assertThat(journal.after(0, null, 10).events()).hasSize(6);
    }

    @Test
    void shouldKeepTheLastTenThousandAndCutWhatIsLong() {
        for (int i = 0; i < Journal.KEPT + 5; i++) {
            journal.add(null, -1, "said", "server", "x".repeat(i == Journal.KEPT ? 3000 : 1));
        }

        assertThat(journal.last()).isEqualTo(Journal.KEPT + 5);
        assertThat(journal.after(0, null, 1).events().get(0).number()).isEqualTo(6);
        assertThat(journal.after(Journal.KEPT, null, 1).events().get(0).text())
                .hasSize(2004)
                .endsWith("x ...");
    }
}
