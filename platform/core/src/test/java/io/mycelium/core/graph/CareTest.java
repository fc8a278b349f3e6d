package io.mycelium.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is remembered of a hypha by those who look after it. */
class CareTest {
    @Test
    void shouldKnowWhichCausesWereToldAndWhichNot() {
        Care care = Care.NONE.toldOf("poor", "it fails", 3).toldOf("slow", "it waits", 4);
        assertThat(care.isTold("poor")).isTrue();
        assertThat(care.isTold("slow")).isTrue();
        assertThat(care.isTold("full")).isFalse();
        assertThat(Care.NONE.isTold("poor")).isFalse();
        assertThat(care.alerts()).extracting(Care.Told::cause).containsExactly("poor", "slow");
        assertThat(Care.NONE.alerts()).as("it is a value").isEmpty();
    }

    @Test
    void shouldSaySinceWhenAMeasureIsFoundWithoutABreak() {
        Care care = new Care(
                Supervised.NEVER,
                null,
                List.of(new Care.Found("failures", 1, 0, 7), new Care.Found("latency", 9, 2, 5)),
                List.of());
        assertThat(care.foundSince("failures", 12)).isEqualTo(7);
        assertThat(care.foundSince("latency", 12)).isEqualTo(5);
        assertThat(care.foundSince("size", 12)).as("found for the first time").isEqualTo(12);
    }

    /** A hypha of which nothing is remembered has no such object. */
    @Test
    void shouldBeNothingOnlyIfNobodyRemembersAnything() {
        assertThat(Care.NONE.isNone()).isTrue();
        assertThat(new Care(Supervised.NEVER, null, List.of(), List.of()).isNone())
                .isTrue();
        assertThat(new Care(Supervised.NEVER, 1L, List.of(), List.of()).isNone())
                .isFalse();
        assertThat(Care.NONE.toldOf("poor", "it fails", 3).isNone()).isFalse();
        assertThat(Care.NONE.with(new Supervised(1, List.of())).isNone()).isFalse();
        assertThat(new Care(Supervised.NEVER, null, List.of(new Care.Found("failures", 1, 0, 7)), List.of()).isNone())
                .isFalse();
    }
}
