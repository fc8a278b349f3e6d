package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.value.PlainMap;
import io.mycelium.core.trace.TextTrace;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The example execution trace of the specification, with its behaviour as lambdas. */
class ExampleTraceTest {
    @Test
    void shouldPrintTheTraceOfTheSpecificationWhenItsExampleRuns() throws IOException {
        LambdaBehaviour a = LambdaBehaviour.named(
                "a", "if start then emit (work, value/2) and spawn B", (hypha, state, signal, out) -> {
                    if (signal != null) {
                        int b = out.spawn("B", null, PlainMap.EMPTY);
                        out.sendToNewborn(
                                b, "work", PlainMap.of("value", signal.payload().integer("value", 0) / 2));
                        out.emit("coordinate:growth", PlainMap.EMPTY);
                    }
                    return state;
                });
        LambdaBehaviour b = LambdaBehaviour.named(
                "b", "if work and value>0 then emit (result, value*2)", (hypha, state, signal, out) -> {
                    if (signal != null) {
                        out.emit("result", PlainMap.of("value", signal.payload().integer("value", 0) * 2));
                    }
                    return state;
                });
        TestNetworks example = new TestNetworks()
                .species("A", a)
                .species("B", b)
                .hypha("A", "A")
                .relay("birth", "birth", PlainMap.of("species", "B"))
                .output("output")
                .socket("A", "birth", "coordinate:growth")
                .socket("species B", "output", "result")
                .at(1, "A", "start", PlainMap.of("value", 10));
        StringBuilder text = new StringBuilder();
        try (Network network = example.begin(TestNetworks.SETTINGS.withTrace(new TextTrace(text)))) {
            for (int i = 0; i < 3; i++) {
                assertThat(network.hasWork()).isTrue();
                network.tide();
            }
            assertThat(network.ended()).isTrue();
            assertThat(network.status().counters().conserved()).isTrue();
        }
        assertThat(text.toString())
                .isEqualTo(new String(
                        getClass().getResourceAsStream("/example-trace.txt").readAllBytes(), StandardCharsets.UTF_8));
    }
}
