package io.mycelium.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.observe.Sought;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DissonancesTest {
    private final Dissonances dissonances = new Dissonances(1000);

    private void add(long tide, String where) {
        dissonances.add(tide, Dissonance.Kind.FULL, where, "the socket is full", null, null);
    }

    @Test
    void shouldCountAllForEverAndKeepTheNewestThousand() {
        for (int i = 1; i <= 1500; i++) {
            add(i, i % 500 == 0 ? "rare" : "often");
        }
        assertThat(dissonances.count()).isEqualTo(1500);
        List<Dissonance> all = dissonances.after(0, 10_000);
        assertThat(all).hasSize(1000);
        assertThat(all.get(0).number()).isEqualTo(501);
        assertThat(all.get(999).number()).isEqualTo(1500);
        assertThat(dissonances.about("rare")).extracting(Dissonance::tide).containsExactly(1000L, 1500L);
    }

    @Test
    void shouldGiveThosePastANumberWhenSomebodyReadsOn() {
        for (int i = 1; i <= 10; i++) {
            add(i, "h");
        }
        assertThat(dissonances.after(3, 4)).extracting(Dissonance::number).containsExactly(4L, 5L, 6L, 7L);
        assertThat(dissonances.after(7, 4)).extracting(Dissonance::number).containsExactly(8L, 9L, 10L);
        assertThat(dissonances.after(10, 4)).isEmpty();
    }

    @Test
    void shouldLetGoOfThoseThatAreMeantAndCountThemWhenTheyAreCleared() {
        for (int i = 1; i <= 10; i++) {
            add(i, i % 2 == 0 ? "a -> b" : "b -> c");
        }
        assertThat(dissonances.clear(Sought.at("a"))).isEqualTo(5);
        assertThat(dissonances.clear(new Sought(Set.of(), null, null, null, 1, 3)))
                .isEqualTo(2);
        assertThat(dissonances.after(0, 10)).extracting(Dissonance::number).containsExactly(5L, 7L, 9L);
        assertThat(dissonances.clear(Sought.ANY)).isEqualTo(3);
        assertThat(dissonances.cleared()).isEqualTo(10);
        assertThat(dissonances.count()).isEqualTo(10);
    }

    @Test
    void shouldKeepNoneWhenItMayNot() {
        Dissonances none = new Dissonances(0);
        none.add(1, Dissonance.Kind.FULL, "a", "the socket is full", null, null);
        assertThat(none.kept()).isZero();
        assertThat(none.count()).isEqualTo(1);
        assertThat(none.take()).hasSize(1);
    }

    @Test
    void shouldTellThoseOfATideOnce() {
        add(1, "a");
        assertThat(dissonances.pending()).hasSize(1);
        assertThat(dissonances.take()).extracting(Dissonance::where).containsExactly("a");
        assertThat(dissonances.take()).isEmpty();
        add(2, "b");
        assertThat(dissonances.take()).extracting(Dissonance::where).containsExactly("b");
    }

    @Test
    void shouldGoOnCountingWhenTheyAreReadFromACheckpoint() {
        add(1, "a");
        add(2, "b");
        Dissonances again = new Dissonances(1000);
        dissonances.after(0, 10).forEach(again::restore);
        again.restore(7, 4, 2);
        again.add(3, Dissonance.Kind.FULL, "c", "the socket is full", null, null);
        assertThat(again.count()).isEqualTo(8);
        assertThat(again.signals()).isEqualTo(4);
        assertThat(again.cleared()).isEqualTo(2);
        assertThat(again.after(0, 10)).extracting(Dissonance::where).containsExactly("a", "b", "c");
        assertThat(again.after(2, 10)).extracting(Dissonance::number).containsExactly(8L);
    }
}
