package io.mycelium.relay.birth;

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

class BirthRelayTest extends RelayContract {
    private static final PlainMap SETTINGS = PlainMap.of("species", "B");

    @Override
    protected Relay relay() {
        return new BirthRelay();
    }

    @Override
    public List<PlainMap> goodSettings() {
        return List.of(SETTINGS);
    }

    @Override
    public List<BadSettings> badSettings() {
        return List.of(
                BadSettings.of(PlainMap.EMPTY, "'species'", "missing"),
                BadSettings.of(PlainMap.of("species", ""), "'species'"),
                BadSettings.of(PlainMap.of("species", 5), "'species'", "5"),
                BadSettings.of(PlainMap.of("specis", "B"), "'specis'", "did you mean 'species'?"));
    }

    @Test
    void shouldAskForABirthWhenEachSignalArrives() {
        Routing routing = relay().route(TestCall.of("birth")
                .withSettings(SETTINGS)
                .withArrivals(TestSignal.of("A", 1, "coordinate:growth"), TestSignal.of("A", 2, "coordinate:growth")));
        assertThat(routing)
                .isEqualTo(Routing.of(List.of(
                        new RelayEffect.Absorb(0),
                        new RelayEffect.Birth(0, "B", PlainMap.EMPTY),
                        new RelayEffect.Absorb(1),
                        new RelayEffect.Birth(1, "B", PlainMap.EMPTY))));
    }
}
