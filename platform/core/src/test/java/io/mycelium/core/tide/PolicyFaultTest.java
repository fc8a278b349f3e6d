package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.health.HealthMeasures;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Law 8: a fault of a health policy is not an answer to be kept, and it is left alone for a while. */
class PolicyFaultTest {
    /** Fails as often as it is told to. */
    private static final class Failing implements HealthPolicy {
        int times;
        int asked;

        Failing(int times) {
            this.times = times;
        }

        @Override
        public String kind() {
            return "standard";
        }

        @Override
        public void check(PlainMap settings) {}

        @Override
        public Vitality assess(HealthMeasures measures, PlainMap settings) {
            asked++;
            if (asked <= times) {
                throw new AssertionError("no doctor is in");
            }
            return new Vitality(0.5, VitalityLevel.FAIR);
        }
    }

    @Test
    void shouldAskAgainForTheSameMeasuresWhenThePolicyHasFailed() {
        TestNetworks given = new TestNetworks()
                .species(
                        "Any",
                        LambdaBehaviour.of("any", (hypha, state, signal, out) -> {
                                    out.wakeIn(1);
                                    return state;
                                })
                                .opening())
                .hypha("a", "Any");
        Failing policy = new Failing(2);
        Plugins plugins = given.plugins();
        List<VitalityLevel> levels = new ArrayList<>();
        List<List<String>> faults = new ArrayList<>();
        try (Network network = Network.begin(
                given.blueprint(),
                new Plugins(plugins.relays(), Map.of("standard", policy), Map.of(), plugins.packs(), null),
                TestNetworks.SETTINGS)) {
            for (int i = 0; i < 9; i++) {
                network.tide();
                faults.add(network.status().faults());
                levels.add(network.hypha("a").orElseThrow().line().vitality().level());
            }
            assertThat(policy.asked).isEqualTo(3);
            assertThat(levels.subList(0, 6)).containsOnly(VitalityLevel.UNKNOWN);
            assertThat(levels.subList(6, 9)).as("asked in tides 1, 3 and 7").containsOnly(VitalityLevel.FAIR);
            assertThat(faults.subList(0, 6))
                    .containsOnly(List.of("health policy 'standard': it threw AssertionError: no doctor is in"));
            assertThat(faults.subList(6, 9)).containsOnly(List.of());
            assertThat(network.dissonances(0, 10)).singleElement().satisfies(d -> {
                assertThat(d.kind()).isEqualTo(Dissonance.Kind.PLUGIN_FAULT);
                assertThat(d.message()).contains("the health policy 'standard' failed", "no doctor is in");
            });
        }
    }
}
