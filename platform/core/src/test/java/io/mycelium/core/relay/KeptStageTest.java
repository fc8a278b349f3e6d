package io.mycelium.core.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.relay.RelayCall;
import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.RelayEffect.Absorb;
import io.mycelium.api.relay.RelayEffect.DeliverKept;
import io.mycelium.api.relay.RelayEffect.Forward;
import io.mycelium.api.relay.RelayEffect.ForwardAllKept;
import io.mycelium.api.relay.RelayEffect.ForwardKept;
import io.mycelium.api.relay.RelayEffect.Keep;
import io.mycelium.api.relay.RelayEffect.Make;
import io.mycelium.api.relay.RelayEffect.RefuseKept;
import io.mycelium.api.relay.RelayEffect.ReleaseKept;
import io.mycelium.api.relay.RelayEffect.Wait;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Socket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of signals that the core keeps for a relay. */
class KeptStageTest extends StagedRelay {
    /** Keeps so many under a key, in an answer of its own. */
    private List<CoreSignal> keep(String under, String frequency, int count) {
        List<CoreSignal> kept = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            kept.add(arrive(frequency, false));
        }
        each(i -> List.of(new Keep(i, under)));
        stage.run(1, false);
        assertThat(waiting()).isZero();
        return kept;
    }

    /** The next answer, to whatever the relay is asked, as it is due. */
    private void says(RelayEffect... effects) {
        answering(call -> Routing.of(List.of(effects)));
        fan.due = 0;
        stage.run(2, true);
    }

    @Test
    void shouldBeTheVerySignalWhenItIsForwardedLater() {
        CoreSignal kept = keep("later", "x", 1).get(0);
        assertThat(fan.keeps.count()).isEqualTo(1);
        assertThat(fan.held()).isEqualTo(1);
        assertThat(state.counters().held).isEqualTo(1);
        says(new ForwardKept(-1, "later", 0));
        assertThat(to("slow").peekOther(0)).isSameAs(kept);
        assertThat(fan.held()).isZero();
        assertThat(state.counters().held).isEqualTo(1);
        assertThat(state.counters().copied).isZero();
    }

    @Test
    void shouldBeCopiedForEachFurtherTargetWhenItIsForwardedToAll() {
        keep("later", "x", 1);
        says(new ForwardAllKept(-1, "later"));
        assertThat(to("slow").held()).isEqualTo(1);
        assertThat(to("lossy").held()).isEqualTo(1);
        assertThat(state.counters().copied).isEqualTo(1);
        assertThat(state.counters().held).isEqualTo(2);
        keep("nowhere", "z", 2);
        says(new ForwardAllKept(-1, "nowhere"));
        assertThat(dissonances()).containsExactly(Dissonance.Kind.NO_TARGET, Dissonance.Kind.NO_TARGET);
        assertThat(state.counters().held).isEqualTo(2);
    }

    @Test
    void shouldBeDeliveredUnderAnotherFrequencyToOneThatIsBornForIt() {
        keep("later", "x", 2);
        says(new DeliverKept(-1, "later", "newborn", "Slow", "renamed"));
        assertThat(births.happen()).hasSize(1);
        assertThat(to("newborn").held()).isEqualTo(2);
        assertThat(to("newborn").peekOther(0).frequency()).isEqualTo("renamed");
        keep("later", "x", 1);
        says(new DeliverKept(-1, "later", "nobody", null, null));
        assertThat(dissonances()).containsExactly(Dissonance.Kind.NO_TARGET);
        assertThat(births.happen()).as("nothing is kept: nobody is born").isEmpty();
        says(new DeliverKept(-1, "later", "another", "Slow", null));
        assertThat(births.happen()).isEmpty();
    }

    @Test
    void shouldEndOrBeADissonanceEachWhenItsRelaySaysSo() {
        keep("done", "x", 2);
        List<CoreSignal> late = keep("late", "x", 2);
        says(new ReleaseKept(-1, "done"), new RefuseKept(-1, "late", "too late"));
        assertThat(state.counters().absorbed).isEqualTo(2);
        assertThat(state.dissonances.take())
                .extracting(Dissonance::message, Dissonance::signal)
                .containsExactly(tuple("too late", late.get(0)), tuple("too late", late.get(1)));
        assertThat(state.counters().held).isZero();
        assertThat(fan.keeps.keys()).isEmpty();
    }

    @Test
    void shouldLetUrgentOnesLeaveFirst() {
        CoreSignal first = arrive("x", false);
        CoreSignal second = arrive("x", false);
        each(i -> List.of(new Keep(i, "k")));
        stage.run(1, false);
        CoreSignal urgent = arrive("x", true);
        stage.run(1, false);
        answering(call -> {
            assertThat(call.keptUnder()).containsExactly("k");
            assertThat(call.kept("k")).isEqualTo(3);
            assertThat(call.kept("none")).isZero();
            assertThat(List.of(call.kept("k", 0), call.kept("k", 1), call.kept("k", 2)))
                    .containsExactly(urgent, first, second);
            assertThat(call.room(0)).isEqualTo(2);
            return Routing.of(List.of(new ForwardKept(-1, "k", 0)));
        });
        fan.due = 2;
        stage.run(2, true);
        assertThat(asked).last().isEqualTo(0);
        assertThat(to("slow").peekUrgent(0)).isSameAs(urgent);
        assertThat(to("slow").peekOther(0)).isSameAs(first);
        assertThat(fan.keeps.get("k", 0)).as("no room for it").isSameAs(second);
    }

    @Test
    void shouldSendOnAsManyAsFindRoomAndTheRestInTheTidesThatFollow() {
        List<CoreSignal> kept = keep("k", "x", 5);
        says(new ForwardAllKept(-1, "k"));
        assertThat(to("slow").held()).isEqualTo(2);
        assertThat(fan.keeps.count("k")).isEqualTo(3);
        assertThat(fan.blocked).isTrue();
        assertThat(fan.blockedBy).isSameAs(to("slow"));
        asked.clear();
        stage.run(3, false);
        assertThat(asked).as("nothing has arrived, and nothing is due").containsExactly(0);
        assertThat(fan.keeps.count("k")).isEqualTo(3);
        assertThat(to("slow").leave()).isSameAs(kept.get(0));
        stage.run(4, false);
        assertThat(to("slow").peekOther(1)).isSameAs(kept.get(2));
        assertThat(fan.keeps.count("k")).isEqualTo(2);
        for (int tide = 5; tide < 9; tide++) {
            to("slow").leave();
            stage.run(tide, false);
        }
        assertThat(fan.keeps.count()).isZero();
        assertThat(fan.blocked).isFalse();
        asked.clear();
        stage.run(9, false);
        assertThat(asked).isEmpty();
    }

    @Test
    void shouldTakeTheRoomBeforeThoseThatArriveAndKeepPlaceForAnUrgentOne() {
        keep("k", "x", 4);
        arrive("x", true);
        arrive("x", false);
        answering(call -> {
            List<RelayEffect> effects = new ArrayList<>(List.of(new ForwardKept(-1, "k", 0)));
            for (int i = 0; i < call.arrivals(); i++) {
                effects.add(new Forward(i, 0));
            }
            return Routing.of(effects);
        });
        fan.due = 2;
        stage.run(2, true);
        assertThat(to("slow").urgentHeld()).as("it has a place of its own").isEqualTo(1);
        assertThat(to("slow").otherHeld()).isEqualTo(2);
        assertThat(fan.keeps.count()).isEqualTo(2);
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void shouldLetArrivalsWaitWhereTheyAreWhenTheRelaySaysSo() {
        for (int i = 0; i < 3; i++) {
            arrive("x", false);
        }
        answering(call -> {
            List<RelayEffect> effects = new ArrayList<>();
            for (int i = 0; i < call.arrivals(); i++) {
                if (call.kept("k") + i >= 2) {
                    effects.add(new Wait(i));
                    break;
                }
                effects.add(new Keep(i, "k"));
            }
            return Routing.of(effects);
        });
        stage.run(1, false);
        assertThat(fan.keeps.count("k")).isEqualTo(2);
        assertThat(waiting()).isEqualTo(1);
        assertThat(fan.blocked).as("it is asked again").isTrue();
        asked.clear();
        stage.run(2, false);
        assertThat(asked).as("nothing may come in, so nothing happens").containsExactly(1);
        fan.keeps.poll("k");
        stage.run(3, false);
        assertThat(waiting()).isZero();
        assertThat(fan.blocked).isFalse();
        assertThat(state.counters().held).isEqualTo(3);
    }

    @Test
    void shouldHoldForWhatWasKeptInTheSameAnswerToo() {
        for (int i = 0; i < 3; i++) {
            arrive("x", false);
        }
        answering(call -> {
            List<RelayEffect> effects = new ArrayList<>();
            for (int i = 0; i < call.arrivals(); i++) {
                effects.add(new Keep(i, "k"));
            }
            effects.add(new ForwardKept(call.arrivals() - 1, "k", 0));
            effects.add(new ReleaseKept(call.arrivals() - 1, "k"));
            return Routing.of(effects);
        });
        stage.run(1, false);
        assertThat(to("slow").held()).isEqualTo(2);
        assertThat(state.counters().absorbed).isEqualTo(1);
        assertThat(fan.keeps.count()).isZero();
        asked.clear();
        stage.run(2, false);
        assertThat(asked).as("nothing was left behind").isEmpty();
    }

    @Test
    void shouldMakeSignalsOfWhatIsKeptAsUrgentAndAsLongAsTheRelaySays() {
        List<CoreSignal> kept = keep("k", "x", 2);
        says(new Make(-1, "y", PlainMap.of("n", 1L), true, 44, "k"), new ReleaseKept(-1, "k"));
        CoreSignal made = to("slow").peekUrgent(0);
        assertThat(made.cause()).isEqualTo(kept.get(1).id());
        assertThat(made.root()).isEqualTo(kept.get(1).root());
        assertThat(made.deadline()).isEqualTo(44);
        says(new Make(-1, "y", PlainMap.EMPTY, false, 44, "k"));
        assertThat(to("slow").peekOther(0).cause()).as("nothing is kept there").isNull();
    }

    @Test
    void shouldSenseWhatIsSentInTideInAtOnceAndWhatIsSentInEmitInTheNextTide() {
        List<Long> sensed = new ArrayList<>();
        answering(call -> {
            sensed.add(call.sensedIn());
            return Routing.of(call.arrivals() == 0 ? List.of() : List.of(new Absorb(0)));
        });
        arrive("x", false);
        stage.run(5, false);
        arrive("x", false);
        stage.run(5, true);
        assertThat(sensed).containsExactly(5L, 6L);
    }

    @Test
    void shouldFaultAnEffectThatLacksSomethingOrLeadsNowhere() {
        for (RelayEffect effect : new RelayEffect[] {
            new ForwardKept(-1, "k", 9),
            new ForwardKept(-1, "k", -1),
            new ForwardAllKept(-1, null),
            new DeliverKept(-1, "k", null, null, null),
            new RefuseKept(-1, "k", null)
        }) {
            StagedRelay fresh = new StagedRelay();
            fresh.answering((RelayCall call) -> Routing.of(List.of(effect)));
            fresh.fan.due = 1;
            fresh.stage.run(1, true);
            assertThat(fresh.dissonances()).as("%s", effect).containsExactly(Dissonance.Kind.PLUGIN_FAULT);
        }
    }

    @Test
    void shouldSendUrgentOnesFirstBeTheyKeptBeforeOrInTheSameAnswer() {
        CoreSignal old = arrive("x", false);
        CoreSignal urgent = arrive("x", true);
        each(i -> List.of(new Keep(i, "k")));
        stage.run(1, false);
        CoreSignal urgentToo = arrive("x", true);
        CoreSignal young = arrive("x", false);
        answering(call -> {
            List<RelayEffect> effects = new ArrayList<>();
            for (int i = 0; i < call.arrivals(); i++) {
                effects.add(new Keep(i, "k"));
            }
            effects.add(new DeliverKept(call.arrivals() - 1, "k", "newborn", "Slow", null));
            return Routing.of(effects);
        });
        stage.run(2, false);
        Socket newborn = to("newborn");
        assertThat(List.of(newborn.peekUrgent(0), newborn.peekUrgent(1))).containsExactly(urgent, urgentToo);
        assertThat(List.of(fan.keeps.get("k", 0), fan.keeps.get("k", 1)))
                .as("no room for these")
                .containsExactly(old, young);
    }

    @Test
    void shouldSendOnAsManyAsFindRoomInTheSocketOrInTheOneThatItDivertsTo() {
        List<CoreSignal> kept = keep("k", "v", 5);
        says(new ForwardAllKept(-1, "k"));
        assertThat(to("wide").held()).isEqualTo(1);
        assertThat(to("side").held()).isEqualTo(2);
        assertThat(fan.keeps.count("k")).isEqualTo(2);
        assertThat(fan.blockedBy).isSameAs(to("side"));
        assertThat(to("side").leave()).isSameAs(kept.get(1));
        stage.run(3, false);
        assertThat(fan.keeps.count("k")).isEqualTo(1);
        assertThat(to("side").peekOther(1)).isSameAs(kept.get(3));
        assertThat(to("wide").leave()).isSameAs(kept.get(0));
        stage.run(4, false);
        assertThat(to("wide").peekOther(0)).isSameAs(kept.get(4));
        assertThat(fan.blocked).isFalse();
    }

    @Test
    void shouldKeepNothingBackForRoomWhereTheSocketThatItDivertsToRejects() {
        holds("lossy", 1);
        keep("k", "u", 3);
        says(new ForwardAllKept(-1, "k"));
        assertThat(to("other").held()).isEqualTo(1);
        assertThat(to("lossy").held()).isEqualTo(1);
        assertThat(dissonances()).containsExactly(Dissonance.Kind.FULL, Dissonance.Kind.FULL);
        assertThat(fan.keeps.count()).isZero();
    }

    /** A target of that number holds a signal already. */
    private void holds(String name, int target) {
        keep("before", "x", 1);
        says(new ForwardKept(-1, "before", target));
        assertThat(to(name).held()).isEqualTo(1);
    }

    /** Slow takes one more: it is that which was kept, though it came with the one that waits. */
    @Test
    void shouldTakeTheRoomBeforeAnArrivalWhenItWasKeptInTheSameAnswer() {
        for (boolean urgent : new boolean[] {true, false}) {
            KeptStageTest fresh = new KeptStageTest();
            fresh.holds("slow", 0);
            CoreSignal kept = fresh.arrive("x", urgent);
            fresh.arrive("x", false);
            fresh.answering(call -> {
                List<RelayEffect> effects =
                        new ArrayList<>(List.of(new Keep(0, "k"), new ForwardKept(0, "k", 0), new Forward(1, 0)));
                return Routing.of(effects.subList(0, call.arrivals() + (call.arrivals() > 0 ? 1 : 0)));
            });
            fresh.stage.run(2, false);
            Socket slow = fresh.to("slow");
            assertThat(urgent ? slow.peekUrgent(0) : slow.peekOther(1)).isSameAs(kept);
            assertThat(slow.held()).isEqualTo(2);
            assertThat(fresh.waiting()).isEqualTo(1);
        }
    }

    /** The last place is in the socket that the target diverts to: it is for that which was kept, and the arrival waits. */
    @Test
    void shouldTakeTheRoomBeforeAnArrivalWhereTheTargetDivertsToo() {
        keep("before", "v", 2);
        says(new ForwardAllKept(-1, "before"));
        CoreSignal kept = arrive("v", false);
        arrive("v", false);
        answering(call -> Routing.of(
                List.<RelayEffect>of(new Keep(0, "k"), new ForwardAllKept(0, "k"), new RelayEffect.ForwardAll(1))
                        .subList(0, call.arrivals() + (call.arrivals() > 0 ? 1 : 0))));
        stage.run(3, false);
        assertThat(to("side").held()).isEqualTo(2);
        assertThat(to("side").peekOther(1)).isSameAs(kept);
        assertThat(waiting()).isEqualTo(1);
    }
}
