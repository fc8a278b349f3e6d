package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.rule.RecordedEffects;
import io.mycelium.testkit.rule.TestHypha;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A leak shows only after many swaps: no class loader of an old version may be reachable. */
class SwapLeakTest {
    private static final int SWAPS = 60;

    private static WeakReference<ClassLoader> swap(int version) {
        String drl = """
                declare State n : int end
                declare Work value : int end
                rule "work" when $w : Work( value > 0, value < 100 ) $s : State( n >= 0 ) then
                  hypha.emit("result", new Work($w.getValue() + %d));
                  modify($s) { setN(-1) }
                end
                """.formatted(version);
        DroolsBehaviour behaviour = TriedPack.compiled(Map.of("pack.drl", drl));
        Object state = behaviour.states().initial(PlainMap.EMPTY);
        try (Evaluator other = behaviour.evaluator();
                Evaluator evaluator = behaviour.evaluator()) {
            assertThat(other).isNotSameAs(evaluator);
            for (int i = 0; i < 30; i++) {
                RecordedEffects effects = new RecordedEffects();
                evaluator.begin(TestHypha.CALM, behaviour.states().copy(state), effects);
                evaluator.step(HandMadeSignal.of("work", Map.of("value", 1)), 10);
                evaluator.end();
                assertThat(effects.lines()).containsExactly("emit result {value=" + (1 + version) + "}");
            }
        }
        behaviour.close();
        return new WeakReference<>(state.getClass().getClassLoader());
    }

    private static WeakReference<ClassLoader> fail() {
        ClassLoader javaTypes = new ClassLoader(SwapLeakTest.class.getClassLoader()) {};
        PackSource bare = PackSource.of("broken", Map.of("broken.drl", "rule \"a\" when Nothing() then end"));
        Compiled compiled =
                new PackCompiler().compile(new PackSource(bare.manifest(), bare.files(), javaTypes, bare.hash()));
        assertThat(compiled.succeeded()).isFalse();
        return new WeakReference<>(javaTypes);
    }

    @Test
    void shouldFreeClassLoadersWhenPackIsSwappedOftenAndSomeBuildsFail() {
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (int i = 0; i < SWAPS; i++) {
            loaders.add(swap(i));
            if (i % 6 == 0) {
                loaders.add(fail());
            }
        }
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            System.gc();
            assertThat(loaders.stream().filter(loader -> loader.get() != null)).isEmpty();
        });
    }
}
