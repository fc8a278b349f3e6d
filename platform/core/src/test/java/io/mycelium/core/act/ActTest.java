package io.mycelium.core.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.crew.CutOffException;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.graph.State;
import io.mycelium.core.graph.TestNodes;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.TestNetworks;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ActTest {
    private final Emissions emissions = new Emissions();
    private final CountDownLatch inRule = new CountDownLatch(1);
    private final CountDownLatch returns = new CountDownLatch(1);
    private final AtomicReference<Throwable> afterwards = new AtomicReference<>();

    /** Emits, waits inside the rule, and then wants all that there is to want. */
    private Behaviour hanging() {
        return LambdaBehaviour.of("hanging", (hypha, state, signal, out) -> {
            out.emit("before", PlainMap.EMPTY);
            inRule.countDown();
            try {
                returns.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            try {
                out.emit("after", PlainMap.EMPTY);
                out.die();
            } catch (RuntimeException e) {
                afterwards.set(e);
            }
            return PlainMap.of("n", 1L);
        });
    }

    private static TestNetworks net(Behaviour behaviour) {
        return new TestNetworks()
                .species("One", behaviour)
                .hypha("one", "One")
                .output("out")
                .socket("one", "out");
    }

    private Act act(State state, Hypha one) {
        Sensing sensing = new Sensing(state.newChanges());
        sensing.sense(one, one.species.plan.energy());
        Act act = new Act(sensing, new Evaluators(), emissions, state.topology.frequencies, 7, false);
        act.beginTide(1, 0, false, 1000, 0, null);
        act.grant(one.species.energy);
        return act;
    }

    /** As another thread does it, while the one of the ACT is anywhere but at its end. */
    private static boolean cutOff(Act act) {
        act.doubt(1);
        return act.cutOff(1, new StackTraceElement[0]);
    }

    private static Hypha awakened(State state) {
        Hypha one = (Hypha) state.topology.find("one");
        Socket socket = TestNodes.open(state, one);
        state.push(
                socket,
                CoreSignal.of(
                        state.topology.bodies.get(0).nextKey(),
                        state.topology.frequencies.of("go"),
                        PlainMap.EMPTY,
                        null,
                        null,
                        1,
                        false,
                        CoreSignal.NO_DEADLINE));
        return one;
    }

    @Test
    void shouldLeaveTheHyphaAsItWasWhenAThreadComesBackAfterItsActWasCutOff() throws Exception {
        Behaviour behaviour = hanging();
        try (Network network = net(behaviour).begin()) {
            State state = TestNetworks.state(network);
            Hypha one = awakened(state);
            Act act = act(state, one);
            String before = one.plainState() + " " + one.seq + " " + one.failures + " " + one.hash();
            CompletableFuture<Throwable> came = new CompletableFuture<>();
            Thread thread = new Thread(() -> {
                try {
                    act.run(one, true);
                    act.over();
                    came.complete(null);
                } catch (RuntimeException e) {
                    came.complete(e);
                }
            });
            thread.start();
            inRule.await();

            act.doubt(1);
            assertThat(act.cutOff(1, thread.getStackTrace())).isTrue();
            returns.countDown();

            assertThat(came.get()).isInstanceOf(CutOffException.class);
            assertThat(afterwards.get()).isInstanceOf(CutOffException.class);
            assertThat(one.plainState() + " " + one.seq + " " + one.failures + " " + one.hash())
                    .isEqualTo(before);
            assertThat(state.counters().emitted).isZero();
            thread.join();
        }
    }

    @Test
    void shouldShowNothingMoreThatChangesWhenAnActIsCutOff() {
        AtomicReference<HyphaView> kept = new AtomicReference<>();
        Behaviour looking = LambdaBehaviour.of("looking", (hypha, state, signal, out) -> {
            kept.set(hypha);
            return state;
        });
        try (Network network = net(looking).begin()) {
            State state = TestNetworks.state(network);
            Act act = act(state, awakened(state));
            act.run((Hypha) state.topology.find("one"), true);
            HyphaView view = kept.get();
            assertThat(view.queueDepth()).isEqualTo(1);
            assertThat(view.waiting()).isEqualTo(1);
            assertThat(view.age()).isEqualTo(1);
            assertThat(view.bufferFill()).isEqualTo(1 / 16.0);
            assertThat(view.neighbours()).containsExactly("out");
            assertThat(view.upstream()).isEmpty(); // the blueprint is nobody to send to

            assertThat(cutOff(act)).isTrue();

            List<Supplier<Object>> questions = List.of(
                    view::vitality,
                    view::energyLeft,
                    view::exhausted,
                    view::queueDepth,
                    view::waiting,
                    view::stopped,
                    view::refused,
                    view::stashed,
                    view::bufferFill,
                    view::upstream,
                    view::neighbours,
                    view::peers);
            assertThat(questions)
                    .allSatisfy(question -> assertThatThrownBy(question::get).isInstanceOf(CutOffException.class));
            assertThat(List.of(view.id(), view.species()))
                    .as("these are values")
                    .containsExactly("one", "One");
        }
    }

    @Test
    void shouldKeepWhatItsWorkerEmittedBeforeWhenAnActIsCutOff() {
        Behaviour many = LambdaBehaviour.of("many", (hypha, state, signal, out) -> {
            for (int i = 0; i < 1000; i++) {
                out.emit("before", PlainMap.of("i", i));
            }
            return state;
        });
        try (Network network = net(many).begin()) {
            State state = TestNetworks.state(network);
            Hypha one = awakened(state);
            Act act = act(state, one);
            act.run(one, true);
            act.over();
            act.clear();

            Act cutOff = act(state, awakened(state));
            cutOff.run(one, true);
            assertThat(cutOff(cutOff)).isTrue();
            Emissions kept = cutOff.effects.emittedBefore();
            cutOff.effects.undoStep(true);

            assertThat(kept.size()).isEqualTo(1000);
            for (int i = 0; i < 1000; i++) {
                assertThat(kept.signal(i)).isSameAs(emissions.signal(i)).isNotNull();
                assertThat(kept.socket(i)).isSameAs(emissions.socket(i)).isNotNull();
            }
        }
    }

    @Test
    void shouldCountWhenItWasOverBeforeAnyoneCutItOff() {
        returns.countDown();
        Behaviour behaviour = hanging();
        try (Network network = net(behaviour).begin()) {
            State state = TestNetworks.state(network);
            Hypha one = awakened(state);
            Act act = act(state, one);

            act.run(one, true);
            act.over();

            assertThat(cutOff(act)).isFalse();
            assertThat(act.effects.emitted()).isEqualTo(2);
            assertThat(act.effects.dying).isTrue();
        }
    }
}
