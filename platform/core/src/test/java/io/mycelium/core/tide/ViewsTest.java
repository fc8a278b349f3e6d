package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.graph.Species;
import io.mycelium.core.graph.State;
import io.mycelium.testkit.network.Seeds;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is shown of a network is counted as it changes, and comes in pages: the tide waits for whoever looks. */
class ViewsTest {
    @Test
    void shouldShowWhatAWalkThroughAllWouldCountWhenHyphaeAndSocketsComeAndGo() {
        Seeds.tryAll(40, 14, (chance, size) -> {
            RandomNetworks given = RandomNetworks.scarce(chance, size);
            try (Run run = Run.begin(given)) {
                run.until(given.tides, ViewsTest::assertCounted);
            }
        });
    }

    private static void assertCounted(Network network) {
        List<NetworkView.HyphaLine> hyphae = network.hyphae(0, Integer.MAX_VALUE);
        for (NetworkView.PackLine pack : network.packs()) {
            assertThat((long) pack.hyphae())
                    .isEqualTo(hyphae.stream()
                            .filter(line -> line.pack().equals(pack.name()))
                            .count());
        }
        List<NetworkView.SocketLine> all = new ArrayList<>();
        network.topology.forEachSocket(
                s -> all.add(network.sockets(all.size(), 1).get(0)));
        assertThat(network.sockets(0, Integer.MAX_VALUE)).isEqualTo(all);
        assertThat(network.sockets(all.size(), 10)).isEmpty();
        network.topology.relays.forEach(relay -> {
            int entries = 0;
            for (Socket s = relay.firstIn; s != null; s = s.nextIn) {
                entries++;
            }
            assertThat(relay.entries()).isEqualTo(entries);
        });
    }

    @Test
    void shouldShowSoManySocketsAndSayThatThereAreMoreWhenAHyphaHasVeryMany() {
        LambdaBehaviour idle = LambdaBehaviour.of("idle", (hypha, state, signal, out) -> state);
        TestNetworks given =
                new TestNetworks().species("Hub", idle).hypha("hub", "Hub").species("Spoke", idle);
        for (int i = 0; i <= Views.MOST_SOCKETS; i++) {
            given.hypha("spoke" + i, "Spoke").socket("spoke" + i, "hub");
        }
        try (Network network = given.begin()) {
            NetworkView.HyphaDetail hub = network.hypha("hub").orElseThrow();
            assertThat(hub.in()).hasSize(Views.MOST_SOCKETS);
            assertThat(hub.out()).isEmpty();
            assertThat(hub.more()).isTrue();
            assertThat(network.hypha("spoke1").orElseThrow().more()).isFalse();
        }
    }

    @Test
    void shouldShowEachPartAsItIsWhenSomebodyLooks() {
        TestNetworks given = new TestNetworks()
                .species("Teller", LambdaBehaviour.of("teller", (hypha, state, signal, out) -> {
                    out.emit("news", PlainMap.EMPTY);
                    out.send("ear", "secret", PlainMap.EMPTY);
                    out.wakeIn(40);
                    return state.plus("n", 5L);
                }))
                .species(
                        "Ear",
                        LambdaBehaviour.of("ear", (hypha, state, signal, out) -> state),
                        10,
                        7,
                        FullPolicy.REJECT)
                .hypha("teller", "Teller")
                .hypha("ear", "Ear")
                .relay("fan", "fanout", PlainMap.EMPTY)
                .input("in")
                .output("out")
                .socket("in", "teller")
                .socket("teller", "fan", "news")
                .socket("fan", "ear")
                .socket("fan", "out")
                .at(1, "teller", "go", PlainMap.EMPTY);
        try (Network network = given.begin()) {
            network.tide();
            NetworkView.HyphaDetail teller = network.hypha("teller").orElseThrow();
            assertThat(teller.line().age()).isEqualTo(1);
            assertThat(teller.line().awake()).isFalse();
            assertThat(teller.state()).isEqualTo(PlainMap.of("n", 5L));
            assertThat(teller.wakesAt()).isEqualTo(41);
            assertThat(teller.out())
                    .extracting(NetworkView.SocketLine::to, NetworkView.SocketLine::addressed)
                    .containsExactly(tuple("fan", false), tuple("ear", true));
            NetworkView.HyphaDetail ear = network.hypha("ear").orElseThrow();
            assertThat(ear.line().queued()).isEqualTo(2);
            assertThat(ear.line().awake()).isTrue();
            assertThat(ear.wakesAt()).isEqualTo(-1);
            assertThat(ear.in())
                    .extracting(
                            NetworkView.SocketLine::from,
                            NetworkView.SocketLine::capacity,
                            NetworkView.SocketLine::held)
                    .containsExactly(tuple("fan", 7, 1L), tuple("teller", 7, 1L));
            assertThat(network.hypha("nobody")).isEmpty();
            assertThat(network.hypha("fan")).isEmpty();
            assertThat(network.relays()).singleElement().satisfies(line -> {
                assertThat(line.serving()).isTrue();
                assertThat(List.of(line.entries(), line.targets())).containsExactly(1, 2);
            });
            network.tide();
            assertThat(network.bodies())
                    .extracting(
                            NetworkView.BodyLine::id,
                            NetworkView.BodyLine::direction,
                            NetworkView.BodyLine::serving,
                            NetworkView.BodyLine::signals)
                    .containsExactly(tuple("in", "in", true, 0L), tuple("out", "out", true, 1L));
            assertThat(network.packs())
                    .extracting(NetworkView.PackLine::name, NetworkView.PackLine::version, NetworkView.PackLine::hyphae)
                    .containsExactly(tuple("ear", "1", 1), tuple("teller", "1", 1));
        }
    }

    @Test
    void shouldSayThatThereAreMoreWhenVeryManySocketsLeadOut() {
        LambdaBehaviour idle = LambdaBehaviour.of("idle", (hypha, state, signal, out) -> state);
        TestNetworks given = new TestNetworks().species("Hub", idle).hypha("hub", "Hub");
        for (int i = 0; i <= Views.MOST_SOCKETS; i++) {
            given.hypha("spoke" + i, "Hub").socket("hub", "spoke" + i);
        }
        given.hypha("all", "Hub");
        for (int i = 0; i < Views.MOST_SOCKETS; i++) {
            given.socket("all", "spoke" + i).socket("spoke" + i, "all");
        }
        try (Network network = given.begin()) {
            NetworkView.HyphaDetail hub = network.hypha("hub").orElseThrow();
            assertThat(hub.in()).isEmpty();
            assertThat(hub.out()).hasSize(Views.MOST_SOCKETS);
            assertThat(hub.more()).isTrue();
            NetworkView.HyphaDetail all = network.hypha("all").orElseThrow();
            assertThat(all.in()).hasSize(Views.MOST_SOCKETS);
            assertThat(all.out()).hasSize(Views.MOST_SOCKETS);
            assertThat(all.more()).as("these are all").isFalse();
        }
    }

    // ---- packs

    /** A pack that says of itself how it evaluates its rules. */
    private record Spoken(Behaviour other, String evaluation, String evaluationTogether) implements OtherBehaviour {
        @Override
        public Map<String, Long> strayFields() {
            if (evaluation.equals("mute")) {
                throw new IllegalStateException("it does not say");
            }
            return Map.of("order.colour", 3L);
        }
    }

    private static NetworkView.PackLine pack(String evaluation, String together, boolean... sensedTogether) {
        TestNetworks given = new TestNetworks();
        LambdaBehaviour idle = LambdaBehaviour.of("idle", (hypha, state, signal, out) -> state);
        for (boolean each : sensedTogether) {
            String name = "S" + given.species.size();
            given.species(name, new Spoken(idle, evaluation, together)).hyphae(name, name, 2);
            given.species.replaceAll(s -> s.name().equals(name)
                    ? new Blueprint.Species(
                            s.name(), s.pack(), s.state(), s.energy(), s.capacity(), s.full(), each, s.critical())
                    : s);
        }
        try (Network network = given.begin()) {
            network.state.topology.species.forEach(species -> species.countUnheeded("noise"));
            return network.packs().get(0);
        }
    }

    @Test
    void shouldShowOfAPackAllThatItsSpeciesHaveInCommon() {
        NetworkView.PackLine line = pack("one by one", "all at once", true, false);
        assertThat(line.name()).isEqualTo("idle");
        assertThat(line.version()).isEqualTo("1");
        assertThat(line.since()).isZero();
        assertThat(line.hyphae()).isEqualTo(4);
        assertThat(line.species()).containsExactly("S0", "S1");
        assertThat(line.rules()).containsExactly("idle");
        assertThat(line.unheeded()).isEqualTo(Map.of("noise", 2L));
        assertThat(line.strayFields()).isEqualTo(Map.of("order.colour", 3L));
    }

    @Test
    void shouldSayHowAPackIsEvaluatedAsItsSpeciesSenseTheirSignals() {
        assertThat(pack("one by one", "all at once", false, false).evaluation()).isEqualTo("one by one");
        assertThat(pack("one by one", "all at once", true).evaluation()).isEqualTo("all at once");
        assertThat(pack("one by one", "all at once", true, false).evaluation())
                .isEqualTo("one by one; where signals are sensed together, all at once");
        assertThat(pack("alike", "alike", true, false).evaluation()).isEqualTo("alike");
        assertThat(pack("", "all at once", true, false).evaluation()).isEqualTo("all at once");
        assertThat(pack("one by one", "", true, false).evaluation()).isEqualTo("one by one");
        assertThat(pack("mute", "", false).strayFields())
                .as("it is asked, and fails")
                .isEmpty();
    }

    @Test
    void shouldSayThatAPackIsGone() {
        TestNetworks given = new TestNetworks()
                .species("S", LambdaBehaviour.of("idle", (hypha, state, signal, out) -> state))
                .hypha("a", "S");
        try (Network network = given.begin()) {
            network.tide();
            Plugins had = given.plugins();
            network.use(new Plugins(had.relays(), had.policies(), had.bodies(), Map.of(), null));
            assertThat(network.packs())
                    .extracting(NetworkView.PackLine::version)
                    .containsExactly("gone");
        }
    }

    // ---- what does not work

    @Test
    void shouldHaveALineForAllThatDoesNotWork() {
        TestNetworks given = new TestNetworks()
                .species("S", LambdaBehaviour.of("slow", (hypha, state, signal, out) -> state))
                .hypha("a", "S")
                .relay("fan", "fanout", PlainMap.EMPTY)
                .input("in");
        try (Network network = given.begin()) {
            State state = network.state;
            assertThat(Views.faults(state, 0)).isEmpty();
            state.topology.relays.get(0).strikes.strike(1, "it broke");
            state.topology.bodies.get(1).strikes.strike(1, "it is closed");
            state.policyStrikes.strike(1, "it is ill");
            Species species = state.topology.species.get(0);
            species.abandoned = 1;
            assertThat(Views.faults(state, 2))
                    .containsExactly(
                            "pack 'slow': 1 ACT of species 'S' did not come back; what those hyphae would sense is held"
                                    + " until they are restarted, or until another version of the pack is deployed",
                            "threads of ACTs that were given up and have not come back: 2; each may keep a processor"
                                    + " busy until the server is restarted",
                            "fruiting body 'in': it is closed",
                            "relay 'fan': it broke",
                            "health policy 'standard': it is ill");
            species.abandoned = Species.MOST_ABANDONED;
            assertThat(Views.faults(state, 0))
                    .first()
                    .isEqualTo(
                            "pack 'slow': 8 ACTs of species 'S' did not come back; what any of its hyphae would sense"
                                    + " is held until another version of the pack is deployed");
        }
    }

    @Test
    void shouldKnowThatNothingMoreCanComeInWhenAllInputsHaveEnded() {
        TestNetworks given = new TestNetworks().input("one").input("other").output("out");
        try (Network network = given.begin()) {
            assertThat(Views.inputsEnded(network.state)).isFalse();
            network.state.topology.bodies.forEach(
                    body -> body.ended = !body.name().equals("other"));
            assertThat(Views.inputsEnded(network.state)).isFalse();
            network.state.topology.bodies.forEach(body -> body.ended = body.isInput());
            assertThat(Views.inputsEnded(network.state))
                    .as("outputs do not matter")
                    .isTrue();
        }
    }
}
