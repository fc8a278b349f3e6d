package io.mycelium.relay.roundrobin;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.relay.Relay;
import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.RelayEffect.Forward;
import io.mycelium.api.relay.RelayEffect.Refuse;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.relay.RelayContract;
import io.mycelium.testkit.relay.TestCall;
import io.mycelium.testkit.settings.BadSettings;
import io.mycelium.testkit.signal.TestSignal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoundRobinRelayTest extends RelayContract {
    private TestCall call = TestCall.of("next");

    @Override
    protected Relay relay() {
        return new RoundRobinRelay();
    }

    @Override
    public List<PlainMap> goodSettings() {
        return List.of(PlainMap.EMPTY);
    }

    @Override
    public List<BadSettings> badSettings() {
        return List.of(BadSettings.of(PlainMap.of("to", "worker_1"), "'to'", "nothing to set"));
    }

    private List<RelayEffect> route(String... frequencies) {
        call = call.withArrivals(Stream.of(frequencies)
                .map(frequency -> TestSignal.of("a", 1, frequency))
                .toList());
        Routing routing = relay().route(call);
        call = call.after(routing);
        return routing.effects();
    }

    @Test
    void shouldTakeTheSocketsInTurnWhenSignalsComeInSeveralTides() {
        call = call.withTarget("a").withTarget("b").withTarget("c");
        assertThat(route("x", "x")).containsExactly(new Forward(0, 0), new Forward(1, 1));
        assertThat(route("x", "x", "x")).containsExactly(new Forward(0, 2), new Forward(1, 0), new Forward(2, 1));
    }

    @Test
    void shouldTakeTurnsForEachFrequencyAlone() {
        call = call.withTarget("a", "x")
                .withTarget("b", "y")
                .withTarget("c", "x")
                .withTarget("d", "y");
        assertThat(route("x", "y", "x", "y", "x"))
                .containsExactly(
                        new Forward(0, 0), new Forward(1, 1), new Forward(2, 2), new Forward(3, 3), new Forward(4, 0));
    }

    @Test
    void shouldGoOnAmongThoseThatAreLeftWhenSocketsHaveEnded() {
        call = call.withTarget("a").withTarget("b").withTarget("c");
        route("x", "x", "x");
        call = TestCall.of("next").withTarget("a").withTarget("b").withMemory(call.memory());
        assertThat(route("x", "x")).containsExactly(new Forward(0, 1), new Forward(1, 0));
    }

    @Test
    void shouldRefuseASignalWhenNoSocketCarriesIt() {
        assertThat(route("x")).containsExactly(new Refuse(0, "no socket of relay 'next' carries 'x'"));
        call = call.withTarget("a", "y");
        assertThat(route("x", "y"))
                .containsExactly(new Refuse(0, "no socket of relay 'next' carries 'x'"), new Forward(1, 0));
    }
}
