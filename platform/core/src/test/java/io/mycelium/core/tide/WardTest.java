package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.health.Assessment;
import io.mycelium.api.health.Finding;
import io.mycelium.api.health.HealthCall;
import io.mycelium.api.health.HealthMeasures;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.health.LambdaPolicy;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Who is not well, the worst first, and why, for whoever looks at a network. */
class WardTest {
    private static final LambdaBehaviour WORKER = LambdaBehaviour.of("worker", (hypha, state, signal, out) -> {
        if (signal.frequency().equals("fail")) {
            throw new IllegalStateException("no");
        }
        return state.plus("text", "so that it has a size");
    });

    private static TestNetworks net(int hyphae, HealthPolicy policy) {
        TestNetworks net = new TestNetworks().species("Worker", WORKER).hyphae("w", "Worker", hyphae);
        for (int i = 1; i <= hyphae; i++) {
            net.input("in_" + i).socket("in_" + i, "w_" + i);
        }
        net.policy = policy;
        return net;
    }

    private static void tide(Network network, String body, String frequency) {
        network.ingress(body).offer(frequency, PlainMap.EMPTY, false, Signal.NO_DEADLINE);
        network.tide();
    }

    @Test
    void shouldShowTheTenThatAreWorstAndOfTwoThatAreAlikeTheOlderFirst() {
        Map<String, Vitality> others = Map.of(
                "w_1", new Vitality(1, VitalityLevel.EXCELLENT),
                "w_4", new Vitality(0.1, VitalityLevel.POOR),
                "w_9", new Vitality(0.8, VitalityLevel.GOOD),
                "w_12", new Vitality(0.1, VitalityLevel.POOR));
        Vitality fair = new Vitality(0.5, VitalityLevel.FAIR);
        LambdaPolicy policy = LambdaPolicy.remembering(
                call -> Assessment.of(others.getOrDefault(String.valueOf(call.hypha()), fair)));
        try (Network network = net(12, policy).begin()) {
            network.tide();
            NetworkView.Health health = network.health(HyphaeWalkTest.picture(network));
            assertThat(health.worst())
                    .extracting(NetworkView.AilingLine::id)
                    .containsExactly("w_4", "w_12", "w_2", "w_3", "w_5", "w_6", "w_7", "w_8", "w_10", "w_11");
            assertThat(health.levels())
                    .containsEntry("poor", 2L)
                    .containsEntry("fair", 8L)
                    .containsEntry("good", 1L)
                    .containsEntry("excellent", 1L);
            assertThat(health.policy()).isEqualTo("standard");
            assertThat(health.alerts()).isEmpty();
            assertThat(health.more()).isZero();
        }
    }

    /** Remembers nothing, and says why one is not well. */
    private record Explaining(Function<HealthMeasures, Vitality> answer) implements HealthPolicy {
        @Override
        public String kind() {
            return "standard";
        }

        @Override
        public void check(PlainMap settings) {}

        @Override
        public Assessment assess(HealthCall call) {
            int failures = call.measures().failures();
            return Assessment.of(answer.apply(call.measures()))
                    .because(failures == 0 ? List.of() : List.of(new Finding("failures", failures, 0)));
        }
    }

    private static Vitality byFailures(HealthMeasures measures) {
        return measures.failures() == 0
                ? new Vitality(1, VitalityLevel.EXCELLENT)
                : new Vitality(0.5, VitalityLevel.FAIR);
    }

    @Test
    void shouldSayWhyOneIsNotWellAlsoWhileThePolicyIsLeftAloneForAFault() {
        boolean[] broken = new boolean[1];
        Explaining policy = new Explaining(measures -> {
            if (broken[0] || measures.failures() == 2) {
                throw new IllegalStateException("no doctor is in");
            }
            return byFailures(measures);
        });
        List<NetworkView.FindingLine> failedOnce = List.of(new NetworkView.FindingLine("failures", 1, 0, -1));
        try (Network network = net(2, policy).begin()) {
            tide(network, "in_1", "fail");
            assertThat(network.health(HyphaeWalkTest.picture(network)).worst())
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.id()).isEqualTo("w_1");
                        assertThat(line.findings()).isEqualTo(failedOnce);
                    });
            tide(network, "in_2", "fail");
            tide(network, "in_2", "fail");
            assertThat(network.status().faults()).singleElement().asString().contains("no doctor is in");
            assertThat(network.health(HyphaeWalkTest.picture(network)).worst())
                    .singleElement()
                    .satisfies(line -> assertThat(line.findings()).isEqualTo(failedOnce));
            broken[0] = true;
            assertThat(network.health(HyphaeWalkTest.picture(network)).worst())
                    .as("who looks on changes nothing")
                    .singleElement()
                    .satisfies(line -> assertThat(line.findings()).isEmpty());
            assertThat(network.dissonances(0, 10)).hasSize(4);
        }
    }

    /** Remembers, and looks at the size of states as it says. */
    private record Weighing(boolean weighs, List<Long> sizes) implements HealthPolicy {
        @Override
        public String kind() {
            return "standard";
        }

        @Override
        public void check(PlainMap settings) {}

        @Override
        public boolean remembers() {
            return true;
        }

        @Override
        public boolean weighsStates(PlainMap settings) {
            return weighs;
        }

        @Override
        public Assessment assess(HealthCall call) {
            sizes.add(call.measures().stateBytes());
            return Assessment.of(byFailures(call.measures()));
        }
    }

    @Test
    void shouldWeighStatesForAPolicyThatSaysThatItLooksAtTheirSize() {
        for (boolean weighs : new boolean[] {true, false}) {
            List<Long> sizes = new ArrayList<>();
            try (Network network = net(1, new Weighing(weighs, sizes)).begin()) {
                tide(network, "in_1", "work");
            }
            assertThat(sizes.get(sizes.size() - 1) > 0).as("weighs: %s", weighs).isEqualTo(weighs);
            assertThat(sizes.get(sizes.size() - 1) == HealthMeasures.NOT_MEASURED)
                    .isEqualTo(!weighs);
        }
    }
}
