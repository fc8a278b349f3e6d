package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.health.Assessment;
import io.mycelium.api.health.Finding;
import io.mycelium.api.health.HealthCall;
import io.mycelium.api.health.HealthEffect;
import io.mycelium.api.health.HealthMeasures;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.api.observe.Dissonance;
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
import io.mycelium.storage.memory.MemoryCheckpointStore;
import io.mycelium.testkit.health.LambdaPolicy;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A policy that remembers is asked about each hypha that was awake, and what it wants happens at TIDE OUT. */
class HealthVisitsTest {
    private static final Assessment WELL = Assessment.of(new Vitality(1, VitalityLevel.EXCELLENT));
    private static final Assessment FAIR = Assessment.of(new Vitality(0.5, VitalityLevel.FAIR));

    private final List<HealthCall> calls = new ArrayList<>();

    /** It does as it is told: emits so many, or fails, or dies. */
    private static final LambdaBehaviour WORKER = LambdaBehaviour.of("worker", (hypha, state, signal, out) -> {
        switch (signal.frequency()) {
            case "fail" -> throw new IllegalStateException("no");
            case "die" -> out.die();
            case "emit" -> {
                for (long i = signal.payload().integer("n", 1); i > 0; i--) {
                    out.emit("out", PlainMap.EMPTY);
                }
            }
            default -> {}
        }
        return state.plus("n", state.integer("n", 0) + 1);
    });

    private TestNetworks net(int hyphae, Function<HealthCall, Assessment> policy) {
        TestNetworks net = new TestNetworks()
                .species("Worker", WORKER, 10, 8, FullPolicy.THROTTLE)
                .hyphae("w", "Worker", hyphae)
                .input("in")
                .output("out")
                .output("ward")
                .socket("in", "w_*")
                .socket("w_1", "out");
        net.policy = LambdaPolicy.remembering(call -> {
            calls.add(call);
            return policy.apply(call);
        });
        net.store = new MemoryCheckpointStore();
        net.alerts = "ward";
        return net;
    }

    private static void tide(Network network, String... frequencies) {
        for (String frequency : frequencies) {
            network.ingress("in").offer(frequency, PlainMap.of("n", 3), false, Signal.NO_DEADLINE);
        }
        network.tide();
    }

    private static NetworkView.HyphaLine line(Network network, String id) {
        return network.hypha(id).orElseThrow().line();
    }

    private static List<Dissonance> supervised(Network network) {
        return network.dissonances(0, 1000).stream()
                .filter(d -> d.kind() == Dissonance.Kind.SUPERVISED)
                .toList();
    }

    private static List<PlainMap> told(Network network) {
        return network.outputs("ward").after(0, 1000).outputs().stream()
                .map(output -> output.signal().payload())
                .toList();
    }

    @Test
    void shouldBeToldOfEachHyphaByNameWhenItWasAwake() {
        try (Network network =
                net(2, call -> WELL.remembering(call.hypha() + call.tide())).begin()) {
            tide(network, "work");
            tide(network);
            tide(network, "work");
        }
        assertThat(calls)
                .extracting(HealthCall::hypha, HealthCall::tide, HealthCall::memory)
                .containsExactly(
                        tuple("w_1", 1L, null), // before its first ACT
                        tuple("w_2", 1L, null),
                        tuple("w_1", 1L, "w_11"),
                        tuple("w_2", 1L, "w_21"),
                        tuple("w_1", 3L, "w_11"),
                        tuple("w_2", 3L, "w_21"));
        assertThat(calls).allSatisfy(call -> {
            assertThat(call.species()).isEqualTo("Worker");
            assertThat(call.generation()).isZero();
        });
    }

    private HealthMeasures last() {
        return calls.get(calls.size() - 1).measures();
    }

    @Test
    void shouldMeasureLatencyWaitingEmissionsAndSizeWhenThePolicyRemembers() {
        try (Network network = net(1, call -> WELL).begin()) {
            assertThat(network.tideNumber()).isZero();
            network.tide();
            assertThat(calls.get(0).measures())
                    .as("before its first ACT")
                    .isEqualTo(new HealthMeasures(0, 0, 0, 0, -1, false).of(-1, -1, -1, -1));
            assertThat(last().latency()).as("nothing was acted upon").isEqualTo(-1);
            tide(network, "work", "work", "fail");
            assertThat(last().latency()).isZero();
            assertThat(last().waiting()).isEqualTo(3);
            assertThat(last().emitted()).isZero();
            assertThat(last().failures()).isEqualTo(1);
            tide(network, "emit");
            assertThat(last().emitted()).isEqualTo(3);
            assertThat(last().waiting()).isEqualTo(1);
        }
    }

    @Test
    void shouldMeasureHowLongSignalsHadToWaitWhenEnergyIsShort() {
        TestNetworks net = net(1, call -> WELL);
        net.species.replaceAll(s ->
                new Blueprint.Species("Worker", "worker", PlainMap.EMPTY, 2, 8, FullPolicy.THROTTLE, false, false));
        List<Long> latencies = new ArrayList<>();
        try (Network network = net.begin()) {
            network.tide();
            tide(network, "work", "work", "work", "work", "work");
            for (int i = 0; i < 3; i++) {
                latencies.add(last().latency());
                network.tide();
            }
        }
        assertThat(latencies).containsExactly(0L, 1L, 2L);
    }

    @Test
    void shouldBeginAnewAtTideOutWhenThePolicyWantsIt() {
        try (Network network = net(
                        1,
                        call -> call.measures().failures() > 0
                                ? FAIR.wanting(List.of(new HealthEffect.RestartAfresh("it failed")))
                                : WELL)
                .begin()) {
            tide(network, "work", "work");
            assertThat(line(network, "w_1").generation()).isZero();
            tide(network, "fail");
            assertThat(line(network, "w_1").generation()).isEqualTo(1);
            assertThat(network.hypha("w_1").orElseThrow().state()).isEqualTo(PlainMap.EMPTY);
            assertThat(supervised(network))
                    .singleElement()
                    .satisfies(
                            d -> assertThat(d.message())
                                    .isEqualTo(
                                            "'w_1': the health policy 'standard' says: it failed; it begins afresh, generation 1"));
            network.tide();
            assertThat(calls.get(calls.size() - 1).generation()).isEqualTo(1);
        }
    }

    @Test
    void shouldDieOrBeReplacedWhenThePolicyWantsIt() {
        try (Network network = net(
                        2,
                        call -> call.measures().failures() == 0
                                ? WELL.remembering(call.tide())
                                : FAIR.remembering(call.tide())
                                        .wanting(List.of(
                                                call.hypha().equals("w_1")
                                                        ? new HealthEffect.Replace("it failed")
                                                        : new HealthEffect.Kill("it failed"))))
                .begin()) {
            tide(network, "work", "fail", "work");
            assertThat(network.hypha("w_2")).isEmpty();
            assertThat(line(network, "w_1").generation()).isEqualTo(1);
            network.tide();
            assertThat(calls.get(calls.size() - 1).memory())
                    .as("nobody knows the other one")
                    .isNull();
            assertThat(supervised(network)).hasSize(2);
            Census.conserved(network);
        }
    }

    @Test
    void shouldQuarantineWhenThePolicyHelpsUpTooOften() {
        try (Network network = net(1, call -> FAIR.wanting(List.of(new HealthEffect.Restart("again"))))
                .begin()) {
            for (int i = 0; i < 20; i++) {
                network.tide();
            }
            assertThat(network.hypha("w_1").orElseThrow().quarantined()).isTrue();
            assertThat(line(network, "w_1").generation()).isEqualTo(5);
            assertThat(supervised(network)).hasSize(6);
        }
    }

    @Test
    void shouldComeAfterRulesAndBeforeOperatorsWhenAllWantSomething() {
        try (Network network = net(
                        2,
                        call -> call.measures().emitted() < 0
                                ? WELL
                                : WELL.wanting(List.of(new HealthEffect.Kill("one in the way"))))
                .begin()) {
            CompletableFuture<Operator.Outcome> restarted = network.operator().restart("w_2", true);
            network.tide();
            assertThat(supervised(network)).extracting(Dissonance::where).containsExactly("w_1", "w_2");
            assertThat(network.hypha("w_2")).isEmpty();
            assertThat(restarted.join().done()).as("the operator comes last").isFalse();
        }
        try (Network network = net(
                        1,
                        call -> call.measures().emitted() < 0
                                ? WELL
                                : WELL.wanting(List.of(new HealthEffect.Restart("in vain"))))
                .begin()) {
            tide(network, "die");
            assertThat(network.hypha("w_1")).isEmpty();
            assertThat(supervised(network)).as("it is dead already").isEmpty();
        }
    }

    @Test
    void shouldTellOnceWhenACauseLasts() {
        try (Network network = net(
                        2,
                        call -> call.measures().failures() == 0
                                ? WELL
                                : FAIR.because(List.of(new Finding("failures", 1, 0)))
                                        .wanting(List.of(new HealthEffect.Alert("failures", "a step failed"))))
                .begin()) {
            tide(network, "fail");
            for (int i = 0; i < 9; i++) {
                tide(network, "work");
            }
            assertThat(told(network))
                    .containsExactly(
                            PlainMap.of("hypha", "w_1", "species", "Worker")
                                    .plus("cause", "failures")
                                    .plus("text", "a step failed")
                                    .plus("level", "fair")
                                    .plus("value", 1.0)
                                    .plus("normal", 0.0),
                            PlainMap.of("hypha", "w_2", "species", "Worker")
                                    .plus("cause", "failures")
                                    .plus("text", "a step failed")
                                    .plus("level", "fair")
                                    .plus("value", 1.0)
                                    .plus("normal", 0.0));
            assertThat(network.outputs("ward")
                            .after(0, 1)
                            .outputs()
                            .get(0)
                            .signal()
                            .frequency())
                    .isEqualTo("health:alert");
            Census.conserved(network);
            tide(network, "work");
            tide(network, "work"); // well again
            tide(network, "fail");
            tide(network, "work");
            assertThat(told(network)).as("it was well in between").hasSize(4);
            Census.conserved(network);
            assertThat(network.status().counters().made()).isEqualTo(4);
        }
    }

    @Test
    void shouldSayHowManyMoreWhenManyFallIllAtOnce() {
        try (Network network = net(
                        150,
                        call -> call.measures().failures() == 0
                                ? WELL
                                : FAIR.wanting(List.of(new HealthEffect.Alert("failures", "a step failed"))))
                .begin()) {
            tide(network, "fail");
            tide(network, "work");
            tide(network, "work");
            assertThat(told(network)).hasSize(101);
            assertThat(told(network).get(100).integer("more", 0)).isEqualTo(50);
            assertThat(told(network).get(100).text("text", "")).matches("50 more alerts in tide \\d+ are not shown");
            assertThat(network.health(HyphaeWalkTest.picture(network)).alerts()).hasSize(100);
            assertThat(network.health(HyphaeWalkTest.picture(network)).more()).isEqualTo(50);
        }
    }

    @Test
    void shouldLetNoMoreAlertsWaitThanAThousandWhenTheirBodyTakesNone() {
        TestNetworks net = net(
                100,
                call -> call.tide() % 2 == 0
                        ? WELL
                        : FAIR.wanting(List.of(new HealthEffect.Alert("failures", "a step failed"))));
        net.bodies.removeIf(body -> body.name().equals("ward"));
        net.body("ward", Direction.OUT, "paper");
        net.bodyKinds.put("paper", new Weather(1));
        Plugins without = new Plugins(net.plugins().relays(), net.plugins().policies(), Map.of(), net.packs, net.store);
        try (Network network = net.begin()) {
            network.use(without);
            for (int i = 0; i < 30; i++) {
                tide(network, "work");
            }
            Census.conserved(network);
            assertThat(network.status().counters().held()).isLessThan(1000 + 200);
            assertThat(network.dissonances(0, 10_000)).anySatisfy(d -> {
                assertThat(d.kind()).isEqualTo(Dissonance.Kind.FULL);
                assertThat(d.message()).isEqualTo("'ward' has not taken the 1000 that wait");
            });
        }
    }

    @Test
    void shouldTellWhoIsPoorWhenThePolicyRemembersNothing() {
        TestNetworks net = net(2, call -> WELL);
        net.policy = LambdaPolicy.of(m ->
                m.failures() > 0 ? new Vitality(0.1, VitalityLevel.POOR) : new Vitality(1, VitalityLevel.EXCELLENT));
        try (Network network = net.begin()) {
            tide(network, "fail");
            for (int i = 0; i < 11; i++) {
                tide(network, "work");
            }
            assertThat(told(network))
                    .extracting(m -> m.get("hypha") + " " + m.get("cause"))
                    .containsExactly("w_1 poor", "w_2 poor");
            tide(network, "fail");
            network.tide();
            assertThat(told(network)).as("they were well in between").hasSize(4);
            Census.conserved(network);
        }
    }

    @Test
    void shouldTellWhatWasDoneWhenAHyphaIsSupervised() {
        TestNetworks net = net(1, call -> WELL);
        net.policy = LambdaPolicy.good();
        net.life(
                "Worker",
                new Life(
                        new Supervise(
                                Map.of(Trouble.FAILED, new Response(1, Action.KEEP)),
                                new AtMost(2, 100, Action.QUARANTINE),
                                null),
                        null,
                        0));
        try (Network network = net.begin()) {
            tide(network, "fail");
            tide(network, "fail");
            tide(network, "work"); // well again
            tide(network, "fail");
            network.tide();
            assertThat(told(network))
                    .extracting(m -> m.get("cause"))
                    .containsExactly("supervised: keep", "supervised: keep", "supervised: quarantine");
            assertThat(told(network).get(2).text("text", ""))
                    .startsWith("a step of it failed (")
                    .contains("no); it senses nothing until it is restarted, as it was helped up 2 times");
            Census.conserved(network);
            assertThat(network.health(HyphaeWalkTest.picture(network)).alerts())
                    .extracting(NetworkView.AlertLine::hypha, NetworkView.AlertLine::cause)
                    .containsExactly(tuple("w_1", "supervised: quarantine"));
            assertThat(network.health(HyphaeWalkTest.picture(network))
                            .worst()
                            .get(0)
                            .quarantined())
                    .isTrue();
        }
    }

    @Test
    void shouldNotFailOthersWhenOneAnswerIsAFault() {
        boolean[] works = new boolean[1];
        try (Network network = net(3, call -> {
                    if (call.measures().emitted() >= 0 && call.hypha().equals("w_2") && !works[0]) {
                        throw new AssertionError("no doctor is in");
                    }
                    return WELL.remembering(call.tide());
                })
                .begin()) {
            tide(network, "work");
            assertThat(line(network, "w_1").vitality().level()).isEqualTo(VitalityLevel.EXCELLENT);
            assertThat(line(network, "w_2").vitality()).isEqualTo(Vitality.UNKNOWN);
            assertThat(line(network, "w_3").vitality().level()).isEqualTo(VitalityLevel.EXCELLENT);
            int asked = calls.size();
            tide(network, "work");
            assertThat(calls).as("it is left alone").hasSize(asked);
            assertThat(line(network, "w_1").vitality()).isEqualTo(Vitality.UNKNOWN);
            works[0] = true;
            tide(network, "work");
            assertThat(calls.get(asked + 1).memory())
                    .as("what was remembered before")
                    .isEqualTo(1L);
            assertThat(network.status().faults()).isEmpty();
            assertThat(network.dissonances(0, 10))
                    .singleElement()
                    .satisfies(d ->
                            assertThat(d.message()).contains("the health policy 'standard' failed", "no doctor is in"));
        }
    }

    private void assertRefused(Assessment answer, String why) {
        try (Network network = net(1, call -> answer).begin()) {
            tide(network, "work");
            assertThat(line(network, "w_1").vitality()).isEqualTo(Vitality.UNKNOWN);
            assertThat(network.dissonances(0, 10)).singleElement().satisfies(d -> {
                assertThat(d.kind()).isEqualTo(Dissonance.Kind.PLUGIN_FAULT);
                assertThat(d.message()).contains("it broke its contract", why);
            });
            assertThat(line(network, "w_1").generation()).isZero();
        }
    }

    @Test
    void shouldBeAFaultWhenThePolicyAnswersMoreThanItMay() {
        HealthEffect restart = new HealthEffect.Restart("why not");
        assertRefused(WELL.wanting(List.of(restart, new HealthEffect.Kill("that too"))), "2 things");
        assertRefused(
                WELL.wanting(List.of(new HealthEffect.Alert("a", "b"), new HealthEffect.Alert("a", "c"))),
                "two alerts of cause 'a'");
        assertRefused(WELL.wanting(List.of(new HealthEffect.Restart(""))), "a text of 1 to 1000 characters");
        assertRefused(WELL.remembering("x".repeat(20_000)), "more than 16384 bytes");
        assertRefused(Assessment.of(Vitality.DEAD), "dead, which only the core says");
        assertRefused(WELL.because(List.of(new Finding("a", 1, 2), new Finding("a", 1, 2))), "it found 'a' twice");
        TestNetworks net = net(1, call -> WELL);
        net.policy = new Forgetful();
        try (Network network = net.begin()) {
            tide(network, "work");
            assertThat(network.dissonances(0, 10))
                    .singleElement()
                    .satisfies(d -> assertThat(d.message()).contains("it says that it remembers nothing"));
        }
    }

    /** Says that it remembers nothing, and wants something all the same. */
    private static final class Forgetful implements HealthPolicy {
        @Override
        public String kind() {
            return "standard";
        }

        @Override
        public void check(PlainMap settings) {}

        @Override
        public Assessment assess(HealthCall call) {
            return WELL.remembering(1L);
        }
    }

    private static Assessment counting(HealthCall call) {
        long before = call.memory() instanceof Long memory ? memory : 0;
        return FAIR.because(List.of(new Finding("asked", before + 1, 0)))
                .remembering(before + 1)
                .wanting(List.of(new HealthEffect.Alert("asked", "again")));
    }

    @Test
    void shouldRememberWhenTheNetworkIsResumed() throws Exception {
        TestNetworks net = net(2, HealthVisitsTest::counting);
        long digest;
        try (Network network = net.begin()) {
            tide(network, "work");
            tide(network, "work");
            network.checkpoint().get(10, TimeUnit.SECONDS);
            digest = network.digest();
        }
        try (Network network = Network.resume(
                        net.blueprint(), net.plugins(), TestNetworks.SETTINGS.withDigestEveryTide())
                .orElseThrow()) {
            assertThat(network.digest()).isEqualTo(digest);
            calls.clear();
            tide(network, "work");
            assertThat(calls).extracting(HealthCall::memory).containsExactly(3L, 3L);
            network.tide();
            assertThat(told(network)).as("it was told before").hasSize(2);
            assertThat(network.health(HyphaeWalkTest.picture(network))
                            .worst()
                            .get(0)
                            .findings())
                    .containsExactly(new NetworkView.FindingLine("asked", 4, 0, 1));
        }
    }

    @Test
    void shouldKeepTheVersionBeforeWhenAnotherOneCannotReadItsMemory() {
        TestNetworks net = net(1, HealthVisitsTest::counting);
        try (Network network = net.begin()) {
            tide(network, "work");
            net.policy = LambdaPolicy.remembering(call -> {
                if (call.memory() instanceof Long) {
                    throw new IllegalArgumentException("this is no text");
                }
                return WELL.remembering("new");
            });
            Plugins other = net.plugins();
            assertThatThrownBy(() -> network.use(other))
                    .isInstanceOf(SwapRefusedException.class)
                    .hasMessageContaining("the health policy 'standard' was not taken over")
                    .hasMessageContaining("what is remembered of hypha 'w_1'")
                    .hasMessageContaining("this is no text");
            calls.clear();
            tide(network, "work");
            assertThat(calls).extracting(HealthCall::memory).containsExactly(2L);
            net.policy = LambdaPolicy.remembering(call -> {
                calls.add(call);
                return counting(call);
            });
            assertThat(network.use(net.plugins()))
                    .containsExactly("health policy 'standard': served by another bundle now");
            calls.clear();
            tide(network, "work");
            assertThat(calls).as("handed over").extracting(HealthCall::memory).containsExactly(3L);
        }
    }
}
