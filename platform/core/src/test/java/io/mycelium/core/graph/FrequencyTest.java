package io.mycelium.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import org.junit.jupiter.api.Test;

/** Names of frequencies, which anybody outside may make up. */
class FrequencyTest {
    @Test
    void shouldBeOneObjectWhileSomebodyHoldsIt() {
        Frequency.Table table = new Frequency.Table();
        Frequency held = table.of("held");
        for (int i = 0; i < 100; i++) {
            table.of("made up " + i);
            assertThat(table.of("held")).isSameAs(held);
        }
        assertThat(table.known("held")).isSameAs(held);
        assertThat(table.known("never named")).isNull();
    }

    @Test
    void shouldLetNamesGoWhenNobodyHoldsThem() {
        Frequency.Table table = new Frequency.Table();
        Frequency held = table.of("held");
        int most = 0;
        for (int i = 0; i < 1_000_000 && table.size() >= most; i++) { // until the collector has come by
            table.of("made up " + i);
            most = table.size();
            if (i % 10_000 == 9_999) {
                System.gc();
            }
            table.of("another " + i);
        }
        assertThat(table.size()).isLessThan(most);
        assertThat(table.known("held")).isSameAs(held);
    }

    @Test
    void shouldCountTogetherWhatNoRuleHeededWhenNamesAreManifold() {
        Species deaf = new Species(
                0,
                new Blueprint.Species("Deaf", null, PlainMap.EMPTY, 1, 1, FullPolicy.REJECT, false, false),
                Unheeding.INSTANCE);
        for (int i = 0; i < 1500; i++) {
            deaf.countUnheeded("f" + i);
        }
        deaf.countUnheeded("f0");
        assertThat(deaf.unheeded)
                .containsEntry("f0", 2L)
                .containsEntry("f999", 1L)
                .containsEntry("(others)", 500L)
                .hasSize(1001);
    }
}
