package io.mycelium.core.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.relay.RelayCall;
import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.RelayEffect.Absorb;
import io.mycelium.api.relay.RelayEffect.Birth;
import io.mycelium.api.relay.RelayEffect.Deliver;
import io.mycelium.api.relay.RelayEffect.Forward;
import io.mycelium.api.relay.RelayEffect.ForwardAll;
import io.mycelium.api.relay.RelayEffect.Keep;
import io.mycelium.api.relay.RelayEffect.Make;
import io.mycelium.api.relay.RelayEffect.Refuse;
import io.mycelium.api.relay.RelayEffect.Release;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What becomes of arrivals, and of counters, and when a relay is asked. */
class RelayStageTest extends StagedRelay {
    // ---- effects

    @Test
    void shouldCopyASignalForEachFurtherTargetWhenItIsForwardedToAll() {
        each(i -> List.of(new ForwardAll(i)));
        arrive("x", false);
        arrive("y", false);
        long before = state.counters().moved;
        stage.run(1, false);
        assertThat(to("slow").held()).isEqualTo(2);
        assertThat(to("lossy").held()).isEqualTo(1);
        assertThat(to("out").held()).isEqualTo(1);
        assertThat(to("slow").peekOther(0).id())
                .isNotEqualTo(to("lossy").peekOther(0).id());
        assertThat(state.counters().copied).isEqualTo(2);
        assertThat(state.counters().held).isEqualTo(4);
        assertThat(state.counters().moved - before).as("two out, four in").isEqualTo(6);
        assertThat(waiting()).isZero();
    }

    @Test
    void shouldBeADissonanceOnceWhenNoTargetCarriesASignal() {
        each(i -> List.of(new ForwardAll(i)));
        arrive("z", false);
        stage.run(1, false);
        assertThat(dissonances()).containsExactly(Dissonance.Kind.NO_TARGET);
        assertThat(state.counters().dissonant).isEqualTo(1);
        assertThat(state.counters().held).isZero();
        assertThat(state.counters().copied).isZero();

        each(i -> List.of(new Forward(i, 0), new ForwardAll(i)));
        arrive("z", false);
        stage.run(1, false);
        assertThat(dissonances()).containsExactly(Dissonance.Kind.NO_TARGET);
        assertThat(to("slow").held()).isEqualTo(1);
        assertThat(state.counters().copied)
                .as("one was sent, another one is dissonant")
                .isEqualTo(1);
        assertThat(state.counters().held).isEqualTo(1);
    }

    @Test
    void shouldDeliverByNameOnASocketOfItsOwnUnderAnotherFrequency() {
        each(i -> List.of(new Deliver(i, "far", null, "renamed"), new Deliver(i, "slow", null, null)));
        arrive("x", false);
        CoreSignal arrival = state.topology.find("in").socketTo(fan).peekOther(0);
        stage.run(1, false);
        assertThat(to("far").peekOther(0).frequency()).isEqualTo("renamed");
        assertThat(to("slow").peekOther(0).frequency()).isEqualTo("x");
        assertThat(state.counters().copied).isEqualTo(1);
        assertThat(to("far").peekOther(0).id())
                .as("the first instance is the signal itself")
                .isEqualTo(arrival.id());
        assertThat(to("slow").peekOther(0).id()).isNotEqualTo(arrival.id());
        assertThat(fan.targets.size()).isEqualTo(7);
    }

    @Test
    void shouldGiveBirthWhenItDeliversToWhoIsNotThere() {
        each(i -> List.of(new Deliver(i, "newborn", "Slow", null)));
        arrive("x", false);
        stage.run(1, false);
        assertThat(births.happen()).extracting(Hypha::name).containsExactly("newborn");
        assertThat(to("newborn").held()).isEqualTo(1);
        assertThat(dissonances()).isEmpty();
    }

    @Test
    void shouldSayWhyWhenItCanNotDeliver() {
        Hypha far = (Hypha) state.topology.find("far");
        state.topology.remove(far, s -> {});
        each(i -> List.of(
                new Deliver(i, "nobody", null, null),
                new Deliver(i, "out", "Slow", null),
                new Deliver(i, "far", "Slow", null)));
        arrive("x", false);
        stage.run(1, false);
        List<Dissonance> said = state.dissonances.take();
        assertThat(said)
                .extracting(Dissonance::kind)
                .containsExactly(Dissonance.Kind.NO_TARGET, Dissonance.Kind.NO_TARGET, Dissonance.Kind.DEAD_END);
        assertThat(said.get(0).message()).contains("there is no hypha 'nobody'", "gives birth to none");
        assertThat(said.get(1).message()).contains("'out' is not a hypha");
        assertThat(said.get(2).message()).contains("'far' is dead");
        assertThat(state.counters().copied).isEqualTo(2);
        assertThat(state.counters().dissonant).isEqualTo(3);
        assertThat(state.counters().held).isZero();
    }

    @Test
    void shouldMakeSignalsOfTheRelaysOwnWithTheArrivalAsTheirCause() {
        each(i -> List.of(new Make(i, "x", PlainMap.of("made", 1L)), new Absorb(i)));
        arrive("in", false);
        CoreSignal arrival = state.topology.find("in").socketTo(fan).peekOther(0);
        stage.run(1, false);
        CoreSignal made = to("slow").peekOther(0);
        assertThat(made.payload()).isEqualTo(PlainMap.of("made", 1L));
        assertThat(made.cause().toString()).isEqualTo(arrival.id().toString());
        assertThat(made.root()).isEqualTo(arrival.root());
        assertThat(made.id()).isNotEqualTo(to("lossy").peekOther(0).id());
        assertThat(state.counters().made).isEqualTo(1);
        assertThat(state.counters().copied).isEqualTo(1);
        assertThat(state.counters().absorbed).isEqualTo(1);
        assertThat(state.counters().held).isEqualTo(2);
        assertThat(to("out").held()).isZero();
        each(i -> List.of(new Make(i, "nobody carries it", PlainMap.EMPTY), new Absorb(i)));
        arrive("in", false);
        stage.run(1, false);
        assertThat(dissonances()).containsExactly(Dissonance.Kind.NO_TARGET);
    }

    @Test
    void shouldCountWhatItKeepsReleasesAndRefuses() {
        each(i -> List.of(new Keep(i)));
        arrive("x", false);
        arrive("x", false);
        stage.run(1, false);
        assertThat(fan.kept).isEqualTo(2);
        assertThat(state.counters().held).isEqualTo(2);
        each(i -> List.of(new Release(i, 2), new Refuse(i, "not now")));
        arrive("x", false);
        stage.run(1, false);
        assertThat(fan.kept).isZero();
        assertThat(state.counters().absorbed).isEqualTo(2);
        assertThat(state.counters().held).isZero();
        List<Dissonance> said = state.dissonances.take();
        assertThat(said).extracting(Dissonance::message).containsExactly("not now");
    }

    @Test
    void shouldNameTheRelayWhenItDidNotSayWhatBecomesOfASignal() {
        each(i -> i == 0 ? List.of() : List.of(new Absorb(i)));
        arrive("x", false);
        arrive("x", false);
        stage.run(1, false);
        assertThat(state.dissonances.take())
                .extracting(Dissonance::message)
                .containsExactly("relay 'fan' did not say what becomes of a signal");
        assertThat(state.counters().dissonant).isEqualTo(1);
    }

    @Test
    void shouldGiveBirthWhenAskedWithAnArrivalAndWithout() {
        answering(call -> new Routing(
                "remembered",
                call.arrivals() == 0
                        ? List.of(new Birth(-1, "Slow", PlainMap.EMPTY), new Make(-1, "y", PlainMap.EMPTY))
                        : List.of(new Birth(0, "Lossy", PlainMap.EMPTY), new Absorb(0)),
                9));
        fan.due = 1;
        state.changed = false;
        stage.run(1, true);
        assertThat(fan.memory).isEqualTo("remembered");
        assertThat(fan.due).isEqualTo(9);
        assertThat(state.changed).isTrue();
        assertThat(to("slow").peekOther(0).cause()).isNull();
        arrive("x", false);
        stage.run(2, true);
        assertThat(births.happen()).extracting(Hypha::name).containsExactly("Slow", "Lossy");
    }

    // ---- room

    @Test
    void shouldTakeAsManyAsThereIsRoomForAllThatIsMadeOfThem() {
        each(i -> List.of(new ForwardAll(i)));
        for (int i = 0; i < 4; i++) {
            arrive("x", false);
        }
        stage.run(1, false);
        assertThat(asked).containsExactly(4, 2);
        assertThat(to("slow").held()).isEqualTo(2);
        assertThat(to("lossy").held()).as("it rejects, and nobody waits for it").isEqualTo(1);
        assertThat(dissonances()).containsExactly(Dissonance.Kind.FULL);
        assertThat(waiting()).isEqualTo(2);
        assertThat(fan.blocked).isTrue();
        assertThat(fan.blockedBy).isSameAs(to("slow"));
        asked.clear();
        stage.run(2, false);
        assertThat(asked).containsExactly(2);
        assertThat(waiting()).isEqualTo(2);
        to("slow").leave();
        stage.run(3, false);
        assertThat(waiting()).isEqualTo(1);
        to("slow").leave();
        to("slow").leave();
        stage.run(4, false);
        assertThat(waiting()).isZero();
        assertThat(fan.blocked).isFalse();
        assertThat(fan.blockedBy).isNull();
    }

    @Test
    void shouldCountInAllWaysInWhichItWouldUseASocket() {
        for (List<RelayEffect> three : List.<List<RelayEffect>>of(
                List.of(new Forward(0, 0), new Forward(0, 0), new Forward(0, 0)),
                List.of(new Deliver(0, "slow", null, null), new Forward(0, 0), new ForwardAll(0)),
                List.of(new Forward(0, 0), new Deliver(0, "slow", null, null), new Deliver(0, "slow", null, "z")),
                List.of(new Make(0, "x", PlainMap.EMPTY), new Forward(0, 0), new Make(0, "y", PlainMap.EMPTY)),
                List.of(
                        new Deliver(0, "far", null, null),
                        new Deliver(0, "far", null, null),
                        new Deliver(0, "far", null, null)),
                List.of(
                        new Deliver(0, "new", "Slow", null),
                        new Deliver(0, "new", "Slow", null),
                        new Deliver(0, "new", "Slow", null)))) {
            RelayStageTest fresh = new RelayStageTest();
            fresh.answering(call -> Routing.of(call.arrivals() == 0 ? List.of() : three));
            fresh.arrive("x", false);
            fresh.stage.run(1, false);
            assertThat(fresh.waiting()).as("%s", three).isEqualTo(1);
            assertThat(fresh.fan.blocked).as("%s", three).isTrue();

            RelayStageTest two = new RelayStageTest();
            List<RelayEffect> fitting = three.subList(0, 2);
            two.answering(call -> Routing.of(call.arrivals() == 0 ? List.of() : fitting));
            two.arrive("x", false);
            two.stage.run(1, false);
            assertThat(two.waiting()).as("%s", fitting).isZero();
            assertThat(two.fan.blocked).as("%s", fitting).isFalse();
        }
    }

    @Test
    void shouldNeedNoRoomForWhatIsADissonanceOrRejectsAnyway() {
        each(i -> List.of(
                new Deliver(i, "out", null, null),
                new Deliver(i, "nobody", null, null),
                new Deliver(i, "small", "Lossy", null),
                new Deliver(i, "small", "Lossy", null),
                new Forward(i, 1),
                new Forward(i, 1)));
        arrive("x", false);
        stage.run(1, false);
        assertThat(waiting()).isZero();
        assertThat(dissonances())
                .containsExactly(
                        Dissonance.Kind.NO_TARGET,
                        Dissonance.Kind.NO_TARGET,
                        Dissonance.Kind.FULL,
                        Dissonance.Kind.FULL);
    }

    @Test
    void shouldTakeAnUrgentSignalFirstWhereThereIsRoomForOneOnly() {
        each(i -> List.of(new Forward(i, 0)));
        arrive("x", false);
        arrive("x", false);
        arrive("x", false);
        arrive("x", true);
        stage.run(1, false);
        assertThat(to("slow").urgentHeld()).isEqualTo(1);
        assertThat(to("slow").held()).isEqualTo(2);
        arrive("x", true);
        stage.run(2, false);
        assertThat(to("slow").held())
                .as("a place is kept for one that is urgent")
                .isEqualTo(3);
    }

    // ---- when it is asked

    @Test
    void shouldAskOnlyWhenSomethingArrivedOrIsDue() {
        answering(call -> Routing.of(List.of()));
        stage.run(1, true);
        fan.touched = true;
        stage.run(1, true);
        assertThat(asked).as("nothing has arrived").isEmpty();
        fan.due = 3;
        stage.run(2, true);
        stage.run(3, false);
        assertThat(asked).as("not due, or not the time for it").isEmpty();
        stage.run(3, true);
        assertThat(asked).containsExactly(0);
        assertThat(fan.due).isEqualTo(Routing.NEVER);
    }

    @Test
    void shouldHoldWhatArrivedUntilThereIsAService() {
        arrive("x", false);
        stage.run(1, false);
        assertThat(fan.waiting).isTrue();
        each(i -> List.of(new Absorb(i)));
        stage.run(2, false);
        assertThat(fan.waiting).isFalse();
        assertThat(waiting()).isZero();
        fan.service = null;
        fan.touched = true;
        stage.run(3, false);
        assertThat(fan.waiting).as("nothing has arrived").isFalse();
    }

    @Test
    void shouldLeaveAServiceAloneForAWhileWhenItFailedAndTellOnce() {
        answering(call -> {
            throw new IllegalStateException("rough");
        });
        arrive("x", false);
        state.changed = false;
        for (int tide = 1; tide <= 7; tide++) {
            stage.run(tide, false);
        }
        assertThat(asked).as("in tides 1, 3 and 7").hasSize(3);
        assertThat(state.changed).isTrue();
        assertThat(state.dissonances.take())
                .singleElement()
                .satisfies(d -> assertThat(d.message())
                        .isEqualTo("relay 'fan' of kind 'made': it threw IllegalStateException: rough; what arrived is"
                                + " held until it works or is replaced"));
        each(i -> List.of(new Absorb(i)));
        stage.run(14, false);
        assertThat(waiting()).isEqualTo(1);
        stage.run(15, false);
        assertThat(waiting()).isZero();
        assertThat(fan.strikes.fault()).isNull();
    }

    @Test
    void shouldDoNothingOfAnAnswerThatBreaksTheContractTheSecondTimeToo() {
        answering(call -> Routing.of(
                call.arrivals() > 2
                        ? List.of(new Forward(0, 0), new Forward(1, 0), new Forward(2, 0))
                        : List.of(new Forward(0, 9))));
        for (int i = 0; i < 3; i++) {
            arrive("x", false);
        }
        stage.run(1, false);
        assertThat(asked).containsExactly(3, 2);
        assertThat(waiting()).isEqualTo(3);
        assertThat(fan.waiting).isTrue();
        assertThat(to("slow").held()).isZero();
        assertThat(state.dissonances.take())
                .singleElement()
                .satisfies(d -> assertThat(d.message()).contains("broke its contract"));
    }

    @Test
    void shouldSayWhyAServiceCanNotReadWhatWasRemembered() {
        answering(call -> {
            throw new IllegalStateException("what is this?");
        });
        assertThat(stage.unreadable(fan.service, fan)).contains("what is this?");
        answering(call -> Routing.of(List.of()));
        assertThat(stage.unreadable(fan.service, fan)).isNull();
    }

    @Test
    void shouldNotAskForWhatArrivesWhileAServiceIsLeftAlone() {
        answering(call -> {
            throw new IllegalStateException("rough");
        });
        arrive("x", false);
        stage.run(1, false);
        arrive("x", false);
        stage.run(2, false);
        assertThat(asked).containsExactly(1);
        assertThat(fan.waiting).isTrue();
    }

    @Test
    void shouldDoWhatIsDueThoughNothingThatArrivedFindsRoom() {
        each(i -> List.of(new Forward(i, 0)));
        arrive("x", false);
        arrive("x", false);
        stage.run(1, false);
        arrive("x", false);
        asked.clear();
        stage.run(2, true);
        assertThat(asked).as("not due").containsExactly(1);
        fan.due = 3;
        stage.run(3, true);
        assertThat(asked).containsExactly(1, 1, 0);
        assertThat(waiting()).isEqualTo(1);
        assertThat(fan.blocked).isTrue();
        answering(call -> Routing.of(List.of(new Make(-1, "x", PlainMap.EMPTY))));
        fan.due = 4;
        asked.clear();
        stage.run(4, true);
        assertThat(asked).as("what no arrival caused finds no room").containsExactly(1);
    }

    @Test
    void shouldTakeThoseBeforeTheFirstThatFindsNoRoomWhicheverWayItGoes() {
        for (Function<Integer, RelayEffect> way : List.<Function<Integer, RelayEffect>>of(
                i -> new Forward(i, 0),
                i -> new Make(i, "x", PlainMap.EMPTY),
                i -> new Deliver(i, "slow", null, null),
                i -> new Deliver(i, "far", null, null),
                i -> new Deliver(i, "new", "Slow", null))) {
            RelayStageTest fresh = new RelayStageTest();
            fresh.each(i -> {
                RelayEffect effect = way.apply(i);
                return effect instanceof Make ? List.of(effect, new Absorb(i)) : List.of(effect);
            });
            for (int i = 0; i < 3; i++) {
                fresh.arrive("x", false);
            }
            fresh.stage.run(1, false);
            assertThat(fresh.asked).as("%s", way.apply(0)).containsExactly(3, 2);
            assertThat(fresh.waiting()).as("%s", way.apply(0)).isEqualTo(1);
        }
    }

    @Test
    void shouldSayThatWhoItLedToHasDiedAndLetGoOfTheDead() {
        each(i -> List.of(new ForwardAll(i)));
        Hypha mortal = (Hypha) state.topology.find("mortal");
        Socket last = mortal.socketTo(fan);
        state.push(
                last,
                CoreSignal.of(
                        mortal.nextKey(),
                        state.topology.frequencies.of("w"),
                        PlainMap.EMPTY,
                        null,
                        null,
                        1,
                        false,
                        Signal.NO_DEADLINE));
        state.topology.remove(mortal, s -> {});
        fan.touched = true;
        stage.run(1, false);
        assertThat(state.dissonances.take())
                .singleElement()
                .satisfies(d -> assertThat(d.kind() + " " + d.message())
                        .isEqualTo(Dissonance.Kind.DEAD_END + " who relay 'fan' sent 'w' to has died"));
        assertThat(fan.firstIn)
                .as("only the body is left")
                .isSameAs(state.topology.find("in").socketTo(fan));
        assertThat(fan.firstIn.nextIn).isNull();
    }

    // ---- what it is shown

    @Test
    void shouldShowTheRelayItsPlaceInTheNetwork() {
        List<Object> seen = new ArrayList<>();
        fan.memory = "m";
        answering(call -> {
            seen.addAll(List.of(
                    call.id(), call.memory(), call.tide(), call.arrival(1).frequency()));
            seen.addAll(List.of(call.targets(), call.target(0), call.target(2)));
            seen.addAll(List.of(call.carries(0, "x"), call.carries(1, "y"), call.carries(0, "never heard of")));
            seen.addAll(List.of(call.exists("slow"), call.exists("out"), call.exists("nobody")));
            seen.addAll(List.of(call.targetsOf("fan", null), call.targetsOf("fan", "x"), call.targetsOf("slow", null)));
            return Routing.of(List.of(new Absorb(0), new Absorb(1)));
        });
        arrive("x", false);
        arrive("y", false);
        stage.run(6, false);
        assertThat(seen)
                .containsExactly(
                        "fan", "m", 6L, "y", 6, "slow", "out", true, false, false, true, false, false, 6, 2, 0);
    }

    @Test
    void shouldShowNothingMoreWhenTheCallIsOverHoweverItEnded() {
        List<RelayCall> calls = new ArrayList<>();
        List<Function<RelayCall, Routing>> ends = List.of(
                call -> Routing.of(List.of(new Absorb(0))), call -> Routing.of(List.of(new Forward(0, 99))), call -> {
                    throw new IllegalStateException("rough");
                });
        for (Function<RelayCall, Routing> end : ends) {
            answering(call -> {
                calls.add(call);
                return end.apply(call);
            });
            fan.strikes.forgive();
            arrive("x", false);
            stage.run(1, false);
            stage.unreadable(fan.service, fan);
        }
        assertThat(calls).hasSizeGreaterThan(5);
        for (RelayCall call : calls) {
            assertThatIllegalStateException().isThrownBy(() -> call.arrival(0));
            assertThatIllegalStateException().isThrownBy(() -> call.exists("slow"));
        }
    }
}
