package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.blueprint.Life;
import io.mycelium.core.blueprint.Supervise;
import io.mycelium.core.blueprint.Supervise.Action;
import io.mycelium.core.blueprint.Supervise.AtMost;
import io.mycelium.core.blueprint.Supervise.Response;
import io.mycelium.core.blueprint.Supervise.Trouble;
import io.mycelium.core.gate.Abandoned;
import io.mycelium.core.gate.TideInputs;
import io.mycelium.core.gate.Wish;
import io.mycelium.core.graph.Hypha;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a species says about those of it that fail happens at TIDE OUT, and a dissonance says it. */
class SupervisionTest {
    private static final LambdaBehaviour WORKER = LambdaBehaviour.of("worker", (hypha, state, signal, out) -> {
        if (signal.frequency().equals("fail")) {
            throw new IllegalStateException("no");
        }
        return state.plus("n", state.integer("n", 0) + 1);
    });

    /** The same, but that a signal "loop" takes all the energy there is. */
    private static Behaviour looping() {
        return proxy(Behaviour.class, WORKER, (method, arguments) -> null);
    }

    private static <T> T proxy(Class<T> type, T of, BiFunction<String, Object[], Object> instead) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (p, method, arguments) -> {
                    if (method.getName().equals("evaluator")) {
                        return proxy(
                                Evaluator.class,
                                (Evaluator) method.invoke(of),
                                (name, given) -> name.equals("step")
                                                && ((Signal) given[0])
                                                        .frequency()
                                                        .equals("loop")
                                        ? new StepResult.Exhausted(List.of("turns"))
                                        : null);
                    }
                    Object other = instead.apply(method.getName(), arguments);
                    return other != null ? other : method.invoke(of, arguments);
                }));
    }

    private static Supervise when(Trouble trouble, int after, Action then) {
        return new Supervise(Map.of(trouble, new Response(after, then)), AtMost.DEFAULT, "boss");
    }

    private static TestNetworks net(Supervise supervise) {
        TestNetworks net = new TestNetworks()
                .species("Worker", WORKER, 10, 8, FullPolicy.THROTTLE)
                .species("Boss", LambdaBehaviour.of("boss", (hypha, state, signal, out) -> {
                    out.emit("heard", signal.payload());
                    return state;
                }))
                .hypha("w", "Worker")
                .hypha("boss", "Boss")
                .input("in")
                .output("out")
                .socket("in", "w")
                .socket("boss", "out");
        net.life("Worker", new Life(supervise, null, 0));
        net.store = new MemoryCheckpointStore();
        return net;
    }

    private static void offer(Network network, String... frequencies) {
        for (String frequency : frequencies) {
            network.ingress("in").offer(frequency, PlainMap.EMPTY, false, Signal.NO_DEADLINE);
        }
    }

    private static void tide(Network network, String... frequencies) {
        offer(network, frequencies);
        network.tide();
    }

    private static NetworkView.HyphaDetail w(Network network) {
        return network.hypha("w").orElseThrow();
    }

    private static List<String> said(Network network) {
        return network.dissonances(0, 1000).stream()
                .filter(d -> d.kind() == Dissonance.Kind.SUPERVISED)
                .map(Dissonance::message)
                .toList();
    }

    @Test
    void shouldBeginAnewWithItsStateWhenSoManyStepsInARowHaveFailed() {
        try (Network network = net(when(Trouble.FAILED, 3, Action.KEEP)).begin()) {
            tide(network, "work", "fail", "fail", "work", "fail");
            tide(network, "fail");
            assertThat(w(network).line().generation()).isZero();
            tide(network, "fail");
            assertThat(w(network).line().generation()).isEqualTo(1);
            assertThat(w(network).state().integer("n", 0)).isEqualTo(2);
            assertThat(said(network))
                    .singleElement()
                    .asString()
                    .startsWith("'w': 3 steps of it failed in a row (")
                    .endsWith("; it begins anew with its state, generation 1");
            tide(network, "fail", "fail");
            assertThat(w(network).line().generation())
                    .as("they are counted anew")
                    .isEqualTo(1);
            Census.conserved(network);
        }
    }

    @Test
    void shouldHaveItsInitialStateAndWhatWaitsWhenItBeginsAfresh() {
        TestNetworks net = net(when(Trouble.FAILED, 1, Action.FRESH));
        net.species.set(
                0, new Blueprint.Species("Worker", "worker", PlainMap.EMPTY, 2, 8, FullPolicy.THROTTLE, false, false));
        net.life("Worker", new Life(when(Trouble.FAILED, 1, Action.FRESH), null, 0));
        try (Network network = net.begin()) {
            tide(network, "work", "fail", "work", "work");
            assertThat(w(network).state()).isEqualTo(PlainMap.EMPTY);
            assertThat(w(network).line().queued()).isEqualTo(2);
            tide(network);
            assertThat(w(network).state().integer("n", 0)).isEqualTo(2);
            Census.conserved(network);
        }
    }

    @Test
    void shouldHaveNothingWaitingWhenAnotherOneTakesItsPlace() {
        TestNetworks net = net(Supervise.NONE);
        net.species.set(
                0, new Blueprint.Species("Worker", "worker", PlainMap.EMPTY, 2, 8, FullPolicy.THROTTLE, false, false));
        net.life("Worker", new Life(when(Trouble.FAILED, 1, Action.REPLACE), null, 0));
        try (Network network = net.begin()) {
            tide(network, "work", "fail", "work", "work");
            assertThat(w(network).state()).isEqualTo(PlainMap.EMPTY);
            assertThat(w(network).line().queued()).isZero();
            assertThat(w(network).line().generation()).isEqualTo(1);
            assertThat(network.dissonances(0, 100))
                    .extracting(Dissonance::kind)
                    .containsExactly(
                            Dissonance.Kind.RULE_FAILED,
                            Dissonance.Kind.DEAD_END,
                            Dissonance.Kind.DEAD_END,
                            Dissonance.Kind.SUPERVISED);
            tide(network, "work");
            assertThat(w(network).state().integer("n", 0)).isEqualTo(1);
            Census.conserved(network);
        }
    }

    @Test
    void shouldDieWhenItsSpeciesSaysSo() {
        try (Network network = net(when(Trouble.FAILED, 1, Action.DIE)).begin()) {
            tide(network, "fail");
            assertThat(network.hypha("w")).isEmpty();
            assertThat(network.status().deaths()).isEqualTo(1);
            assertThat(said(network)).singleElement().asString().endsWith("; it dies");
        }
    }

    @Test
    void shouldTellWhoeverIsNamedWhenItIsEscalated() {
        try (Network network = net(when(Trouble.FAILED, 2, Action.ESCALATE)).begin()) {
            tide(network, "fail", "fail", "work");
            assertThat(w(network).quarantined()).isTrue();
            network.tide();
            network.tide();
            assertThat(network.outputs("out").after(0, 10).outputs())
                    .extracting(o -> o.signal().payload())
                    .containsExactly(PlainMap.of(
                            Map.of("hypha", "w", "species", "Worker", "why", "2 steps of it failed in a row")));
            assertThat(said(network))
                    .singleElement()
                    .asString()
                    .endsWith("; it senses nothing until it is restarted, and 'boss' is told");
            Census.conserved(network);
        }
    }

    @Test
    void shouldBeQuarantinedUntilARestartWhenItWasHelpedUpTooOften() {
        Supervise twice = new Supervise(
                Map.of(Trouble.FAILED, new Response(1, Action.KEEP)), new AtMost(2, 10, Action.QUARANTINE), null);
        try (Network network = net(twice).begin()) {
            tide(network, "fail");
            tide(network, "fail");
            assertThat(w(network).quarantined()).isFalse();
            tide(network, "fail");
            assertThat(w(network).quarantined()).isTrue();
            assertThat(said(network))
                    .last()
                    .asString()
                    .endsWith("it senses nothing until it is restarted, as it was helped up 2 times within 10 tides");
            tide(network, "work");
            tide(network);
            assertThat(w(network).line().queued()).isEqualTo(1);
            assertThat(w(network).line().awake()).as("it sleeps").isFalse();
            network.operator().restart("w", false);
            network.tide();
            network.tide();
            assertThat(w(network).state().integer("n", 0)).isEqualTo(1);
            tide(network, "fail");
            assertThat(w(network).quarantined()).as("it is counted anew").isFalse();
            Census.conserved(network);
        }
    }

    @Test
    void shouldBeHelpedUpAgainWhenTheOtherTimesAreLongAgo() {
        Supervise once = new Supervise(
                Map.of(Trouble.FAILED, new Response(1, Action.KEEP)), new AtMost(1, 10, Action.QUARANTINE), null);
        try (Network network = net(once).begin()) {
            tide(network, "fail");
            network.idleUntil(10);
            tide(network, "fail");
            assertThat(w(network).quarantined()).isFalse();
            assertThat(w(network).line().generation()).isEqualTo(2);
            tide(network, "fail");
            assertThat(w(network).quarantined()).isTrue();
        }
    }

    @Test
    void shouldCountRunawaysAmongTheFailedStepsSinceTheLastGoodOne() {
        TestNetworks net = net(when(Trouble.RUNAWAY, 2, Action.FRESH));
        net.packs.put("worker", looping());
        try (Network network = net.begin()) {
            tide(network, "loop");
            tide(network, "work");
            tide(network, "loop");
            assertThat(w(network).line().generation()).isZero();
            tide(network, "loop");
            assertThat(w(network).line().generation()).isEqualTo(1);
            assertThat(said(network)).singleElement().asString().startsWith("'w': 2 steps of it ran away (");
        }
    }

    @Test
    void shouldBeginAfreshWhenAStepDidNotComeBack() {
        TestNetworks net = net(when(Trouble.ABANDONED, 1, Action.FRESH));
        List<byte[]> records = new ArrayList<>();
        try (Network network = net.begin()) {
            network.record(inputs -> records.add(inputs.toBytes()));
            tide(network, "work", "work");
        }
        TideInputs lived = TideInputs.of(records.get(0));
        TideInputs hung = new TideInputs(
                lived.tide(),
                lived.clock(),
                lived.before(),
                lived.offered(),
                lived.fed(),
                lived.delivered(),
                lived.faults(),
                List.of(new Abandoned("w", 2, "it hung")),
                lived.wishes());
        try (Network network = Network.replay(net.blueprint(), net.plugins(), TestNetworks.SETTINGS)) {
            network.tide(hung, versions -> net.plugins());
            assertThat(w(network).quarantined()).isFalse();
            assertThat(w(network).line().generation()).isEqualTo(1);
            assertThat(w(network).state()).isEqualTo(PlainMap.EMPTY);
            assertThat(said(network))
                    .containsExactly("'w': a step of it did not come back (it hung); it begins afresh, generation 1");
        }
    }

    @Test
    void shouldBeReplacedWhenAnOperatorKillsIt() {
        try (Network network = net(when(Trouble.KILLED, 1, Action.REPLACE)).begin()) {
            tide(network, "work");
            var outcome = network.operator().kill("w");
            network.tide();
            assertThat(outcome.join().line())
                    .isEqualTo("'w' was killed in tide 2: another one takes its place, generation 1");
            assertThat(w(network).state()).isEqualTo(PlainMap.EMPTY);
            assertThat(network.dissonances(0, 10))
                    .extracting(Dissonance::kind, Dissonance::where)
                    .containsExactly(tuple(Dissonance.Kind.KILLED, "w"), tuple(Dissonance.Kind.SUPERVISED, "w"));
        }
    }

    // ---- the laws

    private static final Supervise ALL = new Supervise(
            Map.of(
                    Trouble.FAILED, new Response(2, Action.FRESH),
                    Trouble.RUNAWAY, new Response(1, Action.KEEP),
                    Trouble.KILLED, new Response(1, Action.REPLACE)),
            new AtMost(3, 20, Action.ESCALATE),
            "boss");

    private static List<Long> lived(Network network) {
        List<Long> digests = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            offer(network, i % 4 == 0 ? "work" : i % 7 == 0 ? "loop" : "fail");
            if (i == 15 || i == 30) {
                network.operator().ask(i == 15 ? new Wish.Kill("w") : new Wish.Restart("w", false));
            }
            digests.add(network.tide().digest());
            Census.conserved(network);
        }
        return digests;
    }

    private static TestNetworks lawful() {
        TestNetworks net = net(ALL);
        net.packs.put("worker", looping());
        return net;
    }

    @Test
    void shouldComeToTheSameDigestsWhenTheTidesRunAgainFromTheirRecord() {
        List<byte[]> records = new ArrayList<>();
        TestNetworks net = lawful();
        List<Long> lived;
        try (Network network = net.begin()) {
            network.record(inputs -> records.add(inputs.toBytes()));
            lived = lived(network);
            assertThat(said(network)).hasSizeGreaterThan(5);
        }
        List<Long> again = new ArrayList<>();
        try (Network network =
                Network.replay(net.blueprint(), net.plugins(), TestNetworks.SETTINGS.withDigestEveryTide())) {
            records.forEach(bytes -> again.add(network.tide(TideInputs.of(bytes), versions -> net.plugins())
                    .digest()));
        }
        assertThat(again).isEqualTo(lived);
    }

    @Test
    void shouldRememberWhatItWasHelpedUpForWhenItIsResumed() throws Exception {
        Supervise twice = new Supervise(
                Map.of(
                        Trouble.FAILED, new Response(1, Action.KEEP),
                        Trouble.RUNAWAY, new Response(5, Action.KEEP)),
                new AtMost(2, 100, Action.QUARANTINE),
                null);
        TestNetworks net = net(twice);
        Network network = net.begin();
        tide(network, "fail");
        tide(network, "fail");
        network.checkpoint().get(1, TimeUnit.MINUTES);
        long digest = network.digest();
        network.close();
        try (Network again = Network.resume(net.blueprint(), net.plugins(), TestNetworks.SETTINGS)
                .orElseThrow()) {
            assertThat(again.digest()).isEqualTo(digest);
            tide(again, "fail");
            assertThat(w(again).quarantined()).isTrue();
        }
    }

    // ---- who is told, and of what

    @Test
    void shouldSayThatNobodyIsThereToBeToldWhenWhoIsNamedHasDiedOrIsTheOneThatFailed() {
        Map<Trouble, Response> escalated = Map.of(Trouble.FAILED, new Response(1, Action.ESCALATE));
        for (String name : new String[] {"boss", "w"}) {
            try (Network network =
                    net(new Supervise(escalated, AtMost.DEFAULT, name)).begin()) {
                network.operator().kill("boss");
                network.tide();
                tide(network, "fail");
                assertThat(w(network).quarantined()).isTrue();
                assertThat(said(network))
                        .singleElement()
                        .asString()
                        .endsWith("it senses nothing until it is restarted, and nobody is there to be told");
                Census.conserved(network);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            names = {"KEEP", "FRESH", "REPLACE"})
    void shouldBeHelpedUpSoOftenHoweverItIsHelped(Action action) {
        Supervise once =
                new Supervise(Map.of(Trouble.FAILED, new Response(1, action)), new AtMost(1, 10, Action.DIE), null);
        try (Network network = net(once).begin()) {
            tide(network, "fail");
            assertThat(w(network).line().generation()).isEqualTo(1);
            tide(network, "fail");
            assertThat(network.hypha("w")).isEmpty();
            assertThat(said(network))
                    .last()
                    .asString()
                    .endsWith("; it dies, as it was helped up 1 times within 10 tides");
        }
    }

    /** One that was born while the network runs is none of the blueprint's: it begins with what its species begins with. */
    @Test
    void shouldBeginWithTheStateOfItsSpeciesWhenANewbornBeginsAfresh() {
        TestNetworks net = net(when(Trouble.FAILED, 1, Action.FRESH));
        net.species("Mother", LambdaBehaviour.of("mother", (hypha, state, signal, out) -> {
                    int born = out.spawn("Worker", "w_2", PlainMap.of("n", 50L));
                    out.sendToNewborn(born, "work", PlainMap.EMPTY);
                    out.sendToNewborn(born, "fail", PlainMap.EMPTY);
                    return state;
                }))
                .hypha("mother", "Mother")
                .socket("in", "mother", "bear");
        net.hyphae.add(new Blueprint.HyphaGroup("w", "Worker", 1, PlainMap.of("n", 7L)));
        try (Network network = net.begin()) {
            tide(network, "bear");
            assertThat(network.hypha("w_2").orElseThrow().state()).isEqualTo(PlainMap.of("n", 50L));
            network.tide();
            assertThat(network.hypha("w_2").orElseThrow().line().generation()).isEqualTo(1);
            assertThat(network.hypha("w_2").orElseThrow().state()).isEqualTo(PlainMap.EMPTY);
            assertThat(said(network)).singleElement().asString().endsWith("; it begins afresh, generation 1");
            Census.conserved(network);
        }
    }

    @Test
    void shouldBeginWithWhatTheBlueprintSaysOfItsGroupWhenAMemberBeginsAfresh() {
        TestNetworks net = net(when(Trouble.FAILED, 1, Action.FRESH));
        net.hyphae.add(new Blueprint.HyphaGroup("v", "Worker", 2, PlainMap.of("n", 7L)));
        net.hyphae.add(new Blueprint.HyphaGroup("v_x", "Worker", 0, PlainMap.of("n", 8L)));
        net.socket("in", "v_*");
        try (Network network = net.begin()) {
            tide(network, "work", "fail");
            for (String member : List.of("v_1", "v_2")) {
                assertThat(network.hypha(member).orElseThrow().state()).isEqualTo(PlainMap.of("n", 7L));
            }
            assertThat(network.hypha("v_x").orElseThrow().state()).isEqualTo(PlainMap.of("n", 8L));
            assertThat(w(network).state()).isEqualTo(PlainMap.EMPTY);
        }
    }

    /** After it the hypha has all its energy, and what it failed at is forgotten. */
    @Test
    void shouldHaveAllItsEnergyAndNoFailuresWhenItBeginsAnew() {
        TestNetworks net = net(when(Trouble.RUNAWAY, 1, Action.KEEP));
        net.packs.put("worker", looping());
        try (Network network = net.begin()) {
            tide(network, "fail", "loop");
            Hypha w = (Hypha) network.topology.find("w");
            assertThat(w.failures).isZero();
            assertThat(w.energyLeft()).isEqualTo(1);
            assertThat(w.isExhausted()).isFalse();
            assertThat(w(network).line().awake()).isTrue();
            assertThat(said(network)).singleElement().asString().startsWith("'w': 1 step of it ran away (");
        }
    }
}
