package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.PackId;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The opening step and the first step with a signal each have the whole energy; the steps after it share the rest. */
class EnergyTest {
    private static final int ENERGY = 20;

    /** What was given to each step, and what the view showed. */
    private final List<String> seen = new ArrayList<>();

    /** Opens with some firings; a signal "loop" uses up whatever it is given, another as many firings as it says. */
    private final class Spending implements Behaviour {
        private final Behaviour idle = LambdaBehaviour.of("spending", (hypha, state, signal, out) -> state);
        private final int opening;

        Spending(int opening) {
            this.opening = opening;
        }

        @Override
        public PackId pack() {
            return idle.pack();
        }

        @Override
        public StateCodec states() {
            return idle.states();
        }

        @Override
        public List<String> sensed() {
            return List.of();
        }

        @Override
        public List<String> emitted() {
            return List.of();
        }

        @Override
        public List<String> rules() {
            return List.of("loops for ever");
        }

        @Override
        public boolean opens() {
            return true;
        }

        @Override
        public Evaluator evaluator() {
            return new Evaluator() {
                private HyphaView hypha;

                @Override
                public void begin(HyphaView view, Object state, StepEffects effects) {
                    hypha = view;
                }

                @Override
                public StepResult open(int energy) {
                    seen.add("opening " + energy + " " + hypha.energy());
                    return done(opening, energy);
                }

                @Override
                public StepResult step(Signal signal, int energy) {
                    seen.add(signal.frequency() + " " + energy + " " + hypha.energy());
                    return done(
                            signal.frequency().equals("loop")
                                    ? Integer.MAX_VALUE
                                    : (int) signal.payload().integer("firings", 1),
                            energy);
                }

                private StepResult done(int firings, int energy) {
                    return firings > energy
                            ? new StepResult.Exhausted(List.of("loops for ever"))
                            : StepResult.done(firings);
                }

                @Override
                public StepResult together(List<Signal> signals, int energy) {
                    return step(signals.get(0), energy);
                }

                @Override
                public void end() {}

                @Override
                public void close() {}
            };
        }
    }

    private TestNetworks given(Behaviour behaviour) {
        TestNetworks given = new TestNetworks()
                .species("S", behaviour, ENERGY, 100, FullPolicy.THROTTLE)
                .hypha("a", "S")
                .input("in")
                .socket("in", "a");
        given.store = new MemoryCheckpointStore();
        return given;
    }

    private static void offer(Network network, String frequency, int firings) {
        network.ingress("in").offer(frequency, PlainMap.of("firings", firings), false, Signal.NO_DEADLINE);
    }

    @Test
    void shouldBeARunawayInTheSameTideWhenItLoopsBesideAStandingRule() {
        try (Network network = given(new Spending(1)).begin()) {
            network.tide();
            offer(network, "loop", 0);
            offer(network, "fine", 1);
            assertThat(network.tide().dissonances()).singleElement().satisfies(d -> {
                assertThat(d.kind()).isEqualTo(Dissonance.Kind.RUNAWAY);
                assertThat(d.rule()).isEqualTo("loops for ever");
                assertThat(d.message()).contains("the rules \"loops for ever\" fired more than 20 times");
            });
            assertThat(network.tide().dissonances()).isEmpty();
            assertThat(network.status().counters().acted()).isEqualTo(1);
            assertThat(network.status().counters().held()).isZero();
        }
    }

    @Test
    void shouldHaveTheWholeEnergyWhenAStepIsTheOpeningOrTheFirstWithASignal() {
        try (Network network = given(new Spending(15)).begin()) {
            offer(network, "a", 12);
            offer(network, "b", 5);
            offer(network, "c", 5);
            network.tide();
            network.tide();
        }
        assertThat(seen)
                .containsExactly(
                        "opening 20 1.0",
                        "a 20 1.0",
                        "b 8 0.4",
                        "c 3 0.15", // and c waits
                        "opening 20 1.0",
                        "c 20 1.0");
    }

    @Test
    void shouldLeaveTheSignalsTheirTurnWhenTheOpeningRunsAway() {
        try (Network network = given(new Spending(21)).begin()) {
            offer(network, "a", 20);
            assertThat(network.tide().dissonances())
                    .extracting(Dissonance::kind)
                    .containsExactly(Dissonance.Kind.RUNAWAY);
            assertThat(network.status().counters().acted()).isEqualTo(1);
        }
    }

    @Test
    void shouldShowWhatWaitsAndWhatWasLeftWhenMoreCameThanThereIsEnergyFor() throws Exception {
        List<String> facts = new ArrayList<>();
        TestNetworks given = new TestNetworks()
                .species(
                        "S",
                        LambdaBehaviour.of("s", (hypha, state, signal, out) -> {
                            facts.add(signal.payload().integer("firings", 0) + ": " + hypha.queueDepth() + " of "
                                    + hypha.waiting() + ", left " + hypha.energyLeft());
                            return state;
                        }),
                        4,
                        100,
                        FullPolicy.THROTTLE)
                .hypha("a", "S")
                .input("in")
                .socket("in", "a");
        given.store = new MemoryCheckpointStore();
        Network network = given.begin();
        for (int i = 1; i <= 7; i++) {
            offer(network, "go", i);
        }
        network.tide();
        network.checkpoint().get(1, TimeUnit.MINUTES);
        network.close();
        try (Network again = Network.resume(given.blueprint(), given.plugins(), TestNetworks.SETTINGS)
                .orElseThrow()) {
            again.tide();
            offer(again, "go", 8);
            again.tide();
        }
        assertThat(facts)
                .containsExactly(
                        "1: 4 of 7, left 1.0",
                        "2: 4 of 7, left 1.0",
                        "3: 4 of 7, left 1.0",
                        "4: 4 of 7, left 1.0",
                        "5: 3 of 3, left 0.0",
                        "6: 3 of 3, left 0.0",
                        "7: 3 of 3, left 0.0",
                        "8: 1 of 1, left 0.25");
    }
}
