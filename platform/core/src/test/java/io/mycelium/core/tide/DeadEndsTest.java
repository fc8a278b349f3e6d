package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.observe.TideReport;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.blueprint.Life;
import io.mycelium.core.blueprint.Supervise;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What waits for one who dies, and what is for it later, takes the way that its species or a socket says. */
class DeadEndsTest {
    private static final LambdaBehaviour MORTAL = LambdaBehaviour.of("mortal", (hypha, state, signal, out) -> {
        if (signal.frequency().equals("die")) {
            out.die();
        }
        return state.plus("n", state.integer("n", 0) + 1);
    });

    private static final LambdaBehaviour TELLER = LambdaBehaviour.of("teller", (hypha, state, signal, out) -> {
        if (signal.frequency().equals("name")) {
            out.send("a", "news", PlainMap.EMPTY);
        } else {
            out.emit(signal.frequency(), PlainMap.EMPTY);
        }
        return state;
    });

    private static TestNetworks net(int energy, int capacity) {
        TestNetworks net = new TestNetworks()
                .species("Mortal", MORTAL, energy, capacity, FullPolicy.THROTTLE)
                .species("Heir", LambdaBehaviour.of("heir", (hypha, state, signal, out) -> {
                    out.emit("got", PlainMap.of("frequency", signal.frequency()));
                    return state.plus("n", state.integer("n", 0) + 1);
                }))
                .species("Teller", TELLER)
                .hypha("a", "Mortal")
                .hypha("heir", "Heir")
                .hypha("teller", "Teller")
                .input("in")
                .input("door")
                .output("out")
                .socket("in", "a")
                .socket("door", "teller")
                .socket("heir", "out");
        net.store = new MemoryCheckpointStore();
        return net;
    }

    private static void offer(Network network, String body, String... frequencies) {
        for (String frequency : frequencies) {
            network.ingress(body).offer(frequency, PlainMap.EMPTY, false, Signal.NO_DEADLINE);
        }
    }

    private static long n(Network network, String hypha) {
        return network.hypha(hypha).orElseThrow().state().integer("n", 0);
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

    // ---- dead-ends of a species

    @Test
    void shouldGoToTheHeirWhenItWaitedForOneWhoDies() throws Exception {
        TestNetworks net =
                net(1, 8).life("Mortal", new Life(Supervise.NONE, "heir", 0)).at(5, "a", "late", PlainMap.EMPTY);
        Network network = net.begin();
        offer(network, "in", "die", "x", "y");
        assertThat(network.tide().dissonances()).isEmpty();
        Census.conserved(network);
        network.tide();
        assertThat(n(network, "heir")).isEqualTo(2);

        try (Network again = resumed(net, network)) {
            offer(again, "door", "name");
            again.tide();
            TideReport report = again.tide();
            assertThat(report.dissonances()).isEmpty();
            assertThat(n(again, "heir"))
                    .as("what is sent to the name of the dead")
                    .isEqualTo(3);
            assertThat(again.tide().dissonances()).isEmpty();
            assertThat(n(again, "heir")).as("an input of the blueprint too").isEqualTo(4);
            Census.conserved(again);
        }
    }

    @Test
    void shouldBeADissonanceWhenTheHeirIsDeadToo() {
        TestNetworks net = net(1, 8).life("Mortal", new Life(Supervise.NONE, "heir", 0));
        try (Network network = net.begin()) {
            network.operator().kill("heir");
            network.tide();
            offer(network, "in", "die", "x");
            assertThat(network.tide().dissonances())
                    .extracting(Dissonance::kind)
                    .containsExactly(Dissonance.Kind.DEAD_END);
            Census.conserved(network);
        }
    }

    @Test
    void shouldBeADissonanceWhenTheHeirHasNoRoomAndRejects() {
        TestNetworks net = net(1, 8).life("Mortal", new Life(Supervise.NONE, "narrow", 0));
        net.species(
                        "Narrow",
                        LambdaBehaviour.of("narrow", (hypha, state, signal, out) -> state),
                        1,
                        1,
                        FullPolicy.REJECT)
                .hypha("narrow", "Narrow");
        try (Network network = net.begin()) {
            offer(network, "in", "die", "x", "y", "z");
            assertThat(network.tide().dissonances())
                    .extracting(Dissonance::kind)
                    .containsExactly(Dissonance.Kind.FULL, Dissonance.Kind.FULL);
            Census.conserved(network);
        }
    }

    // ---- else of a socket

    @Test
    void shouldTakeTheOtherWayWhenTheFarEndOfASocketIsDead() throws Exception {
        TestNetworks net = net(10, 8).socketElse("teller", "a", "heir", "news");
        Network network = net.begin();
        offer(network, "in", "die");
        offer(network, "door", "news");
        assertThat(network.tide().dissonances()).as("it was on its way").isEmpty();
        Census.conserved(network);
        network.tide();
        assertThat(n(network, "heir")).isEqualTo(1);

        try (Network again = resumed(net, network)) {
            offer(again, "door", "news");
            again.tide();
            assertThat(again.tide().dissonances()).isEmpty();
            assertThat(n(again, "heir")).isEqualTo(2);
            Census.conserved(again);
        }
    }

    /** The socket of the other way is full and diverts to the one who dies: what goes round so is at a dead end. */
    @Test
    void shouldBeAtADeadEndWhenTheOtherWayLeadsBackToTheDead() {
        TestNetworks net =
                net(1, 16).socketElse("teller", "a", "heir").socket("teller", "heir", 1, FullPolicy.divertTo("a"));
        try (Network network = net.begin()) {
            offer(network, "door", "die", "x", "y");
            for (int tides = 0; tides < 10 && network.hasWork(); tides++) {
                network.tide();
                Census.conserved(network);
            }
            assertThat(network.hypha("a")).isEmpty();
            assertThat(n(network, "heir")).isEqualTo(2);
            assertThat(network.dissonances(0, 100)).hasSize(3).allSatisfy(d -> {
                assertThat(d.kind()).isEqualTo(Dissonance.Kind.DEAD_END);
                assertThat(d.where()).isEqualTo("a");
            });
        }
    }

    @Test
    void shouldKnowTheOtherWayWhenItIsResumedBeforeTheDeath() throws Exception {
        TestNetworks net = net(10, 8).socketElse("teller", "a", "heir", "news");
        Network network = net.begin();
        network.tide();
        try (Network again = resumed(net, network)) {
            offer(again, "in", "die");
            offer(again, "door", "news");
            again.tide();
            again.tide();
            assertThat(n(again, "heir")).isEqualTo(1);
        }
    }

    @Test
    void shouldTakeTheOtherWayWhenASenderWasStoppedBeforeOneWhoDies() {
        TestNetworks net = net(1, 1).socketElse("teller", "a", "heir", "news");
        try (Network network = net.begin()) {
            offer(network, "door", "news", "news", "news");
            network.tide();
            offer(network, "in", "die");
            for (int i = 0; i < 8; i++) {
                network.tide();
                Census.conserved(network);
            }
            assertThat(network.hypha("a")).isEmpty();
            assertThat(network.dissonances(0, 10)).isEmpty();
            assertThat(network.status().counters().held()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"news", "other"})
    void shouldNotBeJoinedTwiceWhenItIsJoinedWithTheOtherEndAlready(String carried) {
        TestNetworks net = net(10, 8).socketElse("teller", "a", "heir", "news").socket("teller", "heir", carried);
        try (Network network = net.begin()) {
            offer(network, "in", "die");
            network.tide();
            offer(network, "door", "news");
            assertThat(network.tide().emitted()).isEqualTo(1);
            List<NetworkView.SocketLine> out =
                    network.hypha("teller").orElseThrow().out();
            assertThat(out).hasSize(carried.equals("news") ? 1 : 2);
        }
    }
}
