package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One who is born of a replicated species is so in each group. */
class ReplicatedBirthTest {
    private static final List<List<String>> APART = List.of(List.of("east"), List.of("west"));

    /** Adds up what it is sent; splits, or dies, when it is told. */
    private static final LambdaBehaviour TALLY = LambdaBehaviour.of("tally", (hypha, state, signal, out) -> {
        long n = state.integer("n", 0);
        switch (signal.frequency()) {
            case "split" -> {
                out.split(PlainMap.of("n", n / 2));
                return state.plus("n", n - n / 2);
            }
            case "end" -> out.die();
            default -> {
                return state.plus("n", n + signal.payload().integer("by", 0));
            }
        }
        return state;
    });

    /** Gives birth, under the name that it is told, if any, and sends on what is for another one. */
    private static final LambdaBehaviour PARENT = LambdaBehaviour.of("parent", (hypha, state, signal, out) -> {
        PlainMap payload = signal.payload();
        if (signal.frequency().equals("spawn")) {
            int birth = out.spawn("Tally", payload.text("name", null), PlainMap.of("n", payload.integer("n", 0)));
            out.sendToNewborn(birth, "add", PlainMap.of("by", 1));
        } else {
            out.send(payload.text("to", ""), signal.frequency(), payload);
        }
        return state;
    });

    private static TestNetworks net() {
        TestNetworks net = new TestNetworks()
                .species("Tally", TALLY)
                .species("Parent", PARENT)
                .replicated("Tally", "sum")
                .hypha("a", "Parent")
                .hypha("b", "Parent")
                .hypha("total", "Tally")
                .input("ina")
                .input("inb")
                .input("keyed")
                .output("out")
                .relay("keys", "by-key", PlainMap.of("species", "Tally"))
                .socket("ina", "a")
                .socket("inb", "b")
                .socket("keyed", "keys")
                .socket("species Tally", "out")
                .socket("b", "species Tally", "tell")
                .group("east", "a", "ina")
                .group("west", "b", "inb", "out");
        net.store = new MemoryCheckpointStore();
        return net;
    }

    private static void offer(Network network, String body, String frequency, PlainMap payload) {
        network.ingress(body).offer(frequency, payload, false, Signal.NO_DEADLINE);
    }

    private static void tides(Network network, int count) {
        for (int i = 0; i < count; i++) {
            network.tide();
        }
        Census.conserved(network);
    }

    private static Long n(Network network, String hypha) {
        return (Long) network.hypha(hypha).orElseThrow().state().get("n");
    }

    private static List<String> hyphae(Network network) {
        return network.hyphae(0, 100).stream().map(NetworkView.HyphaLine::id).toList();
    }

    @Test
    void shouldHaveACopyInEachGroupFromTheNextTideOnAndBeMergedAsAny() {
        try (Network network = net().begin()) {
            offer(network, "ina", "spawn", PlainMap.of("name", "other", "n", 10));
            tides(network, 1);
            assertThat(hyphae(network))
                    .containsExactly("a", "b", "total@east", "total@west", "other@east", "other@west");
            assertThat(network.sockets(0, 100))
                    .extracting(NetworkView.SocketLine::from, NetworkView.SocketLine::to)
                    .contains(tuple("other@east", "out"), tuple("other@west", "out"), tuple("b", "other@west"))
                    .doesNotContain(tuple("b", "other@east"));
            tides(network, 1);
            assertThat(List.of(n(network, "other@east"), n(network, "other@west")))
                    .containsExactly(11L, 11L);
            offer(network, "ina", "add", PlainMap.of("to", "other", "by", 5));
            offer(network, "inb", "add", PlainMap.of("to", "other", "by", 6));
            tides(network, 2);
            assertThat(List.of(n(network, "other@east"), n(network, "other@west")))
                    .containsExactly(22L, 22L);

            network.operator().partition(APART);
            tides(network, 1);
            offer(network, "ina", "add", PlainMap.of("to", "other", "by", 100));
            offer(network, "inb", "add", PlainMap.of("to", "other", "by", 200));
            tides(network, 2);
            network.operator().heal();
            tides(network, 1);
            assertThat(List.of(n(network, "other@east"), n(network, "other@west")))
                    .containsExactly(322L, 322L);
        }
    }

    @Test
    void shouldBeRefusedWhileNotAllGroupsReachEachOther() {
        try (Network network = net().begin()) {
            network.operator().partition(APART);
            tides(network, 1);
            offer(network, "ina", "spawn", PlainMap.of("name", "other"));
            tides(network, 1);
            assertThat(network.dissonances(0, 10))
                    .extracting(Dissonance::kind, Dissonance::where, Dissonance::message)
                    .contains(tuple(
                            Dissonance.Kind.BIRTH_REFUSED,
                            "a",
                            "no birth: species 'Tally' is replicated, and its copies could not be had in all groups: east"
                                    + " | west"));
            network.operator().heal();
            tides(network, 1);
            offer(network, "ina", "spawn", PlainMap.of("name", "other"));
            tides(network, 1);
            assertThat(hyphae(network)).contains("other@east", "other@west");
        }
    }

    @Test
    void shouldBeCalledByItsSpeciesAndANumberWhenNobodyGivesAName() {
        try (Network network = net().begin()) {
            for (int i = 0; i < 3; i++) {
                offer(network, "ina", "spawn", PlainMap.EMPTY);
                tides(network, 1);
            }
            assertThat(hyphae(network).subList(4, 10))
                    .containsExactly(
                            "Tally@east", "Tally@west", "Tally#2@east", "Tally#2@west", "Tally#3@east", "Tally#3@west");
            offer(network, "inb", "add", PlainMap.of("to", "Tally#3", "by", 7));
            tides(network, 2);
            assertThat(n(network, "Tally#3@west")).isEqualTo(8);
            assertThat(n(network, "Tally#3@east")).isEqualTo(8);
        }
    }

    @Test
    void shouldBeRefusedWhenTheNameIsThatOfOneThatIsReplicatedOrWas() {
        try (Network network = net().begin()) {
            for (String name : List.of("total", "total@east", "other", "other", "a")) {
                offer(network, "ina", "spawn", PlainMap.of("name", name));
                tides(network, 1);
            }
            assertThat(hyphae(network))
                    .containsExactly("a", "b", "total@east", "total@west", "other@east", "other@west");
            network.operator().kill("other@east");
            network.operator().kill("other@west");
            tides(network, 1);
            offer(network, "ina", "spawn", PlainMap.of("name", "other"));
            tides(network, 1);
            assertThat(hyphae(network)).containsExactly("a", "b", "total@east", "total@west");
        }
    }

    @Test
    void shouldSplitInEachGroupWhenACopySplits() {
        try (Network network = net().begin()) {
            offer(network, "ina", "add", PlainMap.of("to", "total", "by", 10));
            tides(network, 2);
            offer(network, "ina", "split", PlainMap.of("to", "total"));
            tides(network, 3);
            assertThat(hyphae(network).subList(2, 6))
                    .containsExactly("total@east", "total@west", "Tally@east", "Tally@west");
            for (String one : hyphae(network).subList(2, 6)) {
                assertThat(n(network, one)).as(one).isEqualTo(5);
            }
            assertThat(network.sockets(0, 100))
                    .extracting(NetworkView.SocketLine::from, NetworkView.SocketLine::to)
                    .contains(tuple("Tally@east", "out"), tuple("Tally@west", "out"), tuple("b", "Tally@west"));
        }
    }

    @Test
    void shouldBeBornByARelayAndGetWhatIsForIt() {
        try (Network network = net().begin()) {
            for (int i = 1; i <= 2; i++) {
                offer(network, "keyed", "add", PlainMap.of("key", "k", "by", i));
                tides(network, 2);
            }
            assertThat(hyphae(network)).contains("k@east", "k@west").hasSize(6);
            assertThat(List.of(n(network, "k@east"), n(network, "k@west"))).containsExactly(3L, 3L);
        }
    }

    @Test
    void shouldBeRefusedWhenNotAllCopiesHaveRoom() {
        TestNetworks net = net();
        net.limits = new Blueprint.Limits(5, net.limits.signals());
        try (Network network = net.begin()) {
            offer(network, "ina", "spawn", PlainMap.of("name", "other"));
            tides(network, 1);
            assertThat(hyphae(network)).hasSize(4);
        }
    }

    @Test
    void shouldGoOnAsIfNothingHadHappenedWhenItIsResumed() {
        TestNetworks net = net();
        Network network = net.begin();
        offer(network, "ina", "spawn", PlainMap.of("name", "other", "n", 10));
        tides(network, 2);
        network.operator().partition(APART);
        tides(network, 1);
        offer(network, "ina", "add", PlainMap.of("to", "other", "by", 100));
        tides(network, 2);
        network.checkpoint().join();
        long digest = network.digest();
        network.close();
        try (Network resumed = resumed(net)) {
            assertThat(resumed.digest()).isEqualTo(digest);
            resumed.operator().heal();
            tides(resumed, 1);
            assertThat(List.of(n(resumed, "other@east"), n(resumed, "other@west")))
                    .containsExactly(111L, 111L);
        }
    }

    @Test
    void shouldLeaveNothingBehindAndResumeWhenAllCopiesAreDead() {
        TestNetworks net = net();
        Network network = net.begin();
        offer(network, "ina", "add", PlainMap.of("to", "total", "by", 10));
        tides(network, 2);
        network.operator().kill("total@west");
        tides(network, 1);
        assertThat(n(network, "total@east")).isEqualTo(10);
        network.operator().kill("total@east");
        tides(network, 1);
        network.checkpoint().join();
        long digest = network.digest();
        network.close();
        try (Network resumed = resumed(net)) {
            assertThat(resumed.digest()).isEqualTo(digest);
            assertThat(hyphae(resumed)).containsExactly("a", "b");
        }
    }

    private static Network resumed(TestNetworks net) {
        return Network.resume(net.blueprint(), net.plugins(), TestNetworks.SETTINGS.withDigestEveryTide())
                .orElseThrow();
    }
}
