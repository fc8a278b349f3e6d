package io.mycelium.relay.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.relay.TestCall;
import io.mycelium.testkit.signal.TestSignal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Large groups: what they cost grows with their members, not with the square of them. */
class AggregateCostTest {
    private static final int WORKERS = 3000;

    private final AggregateRelay relay = new AggregateRelay();
    private final TestCall fan = TestCall.of("gather")
            .withRelay("fan", WORKERS)
            .withSettings(PlainMap.of("complete", PlainMap.of("all", "fan")));

    private static TestSignal ack(int worker, long start) {
        return TestSignal.of("worker_" + worker, start, "ack").withRoot(new SignalId("input", 0, start, 0));
    }

    private static long made(Routing routing) {
        return routing.effects().stream()
                .filter(effect -> effect instanceof RelayEffect.Make)
                .count();
    }

    @Test
    void shouldCompleteAtOnceWhenAllMembersArriveInOneCall() {
        List<TestSignal> acks = new ArrayList<>();
        for (int worker = 1; worker <= WORKERS; worker++) {
            acks.add(ack(worker, 1));
        }
        Routing routing = relay.route(fan.withArrivals(acks));
        assertThat(made(routing)).isEqualTo(1);
        assertThat(routing.effects()).hasSize(WORKERS + 2);
        assertThat(routing.memory()).isNull();
    }

    @Test
    void shouldCompleteWhenAGroupIsHuge() {
        int members = 300_000;
        List<TestSignal> acks = new ArrayList<>();
        for (int worker = 1; worker <= members; worker++) {
            acks.add(ack(worker, 1));
        }
        TestCall call = TestCall.of("gather")
                .withSettings(PlainMap.of("complete", PlainMap.of("count", members)))
                .withArrivals(acks);
        // with work in the square of the members this would not end
        assertThat(made(relay.route(call))).isEqualTo(1);
    }

    @Test
    void shouldCompleteEachGroupWhenAHundredAreInFlightOverManyTides() {
        TestCall call = fan;
        long made = 0;
        for (int tide = 1; tide <= 20; tide++) {
            List<TestSignal> acks = new ArrayList<>();
            for (long start = 1; start <= 100; start++) {
                for (int worker = tide; worker <= WORKERS; worker += 20) {
                    acks.add(ack(worker, start));
                }
            }
            call = call.withTide(tide).withArrivals(acks);
            Routing routing = relay.route(call);
            made += made(routing);
            call = call.after(routing);
        }
        assertThat(made).isEqualTo(100);
        assertThat(call.memory()).isNull();
    }

    @Test
    void shouldCopyOnlyTheGroupsThatChangeWhenOthersAreInFlight() {
        List<TestSignal> acks = new ArrayList<>();
        for (long start = 1; start <= 100; start++) {
            acks.add(ack(1, start));
        }
        Routing first = relay.route(fan.withArrivals(acks));
        Routing second = relay.route(fan.withArrivals(acks).after(first).withArrivals(ack(2, 40)));
        for (int i = 0; i < 100; i++) {
            if (i == 39) {
                assertThat(group(second, i).get("ids")).isEqualTo(List.of("worker_1/0/40", "worker_2/0/40"));
            } else {
                assertThat(group(second, i)).isSameAs(group(first, i));
            }
        }
    }

    private static PlainMap group(Routing routing, int index) {
        if (routing.memory() instanceof PlainMap memory
                && memory.get("groups") instanceof PlainList groups
                && groups.get(index) instanceof PlainMap group) {
            return group;
        }
        throw new AssertionError("no group " + index + " in " + routing.memory());
    }
}
