package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A rule that asks for bad health is not to fire for everyone who has just been born. */
class NewbornVitalityTest {
    @Test
    void shouldBeWhatThePolicySaysOfOneWhoHasNotActedWhenItActsForTheFirstTime() {
        Map<String, Double> first = new LinkedHashMap<>();
        TestNetworks given = new TestNetworks()
                .species(
                        "Any",
                        LambdaBehaviour.of("any", (hypha, state, signal, out) -> {
                                    if (first.putIfAbsent(
                                                            hypha.id(),
                                                            hypha.vitality().score())
                                                    == null
                                            && hypha.id().equals("founded")) {
                                        out.spawn("Any", "born", PlainMap.EMPTY);
                                    }
                                    return state;
                                })
                                .opening())
                .relay("birth", "birth", PlainMap.of("species", "Any"))
                .hypha("founded", "Any")
                .at(2, "birth", "go", PlainMap.EMPTY);
        try (Network network = given.begin()) {
            for (int i = 0; i < 4; i++) {
                network.tide();
            }
        }
        assertThat(first).containsOnly(entry("founded", 1.0), entry("born", 0.8), entry("Any", 0.8));
    }
}
