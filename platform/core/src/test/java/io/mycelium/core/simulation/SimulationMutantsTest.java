package io.mycelium.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.graph.State;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.RandomNetworks;
import io.mycelium.core.tide.Stage;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A law's test counts only if a deliberate fault makes it fail: each is found, and its run made small. */
class SimulationMutantsTest {
    private static final int SEEDS = 200;

    /** The first run in which the fault shows, shrunk. */
    private static Plan found(LawBroken.Law law, int most, Simulation.Mutant mutant) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Plan plan = Plan.of(Plain.mix(seed) >>> 1, 1 + (int) (seed % 10));
            LawBroken broken = Shrinking.brokenBy(plan, mutant);
            if (broken != null && broken.law == law) {
                Plan smallest = Shrinking.smallest(plan, law, mutant);
                assertThat(smallest.operations()).hasSizeLessThanOrEqualTo(most);
                assertThat(Shrinking.brokenBy(smallest, mutant)).isNotNull().matches(again -> again.law == law);
                return smallest;
            }
        }
        throw new AssertionError("nobody found out that " + law + " does not hold");
    }

    private static Simulation.Mutant atBoundaries(Consumer<Network> fault) {
        return new Simulation.Mutant() {
            @Override
            public void afterTide(Network network) {
                fault.accept(network);
            }
        };
    }

    private static Simulation.Mutant inSockets(Consumer<Socket> fault) {
        return atBoundaries(network -> Stage.state(network).topology.forEachSocket(s -> {
            if (s.otherHeld() > 1) {
                fault.accept(s);
            }
        }));
    }

    private static Simulation.Mutant inRecoveries(Consumer<Hypha> forgetting) {
        return new Simulation.Mutant() {
            @Override
            public void resumed(Network network) {
                Stage.state(network).topology.forEachHypha(forgetting);
            }
        };
    }

    @Test
    void shouldFindOutWhenASignalIsLost() {
        found(LawBroken.Law.CONSERVATION, 6, inSockets(Socket::leaveOther));
    }

    @Test
    void shouldFindOutWhenASignalIsThereTwice() {
        found(LawBroken.Law.CONSERVATION, 6, inSockets(s -> s.restore(s.peekOther(0))));
    }

    @Test
    void shouldFindOutWhenASignalOvertakesAnother() {
        found(LawBroken.Law.ORDER, 6, inSockets(s -> {
            CoreSignal first = s.leaveOther();
            s.left--;
            s.restore(first);
        }));
    }

    @Test
    void shouldFindOutWhenSomethingChangesThatNobodyTouched() {
        found(
                LawBroken.Law.ISOLATION,
                2,
                atBoundaries(network -> Stage.state(network).topology.forEachHypha(h -> h.failures ^= 1)));
    }

    @Test
    void shouldFindOutWhenARecoveryForgetsWhoIsToWake() {
        found(LawBroken.Law.DURABILITY, 4, inRecoveries(h -> h.wakesAt = Hypha.NEVER));
    }

    @Test
    void shouldFindOutWhenARecoveryForgetsWhatWaitsInAnInbox() {
        found(LawBroken.Law.DURABILITY, 8, inRecoveries(h -> h.inbox = null));
    }

    @Test
    void shouldFindOutWhenARuleSeesWhichWorkerServesIt() {
        found(LawBroken.Law.DETERMINISM, 4, new Simulation.Mutant() {
            @Override
            public void prepare(RandomNetworks given) {
                given.replacePacks(() -> LambdaBehaviour.of(
                        "p",
                        (hypha, state, signal, out) -> PlainMap.of(
                                "thread", Thread.currentThread().getName().contains("worker"))));
            }
        });
    }

    @Test
    void shouldFindOutWhenASocketTakesMoreThanItHasRoomFor() {
        found(LawBroken.Law.BOUNDS, 6, atBoundaries(network -> {
            State state = Stage.state(network);
            List<Socket> full = new ArrayList<>();
            List<Socket> others = new ArrayList<>();
            state.topology.forEachSocket(s -> {
                if (s.full.throttles() && s.held() == s.capacity() && s.otherHeld() > 0 && !s.isApart()) {
                    full.add(s);
                } else if (s.otherHeld() > 0) {
                    others.add(s);
                }
            });
            if (!full.isEmpty() && !others.isEmpty()) {
                move(others.get(0), full.get(0), state);
            }
        }));
    }

    private static void move(Socket from, Socket to, State state) {
        state.beforeChange(from);
        state.beforeChange(to);
        CoreSignal signal = Objects.requireNonNull(from.leaveOther());
        signal.arrived = state.tide;
        to.restore(signal);
        to.entered++;
    }

    @Test
    void shouldFindOutWhenASignalCrossesAPartition() {
        found(LawBroken.Law.BOUNDS, 8, atBoundaries(network -> {
            State state = Stage.state(network);
            List<Socket> apart = new ArrayList<>();
            List<Socket> others = new ArrayList<>();
            state.topology.forEachSocket(s -> {
                if (s.otherHeld() > 0 && s.isApart()) {
                    apart.add(s);
                } else if (s.held() > 0 && s.held() < s.capacity() && s.to instanceof Hypha) {
                    others.add(s);
                }
            });
            if (!apart.isEmpty() && !others.isEmpty()) {
                move(apart.get(0), others.get(0), state);
            }
        }));
    }

    @Test
    void shouldFindOutWhenAnIdIsGivenAgain() {
        found(LawBroken.Law.IDENTITY, 6, atBoundaries(network -> {
            State state = Stage.state(network);
            state.topology.forEachHypha(h -> {
                if (h.seq > 1 && state.tide % 5 == 0) {
                    state.beforeChange(h);
                    h.seq -= 2;
                }
            });
        }));
    }

    @Test
    void shouldFindOutWhenNobodyIsTold() {
        found(
                LawBroken.Law.LIVENESS,
                6,
                atBoundaries(network -> Stage.state(network).awakeNext.clear()));
    }

    @Test
    void shouldFindOutWhenAFaultEndsATide() {
        found(
                LawBroken.Law.BOUNDARIES,
                1,
                atBoundaries(network -> Stage.state(network).stopped.add(null)));
    }

    @Test
    void shouldFindOutWhenItsKeeperOversleeps() {
        found(LawBroken.Law.PACE, 1, new Simulation.Mutant() {
            @Override
            public long slept(long nanos) {
                return nanos + 1;
            }
        });
    }

    @Test
    void shouldFindOutWhenNoCheckpointIsWritten() {
        found(LawBroken.Law.PACE, 6, atBoundaries(network -> Stage.state(network).changed = false));
    }
}
