package io.mycelium.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import org.junit.jupiter.api.Test;

class SpeciesTest {
    private final Species species = new Species(
            0,
            new Blueprint.Species("S", null, PlainMap.EMPTY, 1, 1, FullPolicy.REJECT, false, false),
            Unheeding.INSTANCE);

    @Test
    void shouldSenseNothingMoreWhenEightOfItsActsDidNotComeBack() {
        species.abandoned = 7;
        assertThat(species.isHeld()).isFalse();
        species.abandoned(7, 5);
        assertThat(species.isWithheldIn(5)).isFalse();
        species.abandoned(8, 5);
        assertThat(species.isWithheldIn(5)).as("in the same tide already").isTrue();
        assertThat(species.isWithheldIn(6)).isFalse();
        species.abandoned = 8;
        assertThat(species.isHeld()).isTrue();
        assertThat(species.isWithheldIn(5)).as("held as a whole").isFalse();
    }

    @Test
    void shouldShareTheTextBeforeTheNumberAmongThoseCalledAlike() {
        String text = species.base("worker_12");
        assertThat(text).isEqualTo("worker_");
        assertThat(species.base("worker_13")).isSameAs(text);
        assertThat(species.base("worker")).isEqualTo("worker");
        assertThat(species.base("workers_1")).isEqualTo("workers_");
        String read = species.shared("h_");
        assertThat(species.shared(new String("h_"))).isSameAs(read);
    }
}
