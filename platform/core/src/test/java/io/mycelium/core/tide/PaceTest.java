package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.testkit.rule.LambdaBehaviour;
import org.junit.jupiter.api.Test;

/** When tides begin, with time stepped by hand. */
class PaceTest {
    private final HandTime time = new HandTime();

    private Network network(TestNetworks net) {
        return net.begin(TestNetworks.SETTINGS.withNanos(time));
    }

    private static TestNetworks quiet() {
        return new TestNetworks()
                .species("Any", LambdaBehaviour.of("any", (hypha, state, signal, out) -> state))
                .hypha("a", "Any")
                .input("in")
                .socket("in", "a");
    }

    private Tidekeeper keeper(Network network, long periodMillis) {
        Tidekeeper keeper = new Tidekeeper(network, new Tidekeeper.Pace(periodMillis, 0, false), time);
        keeper.begin();
        return keeper;
    }

    @Test
    void shouldRunOneTideATickWhenNothingHurries() {
        try (Network network = network(quiet());
                Tidekeeper keeper = keeper(network, 100)) {
            for (int i = 0; i < 20; i++) {
                keeper.step();
            }
            assertThat(network.tideNumber()).isEqualTo(10);
            assertThat(time.sleptMillis).hasSize(10).containsOnly(100L);
        }
    }

    @Test
    void shouldNotMakeUpForTicksThatWentBy() {
        try (Network network = network(quiet());
                Tidekeeper keeper = keeper(network, 100)) {
            keeper.step();
            time.passMillis(1_230);
            keeper.step();
            assertThat(network.tideNumber()).isEqualTo(2);
            keeper.step();
            assertThat(network.tideNumber()).as("it sleeps until the next tick").isEqualTo(2);
            assertThat(time.sleptMillis).containsExactly(70L);
            keeper.step();
            assertThat(network.tideNumber()).isEqualTo(3);
        }
    }
}
