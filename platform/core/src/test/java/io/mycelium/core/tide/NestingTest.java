package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Values that nest deeper and deeper end in a step that fails, never in a checkpoint that can't be read. */
class NestingTest {
    private static final int HOPS = 100;

    private static TestNetworks given(LambdaBehaviour.Step step) {
        TestNetworks given = new TestNetworks()
                .species("N", LambdaBehaviour.of("n", step))
                .hypha("a", "N")
                .socket("a", "a")
                .at(1, "a", "go", PlainMap.EMPTY);
        given.store = new MemoryCheckpointStore();
        return given;
    }

    private static void failsOnceAndCanBeReadAgain(TestNetworks given) throws Exception {
        long digest;
        try (Network network = given.begin()) {
            for (int i = 0; i < HOPS; i++) {
                network.tide();
            }
            List<Dissonance> dissonances = network.dissonances(0, 10);
            assertThat(dissonances).extracting(Dissonance::kind).containsOnly(Dissonance.Kind.RULE_FAILED);
            assertThat(dissonances.get(0).message()).contains("'before'", "deeper than 64 levels");
            network.checkpoint().get(1, TimeUnit.MINUTES);
            digest = network.digest();
        }
        try (Network again = Network.resume(given.blueprint(), given.plugins(), TestNetworks.SETTINGS)
                .orElseThrow()) {
            assertThat(again.digest()).isEqualTo(digest);
        }
    }

    @Test
    void shouldFailTheStepWhenEachPayloadWrapsTheOneBefore() throws Exception {
        failsOnceAndCanBeReadAgain(given((hypha, state, signal, out) -> {
            out.emit("go", PlainMap.of("before", signal.payload()));
            return state;
        }));
    }

    @Test
    void shouldFailTheStepWhenEachStateWrapsTheOneBefore() throws Exception {
        failsOnceAndCanBeReadAgain(given((hypha, state, signal, out) -> {
            out.emit("go", PlainMap.EMPTY);
            return PlainMap.of("before", state);
        }));
    }

    @Test
    void shouldNotBeginWhenItsBlueprintCouldNotBeReadFromACheckpoint() {
        PlainMap deep = PlainMap.EMPTY;
        while (Plain.depth(deep) < Plain.MAX_DEPTH) {
            deep = PlainMap.of("in", deep);
        }
        TestNetworks given = new TestNetworks().relay("fan", "fanout", deep);
        assertThatExceptionOfType(NetworkException.class)
                .isThrownBy(given::begin)
                .withMessageContaining("network 'test' can't begin")
                .withMessageContaining("deeper than 64 levels");
    }
}
