package io.mycelium.runtime.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.observe.Dissonance;
import org.junit.jupiter.api.Test;

class DissonanceLogTest {
    private final DissonanceLog log = new DissonanceLog(1000);

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

    private static Dissonance full(long tide, String where) {
        return new Dissonance(tide, tide, Dissonance.Kind.FULL, where, "the socket is full", null, null);
    }
}
