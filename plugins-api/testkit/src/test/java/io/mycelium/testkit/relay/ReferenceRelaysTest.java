package io.mycelium.testkit.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.relay.Relay;
import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.network.ReferenceRelays;
import io.mycelium.testkit.signal.TestSignal;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ReferenceRelaysTest {
    private static final Relay GATHER = ReferenceRelays.gather();

    private static List<TestSignal> acks(long from, long to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(n -> TestSignal.of("worker_1", n, "ack", PlainMap.of("key", "k" + n)))
                .toList();
    }

    @Test
    void shouldMakeOneSignalWhenSoManyAreGathered() {
        Routing first = GATHER.route(TestCall.of("gather").withArrivals(acks(1, 2)));
        assertThat(first.due()).isEqualTo(5);
        Routing second = GATHER.route(
                TestCall.of("gather").withMemory(first.memory()).withTide(2).withArrivals(acks(3, 4)));
        assertThat(second.effects())
                .hasSize(4)
                .element(1)
                .isInstanceOfSatisfying(
                        RelayEffect.Make.class,
                        make -> assertThat((List<?>) make.payload().get("members"))
                                .hasSize(3));
        assertThat(second.due()).isEqualTo(6);
    }

    @Test
    void shouldLetGoWhenTheFirstHasWaitedLongEnough() {
        Routing first = GATHER.route(TestCall.of("gather").withArrivals(acks(1, 2)));
        Routing due =
                GATHER.route(TestCall.of("gather").withMemory(first.memory()).withTide(first.due()));
        assertThat(due.effects()).containsExactly(new RelayEffect.Release(-1, 2));
        assertThat(due.memory()).isNull();
    }

    @Test
    void shouldTakeTurnsWhenSignalsArriveInSeveralTides() {
        Relay turns = ReferenceRelays.turns();
        TestCall call = TestCall.of("turns").withTarget("a").withTarget("b");
        Routing first = turns.route(call.withArrivals(acks(1, 3)));
        assertThat(turns.route(call.withMemory(first.memory()).withArrivals(acks(4, 4)))
                        .effects())
                .containsExactly(new RelayEffect.Forward(0, 1));
    }

    @Test
    void shouldDeliverByTheFieldWhenItIsThere() {
        Signal without = TestSignal.of("worker_1", 9, "ack");
        TestCall call = TestCall.of("by").withSettings(PlainMap.of("species", "airport"));
        assertThat(ReferenceRelays.byKey()
                        .route(call.withArrivals(acks(1, 1).get(0), without))
                        .effects())
                .containsExactly(
                        new RelayEffect.Deliver(0, "k1", "airport", null), new RelayEffect.Refuse(1, "no field key"));
    }
}
