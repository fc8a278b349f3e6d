package io.mycelium.relay.fanout;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.relay.Relay;
import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.relay.RelayContract;
import io.mycelium.testkit.relay.TestCall;
import io.mycelium.testkit.settings.BadSettings;
import io.mycelium.testkit.signal.TestSignal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FanoutRelayTest extends RelayContract {
    @Override
    protected Relay relay() {
        return new FanoutRelay();
    }

    @Override
    public List<PlainMap> goodSettings() {
        return List.of(PlainMap.EMPTY);
    }

    @Override
    public List<BadSettings> badSettings() {
        return List.of(BadSettings.of(PlainMap.of("to", "worker_1"), "'to'", "nothing to set"));
    }

    @Test
    void shouldForwardToAllSocketsWhenSignalsArrive() {
        Routing routing = relay().route(TestCall.of("fan")
                .withArrivals(TestSignal.of("input", 1, "start"), TestSignal.of("input", 2, "stop")));
        assertThat(routing)
                .isEqualTo(Routing.of(List.of(new RelayEffect.ForwardAll(0), new RelayEffect.ForwardAll(1))));
    }
}
