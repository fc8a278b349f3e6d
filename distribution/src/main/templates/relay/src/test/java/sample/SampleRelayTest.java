package sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.relay.Relay;
import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.relay.RelayContract;
import io.mycelium.testkit.relay.TestCall;
import io.mycelium.testkit.settings.BadSettings;
import io.mycelium.testkit.signal.TestSignal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleRelayTest extends RelayContract {
    @Override
    protected Relay relay() {
        return new SampleRelay();
    }

    @Override
    public List<PlainMap> goodSettings() {
        return List.of(PlainMap.of("every", 1), PlainMap.of("every", 3));
    }

    @Override
    public List<BadSettings> badSettings() {
        return List.of(
                BadSettings.of(PlainMap.EMPTY, "'every'", "missing"),
                BadSettings.of(PlainMap.of("evry", 3), "did you mean 'every'?"));
    }

    @Test
    void shouldForwardTheSecondWhenEverySecondIsSampled() {
        TestCall call = TestCall.of("half")
                .withSettings(PlainMap.of("every", 2))
                .withArrivals(TestSignal.of("A", 1, "work"), TestSignal.of("A", 2, "work"));
        assertThat(relay().route(call).effects())
                .containsExactly(new RelayEffect.Absorb(0), new RelayEffect.ForwardAll(1));
    }
}
