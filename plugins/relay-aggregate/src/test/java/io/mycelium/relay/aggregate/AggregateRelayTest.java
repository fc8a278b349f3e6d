package io.mycelium.relay.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.relay.Relay;
import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.RelayEffect.Absorb;
import io.mycelium.api.relay.RelayEffect.Keep;
import io.mycelium.api.relay.RelayEffect.Make;
import io.mycelium.api.relay.RelayEffect.Refuse;
import io.mycelium.api.relay.RelayEffect.RefuseKept;
import io.mycelium.api.relay.RelayEffect.ReleaseKept;
import io.mycelium.api.relay.RelayEffect.Wait;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.network.Chance;
import io.mycelium.testkit.network.Seeds;
import io.mycelium.testkit.relay.TestCall;
import io.mycelium.testkit.signal.TestSignal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AggregateRelayTest {
    private final AggregateRelay relay = new AggregateRelay();
    private TestCall call = TestCall.of("gather").withRelay("fan", 3);
    private long due = Routing.NEVER;

    private static PlainMap settings(String way, Object value) {
        return PlainMap.of("complete", PlainMap.of(way, value));
    }

    private static PlainMap share(Object share) {
        return PlainMap.of("complete", PlainMap.of("share", share, "of", "fan"));
    }

    /** The answer of a worker to the start of that number. */
    private static TestSignal ack(int worker, long start) {
        return TestSignal.of("worker_" + worker, start, "ack", PlainMap.of("worker", worker))
                .withRoot(new SignalId("input", 0, start, 0));
    }

    private static Make made(int arrival, String frequency, Object by, Object... workers) {
        List<PlainMap> members = new ArrayList<>();
        for (Object worker : workers) {
            members.add(PlainMap.of("worker", worker));
        }
        return new Make(arrival, frequency, PlainMap.of(Map.of("by", by, "count", workers.length, "members", members)));
    }

    private List<RelayEffect> in(long tide, TestSignal... arrivals) {
        call = call.withTide(tide).withArrivals(arrivals);
        Routing routing = relay.route(call);
        call = call.after(routing);
        due = routing.due();
        return routing.effects();
    }

    @Test
    void shouldNameTheRelayWhoseSocketsItCounts() {
        Relay relay = new AggregateRelay();
        assertThat(relay.namedRelays(PlainMap.of("complete", PlainMap.of("all", "fan"))))
                .isEqualTo(PlainMap.of("complete.all", "fan"));
        assertThat(relay.namedRelays(PlainMap.of("complete", PlainMap.of("share", 1, "of", "fan"))))
                .isEqualTo(PlainMap.of("complete.of", "fan"));
        assertThat(relay.namedRelays(PlainMap.of("complete", PlainMap.of("count", 2))))
                .isEqualTo(PlainMap.EMPTY);
    }

    @Test
    void shouldRefuseAnArrivalWhenItsPayloadNestsTooDeepForAGroup() {
        call = call.withSettings(settings("count", 2));
        PlainMap payload = PlainMap.EMPTY;
        while (Plain.depth(payload) < 62) {
            payload = PlainMap.of("before", payload);
        }
        assertThat(in(1, TestSignal.of("a", 1, "a", payload))).containsExactly(new Keep(0, "a/0/1"));
        PlainMap deeper = PlainMap.of("before", payload);
        assertThat(in(2, TestSignal.of("a", 2, "a", deeper)))
                .containsExactly(new Refuse(
                        0, "its payload nests 63 levels deep, and among the members of a group only 62 have room"));
    }

    @Test
    void shouldMakeOneSignalOfEachRootWhenStartsAreInterleavedAndAcksOutOfOrder() {
        call = call.withSettings(settings("all", "fan"));
        assertThat(in(2, ack(2, 1), ack(1, 2)))
                .containsExactly(new Keep(0, "worker_2/0/1"), new Keep(1, "worker_1/0/2"));
        assertThat(in(3, ack(3, 2), ack(3, 1), ack(1, 1)))
                .containsExactly(
                        new Keep(0, "worker_1/0/2"),
                        new Keep(1, "worker_2/0/1"),
                        new Keep(2, "worker_2/0/1"),
                        made(2, "ack", "input/0/1", 2, 3, 1),
                        new ReleaseKept(2, "worker_2/0/1"));
        assertThat(in(9, ack(2, 2)))
                .containsExactly(
                        new Keep(0, "worker_1/0/2"),
                        made(0, "ack", "input/0/2", 1, 3, 2),
                        new ReleaseKept(0, "worker_1/0/2"));
        assertThat(call.keptUnder()).isEmpty();
        assertThat(call.memory()).isNull();
    }

    @Test
    void shouldHoldAGroupForEverWhenOneAckIsLost() {
        call = call.withSettings(settings("all", "fan"));
        in(2, ack(1, 1), ack(2, 1));
        assertThat(due).isEqualTo(Routing.NEVER);
        assertThat(in(1_000_000)).isEmpty();
        assertThat(call.memory())
                .isEqualTo(PlainMap.of(
                        "v",
                        2,
                        "groups",
                        List.of(PlainMap.of("by", "input/0/1", "due", null)
                                .plus("expected", 3)
                                .plus("frequency", "ack")
                                .plus("ids", List.of("worker_1/0/1", "worker_2/0/1"))
                                .plus("complete", false)
                                .plus("needed", 3))));
    }

    @Test
    void shouldLetTheMembersBeDissonancesWhenTheTimeOfTheirGroupIsOver() {
        call = call.withSettings(settings("count", 3).plus("timeout", 5));
        in(2, ack(1, 1));
        in(4, ack(1, 2));
        in(6, ack(2, 1));
        assertThat(due).isEqualTo(7);
        String late = "its group was not complete in time: ";
        assertThat(in(7)).containsExactly(new RefuseKept(-1, "worker_1/0/1", late + "2 of 3 had come"));
        assertThat(due).isEqualTo(9);
        assertThat(in(8, ack(3, 1)))
                .as("too late for its group: it begins another")
                .containsExactly(new Keep(0, "worker_3/0/1"));
        assertThat(in(9, ack(2, 2)))
                .containsExactly(
                        new RefuseKept(-1, "worker_1/0/2", late + "1 of 3 had come"), new Keep(0, "worker_2/0/2"));
        assertThat(in(14)).hasSize(2);
        assertThat(call.memory()).isNull();
        assertThat(call.keptUnder()).isEmpty();
        assertThat(due).isEqualTo(Routing.NEVER);
    }

    @Test
    void shouldLetWaitWhoFindsNoRoomUnlessItsGroupIsCompleteWithIt() {
        call = call.withSettings(settings("count", 3).plus("timeout", 5).plus("holds", 3));
        assertThat(in(2, ack(1, 1), ack(1, 2), ack(2, 1), ack(2, 2), ack(3, 1)))
                .containsExactly(
                        new Keep(0, "worker_1/0/1"),
                        new Keep(1, "worker_1/0/2"),
                        new Keep(2, "worker_1/0/1"),
                        new Wait(3));
        assertThat(in(3, ack(3, 1), ack(2, 2), ack(1, 3)))
                .as("a whole group leaves, and makes room")
                .containsExactly(
                        new Keep(0, "worker_1/0/1"),
                        made(0, "ack", "input/0/1", 1, 2, 3),
                        new ReleaseKept(0, "worker_1/0/1"),
                        new Keep(1, "worker_1/0/2"),
                        new Keep(2, "worker_1/0/3"));
        assertThat(in(4, ack(2, 3), ack(3, 3)))
                .as("it was full, and the last one of a group needs no room")
                .containsExactly(new Wait(0));
        assertThat(in(7, ack(2, 3)))
                .as("a group whose time is over makes room too")
                .containsExactly(
                        new RefuseKept(-1, "worker_1/0/2", "its group was not complete in time: 2 of 3 had come"),
                        new Keep(0, "worker_1/0/3"));
    }

    @Test
    void shouldEmitWhatThereIsWhenTheTimeIsOverAndItSaysSo() {
        call = call.withSettings(
                settings("count", 3).plus("timeout", 5).plus("emit", "acks").plus("late", "emit"));
        in(2, ack(2, 1));
        in(4, ack(1, 1));
        Make made = made(-1, "acks", "input/0/1", 2, 1);
        assertThat(in(7))
                .containsExactly(
                        new Make(-1, "acks", made.payload(), false, Signal.NO_DEADLINE, "worker_2/0/1"),
                        new ReleaseKept(-1, "worker_2/0/1"));
        assertThat(call.memory()).isNull();
    }

    @Test
    void shouldLookAtTheTimeInEmitOnlyThoughItIsCalledInTideIn() {
        call = call.withSettings(settings("count", 3).plus("timeout", 5));
        in(2, ack(1, 1));
        call = call.withTideIn(7).withArrivals(ack(2, 1));
        Routing inTime = relay.route(call);
        assertThat(inTime.effects()).containsExactly(new Keep(0, "worker_1/0/1"));
        assertThat(inTime.due()).isEqualTo(7);
        call = call.after(inTime);
        assertThat(in(7))
                .containsExactly(
                        new RefuseKept(-1, "worker_1/0/1", "its group was not complete in time: 2 of 3 had come"));
    }

    @Test
    void shouldNameUrgentMembersFirst() {
        call = call.withSettings(settings("count", 4));
        in(2, ack(1, 1), ack(2, 1));
        assertThat(in(3, ack(3, 1).withUrgent(), ack(4, 1))).contains(made(1, "ack", "input/0/1", 3, 1, 2, 4));
    }

    @Test
    void shouldMakeOneSignalOnlyWhenLateOnesComeAfterTheirShare() {
        call = call.withSettings(share(0.5).plus("emit", "enough"));
        assertThat(in(2, ack(1, 1), ack(2, 1), ack(2, 1)))
                .containsExactly(
                        new Keep(0, "worker_1/0/1"),
                        new Keep(1, "worker_1/0/1"),
                        made(1, "enough", "input/0/1", 1, 2),
                        new ReleaseKept(1, "worker_1/0/1"),
                        new Refuse(2, "duplicate: worker_2/0/1 has joined its group already"));
        assertThat(call.memory()).as("the late one is still expected").isNotNull();
        assertThat(in(3, ack(3, 1))).containsExactly(new Absorb(0));
        assertThat(call.memory()).as("nobody is expected any more").isNull();
    }

    @Test
    void shouldForgetACompletedGroupWhenItsTimeIsOver() {
        call = call.withSettings(share(0.5).plus("timeout", 4));
        in(2, ack(1, 1), ack(2, 1));
        assertThat(due).isEqualTo(6);
        assertThat(in(6)).isEmpty();
        assertThat(call.memory()).isNull();
    }

    @Test
    void shouldRoundAShareUpExactlyWhenSocketsAreCounted() {
        call = TestCall.of("gather").withRelay("fan", 100).withSettings(share(0.07));
        for (int worker = 1; worker <= 6; worker++) {
            assertThat(in(2, ack(worker, 1))).containsExactly(new Keep(0, "worker_1/0/1"));
        }
        assertThat(in(2, ack(7, 1))).hasSize(3).last().isEqualTo(new ReleaseKept(0, "worker_1/0/1"));
    }

    @Test
    void shouldBeginAnewWhenACountIsReached() {
        call = call.withSettings(settings("count", 2).plus("by", "customer").plus("emit", "pair"));
        TestSignal[] orders = new TestSignal[5];
        for (int i = 0; i < 5; i++) {
            orders[i] = TestSignal.of("shop", i + 1, "order", PlainMap.of("customer", 7));
        }
        assertThat(in(1, orders)).filteredOn(effect -> effect instanceof Make).hasSize(2);
        assertThat(call.memory()).isNotNull();
    }

    @Test
    void shouldGroupByTheValueWhenAFieldIsNamed() {
        call = call.withSettings(settings("count", 1).plus("by", "worker"));
        assertThat(in(1, ack(5, 1)))
                .containsExactly(new Keep(0, "worker_5/0/1"), made(0, "ack", 5, 5), new ReleaseKept(0, "worker_5/0/1"));
        assertThat(in(2, TestSignal.of("shop", 1, "order")))
                .containsExactly(new Refuse(0, "field 'worker', to group by, is missing"));
    }

    @Test
    void shouldRefuseADuplicateWhenTheSameSignalComesAgain() {
        call = call.withSettings(settings("count", 2));
        assertThat(in(1, ack(1, 1))).containsExactly(new Keep(0, "worker_1/0/1"));
        assertThat(in(2, ack(1, 1), ack(1, 1).withCopy(1)))
                .as("a copy is another signal")
                .containsExactly(
                        new Refuse(0, "duplicate: worker_1/0/1 has joined its group already"),
                        new Keep(1, "worker_1/0/1"),
                        made(1, "ack", "input/0/1", 1, 1),
                        new ReleaseKept(1, "worker_1/0/1"));
    }

    @Test
    void shouldRefuseArrivalsWhenThereIsNobodyToWaitFor() {
        call = call.withSettings(settings("all", "fam"));
        assertThat(in(1, ack(1, 1))).containsExactly(new Refuse(0, "no socket leads out of 'fam', to wait for"));
    }

    @Test
    void shouldCountTheSocketsOnceWhenTheirNumberChangesMeanwhile() {
        call = call.withSettings(settings("all", "fan"));
        in(1, ack(1, 1), ack(2, 1));
        call = call.withRelay("fan", 2);
        assertThat(in(2, ack(3, 1))).hasSize(3).last().isEqualTo(new ReleaseKept(0, "worker_1/0/1"));
    }

    @Test
    void shouldComeToTheSameWhenATideTakesItsArrivalsInTwoCalls() {
        Seeds.tryAll(100, 30, (chance, size) -> {
            TestCall whole = TestCall.of("gather")
                    .withRelay("fan", 4)
                    .withSettings(chance.pick(List.of(
                            settings("count", 3),
                            share(0.5),
                            settings("all", "fan").plus("timeout", 2))));
            for (long tide = 1; tide < 8; tide++) {
                TestCall all = whole.withTide(tide).withArrivals(acks(chance, size, tide));
                Routing atOnce = relay.route(all);
                int taken = chance.between(0, all.arrivals());
                Routing first = relay.route(all.first(taken));
                TestCall rest = all.first(taken).after(first).withArrivals(rest(all, taken));
                assertThat(relay.route(rest).memory()).isEqualTo(atOnce.memory());
                assertThat(relay.route(rest).due()).isEqualTo(atOnce.due());
                whole = all.after(atOnce);
            }
        });
    }

    private static List<TestSignal> acks(Chance chance, int size, long tide) {
        List<TestSignal> acks = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            acks.add(ack(chance.between(1, 6), chance.between(1, 4)).withCopy(chance.below(2) * tide));
        }
        return acks;
    }

    private static List<TestSignal> rest(TestCall call, int taken) {
        List<TestSignal> rest = new ArrayList<>();
        for (int i = taken; i < call.arrivals(); i++) {
            rest.add((TestSignal) call.arrival(i));
        }
        return rest;
    }
}
