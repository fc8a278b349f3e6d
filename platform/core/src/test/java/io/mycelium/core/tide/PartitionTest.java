package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Manner;
import io.mycelium.api.rule.Notices;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.blueprint.Life;
import io.mycelium.core.blueprint.Partitions;
import io.mycelium.core.blueprint.Replicated;
import io.mycelium.core.blueprint.Supervise;
import io.mycelium.core.gate.Wish;
import io.mycelium.core.graph.Hypha;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import io.mycelium.testkit.merge.ReferenceMerges;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Groups that can't reach each other go on alone, and what they have copies of becomes one when they can. */
class PartitionTest {
    private static final Wish APART = new Wish.Partition(List.of(List.of("east"), List.of("west")));
    private static final Wish WHOLE = new Wish.Partition(List.of());

    /** Adds up what it is sent, and remembers the last word. */
    private static final LambdaBehaviour TALLY = LambdaBehaviour.of("tally", (hypha, state, signal, out) -> {
        if (signal == null) {
            return state;
        }
        PlainMap next = state.plus("n", state.integer("n", 0) + signal.payload().integer("by", 0));
        String word = signal.payload().text("word", null);
        return word == null ? next : next.plus("word", word);
    });

    /** Sends on what it is sent. */
    private static final LambdaBehaviour TELLER = LambdaBehaviour.of("teller", (hypha, state, signal, out) -> {
                if (signal == null) {
                    return state;
                }
                if (signal.frequency().equals(Notices.REFUSED)) {
                    return state.plus("refused", signal.payload().text("why", ""));
                }
                if (signal.frequency().equals("ask")) {
                    out.ask("b", "question", PlainMap.EMPTY, Manner.PLAIN, 2);
                    return state;
                }
                if (signal.frequency().equals(Notices.UNANSWERED)) {
                    return state.plus("unanswered", true);
                }
                if (!signal.frequency().equals("question")) {
                    out.emit(signal.frequency(), signal.payload());
                }
                return state.plus("told", state.integer("told", 0) + 1);
            })
            .sensing(Notices.REFUSED, Notices.UNANSWERED);

    /** {@code in -> a -> b -> out} across, and on either side {@code total}. */
    private static TestNetworks net(FullPolicy across) {
        return net(across, TALLY);
    }

    private static TestNetworks net(FullPolicy across, Behaviour tally) {
        TestNetworks net = new TestNetworks()
                .species("Tally", tally)
                .species("Teller", TELLER)
                .replicated("Tally", "sum")
                .hypha("a", "Teller")
                .hypha("b", "Teller")
                .hypha("total", "Tally")
                .input("in")
                .input("inb")
                .output("out")
                .socket("in", "a")
                .socket("inb", "b")
                .socket("a", "b", 2, across, "word")
                .socket("a", "total", "add")
                .socket("b", "total", "add")
                .socket("b", "out", "word")
                .group("east", "a", "in")
                .group("west", "b", "inb", "out");
        net.store = new MemoryCheckpointStore();
        return net;
    }

    private static void offer(Network network, String body, String frequency, PlainMap payload) {
        network.ingress(body).offer(frequency, payload, false, Signal.NO_DEADLINE);
    }

    private static void add(Network network, String body, long by) {
        offer(network, body, "add", PlainMap.of("by", by));
    }

    private static Operator.Outcome ask(Network network, Wish wish) {
        CompletableFuture<Operator.Outcome> outcome = network.operator().ask(wish);
        network.tide();
        return outcome.join();
    }

    private static void tides(Network network, int count) {
        for (int i = 0; i < count; i++) {
            network.tide();
        }
    }

    private static PlainMap state(Network network, String hypha) {
        return network.hypha(hypha).orElseThrow().state();
    }

    private static long n(Network network, String hypha) {
        return state(network, hypha).integer("n", 0);
    }

    private static List<String> outputs(Network network) {
        return network.outputs("out").after(0, 100).outputs().stream()
                .map(o -> String.valueOf(o.signal().payload().get("word")))
                .toList();
    }

    // ---- copies whose state type throws

    @Test
    void shouldMergeWhenTheStateThatCouldNotBeHadCanBeHadAgain() {
        AtomicBoolean broken = new AtomicBoolean();
        Behaviour tally = new OtherBehaviour() {
            @Override
            public Behaviour other() {
                return TALLY;
            }

            @Override
            public StateCodec states() {
                return new OtherStates(TALLY.states()) {
                    @Override
                    public PlainMap write(Object state) {
                        if (broken.get()) {
                            throw new IllegalStateException("no ink");
                        }
                        return super.write(state);
                    }
                };
            }
        };
        try (Network network = net(FullPolicy.THROTTLE, tally).begin()) {
            broken.set(true);
            add(network, "in", 3);
            network.tide();
            network.tide();
            broken.set(false);
            network.tide();
            assertThat(List.of(n(network, "total@east"), n(network, "total@west")))
                    .containsExactly(3L, 3L);
        }
    }

    // ---- copies in a whole network

    @Test
    void shouldHaveACopyInEachGroupWhenASpeciesIsReplicated() {
        try (Network network = net(FullPolicy.THROTTLE).begin()) {
            assertThat(network.hyphae(0, 10))
                    .extracting(NetworkView.HyphaLine::id)
                    .containsExactly("a", "b", "total@east", "total@west");
            assertThat(network.sockets(0, 100))
                    .extracting(NetworkView.SocketLine::from, NetworkView.SocketLine::to)
                    .contains(tuple("a", "total@east"), tuple("b", "total@west"))
                    .doesNotContain(tuple("a", "total@west"), tuple("b", "total@east"));
        }
    }

    @Test
    void shouldBeOneAfterEachTideWhenCopiesReachEachOther() {
        try (Network network = net(FullPolicy.THROTTLE).begin()) {
            add(network, "in", 3);
            add(network, "inb", 4);
            tides(network, 2);
            assertThat(n(network, "total@east")).isEqualTo(7);
            assertThat(n(network, "total@west")).isEqualTo(7);
            add(network, "in", 10);
            tides(network, 2);
            assertThat(n(network, "total@west")).isEqualTo(17);
            assertThat(network.hypha("total@west").orElseThrow().line().generation())
                    .isZero();
            assertThat(network.dissonances(0, 10)).isEmpty();
        }
    }

    // ---- apart

    @Test
    void shouldCountOnEachSideAndBecomeTheSumWhenAPartitionHeals() {
        try (Network network = net(FullPolicy.THROTTLE).begin()) {
            add(network, "in", 1);
            tides(network, 2);
            assertThat(ask(network, APART).line()).isEqualTo("no signal crosses since tide 3: east | west");
            assertThat(network.partition()).contains("east | west");
            add(network, "in", 10);
            add(network, "inb", 100);
            tides(network, 2);
            assertThat(n(network, "total@east")).isEqualTo(11);
            assertThat(n(network, "total@west")).isEqualTo(101);
            assertThat(ask(network, WHOLE).line()).isEqualTo("all groups reach each other since tide 6");
            assertThat(n(network, "total@east")).isEqualTo(111);
            assertThat(n(network, "total@west")).isEqualTo(111);
            assertThat(network.hypha("total@east").orElseThrow().line().generation())
                    .isEqualTo(1);
            assertThat(network.hypha("total@east").orElseThrow().line().awake()).isTrue();
            Census.conserved(network);
        }
    }

    @Test
    void shouldHoldWhatCrossesAndLetItGoWhenItHeals() {
        try (Network network = net(FullPolicy.THROTTLE).begin()) {
            offer(network, "in", "word", PlainMap.of("word", "before"));
            ask(network, APART); // emitted in this tide, and sensed in none
            tides(network, 1);
            offer(network, "in", "word", PlainMap.of("word", "during"));
            tides(network, 3);
            assertThat(outputs(network)).isEmpty();
            assertThat(network.hypha("b").orElseThrow().state().integer("told", 0))
                    .isZero();
            Census.conserved(network);
            ask(network, WHOLE);
            tides(network, 4);
            assertThat(outputs(network)).containsExactly("before", "during");
            Census.conserved(network);
        }
    }

    @Test
    void shouldArriveInTheTideInWhichItHealsWhenASignalWasHeldAtTheBorder() {
        try (Network network = net(FullPolicy.THROTTLE).begin()) {
            offer(network, "in", "word", PlainMap.of("word", "before"));
            ask(network, APART);
            tides(network, 3);
            ask(network, WHOLE);
            List<Long> arrived = new ArrayList<>();
            network.topology.forEachSocket(s -> {
                if (s.toString().equals("a -> b")) {
                    arrived.add(s.peekOther(0).arrived);
                }
            });
            assertThat(arrived).containsExactly(network.tideNumber());
        }
    }

    @Test
    void shouldHoldWhatWasForOneWhoDiedWhenItIsForAnotherSideNow() {
        TestNetworks net = new TestNetworks()
                .species("Teller", TELLER)
                .hypha("a", "Teller")
                .hypha("b", "Teller")
                .hypha("c", "Teller")
                .input("in")
                .socket("in", "a")
                .socketElse("a", "b", "c", "word")
                .group("east", "a", "b", "in")
                .group("west", "c");
        try (Network network = net.begin()) {
            ((Hypha) network.topology.find("b")).quarantined = true;
            offer(network, "in", "word", PlainMap.EMPTY);
            ask(network, APART);
            ask(network, new Wish.Kill("b"));
            tides(network, 2);
            assertThat(state(network, "c").integer("told", 0)).isZero();
            Census.conserved(network);
            ask(network, WHOLE);
            tides(network, 1);
            assertThat(state(network, "c").integer("told", 0)).isEqualTo(1);
        }
    }

    @Test
    void shouldRefuseWhatARelayDeliversWhenWhoeverIsCalledSoIsOnAnotherSide() {
        TestNetworks net = new TestNetworks()
                .species("Teller", TELLER)
                .hypha("b", "Teller")
                .relay("r", "by-key", PlainMap.EMPTY)
                .input("in")
                .socket("in", "r")
                .group("east", "r", "in")
                .group("west", "b");
        try (Network network = net.begin()) {
            ask(network, APART);
            offer(network, "in", "word", PlainMap.of("key", "b"));
            tides(network, 2);
            assertThat(network.dissonances(0, 10))
                    .extracting(Dissonance::kind, Dissonance::where, Dissonance::message)
                    .containsExactly(
                            tuple(Dissonance.Kind.PARTITIONED, "r -> b", "it leads to another side of the partition"));
            assertThat(network.status().counters().held()).isZero();
            Census.conserved(network);
        }
    }

    @Test
    void shouldRefuseWhatCrossesWhenItsSocketRejects() {
        try (Network network = net(FullPolicy.REJECT).begin()) {
            ask(network, APART);
            offer(network, "in", "word", PlainMap.of("word", "x"));
            tides(network, 2);
            assertThat(network.dissonances(0, 10))
                    .extracting(Dissonance::kind, Dissonance::where, Dissonance::message)
                    .containsExactly(tuple(
                            Dissonance.Kind.PARTITIONED,
                            "a -> b",
                            "the socket leads to another side of the partition"));
            assertThat(state(network, "a").text("refused", "")).isEqualTo("partitioned");
            Census.conserved(network);
        }
    }

    @Test
    void shouldBeToldThatNobodyAnsweredWhenAQuestionCrosses() {
        TestNetworks net = net(FullPolicy.REJECT);
        try (Network network = net.begin()) {
            ask(network, APART);
            offer(network, "in", "ask", PlainMap.EMPTY);
            tides(network, 6);
            assertThat(state(network, "a").get("unanswered")).isEqualTo(true);
            Census.conserved(network);
        }
    }

    // ---- drills

    @Test
    void shouldGoApartAndHealWhenTheBlueprintDrillsIt() {
        TestNetworks net = net(FullPolicy.THROTTLE);
        net.drills.add(new Partitions.Drill(3, List.of(List.of("east"))));
        net.drills.add(new Partitions.Drill(30, List.of()));
        net.at(5, "a", "add", PlainMap.of("by", 1)).at(6, "b", "add", PlainMap.of("by", 2));
        try (Network network = net.begin()) {
            while (!network.ended()) {
                if (network.hasWork()) {
                    network.tide();
                } else {
                    network.idleUntil(network.nextDue() - 1);
                }
            }
            assertThat(network.tideNumber()).isGreaterThanOrEqualTo(30);
            assertThat(n(network, "total@east")).isEqualTo(3);
            assertThat(n(network, "total@west")).isEqualTo(3);
        }
    }

    // ---- what is in conflict, and what fails

    @Test
    void shouldKeepWhatWasPutAsideInTheLedgerWhenBothSidesWroteTheSameField() {
        try (Network network = net(FullPolicy.THROTTLE).begin()) {
            ask(network, APART);
            offer(network, "in", "add", PlainMap.of("word", "one"));
            tides(network, 1);
            offer(network, "inb", "add", PlainMap.of("word", "two"));
            tides(network, 2);
            ask(network, WHOLE);
            assertThat(state(network, "total@east").get("word")).isEqualTo("two");
            assertThat(network.dissonances(0, 10))
                    .extracting(Dissonance::kind, Dissonance::where, Dissonance::message)
                    .containsExactly(tuple(
                            Dissonance.Kind.CONFLICT,
                            "total",
                            "field 'word' of 'total' was one in east and two in west; 'last writer' kept two, and put"
                                    + " aside one of east"));
        }
    }

    @Test
    void shouldStayAsTheyAreUntilALaterBoundaryWhenAPolicyFails() {
        TestNetworks net = net(FullPolicy.THROTTLE);
        List<String> failing = new ArrayList<>(List.of("once"));
        MergePolicy sum = ReferenceMerges.sum();
        net.merges = Map.of("sum", ReferenceMerges.of("sum", call -> {
            if (!failing.isEmpty()) {
                failing.clear();
                throw new IllegalStateException("not today");
            }
            return sum.merge(call);
        }));
        try (Network network = net.begin()) {
            ask(network, APART);
            add(network, "in", 1);
            add(network, "inb", 2);
            tides(network, 2);
            ask(network, WHOLE);
            assertThat(n(network, "total@east")).isEqualTo(1);
            assertThat(n(network, "total@west")).isEqualTo(2);
            assertThat(network.dissonances(0, 10))
                    .extracting(Dissonance::kind)
                    .containsExactly(Dissonance.Kind.PLUGIN_FAULT);
            assertThat(network.nextDue()).isEqualTo(network.tideNumber() + 2);
            tides(network, 2);
            assertThat(n(network, "total@east")).isEqualTo(3);
            assertThat(n(network, "total@west")).isEqualTo(3);
        }
    }

    @Test
    void shouldBeRefusedWhenThereIsNoSuchGroup() {
        try (Network network = net(FullPolicy.THROTTLE).begin()) {
            assertThat(ask(network, new Wish.Partition(List.of(List.of("north")))))
                    .isEqualTo(new Operator.Outcome(false, "there is no group 'north'; the groups are east, west"));
            assertThat(network.partition()).isEmpty();
        }
    }

    @Test
    void shouldBecomeWhatARulePackSaysWhenTheBlueprintNamesOne() {
        TestNetworks net = net(FullPolicy.THROTTLE);
        Replicated byRules = new Replicated(Replicated.RULES, PlainMap.of("pack", "twice"));
        net.life("Tally", new Life(Supervise.NONE, null, 0, byRules));
        LambdaBehaviour twice = LambdaBehaviour.of("twice", (hypha, state, signal, out) -> {
            boolean past = signal.frequency().equals("past");
            long before = past ? 0 : state.integer("n", 0);
            return state.plus("n", before + (past ? 0 : 2 * signal.payload().integer("n", 0)));
        });
        net.packs.put("twice", twice);
        try (Network network = net.begin()) {
            ask(network, APART);
            add(network, "in", 1);
            add(network, "inb", 10);
            tides(network, 2);
            ask(network, WHOLE);
            assertThat(n(network, "total@east")).isEqualTo(22);
            assertThat(n(network, "total@west")).isEqualTo(22);
        }
    }

    // ---- restart

    @Test
    void shouldKeepTheRulePackThatMergesAndSayWhenItIsAnother() throws Exception {
        TestNetworks net = net(FullPolicy.THROTTLE);
        Replicated byRules = new Replicated(Replicated.RULES, PlainMap.of("pack", "keeper"));
        net.life("Tally", new Life(Supervise.NONE, null, 0, byRules));
        LambdaBehaviour keeper = LambdaBehaviour.of("keeper", (hypha, state, signal, out) -> state);
        net.packs.put("keeper", new OtherBehaviour() {
            @Override
            public Behaviour other() {
                return keeper;
            }

            @Override
            public Map<String, String> sources() {
                return Map.of("keeper.drl", "rule r when then end");
            }
        });
        try (Network network = net.begin()) {
            network.checkpoint().join();
        }
        assertThat(Network.kept(net.store, TestNetworks.SETTINGS.data())
                        .orElseThrow()
                        .packs())
                .contains(new Kept.Pack(keeper.pack(), Map.of("keeper.drl", "rule r when then end")));
        Behaviour other = keeper.version("2", (hypha, state, signal, out) -> state);
        net.packs.put("keeper", other);
        try (Network resumed = Network.resume(net.blueprint(), net.plugins(), TestNetworks.SETTINGS)
                .orElseThrow()) {
            assertThat(resumed.resumption().orElseThrow().packs()).isEmpty();
            assertThat(resumed.resumption().orElseThrow().merging())
                    .singleElement()
                    .satisfies(change -> {
                        assertThat(change.before().id()).isEqualTo(keeper.pack());
                        assertThat(change.now()).isSameAs(other);
                        assertThat(change.species()).containsExactly("Tally");
                    });
        }
    }

    @Test
    void shouldGoOnAsIfNothingHadHappenedWhenItIsResumedWhileApart() {
        TestNetworks net = net(FullPolicy.THROTTLE);
        Network network = net.begin();
        add(network, "in", 1);
        offer(network, "in", "word", PlainMap.of("word", "held"));
        ask(network, APART);
        add(network, "in", 10);
        add(network, "inb", 100);
        tides(network, 2);
        network.checkpoint().join();
        long digest = network.digest();
        PlainMap east = state(network, "total@east");
        network.close();
        try (Network resumed = Network.resume(
                        net.blueprint(), net.plugins(), TestNetworks.SETTINGS.withDigestEveryTide())
                .orElseThrow()) {
            assertThat(resumed.digest()).isEqualTo(digest);
            assertThat(resumed.partition()).contains("east | west");
            assertThat(state(resumed, "total@east")).isEqualTo(east);
            tides(resumed, 2);
            assertThat(outputs(resumed)).isEmpty();
            ask(resumed, WHOLE);
            tides(resumed, 3);
            assertThat(n(resumed, "total@east")).isEqualTo(111);
            assertThat(n(resumed, "total@west")).isEqualTo(111);
            assertThat(outputs(resumed)).containsExactly("held");
            Census.conserved(resumed);
        }
    }
}
