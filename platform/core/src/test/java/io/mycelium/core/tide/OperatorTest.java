package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.observe.TideReport;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.gate.TideInputs;
import io.mycelium.core.gate.Wish;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What operators want is an input of a tide, and happens at its TIDE OUT, after what the hyphae wanted. */
class OperatorTest {
    private static final LambdaBehaviour COUNTER = LambdaBehaviour.of("counter", (hypha, state, signal, out) -> {
        long n = state.integer("n", 0) + 1;
        if (signal == null) {
            return state.plus("woken", hypha.generation() + 1);
        }
        if (signal.frequency().equals("fail")) {
            throw new IllegalStateException("no");
        }
        if (signal.frequency().equals("die")) {
            out.die();
        }
        if (signal.frequency().equals("rest")) {
            out.wakeIn(1000);
        }
        if (signal.frequency().equals("tell")) {
            out.emit("told", PlainMap.EMPTY);
        }
        out.emit("count", PlainMap.of("n", n));
        return state.plus("n", n);
    });

    private static TestNetworks net() {
        TestNetworks net = new TestNetworks()
                .species("Counter", COUNTER, 10, 8, FullPolicy.THROTTLE)
                .hypha("b", "Counter")
                .input("in")
                .output("out")
                .socket("in", "a")
                .socket("a", "b", "told")
                .socket("a", "out", "count");
        net.hyphae.add(0, new Blueprint.HyphaGroup("a", "Counter", 0, PlainMap.of("n", 100)));
        net.store = new MemoryCheckpointStore();
        return net;
    }

    private static void offer(Network network, String frequency) {
        network.ingress("in").offer(frequency, PlainMap.EMPTY, false, Signal.NO_DEADLINE);
    }

    /** Asks, and runs the tide that takes the wish. */
    private static Operator.Outcome ask(Network network, Wish wish) {
        CompletableFuture<Operator.Outcome> outcome = network.operator().ask(wish);
        assertThat(outcome).isNotDone();
        assertThat(network.hasWork()).isTrue();
        network.tide();
        return outcome.join();
    }

    private static long n(Network network, String hypha) {
        return network.hypha(hypha).orElseThrow().state().integer("n", 0);
    }

    // ---- kill

    @Test
    void shouldLoseWhatItHeldWhenAHyphaIsKilled() {
        try (Network network = net().begin()) {
            network.tide();
            offer(network, "tell");
            CompletableFuture<Operator.Outcome> outcome = network.operator().ask(new Wish.Kill("b"));
            assertThat(network.tide().deaths()).isEqualTo(1);
            assertThat(outcome.join()).isEqualTo(new Operator.Outcome(true, "'b' has died in tide 2"));
            assertThat(network.hypha("b")).isEmpty();
            assertThat(network.dissonances(0, 10))
                    .extracting(Dissonance::kind, Dissonance::where, Dissonance::message)
                    .containsExactly(
                            tuple(Dissonance.Kind.KILLED, "b", "an operator killed 'b'"),
                            tuple(Dissonance.Kind.DEAD_END, "b", "'b' has died"));
            Census.conserved(network);
        }
    }

    @Test
    void shouldBeRefusedWhenTheHyphaHasDiedInTheSameTideByItself() {
        try (Network network = net().begin()) {
            network.tide();
            offer(network, "die");
            assertThat(ask(network, new Wish.Kill("a")))
                    .isEqualTo(new Operator.Outcome(false, "there is no hypha 'a' any more; nothing has changed"));
            assertThat(network.status().deaths()).isEqualTo(1);
        }
    }

    // ---- restart

    @Test
    void shouldRiseInGenerationAndKeepItsStateWhenItIsRestarted() {
        try (Network network = net().begin()) {
            offer(network, "rest");
            network.tide();
            assertThat(ask(network, new Wish.Restart("a", false)).line())
                    .isEqualTo("'a' begins anew after tide 2, with the state that it had: generation 1");
            NetworkView.HyphaDetail detail = network.hypha("a").orElseThrow();
            assertThat(detail.line().generation()).isEqualTo(1);
            assertThat(detail.line().awake()).isTrue();
            assertThat(detail.state().integer("n", 0)).isEqualTo(101);
            assertThat(detail.wakesAt()).isEqualTo(1001);
            offer(network, "count");
            network.tide();
            network.tide();
            assertThat(network.outputs("out").after(0, 10).outputs())
                    .extracting(output -> output.signal().id().generation())
                    .containsExactly(0L, 1L);
        }
    }

    @Test
    void shouldBeginWithTheStateOfTheBlueprintWhenItIsRestartedAfresh() {
        try (Network network = net().begin()) {
            offer(network, "rest");
            network.tide();
            assertThat(ask(network, new Wish.Restart("a", true)).line())
                    .isEqualTo("'a' begins anew after tide 2, afresh: generation 1");
            NetworkView.HyphaDetail detail = network.hypha("a").orElseThrow();
            assertThat(detail.state()).isEqualTo(PlainMap.of("n", 100));
            assertThat(detail.wakesAt()).isEqualTo(-1);
        }
    }

    @Test
    void shouldForgetItsFailuresAndKeepWhatWaitsWhenItIsRestarted() {
        TestNetworks net = net();
        net.species.set(
                0,
                new Blueprint.Species("Counter", "counter", PlainMap.EMPTY, 1, 8, FullPolicy.THROTTLE, false, false));
        try (Network network = net.begin()) {
            offer(network, "fail");
            offer(network, "count");
            offer(network, "count");
            assertThat(ask(network, new Wish.Restart("a", false)).done()).isTrue();
            assertThat(network.hypha("a").orElseThrow().line().queued()).isEqualTo(2);
            network.tide();
            network.tide();
            assertThat(n(network, "a")).isEqualTo(102);
            Census.conserved(network);
        }
    }

    // ---- wake

    @Test
    void shouldActInTheTideThatTakesTheWishWhenItIsWoken() {
        TestNetworks net = new TestNetworks()
                .species("Opening", COUNTER.opening())
                .hypha("a", "Opening")
                .output("out")
                .socket("a", "out");
        try (Network network = net.begin()) {
            network.tide();
            network.idleUntil(5);
            CompletableFuture<Operator.Outcome> outcome = network.operator().ask(new Wish.Wake("a"));
            TideReport report = network.tide();
            assertThat(report.awake()).isEqualTo(1);
            assertThat(report.steps()).isEqualTo(1);
            assertThat(outcome.join().line()).isEqualTo("'a' was awake in tide 6");
        }
    }

    // ---- connect and disconnect

    @Test
    void shouldCarryWhatItIsToldWhenAnOperatorConnects() {
        try (Network network = net().begin()) {
            network.tide();
            assertThat(ask(network, new Wish.Connect("a", "b", List.of("count")))
                            .line())
                    .isEqualTo("'a' -> 'b' is open since tide 2");
            offer(network, "count");
            assertThat(network.tide().emitted()).isEqualTo(2);
            assertThat(ask(network, new Wish.Disconnect("a", "b")).line())
                    .isEqualTo("'a' -> 'b' is closed since tide 4");
            offer(network, "count");
            assertThat(network.tide().emitted()).isEqualTo(1);
            assertThat(ask(network, new Wish.Connect("a", "in", List.of())))
                    .isEqualTo(new Operator.Outcome(false, "connect: there is nobody called 'in' to send to"));
            Census.conserved(network);
        }
    }

    // ---- the end

    @Test
    void shouldBeRefusedWhenNoTideWillFollow() {
        Network network = net().begin();
        CompletableFuture<Operator.Outcome> outcome = network.operator().ask(new Wish.Kill("a"));
        network.over("its tides are over: it ended after tide 0");
        assertThat(outcome.join())
                .isEqualTo(network.operator().ask(new Wish.Kill("b")).join())
                .isEqualTo(new Operator.Outcome(false, "its tides are over: it ended after tide 0"));
        network.close();
    }

    // ---- the law

    private static final List<Wish> WISHES = List.of(
            new Wish.Restart("a", false),
            new Wish.Connect("a", "b", List.of("count")),
            new Wish.Restart("b", true),
            new Wish.Wake("b"),
            new Wish.Disconnect("a", "b"),
            new Wish.Connect("b", "out", List.of()),
            new Wish.Kill("nobody"),
            new Wish.Restart("a", true),
            new Wish.Kill("b"));

    private static List<Long> lived(Network network) {
        List<Long> digests = new ArrayList<>();
        for (int i = 0; i < 3 * WISHES.size(); i++) {
            offer(network, i % 5 == 4 ? "fail" : "count");
            if (i % 3 == 0) {
                network.operator().ask(WISHES.get(i / 3));
            }
            digests.add(network.tide().digest());
        }
        return digests;
    }

    @Test
    void shouldComeToTheSameDigestsWhenTheTidesRunAgainFromTheirRecord() {
        List<byte[]> records = new ArrayList<>();
        List<Long> lived;
        TestNetworks net = net();
        try (Network network = net.begin()) {
            network.record(inputs -> records.add(inputs.toBytes()));
            lived = lived(network);
        }
        assertThat(records.stream().flatMap(bytes -> TideInputs.of(bytes).wishes().stream()))
                .containsExactlyElementsOf(WISHES);
        List<Long> again = new ArrayList<>();
        try (Network network =
                Network.replay(net.blueprint(), net.plugins(), TestNetworks.SETTINGS.withDigestEveryTide())) {
            records.forEach(bytes -> again.add(network.tide(TideInputs.of(bytes), versions -> net.plugins())
                    .digest()));
        }
        assertThat(again).isEqualTo(lived);
    }

    @Test
    void shouldBeAsItWasWhenItIsResumedAfterWishes() throws Exception {
        TestNetworks net = net();
        Network network = net.begin();
        lived(network);
        network.checkpoint().get(1, TimeUnit.MINUTES);
        long digest = network.digest();
        network.close();
        try (Network again = Network.resume(net.blueprint(), net.plugins(), TestNetworks.SETTINGS)
                .orElseThrow()) {
            assertThat(again.digest()).isEqualTo(digest);
            assertThat(again.hypha("a").orElseThrow().line().generation()).isEqualTo(2);
            Census.conserved(again);
        }
    }

    // ---- each wish by its own name

    private static String answered(Network network, CompletableFuture<Operator.Outcome> outcome) {
        network.tide();
        return outcome.join().line();
    }

    @Test
    void shouldAnswerEachWishWhenItsTideIsOver() {
        try (Network network = net().begin()) {
            Operator operator = network.operator();
            network.tide();
            assertThat(answered(network, operator.connect("b", "out", List.of())))
                    .isEqualTo("'b' -> 'out' is open since tide 2");
            assertThat(answered(network, operator.disconnect("b", "out")))
                    .isEqualTo("'b' -> 'out' is closed since tide 3");
            assertThat(answered(network, operator.wake("b"))).isEqualTo("'b' was awake in tide 4");
            assertThat(answered(network, operator.restart("b", true)))
                    .isEqualTo("'b' begins anew after tide 5, afresh: generation 1");
            assertThat(answered(network, operator.kill("b"))).isEqualTo("'b' has died in tide 6");
        }
    }

    @Test
    void shouldDivideAndHealGroupsAndRefuseAPartitionOfNone() {
        TestNetworks net = net().group("east", "a").group("west", "b");
        try (Network network = net.begin()) {
            Operator operator = network.operator();
            assertThat(operator.partition(List.of()).join())
                    .isEqualTo(new Operator.Outcome(false, "a partition needs the name of a group"));
            assertThat(answered(network, operator.partition(List.of(List.of("east")))))
                    .isEqualTo("no signal crosses since tide 1: east | west");
            assertThat(answered(network, operator.partition(List.of(List.of("east"), List.of()))))
                    .isEqualTo("a side needs the name of a group");
            assertThat(answered(network, operator.heal())).isEqualTo("all groups reach each other since tide 3");
        }
    }
}
