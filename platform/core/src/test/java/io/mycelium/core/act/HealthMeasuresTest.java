package io.mycelium.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.health.HealthMeasures;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.TestNetworks;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers that a health policy is given: how far they count, and what each is of. */
class HealthMeasuresTest {
    private static TestNetworks failing(int failures, int steps) {
        int[] step = new int[1];
        TestNetworks net = new TestNetworks()
                .species("Failing", LambdaBehaviour.of("failing", (hypha, state, signal, out) -> {
                    if (++step[0] <= failures) {
                        throw new IllegalStateException("failed");
                    }
                    return state;
                }))
                .hypha("a", "Failing");
        for (int tide = 1; tide <= steps; tide++) {
            net.at(tide, "a", "go", PlainMap.EMPTY);
        }
        return net;
    }

    private static Hypha a(Network network) {
        return (Hypha) TestNetworks.state(network).topology.find("a");
    }

    @Test
    void shouldCountTheFailuresOfTheLastTenStepsWhenMoreHaveFailed() {
        List<Integer> failures = new ArrayList<>();
        try (Network network = failing(11, 22).begin()) {
            for (int tide = 1; tide <= 22; tide++) {
                network.tide();
                failures.add(HealthStage.unpack(a(network).measured).failures());
            }
        }
        assertThat(failures).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 0);
    }

    @Test
    void shouldCountUpToSixtyThreeTidesWhenASignalWaits() {
        try (Network network = failing(0, 1).begin()) {
            for (long waited : new long[] {0, 1, 31, 32, 62, 63, 64, 1_000_000}) {
                assertThat(HealthStage.unpack(HealthStage.packed(a(network), 64, 32, waited, true)))
                        .isEqualTo(new HealthMeasures(1, 0.5, Math.min(waited, 63), 0, -1, true));
            }
        }
    }
}
