package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.observe.TideReport;
import io.mycelium.api.rule.Manner;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.Trail;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.graph.Node;
import io.mycelium.core.graph.RelayNode;
import io.mycelium.core.graph.TestNodes;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Law 9: who is dead costs nothing, and leaves nothing behind but a name. */
class MortalityTest {
    private static final LambdaBehaviour MORTAL = LambdaBehaviour.of("mortal", (hypha, state, signal, out) -> {
        out.wakeIn(1_000_000);
        out.die();
        return state;
    });

    private static Network resumed(TestNetworks given, Network network) throws Exception {
        network.checkpoint().get(1, TimeUnit.MINUTES);
        long digest = network.digest();
        network.close();
        Network again = Network.resume(given.blueprint(), given.plugins(), TestNetworks.SETTINGS)
                .orElseThrow();
        assertThat(again.digest()).isEqualTo(digest);
        return again;
    }

    private static void offer(Network network, String frequency, PlainMap payload) {
        network.ingress("in").offer(frequency, payload, false, Signal.NO_DEADLINE);
    }

    /** What is left in a network whose relay gave birth to so many, each of whom died after a signal. */
    private static List<Integer> leftAfter(int deaths) {
        TestNetworks given = new TestNetworks()
                .species("Child", MORTAL)
                .species("Other", MORTAL)
                .hypha("other", "Other")
                .relay("by", "by-key", PlainMap.of("species", "Child"))
                .input("in")
                .socket("in", "by", 1000, FullPolicy.THROTTLE)
                .socket("other", "species Child")
                .socket("species Other", "species Child");
        try (Network network = given.begin()) {
            for (int i = 0; i < deaths; i++) {
                offer(network, "go", PlainMap.of("key", "k" + i));
                network.tide();
            }
            network.tide();
            network.tide();
            RelayNode by = (RelayNode) network.topology.find("by");
            int[] sockets = new int[1];
            network.topology.forEachSocket(s -> sockets[0]++);
            return List.of(
                    network.status().sockets(),
                    sockets[0],
                    by.targets.size(),
                    network.topology.hyphae.toArray().length,
                    TestNodes.pages(network.state));
        }
    }

    @Test
    void shouldLeaveNothingBehindWhenThousandsHaveDied() {
        assertThat(leftAfter(3000)).isEqualTo(leftAfter(3)).startsWith(1, 1, 0);
    }

    @Test
    void shouldKeepFewWakeTimesWhenEachSignalSetsATimeOutAnew() {
        TestNetworks given = new TestNetworks()
                .species("W", LambdaBehaviour.of("w", (hypha, state, signal, out) -> {
                    out.wakeIn(signal.payload().integer("in", 1_000_000));
                    return state;
                }))
                .hyphae("w", "W", 10)
                .input("in")
                .socket("in", "w_*");
        try (Network network = given.begin()) {
            for (int i = 0; i < 1000; i++) {
                // to and fro between two tides, so that an entry that was overtaken holds again
                offer(network, "go", i % 2 == 0 ? PlainMap.EMPTY : PlainMap.of("in", 2_000_000 - i));
                network.tide();
            }
            assertThat(TestNodes.wakeUps(network.state)).isLessThanOrEqualTo(2 * 64);
            assertThat(network.nextDue()).isEqualTo(2_000_001L);
        }
    }

    // ---- what is said of the dead

    private static final LambdaBehaviour HUB = LambdaBehaviour.of("hub", (hypha, state, signal, out) -> {
        switch (signal.frequency()) {
            case "grow" -> out.spawn("Child", null, PlainMap.EMPTY);
            case "disconnect" -> out.disconnect(String.valueOf(signal.payload().text("name", "Child")));
            case "connect" -> out.connect(String.valueOf(signal.payload().text("name", "other")), List.of("task"));
            default -> out.emit(signal.frequency(), PlainMap.EMPTY);
        }
        return state;
    });

    private static TestNetworks hub() {
        TestNetworks given = new TestNetworks()
                .species("Hub", HUB)
                .species("Child", MORTAL)
                .species("Other", LambdaBehaviour.of("other", (hypha, state, signal, out) -> state))
                .hypha("hub", "Hub")
                .hypha("other", "Other")
                .input("in")
                .socket("in", "hub", 1000, FullPolicy.THROTTLE)
                .socket("hub", "species Child", "task", "job");
        given.store = new MemoryCheckpointStore();
        return given;
    }

    private static List<Dissonance> after(Network network, String frequency, PlainMap payload) {
        offer(network, frequency, payload);
        List<Dissonance> found = new ArrayList<>(network.tide().dissonances());
        found.addAll(network.tide().dissonances());
        return found;
    }

    @Test
    void shouldBeOneDeadEndWhenAllWhomAnEmissionWasForHaveDied() throws Exception {
        TestNetworks given = hub();
        Network network = given.begin();
        for (int i = 0; i < 5; i++) {
            assertThat(after(network, "grow", PlainMap.EMPTY)).isEmpty();
        }
        assertThat(after(network, "task", PlainMap.EMPTY)).isEmpty();
        try (Network again = resumed(given, network)) {
            assertThat(after(again, "job", PlainMap.EMPTY)).singleElement().satisfies(d -> {
                assertThat(d.kind()).isEqualTo(Dissonance.Kind.DEAD_END);
                assertThat(d.where()).isEqualTo("hub");
                assertThat(d.message()).isEqualTo("who 'hub' sent 'job' to has died");
            });
            assertThat(after(again, "other", PlainMap.EMPTY))
                    .extracting(Dissonance::kind)
                    .containsExactly(Dissonance.Kind.NO_ROUTE);
            assertThat(after(again, "connect", PlainMap.EMPTY)).isEmpty();
            assertThat(after(again, "task", PlainMap.EMPTY)).isEmpty();
            Census.conserved(again);
        }
    }

    @Test
    void shouldSayNothingWhenADeadNameIsDisconnected() {
        try (Network network = hub().begin()) {
            after(network, "grow", PlainMap.EMPTY);
            after(network, "task", PlainMap.EMPTY);
            assertThat(after(network, "disconnect", PlainMap.EMPTY)).isEmpty();
            assertThat(after(network, "disconnect", PlainMap.of("name", "nobody")))
                    .extracting(Dissonance::kind)
                    .containsExactly(Dissonance.Kind.REFUSED);
            assertThat(after(network, "connect", PlainMap.of("name", "Child")))
                    .extracting(Dissonance::kind)
                    .containsExactly(Dissonance.Kind.REFUSED);
        }
    }

    @Test
    void shouldChangeNothingWhenOneConnectsToWhereOneIsConnected() {
        try (Network network = hub().begin()) {
            int before = network.status().sockets();
            for (int i = 0; i < 3; i++) {
                after(network, "connect", PlainMap.EMPTY);
            }
            assertThat(network.status().sockets()).isEqualTo(before + 1);
            offer(network, "task", PlainMap.EMPTY);
            assertThat(network.tide().emitted()).isEqualTo(1);
        }
    }

    @Test
    void shouldHoldOnToFewOfTheDeadWhenNobodyAsksForADigest() {
        TestNetworks given = new TestNetworks()
                .species("Child", MORTAL)
                .relay("by", "by-key", PlainMap.of("species", "Child"))
                .input("in")
                .socket("in", "by", 1000, FullPolicy.THROTTLE);
        try (Network network = given.begin(TestNetworks.SETTINGS)) {
            int most = 0;
            for (int tide = 0; tide < 60; tide++) {
                for (int i = 0; i < 100; i++) {
                    offer(network, "go", PlainMap.of("key", "k" + tide + "x" + i));
                }
                network.tide();
                most = Math.max(most, network.digest.touched());
            }
            assertThat(most).as("marked, of 12,000 that came and went").isBetween(3_000, 6_000);
        }
    }

    // ---- those who live on

    @Test
    void shouldBeNobodysTurnWhenSomethingCameForOneWhoDiesInTheSameTide() {
        TestNetworks given = new TestNetworks()
                .species("Mortal", MORTAL)
                .species("Teller", LambdaBehaviour.of("teller", (hypha, state, signal, out) -> {
                    out.emit("news", PlainMap.EMPTY);
                    return state;
                }))
                .hypha("mortal", "Mortal")
                .hypha("teller", "Teller")
                .socket("teller", "mortal")
                .at(1, "mortal", "go", PlainMap.EMPTY)
                .at(1, "teller", "go", PlainMap.EMPTY);
        try (Network network = given.begin()) {
            TideReport report = network.tide();
            assertThat(report.deaths()).isEqualTo(1);
            assertThat(report.dissonances()).extracting(Dissonance::kind).containsExactly(Dissonance.Kind.DEAD_END);
            assertThat(network.hasWork()).as("the dead need no tide").isFalse();
            assertThat(network.tide().awake()).isZero();
        }
    }

    @Test
    void shouldGoOnWhenItIsStoppedAndOthersDie() {
        TestNetworks given = new TestNetworks()
                .species("Mortal", MORTAL)
                .species("Teller", LambdaBehaviour.of("teller", (hypha, state, signal, out) -> {
                    for (int i = 0; i < 4; i++) {
                        out.emit("news", PlainMap.EMPTY);
                    }
                    return state;
                }))
                .species(
                        "Slow",
                        LambdaBehaviour.of("slow", (hypha, state, signal, out) -> state),
                        1,
                        1,
                        FullPolicy.THROTTLE)
                .hyphae("teller", "Teller", 2)
                .hypha("mortal", "Mortal")
                .hypha("slow", "Slow")
                .hypha("other", "Slow")
                .socket("teller_1", "slow")
                .socket("teller_2", "other")
                .at(1, "teller_1", "go", PlainMap.EMPTY)
                .at(1, "teller_2", "go", PlainMap.EMPTY)
                .at(3, "mortal", "go", PlainMap.EMPTY);
        try (Network network = given.begin()) {
            while (network.hasWork()) {
                network.tide();
            }
            NetworkView.Status status = network.status();
            assertThat(status.deaths()).isEqualTo(1);
            assertThat(status.counters().acted())
                    .as("by both slow ones, four each")
                    .isEqualTo(3 + 8);
            assertThat(status.counters().held()).isZero();
        }
    }

    // ---- names

    private static Network births(TestNetworks given, int count) {
        Network network = given.begin();
        for (int i = 0; i < count; i++) {
            offer(network, "go", PlainMap.EMPTY);
        }
        network.tide();
        return network;
    }

    private static TestNetworks nursery(LambdaBehaviour behaviour) {
        TestNetworks given = new TestNetworks()
                .species("B", behaviour)
                .relay("birth", "birth", PlainMap.of("species", "B"))
                .input("in")
                .socket("in", "birth", 1000, FullPolicy.THROTTLE);
        given.store = new MemoryCheckpointStore();
        return given;
    }

    private static List<String> names(Network network) {
        return network.hyphae(0, 100).stream().map(NetworkView.HyphaLine::id).toList();
    }

    @Test
    void shouldBeNumberedWhenThreePrimesAreGiven() {
        try (Network network = births(nursery(LambdaBehaviour.of("b", (hypha, state, signal, out) -> state)), 7)) {
            assertThat(names(network)).containsExactly("B", "B'", "B''", "B'''", "B#5", "B#6", "B#7");
        }
    }

    @Test
    void shouldNotBeGivenAgainWhenItsBearerIsDeadAndForgotten() throws Exception {
        TestNetworks given = nursery(LambdaBehaviour.of("b", (hypha, state, signal, out) -> {
                    if (!hypha.id().equals("B''")) {
                        out.die();
                    }
                    return state;
                })
                .opening());
        Network network = births(given, 9);
        network.tide();
        assertThat(names(network)).containsExactly("B''");
        assertThat(network.topology.find("B#7")).isInstanceOf(Node.Gone.class);
        assertThat(network.topology.find("B#10")).isNull();
        try (Network again = resumed(given, network)) {
            offer(again, "go", PlainMap.EMPTY);
            TideReport report = again.tide();
            assertThat(report.births()).isEqualTo(1);
            assertThat(names(again)).containsExactly("B''", "B#10");
            assertThat(again.topology.find("B#7")).isInstanceOf(Node.Gone.class);
            assertThat(again.topology.find("B'")).isInstanceOf(Node.Gone.class);
        }
    }

    private static Manner because(String trail) {
        return new Manner(false, Manner.EVER, Trail.parse(trail));
    }

    /** Of those who are forgotten there is no place to be known by, only the name. */
    @Test
    void shouldBeToldApartWhenSignalsInACheckpointComeOfSeveralWhoAreForgotten() throws Exception {
        List<String> heard = new ArrayList<>();
        TestNetworks given = nursery(MORTAL.opening())
                .species("Mouth", LambdaBehaviour.of("mouth", (hypha, state, signal, out) -> {
                    out.emit("x", PlainMap.EMPTY, because("B#5/0/1"));
                    out.emit("x", PlainMap.EMPTY, because("B#6/0/1"));
                    out.emit("x", PlainMap.EMPTY, because("B'/0/1 B#6/0/2"));
                    return state;
                }))
                .species("Ear", LambdaBehaviour.of("ear", (hypha, state, signal, out) -> {
                    heard.add(signal.cause() + " " + signal.root());
                    return state;
                }))
                .hypha("mouth", "Mouth")
                .hypha("ear", "Ear")
                .socket("mouth", "ear")
                .at(3, "mouth", "go", PlainMap.EMPTY);
        Network network = births(given, 6);
        network.tide();
        assertThat(names(network)).containsExactly("mouth", "ear");
        assertThat(network.tide().dissonances()).isEmpty();
        try (Network again = resumed(given, network)) {
            again.tide();
        }
        assertThat(heard).containsExactly("B#5/0/1 B#5/0/1", "B#6/0/1 B#6/0/1", "B'/0/1 B#6/0/2");
    }

    // ---- sockets that close while something waits for them

    @Test
    void shouldBeReadableWhenACheckpointFindsASenderStoppedBeforeAClosedSocket() throws Exception {
        TestNetworks given = new TestNetworks()
                .species("Sender", LambdaBehaviour.of("sender", (hypha, state, signal, out) -> {
                    out.emit("x", PlainMap.EMPTY);
                    out.emit("x", PlainMap.EMPTY);
                    out.disconnect("sink");
                    return state;
                }))
                .species("Sink", MORTAL, 0, 1, FullPolicy.THROTTLE)
                .hypha("sender", "Sender")
                .hypha("sink", "Sink")
                .socket("sender", "sink")
                .at(1, "sender", "go", PlainMap.EMPTY);
        given.store = new MemoryCheckpointStore();
        Network network = given.begin();
        assertThat(network.tide().dissonances())
                .extracting(Dissonance::message)
                .containsExactly("the socket was closed");
        try (Network again = resumed(given, network)) {
            Census.conserved(again);
        }
    }

    /** What the blueprint gives one at its birth leads to and from those who live yet, once for each line. */
    @Test
    void shouldBeJoinedWithThoseWhoLiveWhenItIsBorn() {
        TestNetworks given = new TestNetworks()
                .species("Root", MORTAL)
                .species("Child", MORTAL)
                .species("Hub", HUB)
                .hyphae("root", "Root", 3)
                .hypha("hub", "Hub")
                .input("in")
                .socket("in", "hub", 1000, FullPolicy.THROTTLE)
                .socket("root_*", "species Child", "task")
                .socket("species Child", "root_*", "done")
                .socket("species Child", "species Child", "sibling");
        try (Network network = given.begin()) {
            after(network, "grow", PlainMap.EMPTY);
            assertJoined(network, "Child", "root_1", "root_2", "root_3", "Child");
            network.operator().kill("root_2");
            network.tide();
            after(network, "grow", PlainMap.EMPTY);
            assertJoined(network, "Child#2", "root_1", "root_3", "Child", "Child#2");
            network.operator().kill("Child");
            network.tide();
            after(network, "grow", PlainMap.EMPTY);
            assertJoined(network, "Child#3", "root_1", "root_3", "Child#2", "Child#3");
        }
    }

    private static void assertJoined(Network network, String hypha, String... others) {
        NetworkView.HyphaDetail detail = network.hypha(hypha).orElseThrow();
        assertThat(detail.in()).extracting(NetworkView.SocketLine::from).containsExactlyInAnyOrder(others);
        assertThat(detail.out()).extracting(NetworkView.SocketLine::to).containsExactlyInAnyOrder(others);
    }
}
