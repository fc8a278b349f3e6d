package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.StepResult;
import io.mycelium.testkit.rule.TestHypha;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandingConditionTest {
    @Test
    void shouldFireInTheOpeningOfEachActWhenConditionHolds() {
        try (TriedPack pack = TriedPack.of("""
                declare State n : int end
                declare Work end
                rule "press" when Hypha( bufferFill > 0.8 ) then hypha.emit("throttle"); end
                rule "full" when $s : State( n >= 2 ) then hypha.emit("full"); modify($s) { setN(0) } end
                rule "work" when Work() $s : State() then modify($s) { setN($s.getN() + 1) } end
                """)) {
            assertThat(pack.behaviour.opens()).isTrue();
            assertThat(pack.act()).isEmpty();
            pack.hypha = new TestHypha("h", 0.9, 1);
            assertThat(pack.act()).containsExactly("emit throttle");
            assertThat(pack.act(HandMadeSignal.of("work", Map.of()))).containsExactly("emit throttle");
            assertThat(pack.act(HandMadeSignal.of("work", Map.of())))
                    .as("changed by a signal's step, it fires in that step")
                    .containsExactly("emit throttle", "emit full");
            assertThat(pack.results).containsExactly(StepResult.done(1), StepResult.done(2));
        }
    }

    @Test
    void shouldFireForEachHyphaWhenConditionNeedsNoFactAtAll() {
        try (TriedPack pack = TriedPack.of("""
                declare Work end
                rule "idle" when not Work() then hypha.emit("idle"); end
                rule "always" when then hypha.emit("always"); end
                rule "asked" when eval( hypha.tide() == 7 ) then hypha.emit("asked"); end
                """)) {
            for (int i = 0; i < 3; i++) {
                assertThat(pack.act()).containsExactly("emit idle", "emit always", "emit asked");
            }
        }
    }

    @Test
    void shouldWarnOnlyWhenConditionIsNotEndedByItsRule() {
        Compiled compiled = new PackCompiler().compile(PackSource.of("p", Map.of("p.drl", """
                                declare State n : int  m : int end
                                declare Work end
                                rule "ends itself" when $s : State( n > 0 ) then modify($s) { setN(0) } end
                                rule "changes another" when $s : State( n > 1 ) then modify($s) { setM(0) } end
                                rule "dies" when State( n > 2 ) then hypha.die(); end
                                rule "with a signal" when State( n > 3 ) Work() then hypha.emit("x"); end
                                rule "hypha" when Hypha( age > 3 ) then hypha.emit("x"); end
                                """)));
        assertThat(compiled.succeeded()).isTrue();
        assertThat(compiled.warnings()).extracting(PackProblem::rule).containsExactly("changes another", "hypha");
    }

    @Test
    void shouldFailTheStepWhenConditionThrows() {
        try (TriedPack pack = TriedPack.of("""
                declare State n : int end
                declare Work text : String end
                rule "long" when
                  State()
                  Work( text.length() > 3 )
                then hypha.emit("long"); end
                """)) {
            pack.act(HandMadeSignal.of("work", Map.of()));
            assertThat(pack.results.get(0)).isInstanceOfSatisfying(StepResult.Failed.class, failed -> {
                assertThat(failed.rule()).isEqualTo("long");
                assertThat(failed.message()).startsWith("pack.drl:5: rule \"long\": something was null");
            });
            assertThat(pack.act(HandMadeSignal.of("work", Map.of("text", "12345"))))
                    .containsExactly("emit long");
        }
    }
}
