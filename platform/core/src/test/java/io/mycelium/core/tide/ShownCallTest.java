package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.mycelium.api.value.PlainMap;
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
        RelayNode relay = network.topology.relays.get(0);
        return new ShownCall(network.topology, relay, List.of(), 1);
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
            assertThatIllegalStateException().isThrownBy(() -> call.carries(0, "go"));
        }
    }

    @Test
    void shouldKeepNoFrequencyWhenARelayAsksForOneThatNobodyUses() {
        try (Network network = net()) {
            assertThat(call(network).carries(0, "made up")).isTrue();
            assertThat(network.topology.frequencies.known("made up")).isNull();
        }
    }
}
