package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.observe.TideReport;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.Frontier;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.blueprint.Life;
import io.mycelium.core.blueprint.Supervise;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Hyphae split on the frontier, and those decay who do nothing. */
class GrowthTest {
    private static final LambdaBehaviour CELL = LambdaBehaviour.of("cell", (hypha, state, signal, out) -> {
        long n = state.integer("n", 0);
        switch (signal.frequency()) {
            case "split" -> {
                out.split(PlainMap.of("n", n / 2));
                return state.plus("n", n - n / 2);
            }
            case "spawn" -> out.spawn("Cell", null, PlainMap.EMPTY);
            case "fail" -> {
                out.split(PlainMap.EMPTY);
                throw new IllegalStateException("no");
            }
            default -> out.emit("n", PlainMap.of("n", n));
        }
        return state;
    });

    private static TestNetworks net() {
        TestNetworks net = new TestNetworks()
                .species("Cell", CELL, 10, 8, FullPolicy.THROTTLE)
                .relay("fan", "fanout", PlainMap.EMPTY)
                .input("in")
                .input("all")
                .output("out")
                .socket("in", "cell", "split", "spawn", "fail")
                .socket("all", "fan")
                .socket("fan", "cell")
                .socket("cell", "out");
        net.hyphae.add(new Blueprint.HyphaGroup("cell", "Cell", 0, PlainMap.of("n", 7, "kept", "as it is")));
        net.store = new MemoryCheckpointStore();
        return net;
    }

    private static void offer(Network network, String body, String frequency) {
        network.ingress(body).offer(frequency, PlainMap.EMPTY, false, Signal.NO_DEADLINE);
    }

    private static List<String> names(Network network) {
        return network.hyphae(0, 100).stream().map(NetworkView.HyphaLine::id).toList();
    }

    private static Network resumed(TestNetworks net, Network network) throws Exception {
        network.checkpoint().get(1, TimeUnit.MINUTES);
        long digest = network.digest();
        network.close();
        Network again = Network.resume(net.blueprint(), net.plugins(), TestNetworks.SETTINGS)
                .orElseThrow();
        assertThat(again.digest()).isEqualTo(digest);
        return again;
    }

    // ---- split

    @Test
    void shouldHaveItsShareOfTheStateAndSocketsAlikeWhenAHyphaSplits() {
        try (Network network = net().begin()) {
            offer(network, "in", "split");
            assertThat(network.tide().births()).isEqualTo(1);
            assertThat(network.hypha("cell").orElseThrow().state().get("n")).isEqualTo(4L);
            NetworkView.HyphaDetail other = network.hypha("Cell").orElseThrow();
            assertThat(other.state()).isEqualTo(PlainMap.of("n", 3, "kept", "as it is"));
            assertThat(other.in()).extracting(NetworkView.SocketLine::from).containsExactly("in", "fan");
            assertThat(other.out()).extracting(NetworkView.SocketLine::to).containsExactly("out");
            offer(network, "all", "ask");
            assertThat(network.tide().emitted()).isEqualTo(2);
            Census.conserved(network);
        }
    }

    @Test
    void shouldNotSplitWhenTheStepFails() {
        try (Network network = net().begin()) {
            offer(network, "in", "fail");
            assertThat(network.tide().births()).isZero();
            assertThat(names(network)).containsExactly("cell");
        }
    }

    // ---- the frontier

    private static List<String> refused(TideReport report) {
        return report.dissonances().stream()
                .filter(d -> d.kind() == Dissonance.Kind.BIRTH_REFUSED)
                .map(Dissonance::message)
                .toList();
    }

    private static TestNetworks frontier(List<String> species, long perTide, long inAll) {
        TestNetworks net = net();
        net.limits = new Blueprint.Limits(1000, 1000, 0, 1000, new Frontier(species, perTide, inAll));
        return net;
    }

    @Test
    void shouldRefuseBirthsBeyondWhatTheFrontierAllowsATideAndInAll() throws Exception {
        TestNetworks net = frontier(List.of(), 2, 3);
        Network network = net.begin();
        for (int i = 0; i < 3; i++) {
            offer(network, "in", i == 0 ? "split" : "spawn");
        }
        TideReport report = network.tide();
        assertThat(report.births()).isEqualTo(2);
        assertThat(refused(report))
                .containsExactly("no birth: there are 2 in this tide, as many as 'frontier: {per-tide: ...}' allows");
        try (Network again = resumed(net, network)) {
            again.operator().kill("Cell");
            offer(again, "in", "spawn");
            assertThat(again.tide().births()).isEqualTo(1);
            for (int i = 0; i < 2; i++) {
                offer(again, "in", "spawn");
                assertThat(refused(again.tide()))
                        .as("also of those who have died meanwhile")
                        .containsExactly("no birth: there were 3, as many as 'frontier: {in-all: ...}' allows");
            }
        }
    }

    @Test
    void shouldRefuseBirthsWhenASpeciesIsNotOnTheFrontier() {
        TestNetworks net = frontier(List.of("Bud"), 100, 100)
                .species("Bud", LambdaBehaviour.of("bud", (hypha, state, signal, out) -> {
                    out.spawn("Cell", "young", PlainMap.EMPTY);
                    return state;
                }))
                .hypha("bud", "Bud")
                .socket("in", "bud", "grow");
        try (Network network = net.begin()) {
            offer(network, "in", "split");
            offer(network, "in", "grow");
            TideReport report = network.tide();
            assertThat(refused(report))
                    .containsExactly(
                            "no birth: species 'Cell' is not on the frontier; 'frontier: {species: ...}' names Bud");
            assertThat(names(network)).containsExactly("cell", "bud", "young");
        }
    }

    // ---- decay

    private static TestNetworks decaying(int idle) {
        return net().life("Cell", new Life(Supervise.NONE, null, idle));
    }

    @Test
    void shouldDecayAtTheEndOfSoManyTidesInWhichItDidNothing() {
        try (Network network = decaying(3).begin()) {
            offer(network, "in", "split");
            network.tide();
            assertThat(network.nextDue())
                    .as("neither has done anything since tide 1")
                    .isEqualTo(4);
            network.tide();
            offer(network, "in", "spawn");
            assertThat(network.tide().births()).isEqualTo(2);
            assertThat(network.nextDue()).isEqualTo(6);
            network.idleUntil(5);
            assertThat(names(network)).hasSize(4);
            assertThat(network.hasWork()).isTrue();
            assertThat(network.tide().deaths()).isEqualTo(4);
            assertThat(network.status().hyphae()).isZero();
            assertThat(network.ended()).isTrue();
        }
    }

    @Test
    void shouldDecayAtTheSameTideWhenItIsResumed() throws Exception {
        TestNetworks net = decaying(5);
        Network network = net.begin();
        network.tide();
        network.tide();
        offer(network, "all", "ask");
        network.tide();
        try (Network again = resumed(net, network)) {
            assertThat(again.nextDue()).isEqualTo(8);
            again.idleUntil(7);
            assertThat(again.tide().deaths()).isEqualTo(1);
        }
    }

    @Test
    void shouldNotDecayWhenSomethingWaitsForIt() {
        TestNetworks net = decaying(2);
        net.packs.put("cell", LambdaBehaviour.of("cell", (hypha, state, signal, out) -> {
            throw new IllegalStateException("no");
        }));
        net.life(
                "Cell",
                new Life(
                        new Supervise(
                                Map.of(
                                        Supervise.Trouble.FAILED,
                                        new Supervise.Response(1, Supervise.Action.QUARANTINE)),
                                Supervise.AtMost.DEFAULT,
                                null),
                        null,
                        2));
        try (Network network = net.begin()) {
            offer(network, "in", "spawn");
            network.tide();
            offer(network, "in", "spawn");
            for (int i = 0; i < 9; i++) {
                network.tide();
            }
            assertThat(names(network)).containsExactly("cell");
            Census.conserved(network);
        }
    }
}
