package io.mycelium.relay.leastloaded;

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

class LeastLoadedRelayTest extends RelayContract {
    private TestCall call = TestCall.of("best");

    @Override
    protected Relay relay() {
        return new LeastLoadedRelay();
    }

    @Override
    public List<PlainMap> goodSettings() {
        return List.of(PlainMap.EMPTY);
    }

    @Override
    public List<BadSettings> badSettings() {
        return List.of(BadSettings.of(PlainMap.of("by", "room"), "'by'", "nothing to set"));
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
    void shouldTakeTheSocketWithTheMostRoomWhenOthersHoldMore() {
        call = call.withTarget("a")
                .withTarget("b")
                .withTarget("c")
                .withRoom(0, 2)
                .withRoom(1, 5)
                .withRoom(2, 3);
        assertThat(route("x", "x", "x", "x"))
                .as("what it gives one counts too")
                .containsExactly(new Forward(0, 1), new Forward(1, 1), new Forward(2, 2), new Forward(3, 1));
    }

    @Test
    void shouldTakeTurnsWhenAllHaveTheSameRoom() {
        call = call.withTarget("a").withTarget("b").withTarget("c");
        assertThat(route("x")).containsExactly(new Forward(0, 0));
        assertThat(route("x")).containsExactly(new Forward(0, 1));
        assertThat(route("x", "x")).containsExactly(new Forward(0, 2), new Forward(1, 0));
    }

    @Test
    void shouldLookOnlyAtSocketsThatCarryTheSignal() {
        call = call.withTarget("a", "x").withTarget("b", "y").withRoom(0, 1);
        assertThat(route("x", "z"))
                .containsExactly(new Forward(0, 0), new Refuse(1, "no socket of relay 'best' carries 'z'"));
    }

    @Test
    void shouldWaitForRoomWhenAllAreFull() {
        call = call.withTarget("a").withTarget("b").withRoom(0, 0).withRoom(1, 0);
        assertThat(route("x")).as("the core lets it wait").containsExactly(new Forward(0, 0));
    }
}
