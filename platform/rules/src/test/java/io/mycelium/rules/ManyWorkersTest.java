package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.rule.RecordedEffects;
import io.mycelium.testkit.rule.TestHypha;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ManyWorkersTest {
    private static final String RULES = """
            declare enum Colour RED, GREEN; end
            declare Item name : String  weight : double end
            declare State n : int  colour : Colour  items : List<Item>  by : Map end
            declare Work value : int  tags : List end
            function int twice(int n) { return n * 2; }
            rule "mixed" when
              $w : Work( value > 1 && ( value < 5 || tags contains "x" ), $t : tags )
              $s : State( colour == null || colour == Colour.RED )
              Signal( payload["value"] > 1, payload["tags"] != null, frequency str[startsWith] "wo" )
              $x : String() from $t
            then
              $s.getItems().add(new Item($x, twice($w.getValue())));
              $s.getBy().put($x, $w.getValue());
              modify($s) { setN($s.getN() + 1), setColour(Colour.RED) }
              hypha.emit("got", Map.of("tag", $x, "times", $s.getN()));
            end
            """;

    private static List<String> run(DroolsBehaviour behaviour, int rounds) {
        List<String> seen = new ArrayList<>();
        try (Evaluator evaluator = behaviour.evaluator()) {
            Object state = behaviour.states().initial(PlainMap.EMPTY);
            for (int i = 0; i < rounds; i++) {
                RecordedEffects effects = new RecordedEffects();
                state = behaviour.states().copy(state);
                evaluator.begin(TestHypha.CALM, state, effects);
                evaluator.step(
                        HandMadeSignal.of("work", Map.of("value", i % 8, "tags", List.of("x", "y" + i % 3))), 100);
                evaluator.end();
                seen.addAll(effects.lines());
                state = behaviour.states().read(behaviour.states().write(state));
            }
            seen.add(behaviour.states().write(state).toString());
        }
        return seen;
    }

    @Test
    void shouldHaveEqualEffectsWhenWorkersRunAtTheSameTime() throws Exception {
        DroolsBehaviour behaviour = TriedPack.compiled(Map.of("pack.drl", RULES));
        behaviour.prepare(4);
        ExecutorService workers = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<String>>> tasks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                tasks.add(() -> run(behaviour, 200));
            }
            List<List<String>> results = new ArrayList<>();
            for (Future<List<String>> each : workers.invokeAll(tasks)) {
                results.add(each.get());
            }
            assertThat(results.get(0)).hasSizeGreaterThan(100);
            assertThat(results).allSatisfy(each -> assertThat(each).isEqualTo(results.get(0)));
        } finally {
            workers.shutdownNow();
        }
    }
}
