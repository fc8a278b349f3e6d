package io.mycelium.runtime.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.observe.TideReport;
import io.mycelium.runtime.Journal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DissonanceLogTest {
    private final Journal journal = new Journal(() -> 7);
    private final DissonanceLog log = new DissonanceLog(1000, journal);

    @Test
    void shouldSayCauseOnceWhenItComesAgainAndAgain() {
        assertThat(log.line("airports", full(1, "EZE"))).isEqualTo("airports: tide 1: full at EZE: the socket is full");
        assertThat(log.line("airports", full(2, "EZE"))).isEmpty();
        assertThat(log.line("airports", full(1000, "EZE"))).isEmpty();
        assertThat(log.line("airports", full(1001, "EZE")))
                .endsWith("(and 2 of the same cause since it was last said)");
        assertThat(log.line("airports", full(1002, "EZE"))).isEmpty();
    }

    @Test
    void shouldSayOtherCauseWhenAnotherIsQuiet() {
        log.line("airports", full(1, "EZE"));

        assertThat(log.line("airports", full(1, "GRU"))).isNotEmpty();
        assertThat(log.line("fanout", full(1, "EZE"))).isNotEmpty();
    }

    @Test
    void shouldPutIntoTheJournalWhatIsNoMatterOfASignal() {
        Dissonance fault =
                new Dissonance(2, 5, Dissonance.Kind.PLUGIN_FAULT, "board", "it threw IOException", null, null);
        log.tideEnded(
                new TideReport("airports", 5, 0, 0, 0, 0, 0, 0, 0, 0, List.of(full(5, "EZE"), fault, fault), 0, 0));

        assertThat(journal.after(0, null, 10).events())
                .containsExactly(new Journal.Event(
                        1, 7, "airports", 5, "plugin fault", "network", "board: it threw IOException"));
    }

    private static Dissonance full(long tide, String where) {
        return new Dissonance(tide, tide, Dissonance.Kind.FULL, where, "the socket is full", null, null);
    }
}
