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
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The energy of a network: what is granted, to whom first, in which order in turns, and who hears of it. */
class BudgetTest {
    private static final int ENERGY = 100;

    private final AtomicLong spent = new AtomicLong();
    private final Map<String, String> shown = new TreeMap<>();

    /** Each signal says how many firings its step needs; an opening needs as many as it is given here. */
    private final class Working implements Behaviour {
        private final Behaviour plain;
        private final int opening;

        Working(String pack, int opening) {
            this.plain = LambdaBehaviour.of(pack, (hypha, state, signal, out) -> state);
            this.opening = opening;
        }

        @Override
        public PackId pack() {
            return plain.pack();
        }

        @Override
        public StateCodec states() {
            return plain.states();
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
            return List.of("works");
        }

        @Override
        public boolean opens() {
            return opening > 0;
        }

        @Override
        public Evaluator evaluator() {
            return new Evaluator() {
                private HyphaView hypha;
                private StepEffects effects;

                @Override
                public void begin(HyphaView view, Object state, StepEffects out) {
                    hypha = view;
                    effects = out;
                }

                @Override
                public StepResult open(int energy) {
                    return done(opening, energy);
                }

                @Override
                public StepResult step(Signal signal, int energy) {
                    synchronized (shown) {
                        shown.merge(
                                hypha.id(),
                                effects.tide() + (hypha.exhausted() ? " exhausted" : ""),
                                (a, b) -> a.equals(b) ? a : a + ", " + b);
                    }
                    return done((int) signal.payload().integer("firings", 1), energy);
                }

                private StepResult done(int needed, int energy) {
                    spent.addAndGet(Math.min(needed, energy));
                    return needed > energy ? new StepResult.Exhausted(rules()) : StepResult.done(needed);
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

    private TestNetworks net(long budget) {
        TestNetworks net = new TestNetworks();
        net.limits = new Blueprint.Limits(1000, 100_000, budget);
        return net;
    }

    private void species(TestNetworks net, String name, boolean critical, int opening) {
        net.packs.put(name, new Working(name, opening));
        net.species.add(
                new Blueprint.Species(name, name, PlainMap.EMPTY, ENERGY, 100, FullPolicy.THROTTLE, false, critical));
    }

    private static void give(TestNetworks net, String hypha, int signals, int firings) {
        for (int i = 0; i < signals; i++) {
            net.at(1, hypha, "work", PlainMap.of("firings", firings));
        }
    }

    /** How many firings each of the next tides spends. */
    private List<Long> spent(Network network, int tides) {
        List<Long> each = new ArrayList<>();
        for (int i = 0; i < tides; i++) {
            long before = spent.get();
            assertThat(network.tide().dissonances()).isEmpty();
            Census.conserved(network);
            each.add(spent.get() - before);
        }
        return each;
    }

    private long acted(Network network) {
        return network.status().counters().acted();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void shouldNeverSpendMoreThanTheBudgetAndDoAllInTheEnd(int opening) {
        TestNetworks net = net(25);
        species(net, "Any", false, opening);
        net.hyphae("a", "Any", 10);
        for (int i = 1; i <= 10; i++) {
            give(net, "a_" + i, 5, 3);
        }
        try (Network network = net.begin()) {
            List<Long> each = spent(network, 40);
            assertThat(each).allMatch(one -> one <= 25);
            assertThat(acted(network)).isEqualTo(50);
        }
    }

    @Test
    void shouldActInTheEndWhenTheOpeningLeavesTooLittleOfTheEnergyForTheSignal() {
        TestNetworks net = net(1000);
        species(net, "Any", false, 70);
        net.hypha("a", "Any");
        give(net, "a", 1, 60);
        try (Network network = net.begin()) {
            spent(network, 10);
            assertThat(acted(network)).isEqualTo(1);
        }
    }

    @Test
    void shouldServeAllInTurnsWhenTheBudgetIsForTwoOfSix() {
        TestNetworks net = net(20);
        species(net, "Any", false, 0);
        net.hyphae("a", "Any", 6);
        for (int i = 1; i <= 6; i++) {
            give(net, "a_" + i, 1, 4);
        }
        try (Network network = net.begin()) {
            spent(network, 4);
        }
        assertThat(shown)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "a_1", "1",
                        "a_2", "1",
                        "a_3", "2 exhausted",
                        "a_4", "2 exhausted",
                        "a_5", "3 exhausted",
                        "a_6", "3 exhausted"));
    }

    @Test
    void shouldServeCriticalSpeciesFirst() {
        TestNetworks net = net(20);
        species(net, "Any", false, 0);
        species(net, "Needed", true, 0);
        net.hyphae("a", "Any", 3).hyphae("n", "Needed", 2);
        for (String each : List.of("a_1", "a_2", "a_3", "n_1", "n_2")) {
            give(net, each, 1, 4);
        }
        try (Network network = net.begin()) {
            spent(network, 3);
        }
        assertThat(shown)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "n_1", "1", "n_2", "1", "a_1", "2 exhausted", "a_2", "2 exhausted", "a_3", "3 exhausted"));
    }

    @Test
    void shouldGrantTwiceWhatWasSpentUntilAStepFitsAndBeNoRunaway() {
        TestNetworks net = net(1000);
        species(net, "Any", false, 0);
        net.hypha("a", "Any");
        give(net, "a", 1, 70);
        try (Network network = net.begin()) {
            assertThat(spent(network, 5)).containsExactly(10L, 22L, 48L, 70L, 0L);
            assertThat(acted(network)).isEqualTo(1);
        }
    }

    @Test
    void shouldBeARunawayOnlyWhenItHadTheWholeEnergyOfItsSpecies() {
        TestNetworks net = net(1000);
        species(net, "Any", false, 0);
        net.hypha("a", "Any");
        give(net, "a", 1, 1000);
        List<Dissonance> found = new ArrayList<>();
        try (Network network = net.begin()) {
            for (int i = 0; i < 8; i++) {
                found.addAll(network.tide().dissonances());
            }
            Census.conserved(network);
        }
        assertThat(found).extracting(Dissonance::kind).containsExactly(Dissonance.Kind.RUNAWAY);
    }

    @Test
    void shouldGrantNothingToThoseWhoHaveNothingToDo() {
        TestNetworks net = net(10);
        species(net, "Any", false, 0);
        net.hyphae("a", "Any", 50).hypha("b", "Any");
        give(net, "b", 1, 5);
        try (Network network = net.begin()) {
            assertThat(spent(network, 1)).containsExactly(5L);
            assertThat(network.hasWork()).isFalse();
        }
    }

    @Test
    void shouldCallNobodyExhaustedWhoseSignalsWaitForAWindow() {
        TestNetworks net = net(1000);
        net.packs.put("Sleeper", new Working("Sleeper", 0));
        net.species.add(new Blueprint.Species(
                "Sleeper",
                "Sleeper",
                PlainMap.EMPTY,
                ENERGY,
                100,
                FullPolicy.THROTTLE,
                false,
                false,
                Blueprint.StepLimits.DEFAULT,
                new Blueprint.Wake(5, 0, true)));
        net.hypha("s", "Sleeper");
        give(net, "s", 1, 1);
        net.inputs.add(new Blueprint.InputPlan(2, "s", "hurry", PlainMap.EMPTY, true));
        try (Network network = net.begin()) {
            network.tide();
            network.tide();
            assertThat(network.hypha("s").orElseThrow().exhausted()).isFalse();
            assertThat(acted(network)).isEqualTo(1);
            for (int i = 0; i < 3; i++) {
                network.tide();
            }
            assertThat(acted(network)).isEqualTo(2);
        }
    }

    @Test
    void shouldGoOnInTurnsWhenResumed() throws Exception {
        TestNetworks net = net(20);
        species(net, "Any", false, 0);
        net.hyphae("a", "Any", 6);
        for (int i = 1; i <= 6; i++) {
            give(net, "a_" + i, 4, 4);
        }
        net.store = new MemoryCheckpointStore();
        try (Network network = net.begin()) {
            spent(network, 3);
            network.checkpoint().get(1, TimeUnit.MINUTES);
            try (Network again = Network.resume(
                            net.blueprint(), net.plugins(), TestNetworks.SETTINGS.withDigestEveryTide())
                    .orElseThrow()) {
                for (int i = 0; i < 10; i++) {
                    assertThat(again.tide().digest()).isEqualTo(network.tide().digest());
                }
            }
        }
    }
}
