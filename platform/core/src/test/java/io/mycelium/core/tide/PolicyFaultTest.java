package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.testkit.health.LambdaPolicy;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Law 8: a fault of a health policy is not an answer to be kept, and it is left alone for a while. */
class PolicyFaultTest {
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
        AtomicInteger asked = new AtomicInteger();
        given.policy = LambdaPolicy.of(measures -> {
            if (asked.incrementAndGet() <= 2) {
                throw new AssertionError("no doctor is in");
            }
            return new Vitality(0.5, VitalityLevel.FAIR);
        });
        List<VitalityLevel> levels = new ArrayList<>();
        List<List<String>> faults = new ArrayList<>();
        try (Network network = given.begin(TestNetworks.SETTINGS)) {
            for (int i = 0; i < 9; i++) {
                network.tide();
                faults.add(network.status().faults());
                levels.add(network.hypha("a").orElseThrow().line().vitality().level());
            }
            assertThat(asked).hasValue(3);
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
