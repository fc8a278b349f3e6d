package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.value.PlainMap;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The step that comes first after a recovery. */
class RecoveryStepTest {
    private final List<String> seen = new ArrayList<>();

    private LambdaBehaviour careful() {
        return LambdaBehaviour.of("careful", (hypha, state, signal, out) -> {
                    seen.add(out.tide() + " " + hypha.id() + " " + (signal == null ? "opens" : signal.frequency()));
                    return state;
                })
                .opening()
                .recovering((hypha, state, signal, out) -> {
                    seen.add(out.tide() + " " + hypha.id() + " recovers");
                    if (hypha.id().equals("b")) {
                        throw new IllegalStateException("could not");
                    }
                    return state.plus("recovered", out.tide());
                });
    }

    private TestNetworks net() {
        TestNetworks net = new TestNetworks()
                .species("Careful", careful())
                .hypha("a", "Careful")
                .hypha("b", "Careful")
                .at(3, "a", "go", PlainMap.EMPTY)
                .at(4, "a", "go", PlainMap.EMPTY);
        net.store = new MemoryCheckpointStore();
        return net;
    }

    private static Network resumed(TestNetworks net) {
        return Network.resume(net.blueprint(), net.plugins(), TestNetworks.SETTINGS)
                .orElseThrow();
    }

    private void beginAndEnd(TestNetworks net) throws Exception {
        try (Network network = net.begin()) {
            network.tide();
            network.tide();
            network.checkpoint().get(1, TimeUnit.MINUTES);
        }
        assertThat(seen).containsExactly("1 a opens", "1 b opens");
        seen.clear();
    }

    @Test
    void shouldTakeItOnceBeforeAllElseWhenResumed() throws Exception {
        TestNetworks net = net();
        beginAndEnd(net);
        List<Dissonance> found = new ArrayList<>();
        try (Network again = resumed(net)) {
            found.addAll(again.tide().dissonances());
            found.addAll(again.tide().dissonances());
            Census.conserved(again);
            assertThat(again.hypha("a").orElseThrow().state()).isEqualTo(PlainMap.of("recovered", 3));
        }
        assertThat(seen)
                .containsExactly(
                        "3 a recovers", "3 a opens", "3 a go", "3 b recovers", "3 b opens", "4 a opens", "4 a go");
        assertThat(found)
                .extracting(Dissonance::kind, Dissonance::where)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Dissonance.Kind.RULE_FAILED, "b"));
    }

    @Test
    void shouldTakeItOnceWhenACheckpointWasWrittenBeforeItCouldBeTaken() throws Exception {
        TestNetworks net = net();
        beginAndEnd(net);
        try (Network again = resumed(net)) {
            again.checkpoint().get(1, TimeUnit.MINUTES);
        }
        try (Network again = resumed(net)) {
            again.tide();
        }
        assertThat(seen.stream().filter(line -> line.endsWith("recovers")))
                .containsExactly("3 a recovers", "3 b recovers");
    }
}
