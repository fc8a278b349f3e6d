package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Manner;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.graph.Unheeding;
import io.mycelium.testkit.network.Chance;
import io.mycelium.testkit.network.Seeds;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Laws 1 and 6: nothing mutable is shared, a committed state is never written again, a step is all or nothing. */
class StepLawTest {
    private static final BiConsumer<String, Signal> NOBODY = (who, signal) -> {};

    // ---- isolation

    private static void isolated(Chance chance, int size, Supplier<Behaviour> mutant) {
        RandomNetworks given = RandomNetworks.scarce(chance, size);
        if (mutant != null) {
            given.replacePacks(mutant);
        }
        Map<Object, PlainMap> committed = new IdentityHashMap<>();
        try (Run run = Run.begin(given)) {
            run.until(given.tides, network -> {
                Map<Object, String> owners = new IdentityHashMap<>();
                network.topology.forEachHypha(h -> {
                    if (!(h.species.behaviour instanceof Unheeding)) {
                        committed.putIfAbsent(h.state, h.plainState());
                        alone(owners, h.state, h.name());
                        if (h.state instanceof Labour.Work work) {
                            alone(owners, work.done, h.name());
                        }
                        assertThat(h.plainState())
                                .as("the state that '%s' once committed", h.name())
                                .isEqualTo(committed.get(h.state));
                    }
                });
            });
            committed.forEach((state, value) -> {
                if (state instanceof Labour.Work work) {
                    assertThat(new Labour("any", false, NOBODY).states().write(work))
                            .as("a state that was committed once")
                            .isEqualTo(value);
                }
            });
        }
    }

    private static void alone(Map<Object, String> owners, Object object, String owner) {
        String other = owners.put(object, owner);
        assertThat(other).as("who else holds an object of '%s'", owner).isNull();
    }

    @Test
    void shouldNeverWriteACommittedStateAgainWhenStepsGoOn() {
        Seeds.tryAll(80, 12, (chance, size) -> isolated(chance, size, null));
    }

    @Test
    void shouldBeFoundOutWhenACopySharesAList() {
        assertThatThrownBy(() -> Seeds.tryAtLeast(
                        30,
                        12,
                        (chance, size) -> isolated(chance, size, () -> new Labour("p", false, NOBODY) {
                            @Override
                            Object copyOf(Work work) {
                                return new Work(work.n, work.done);
                            }
                        })))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void shouldBeFoundOutWhenTwoHyphaeShareAState() {
        List<Object> shared = new ArrayList<>();
        assertThatThrownBy(() -> Seeds.tryAtLeast(
                        30,
                        12,
                        (chance, size) -> isolated(chance, size, () -> new Labour("p", false, NOBODY) {
                            @Override
                            Object copyOf(Work work) {
                                return new Work(work.n, shared);
                            }
                        })))
                .isInstanceOf(AssertionError.class);
    }

    // ---- all or nothing

    /** Does a lot with each signal, then fails with those that are bad. */
    private static Behaviour thorough() {
        return LambdaBehaviour.of("thorough", (hypha, state, signal, out) -> {
            long n = signal.payload().integer("n", 0);
            Chance by = new Chance(out.random());
            for (int i = by.below(4); i > 0; i--) {
                switch (by.below(8)) {
                    case 0 -> out.emit("a", PlainMap.of("random", out.random()));
                    case 1 -> out.emit("b", PlainMap.of("n", n), Manner.URGENT);
                    case 2 -> out.send("other", "c", PlainMap.of("n", n));
                    case 3 -> {
                        int kid = out.spawn("Quiet", null, PlainMap.EMPTY);
                        out.sendToNewborn(kid, "d", PlainMap.of("n", n));
                    }
                    case 4 -> out.wakeIn(1 + n % 5);
                    case 5 -> out.connect("other", List.of("a"));
                    case 6 -> out.disconnect("other");
                    default -> out.sleep();
                }
            }
            if (signal.payload().get("bad") != null) {
                out.die();
                throw new IllegalStateException("bad");
            }
            return state.plus("sum", state.integer("sum", 0) * 31 + n).plus("random", out.random());
        });
    }

    /** What is left of an ACT with these signals. */
    private static String leftBy(Behaviour behaviour, List<PlainMap> payloads) {
        TestNetworks net = new TestNetworks()
                .species("One", behaviour, 1000, 200, FullPolicy.THROTTLE)
                .species("Quiet", LambdaBehaviour.of("quiet", (hypha, state, signal, out) -> state))
                .hypha("one", "One")
                .hypha("other", "Quiet")
                .output("out")
                .socket("one", "out", 200, FullPolicy.THROTTLE, "a", "b");
        payloads.forEach(payload -> net.at(1, "one", "go", payload));
        try (Network network = net.begin()) {
            network.tide();
            Hypha one = (Hypha) network.topology.find("one");
            List<String> left = new ArrayList<>();
            for (Socket s : Census.of(network).sockets) {
                if (s.from == one) {
                    Census.urgent(s).forEach(c -> left.add(c.toString()));
                    Census.others(s).forEach(c -> left.add(c.toString()));
                }
            }
            left.sort(null);
            network.topology.forEachHypha(h -> left.add(h.name()));
            List<String> neighbours = new ArrayList<>();
            for (Socket s = one.firstOut; s != null; s = s.nextOut) {
                neighbours.add(s + " " + s.carriedNames());
            }
            Census.conserved(network);
            return one.plainState() + " seq " + one.seq + " wakes " + one.wakesAt + " " + left + neighbours;
        }
    }

    /** The same is left, whether steps failed in between or their signals never came. */
    private static void failuresLeaveNothing(Chance chance, Behaviour behaviour) {
        List<PlainMap> good = new ArrayList<>();
        List<PlainMap> all = new ArrayList<>();
        for (int i = chance.between(1, 12); i > 0; i--) {
            PlainMap payload = PlainMap.of("n", chance.below(1000), "ttl", 1);
            if (chance.oneIn(3)) {
                payload = payload.plus("bad", true);
            }
            all.add(payload);
            boolean fails = behaviour instanceof Labour
                    ? Math.floorMod(Plain.hash(payload), 11L) == 0
                    : payload.get("bad") != null;
            if (!fails) {
                good.add(payload);
            }
        }
        assertThat(leftBy(behaviour, all)).as("left with failures").isEqualTo(leftBy(behaviour, good));
    }

    @Test
    void shouldLeaveNothingOfAStepWhenItFails() {
        Seeds.tryAll(150, 1, (chance, size) -> failuresLeaveNothing(chance, thorough()));
        Seeds.tryAll(150, 1, (chance, size) -> failuresLeaveNothing(chance, new Labour("labour", false, NOBODY)));
    }

    @Test
    void shouldBeFoundOutWhenAFailedStepWritesToTheStateItself() {
        assertThatThrownBy(() -> Seeds.tryAtLeast(
                        100,
                        1,
                        (chance, size) -> failuresLeaveNothing(chance, new Labour("labour", false, NOBODY) {
                            @Override
                            Object copyOf(Work work) {
                                return work;
                            }
                        })))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("left with failures");
    }

    @Test
    void shouldBeFoundOutWhenAFailedStepUsesUpChance() {
        assertThatThrownBy(() -> Seeds.tryAtLeast(
                        100,
                        1,
                        (chance, size) ->
                                failuresLeaveNothing(chance, LambdaBehaviour.of("leaky", new LambdaBehaviour.Step() {
                                    private long used;

                                    @Override
                                    public PlainMap step(
                                            HyphaView hypha, PlainMap state, Signal signal, StepEffects out) {
                                        used++;
                                        if (signal.payload().get("bad") != null) {
                                            throw new IllegalStateException("bad");
                                        }
                                        return state.plus("random", out.random() + used);
                                    }
                                }))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("left with failures");
    }

    @Test
    void shouldWaitWithTheRestWhenTheEnergyRunsOut() {
        TestNetworks net = new TestNetworks()
                .species("One", new Labour("labour", false, NOBODY), 6, 50, FullPolicy.THROTTLE)
                .hypha("one", "One");
        // payloads that cost 4 firings each: the first is done, the second is undone and waits
        List<PlainMap> costly = new ArrayList<>();
        for (long v = 0; costly.size() < 3; v++) {
            PlainMap payload = PlainMap.of("v", v);
            long hash = Plain.hash(payload);
            if (Math.floorMod(hash, 7L) == 4 && Math.floorMod(hash, 11L) != 0) {
                costly.add(payload);
            }
        }
        costly.forEach(payload -> net.at(1, "one", "go", payload));
        try (Network network = net.begin()) {
            for (int tide = 1; tide <= 3; tide++) {
                network.tide();
                assertThat(network.status().counters().acted()).isEqualTo(tide);
                assertThat(((Hypha) network.topology.find("one")).plainState().integer("n", 0))
                        .isEqualTo(4L * tide);
                Census.conserved(network);
            }
            assertThat(network.dissonances(0, 10)).isEmpty();
        }
    }

    @Test
    void shouldFailTheStepAndGoOnWhenItAsksForMoreMemoryThanThereIs() {
        TestNetworks net = new TestNetworks()
                .species("Greedy", LambdaBehaviour.of("greedy", (hypha, state, signal, out) -> {
                    if (signal != null && signal.frequency().equals("take")) {
                        long[] much = new long[Integer.MAX_VALUE];
                        return PlainMap.of("n", (long) much.length);
                    }
                    return PlainMap.of("n", 1L);
                }))
                .hypha("g", "Greedy")
                .at(1, "g", "take", PlainMap.EMPTY)
                .at(2, "g", "count", PlainMap.EMPTY);
        try (Network network = net.begin()) {
            assertThat(network.tide().dissonances()).singleElement().satisfies(dissonance -> {
                assertThat(dissonance.kind()).isEqualTo(Dissonance.Kind.RULE_FAILED);
                assertThat(dissonance.where()).isEqualTo("g");
                assertThat(dissonance.message()).contains("asked for more memory than there is");
            });
            assertThat(network.tide().dissonances()).isEmpty();
            assertThat(network.hypha("g").orElseThrow().state()).isEqualTo(PlainMap.of("n", 1L));
        }
    }
}
