package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.StepResult;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Loops in the Java of a pack spend energy: what they turn is counted, and one without end is a runaway. */
class LoopsTest {
    private static final String STATE = "declare State n : long end\n";

    private static TriedPack pack(String rest) {
        return TriedPack.of(STATE + rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while (true) { }",
                "for (;;) { $s.setN(1); }",
                "do { } while ($s.getN() == 0);",
                "Runnable r = () -> { while (true) { } }; r.run();",
                "java.util.stream.Stream.iterate(0, i -> i + 1).forEach(i -> { });",
                "while (true) { try { Integer.parseInt(\"x\"); } catch (Exception e) { continue; } }"
            })
    void shouldNameRuleAndLineWhenLoopHasNoEnd(String loop) {
        try (TriedPack pack = pack("rule \"turns\" when\n  $s : State( n == 0 ) Signal()\nthen\n  " + loop + "\nend")) {
            assertThat(pack.act(3, HandMadeSignal.of("go", Map.of()))).isEmpty();

            assertThat(pack.results)
                    .containsExactly(new StepResult.Exhausted(List.of("turns"), "pack.drl:5: rule \"turns\""));
            assertThat(pack.stateFields()).isEqualTo(Map.of("n", 0L));
            pack.act(1000);
        }
    }

    @Test
    void shouldNameTheRuleWhenLoopWithoutEndIsInFunctionOfConsequence() {
        try (TriedPack pack = pack("""
                function long endless(long n) { while (true) { n++; } }
                rule "calls" when Signal() then
                  endless(1);
                end
                """)) {
            pack.act(3, HandMadeSignal.of("go", Map.of()));

            assertThat(pack.results)
                    .containsExactly(new StepResult.Exhausted(List.of("calls"), "pack.drl:4: rule \"calls\""));
        }
    }

    @Test
    void shouldEndTheStepWhenLoopWithoutEndIsInFunctionOfCondition() {
        try (TriedPack pack = pack("""
                function boolean endless(long n) { while (true) { n++; } }
                rule "asks" when Signal() State( endless(n) ) then end
                """)) {
            pack.act(3, HandMadeSignal.of("go", Map.of()));

            assertThat(pack.results).hasExactlyElementsOfTypes(StepResult.Exhausted.class);
        }
    }

    @Test
    void shouldEndTheStepWhenFunctionCallsItselfTooOften() {
        try (TriedPack pack = pack("""
                function long fibonacci(long n) { return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2); }
                rule "grows" when Signal() then
                  fibonacci(90);
                end
                """)) {
            pack.act(3, HandMadeSignal.of("go", Map.of()));

            assertThat(pack.results)
                    .containsExactly(new StepResult.Exhausted(List.of("grows"), "pack.drl:4: rule \"grows\""));
        }
    }

    @Test
    void shouldCostOneFiringForEachTenThousandTurnsWhenLoopEnds() {
        try (TriedPack pack = pack("""
                rule "counts" when Signal() $s : State() then
                  for (int i = 0; i < 25000; i++) { $s.setN(i); }
                end
                """)) {
            pack.act(3, HandMadeSignal.of("go", Map.of()));
            assertThat(pack.results).containsExactly(StepResult.done(3));

            pack.act(2, HandMadeSignal.of("go", Map.of()));
            assertThat(pack.results).hasExactlyElementsOfTypes(StepResult.Exhausted.class);

            pack.act(1000, HandMadeSignal.of("go", Map.of()), HandMadeSignal.of("go", Map.of()));
            assertThat(pack.results).containsExactly(StepResult.done(3), StepResult.done(3));
        }
    }

    @Test
    void shouldServeTheNextStepWhenLoopSwallowedItsEnd() {
        try (TriedPack pack = pack("""
                declare Bad end
                rule "swallows" when Bad() then
                  try { while (true) { } } catch (Throwable t) { }
                end
                rule "well" when Signal( frequency == "good" ) then hypha.emit("fine"); end
                """)) {
            pack.act(3, HandMadeSignal.of("bad", Map.of()));
            assertThat(pack.results).hasExactlyElementsOfTypes(StepResult.Exhausted.class);

            assertThat(pack.act(3, HandMadeSignal.of("good", Map.of()))).containsExactly("emit fine");
        }
    }
}
