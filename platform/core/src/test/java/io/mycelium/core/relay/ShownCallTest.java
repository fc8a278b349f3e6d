package io.mycelium.core.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.mycelium.api.value.PlainMap;
import io.mycelium.core.graph.RelayNode;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.TestNetworks;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownCallTest {
    private static Network net() {
        return new TestNetworks()
                .species("One", LambdaBehaviour.of("one", (hypha, state, signal, out) -> state))
                .hypha("one", "One")
                .relay("fan", "fanout", PlainMap.EMPTY)
                .output("out")
                .socket("one", "fan")
                .socket("fan", "out")
                .begin();
    }

    private static ShownCall call(Network network) {
        RelayNode relay = TestNetworks.state(network).topology.relays.get(0);
        return new ShownCall(TestNetworks.state(network).topology, relay, List.of(), 1, 2);
    }

    @Test
    void shouldRefuseWhateverLeadsIntoTheNetworkWhenTheTideHasGoneOn() {
        try (Network network = net()) {
            ShownCall call = call(network);
            assertThat(call.exists("one")).isTrue();

            call.end();

            assertThatIllegalStateException().isThrownBy(() -> call.exists("one"));
            assertThatIllegalStateException().isThrownBy(() -> call.targetsOf("fan", null));
            assertThatIllegalStateException().isThrownBy(() -> call.target(0));
            assertThatIllegalStateException().isThrownBy(() -> call.room(0));
            assertThatIllegalStateException().isThrownBy(() -> call.arrival(0));
            assertThatIllegalStateException().isThrownBy(call::keptUnder);
            assertThatIllegalStateException().isThrownBy(() -> call.kept("any"));
            assertThatIllegalStateException().isThrownBy(() -> call.kept("any", 0));
            assertThatIllegalStateException().isThrownBy(() -> call.carries(0, "go"));
        }
    }

    @Test
    void shouldKeepNoFrequencyWhenARelayAsksForOneThatNobodyUses() {
        try (Network network = net()) {
            assertThat(call(network).carries(0, "made up")).isTrue();
            assertThat(TestNetworks.state(network).topology.frequencies.known("made up"))
                    .isNull();
        }
    }

    @Test
    void shouldShowWhatTheRelayMayKnowOfItselfAndOthers() {
        try (Network network = net()) {
            ShownCall call = call(network);
            assertThat(call.id()).isEqualTo("fan");
            assertThat(call.settings()).isEqualTo(PlainMap.EMPTY);
            assertThat(call.memory()).isNull();
            assertThat(call.tide()).isEqualTo(1);
            assertThat(call.sensedIn()).isEqualTo(2);
            assertThat(call.arrivals()).isZero();
            assertThat(call.targets()).isEqualTo(1);
            assertThat(call.target(0)).isEqualTo("out");
            assertThat(call.exists("out")).as("no hypha").isFalse();
            assertThat(call.exists("nobody")).isFalse();
            assertThat(call.targetsOf("fan", null)).isEqualTo(1);
            assertThat(call.targetsOf("fan", "go")).isEqualTo(1);
            assertThat(call.targetsOf("one", null)).as("no relay").isZero();
        }
    }
}
