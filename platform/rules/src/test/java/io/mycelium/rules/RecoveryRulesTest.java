package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.rules.internal.CompiledPack;
import io.mycelium.rules.internal.PackAssembly;
import io.mycelium.testkit.rule.RecordedEffects;
import io.mycelium.testkit.rule.TestHypha;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a pack does after a recovery, and what its state has then. */
class RecoveryRulesTest {
    private static final String PACK = """
            declare State
                n : long
                cache : List @transient
                tries : int = 3 @transient
            end
            declare Go end
            rule "fill the cache" @recovery
            when $s : State( cache.size() == 0 )
            then
                modify($s) { getCache().add("made anew") }
                hypha.emit("recovered", Map.of("n", $s.getN()));
            end
            rule "stand"
            when $s : State( n == 0 )
            then
                modify($s) { setN(1) }
                hypha.emit("opened");
            end
            rule "go"
            when Go() $s : State()
            then
                hypha.emit("went", Map.of("cache", $s.getCache()));
            end
            """;

    private static CompiledPack compiled(String drl, List<PackProblem> problems) {
        return PackAssembly.compile(PackSource.of("tried", Map.of("pack.drl", drl)), problems);
    }

    private static List<String> recover(CompiledPack pack, Evaluator evaluator) {
        RecordedEffects effects = new RecordedEffects();
        Signal go = HandMadeSignal.of("go", Map.of());
        evaluator.begin(TestHypha.CALM, pack.states().initial(PlainMap.of("n", 0)), effects);
        assertThat(evaluator.recover(100)).isEqualTo(StepResult.done(1));
        assertThat(evaluator.open(100)).isEqualTo(StepResult.done(1));
        assertThat(evaluator.step(go, 100)).isEqualTo(StepResult.done(1));
        evaluator.end();
        evaluator.begin(TestHypha.CALM, pack.states().initial(PlainMap.of("n", 0)), effects);
        assertThat(evaluator.open(100)).isEqualTo(StepResult.done(1));
        assertThat(evaluator.step(go, 100)).isEqualTo(StepResult.done(1));
        evaluator.end();
        return effects.lines();
    }

    @Test
    void shouldFireInTheStepAfterARecoveryAndInNoOther() {
        List<PackProblem> problems = new ArrayList<>();
        CompiledPack pack = compiled(PACK, problems);
        assertThat(problems).isEmpty();
        assertThat(pack.recovers()).isTrue();
        assertThat(pack.evaluation()).isEqualTo("3 rules on values");
        try (Evaluator session = pack.sessionEvaluator();
                Evaluator values = pack.evaluator()) {
            assertThat(recover(pack, session))
                    .isEqualTo(recover(pack, values))
                    .containsExactly(
                            "emit recovered {n=0}",
                            "emit opened",
                            "emit went {cache=[made anew]}",
                            "emit opened",
                            "emit went {cache=[]}");
        }
    }

    @Test
    void shouldNotOpenWhenAllThatStandsIsForARecovery() {
        CompiledPack pack = compiled("""
                declare State n : int end
                rule "after" @recovery when State( n == 0 ) then hypha.emit("x"); end
                """, new ArrayList<>());
        assertThat(pack.opens()).isFalse();
        assertThat(pack.recovers()).isTrue();
    }

    @Test
    void shouldRefuseARuleForARecoveryThatNeedsASignal() {
        List<PackProblem> problems = new ArrayList<>();
        compiled("""
                declare Go end
                rule "after" @recovery when Go() then hypha.emit("x"); end
                """, problems);
        assertThat(problems)
                .extracting(PackProblem::toString)
                .singleElement()
                .asString()
                .contains("a rule @recovery fires in a step without a signal, and this one needs one");
    }

    @Test
    void shouldLeaveOutWhatIsTransientWhereAStateIsWrittenAndHaveItsDefaultWhereItIsRead() {
        StateCodec states = compiled(PACK, new ArrayList<>()).states();
        Object state = states.initial(PlainMap.of(Map.of("n", 5, "cache", List.of("x"), "tries", 1)));
        Object same = states.initial(PlainMap.of("n", 5));
        assertThat(states.write(state)).isEqualTo(PlainMap.of("n", 5));
        assertThat(states.hash(state))
                .isEqualTo(states.hash(same))
                .isEqualTo(io.mycelium.api.value.Plain.hash(states.write(state)));
        assertThat(states.copy(state)).extracting("cache", "tries").containsExactly(List.of("x"), 1);
        assertThat(states.read(states.write(state)))
                .extracting("cache", "tries")
                .containsExactly(List.of(), 3);
    }
}
