package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.StateException;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.checkpoint.Digest;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Hypha;
import io.mycelium.testkit.network.Chance;
import io.mycelium.testkit.network.Seeds;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Law 8, of packs: states are read beside the tides and taken over at a boundary, all of them or none. */
class SwapLawTest {
    /** Swaps under way in a network: prepared at one boundary, checked while tides run, used at a later one. */
    private static class UnderWay implements Run.Fault {
        private final Chance chance;
        private final RandomNetworks given;

        @Nullable
        private Swap swap;

        private CompletableFuture<Void> checked = CompletableFuture.completedFuture(null);

        UnderWay(Chance chance, RandomNetworks given) {
            this.chance = chance;
            this.given = given;
        }

        @Override
        public void after(Network network) {
            Swap ready = swap;
            if (ready == null && chance.oneIn(2)) {
                Swap next = network.prepare(given.plugins());
                swap = next;
                checked = CompletableFuture.runAsync(next::check);
            } else if (ready != null && chance.oneIn(3)) {
                checked.join();
                network.use(ready);
                swap = null;
            }
            Census.conserved(network);
        }
    }

    private static void swapsUnderWayDoNotShow(Chance chance, int size, Function<Run.Fault, Run.Fault> with) {
        RandomNetworks given = RandomNetworks.scarce(chance, size);
        UnderWay swaps = new UnderWay(chance.split(), given);
        try (Run one = Run.begin(given);
                Run other = Run.begin(given)) {
            other.network.forceWidth(2);
            one.until(given.tides);
            other.until(given.tides, with.apply(swaps));
            Run.assertSame(one.history, other.history, "with packs swapped while tides run");
            Run.assertSame(one.shown(), other.shown(), "with packs swapped while tides run");
        }
    }

    @Test
    void shouldNotShowWhenTidesRunBetweenTheCheckAndTheBoundary() {
        Seeds.tryAll(60, 12, (chance, size) -> swapsUnderWayDoNotShow(chance, size, swaps -> swaps));
    }

    @Test
    void shouldBeFoundOutWhenASwapForgetsWhatWasDoneMeanwhile() {
        assertThatThrownBy(() -> Seeds.tryAtLeast(60, 12, (chance, size) -> {
                    Map<Hypha, Object> old = new IdentityHashMap<>();
                    swapsUnderWayDoNotShow(chance, size, swaps -> network -> {
                        boolean before = ((UnderWay) swaps).swap != null;
                        swaps.after(network);
                        boolean after = ((UnderWay) swaps).swap != null;
                        if (!before && after) {
                            old.clear();
                            network.topology.forEachHypha(h -> old.put(h, h.state));
                        } else if (before && !after) {
                            network.topology.forEachHypha(h -> h.state = old.getOrDefault(h, h.state));
                        }
                    });
                }))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void shouldKeepTheLawsWhenANewVersionDeclaresTheStateDifferently() {
        Seeds.tryAll(60, 12, (chance, size) -> {
            RandomNetworks given = RandomNetworks.scarce(chance, size);
            Chance swaps = chance.split();
            try (Run run = Run.begin(given)) {
                run.until(given.tides, network -> {
                    if (swaps.oneIn(3)) {
                        long version = network.tideNumber();
                        use(network, given.plugins(), version + "", s -> s.plus("n", version));
                        network.topology.forEachHypha(h -> assertThat(
                                        h.plainState().get("n"))
                                .as(h.name())
                                .satisfies(n -> assertThat(h.species.plan.pack() == null || n.equals(version))
                                        .isTrue()));
                    }
                    Census.conserved(network);
                    long digest = network.digest();
                    Digest.sumAnew(network.state);
                    assertThat(network.digest())
                            .as("nothing that changed was left out of it")
                            .isEqualTo(digest);
                });
            }
        });
    }

    private static void use(Network network, Plugins plugins, String version, UnaryOperator<PlainMap> reads) {
        network.use(prepared(network, plugins, version, reads));
    }

    private static Swap prepared(Network network, Plugins plugins, String version, UnaryOperator<PlainMap> reads) {
        Map<String, Behaviour> packs = new HashMap<>();
        plugins.packs().forEach((name, pack) -> packs.put(name, new Versioned(pack, version, reads)));
        Swap swap = network.prepare(
                new Plugins(plugins.relays(), plugins.policies(), plugins.bodies(), packs, plugins.store()));
        swap.check();
        return swap;
    }

    /** A sleeper of each of two species, and one that counts what it is sent and bears another at the third. */
    private static TestNetworks three() {
        TestNetworks net = new TestNetworks()
                .species("Quiet", counting("quiet"))
                .species("Busy", counting("busy"))
                .hypha("asleep", "Quiet")
                .hypha("dozing", "Busy")
                .hypha("worker", "Busy");
        for (int tide = 1; tide < 9; tide++) {
            net.at(tide, "worker", "go", PlainMap.EMPTY);
        }
        return net;
    }

    private static Behaviour counting(String pack) {
        return LambdaBehaviour.of(pack, (hypha, state, signal, out) -> {
            long count = state.integer("count", 0) + 1;
            if (count == 3) {
                out.spawn("Busy", "late", PlainMap.EMPTY);
            }
            return state.plus("count", count);
        });
    }

    @Test
    void shouldSayWhichFieldsAreKeptAsideWhenANewVersionDoesNotDeclareThem() {
        TestNetworks net = three();
        try (Network network = net.begin()) {
            network.tide();
            Swap swap = prepared(network, net.plugins(), "2", s -> s.plus("former", 1));

            assertThat(network.use(swap))
                    .startsWith(
                            "pack 'quiet' is now version 2; 1 hypha of species 'Quiet' migrated,"
                                    + " field 'former' of 1 hypha is kept aside: no rule sees it",
                            "pack 'busy' is now version 2; 2 hyphae of species 'Busy' migrated,"
                                    + " field 'former' of 2 hyphae is kept aside: no rule sees it");
        }
    }

    @Test
    void shouldCarryOverSleepersAndThoseBornMeanwhileWhenAPackIsSwapped() {
        TestNetworks net = three();
        try (Network network = net.begin()) {
            network.tide();
            network.tide();
            Swap swap = prepared(network, net.plugins(), "2", s -> s.plus("note", s.getOrDefault("note", "new")));
            network.tide();
            network.tide();

            assertThat(network.use(swap))
                    .startsWith(
                            "pack 'quiet' is now version 2; 1 hypha of species 'Quiet' migrated",
                            "pack 'busy' is now version 2; 3 hyphae of species 'Busy' migrated");

            assertThat(state(network, "asleep")).isEqualTo(PlainMap.of("note", "new"));
            assertThat(state(network, "dozing")).isEqualTo(PlainMap.of("note", "new"));
            assertThat(state(network, "late")).isEqualTo(PlainMap.of("note", "new"));
            assertThat(state(network, "worker")).isEqualTo(PlainMap.of("note", "new", "count", 4L));
            network.tide();
            assertThat(state(network, "worker").get("count")).isEqualTo(5L);
            assertThat(network.packs())
                    .filteredOn(p -> p.name().equals("busy"))
                    .singleElement()
                    .satisfies(p -> assertThat(p.since()).isEqualTo(5))
                    .satisfies(p -> assertThat(p.hyphae()).isEqualTo(3))
                    .satisfies(p -> assertThat(p.version()).isEqualTo("2"));
        }
    }

    private static PlainMap refusing(PlainMap state, String field) {
        if (state.containsKey(field)) {
            throw new StateException("field '" + field + "' expects a number");
        }
        return state.plus("changed", true);
    }

    @Test
    void shouldChangeNothingAndNameTheHyphaWhenOneStateDoesNotFit() {
        TestNetworks net = three();
        try (Network network = net.begin()) {
            network.tide();
            long digest = network.digest();
            assertThatThrownBy(() -> prepared(network, net.plugins(), "2", s -> refusing(s, "count")))
                    .isInstanceOf(SwapRefusedException.class)
                    .hasMessage("pack busy 2 was not taken over: the state of hypha 'worker' does not fit it:"
                            + " field 'count' expects a number. What was in force stays in force");
            assertThat(state(network, "asleep")).isEqualTo(PlainMap.EMPTY);
            assertThat(network.digest()).isEqualTo(digest);
            network.tide();
            assertThat(state(network, "worker")).isEqualTo(PlainMap.of("count", 2L));
            assertThat(network.packs()).allMatch(p -> p.version().equals("1") && p.since() == 0);
        }
    }

    @Test
    void shouldChangeNothingWhenAStateThatWasMadeMeanwhileDoesNotFit() {
        TestNetworks net = three();
        try (Network network = net.begin()) {
            Swap swap = prepared(network, net.plugins(), "2", s -> refusing(s, "count"));
            network.tide();

            assertThatThrownBy(() -> network.use(swap))
                    .isInstanceOf(SwapRefusedException.class)
                    .hasMessageContaining("hypha 'worker'");

            assertThat(state(network, "asleep")).isEqualTo(PlainMap.EMPTY);
            assertThat(network.packs()).allMatch(p -> p.version().equals("1"));
            network.tide();
            assertThat(state(network, "worker")).isEqualTo(PlainMap.of("count", 2L));
        }
    }

    @Test
    void shouldKeepNoStateOfTheDeadWhenTheirSignalsLiveOn() {
        TestNetworks net = new TestNetworks()
                .species("Brief", LambdaBehaviour.of("brief", (hypha, state, signal, out) -> {
                    out.emit("last", PlainMap.EMPTY);
                    out.die();
                    return state.plus("much", "to keep");
                }))
                .hypha("brief", "Brief")
                .output("out")
                .socket("brief", "out")
                .at(1, "brief", "go", PlainMap.EMPTY);
        try (Network network = net.begin()) {
            network.tide();
            network.tide();
            CoreSignal kept = (CoreSignal)
                    network.outputs("out").after(0, 10).outputs().get(0).signal();
            assertThat(((Hypha) kept.key.origin).dead).isTrue();
            assertThat(((Hypha) kept.key.origin).state).isEqualTo(PlainMap.EMPTY);
        }
    }

    private static PlainMap state(Network network, String hypha) {
        return network.hypha(hypha).orElseThrow().state();
    }
}
