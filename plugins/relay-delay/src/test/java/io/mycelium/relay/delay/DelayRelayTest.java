package io.mycelium.relay.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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

class DelayRelayTest extends RelayContract {
    private static final PlainMap THREE = PlainMap.of("tides", 3);
    private final TestCall later = TestCall.of("later").withSettings(THREE);

    @Override
    protected Relay relay() {
        return new DelayRelay();
    }

    @Override
    public List<PlainMap> goodSettings() {
        return List.of(THREE, PlainMap.of("tides", 1), PlainMap.of("tides", 10), THREE.plus("holds", 5));
    }

    @Override
    public List<BadSettings> badSettings() {
        return List.of(
                BadSettings.of(PlainMap.EMPTY, "'tides'", "missing"),
                BadSettings.of(PlainMap.of("tides", 0), "'tides'", "1 or more"),
                BadSettings.of(PlainMap.of("tides", "three"), "'tides'", "'three'"),
                BadSettings.of(THREE.plus("holds", 0), "'holds'", "1 or more"),
                BadSettings.of(PlainMap.of("tide", 3), "'tide'", "did you mean 'tides'?"));
    }

    private Routing route(TestCall call) {
        return relay().route(call);
    }

    @Test
    void shouldLetWhatWasEmittedBeSensedSoManyTidesLater() {
        TestCall call = later.withTide(5).withArrivals(TestSignal.of("a", 1, "x"));
        Routing kept = route(call); // without the relay it would be sensed in tide 6
        assertThat(kept).isEqualTo(new Routing(null, List.of(new RelayEffect.Keep(0, "9")), 8));
        TestCall after = call.after(kept);
        assertThat(route(after.withTide(7)).effects()).isEmpty();
        assertThat(route(after.withTideIn(8)).effects())
                .as("called for another reason")
                .isEmpty();
        assertThat(route(after.withTide(8))).isEqualTo(Routing.of(List.of(new RelayEffect.ForwardAllKept(-1, "9"))));
    }

    @Test
    void shouldLetWhatCameInBeSensedSoManyTidesLater() {
        TestCall call =
                later.withSettings(PlainMap.of("tides", 1)).withTideIn(5).withArrivals(TestSignal.of("input", 1, "x"));
        Routing kept = route(call); // without the relay it would be sensed in tide 5
        assertThat(kept).isEqualTo(new Routing(null, List.of(new RelayEffect.Keep(0, "6")), 5));
        assertThat(route(call.after(kept).withTide(5)).effects())
                .containsExactly(new RelayEffect.ForwardAllKept(-1, "6"));
    }

    @Test
    void shouldSendOnWhatFoundNoRoomBeforeWhatIsDueNow() {
        TestCall call = later.withKept("9", TestSignal.of("a", 1, "x"))
                .withKept("10", TestSignal.of("a", 2, "x"))
                .withKept("12", TestSignal.of("a", 3, "x"));
        assertThat(route(call.withTide(9)))
                .isEqualTo(new Routing(
                        null,
                        List.of(new RelayEffect.ForwardAllKept(-1, "9"), new RelayEffect.ForwardAllKept(-1, "10")),
                        11));
    }

    @Test
    void shouldLetSignalsWaitBeforeItWhenItHoldsAsManyAsItMay() {
        TestCall call = later.withSettings(THREE.plus("holds", 3))
                .withKept("7", TestSignal.of("a", 1, "x"), TestSignal.of("a", 2, "x"))
                .withTide(5)
                .withArrivals(TestSignal.of("a", 3, "x"), TestSignal.of("a", 4, "x"), TestSignal.of("a", 5, "x"));
        Routing routing = route(call);
        assertThat(routing.effects()).containsExactly(new RelayEffect.Keep(0, "9"), new RelayEffect.Wait(1));
        assertThat(route(call.after(routing).withArrivals(TestSignal.of("a", 4, "x"))))
                .isEqualTo(new Routing(null, List.of(new RelayEffect.Wait(0)), 6));
    }

    @Test
    void shouldRefuseWhatAnotherRelayKept() {
        TestCall call = later.withKept("worker_1/0/1", TestSignal.of("a", 1, "x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> route(call))
                .withMessageContaining("'worker_1/0/1'")
                .withMessageContaining("the tide in which they are to be sensed");
    }
}
