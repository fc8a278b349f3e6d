package io.mycelium.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopologyTest {
    @Test
    void shouldFitWholeNamesWhenAPatternHasStars() {
        assertThat(Topology.glob("worker_*").matcher("worker_12").matches()).isTrue();
        assertThat(Topology.glob("worker_*").matcher("my_worker_1").matches()).isFalse();
        assertThat(Topology.glob("w?").matcher("w1").matches()).isTrue();
        assertThat(Topology.glob("w?").matcher("w12").matches()).isFalse();
        assertThat(Topology.glob("a.b").matcher("axb").matches()).isFalse();
        assertThat(Topology.glob("*").matcher("").matches()).isTrue();
    }
}
