package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.Evaluator;
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

/** Signals that are sensed together, in one step: on values it does what it does in a session. */
class TogetherTest {
    private static final String TYPES = """
            declare State n : long  last : String end
            declare Go k : long  name : String end
            declare Stop k : long end
            declare Mark v : long end
            """;
    private static final int ENERGY = 100;

    private static CompiledPack compiled(String rules) {
        List<PackProblem> problems = new ArrayList<>();
        CompiledPack pack = PackAssembly.compile(PackSource.of("tried", Map.of("pack.drl", TYPES + rules)), problems);
        assertThat(problems.stream().filter(PackProblem::isError)).isEmpty();
        return pack;
    }

    /** What both evaluators do with a pack that needs no session for it. */
    private static List<String> both(String rules, Signal... signals) {
        CompiledPack pack = compiled(rules);
        assertThat(pack.evaluationTogether()).contains("on values").doesNotContain("session");
        try (Evaluator session = pack.sessionEvaluator();
                Evaluator values = pack.evaluator()) {
            List<String> inSession = act(pack, session, List.of(signals));
            assertThat(act(pack, values, List.of(signals))).isEqualTo(inSession);
            return inSession;
        }
    }

    /** One ACT: the opening, the signals together, and the first of them once more, alone. */
    private static List<String> act(CompiledPack pack, Evaluator evaluator, List<Signal> signals) {
        Object state = pack.states().initial(PlainMap.EMPTY);
        RecordedEffects effects = new RecordedEffects();
        evaluator.begin(TestHypha.CALM, state, effects);
        List<StepResult> results = new ArrayList<>();
        if (pack.opens()) {
            results.add(evaluator.open(ENERGY));
        }
        results.add(evaluator.together(signals, ENERGY));
        results.add(evaluator.step(signals.get(0), ENERGY));
        evaluator.end();
        assertThat(results).allMatch(StepResult.Done.class::isInstance);
        return effects.lines();
    }

    private static Signal go(long k) {
        return HandMadeSignal.of("go", Map.of("k", k, "name", "g" + k));
    }

    private static Signal stop(long k) {
        return HandMadeSignal.of("stop", Map.of("k", k));
    }

    @Test
    void shouldFireForEachInTheOrderInWhichTheyCameWhenARuleTakesOne() {
        assertThat(both("""
                rule "each" when Go( $k : k ) $s : State()
                then hypha.emit($s.getN() + " then " + $k); modify($s) { setN($k) } end
                """, go(3), go(1), go(2)).subList(0, 3))
                .containsExactly("emit 0 then 3", "emit 3 then 1", "emit 1 then 2");
    }

    @Test
    void shouldMatchPairsWhenARuleTakesTwo() {
        assertThat(both("""
                rule "pair" when Go( $k : k ) Stop( k == $k ) then hypha.emit("both " + $k); end
                rule "alone" when Go( $k : k ) not Stop( k == $k ) then hypha.emit("alone " + $k); end
                rule "later" when Go( $k : k, $n : name ) Go( k > $k, $m : name ) then hypha.emit($n + " " + $m); end
                """, go(1), stop(2), go(2), stop(9)))
                .containsExactly("emit both 2", "emit alone 1", "emit g1 g2", "emit alone 1");
    }

    @Test
    void shouldSeeThemAsTheyAreWhenRulesAskForSignals() {
        assertThat(both("""
                rule "any" when $s : Signal( $f : frequency ) then hypha.reply($s, "got " + $f); end
                """, go(1), stop(2))).hasSize(3).allMatch(each -> each.contains("got "));
    }

    @Test
    void shouldReactToModificationAndDeletionWhenRulesChangeThem() {
        assertThat(both("""
                rule "merge" salience 5 when $g : Go( $k : k < 5 ) $o : Go( k > $k )
                then delete($o); modify($g) { setK($k + $o.getK()) } end
                rule "rest" when Go( $k : k ) then hypha.emit("rest " + $k); insert(new Mark($k)); end
                rule "marked" when Mark( $v : v ) then hypha.emit("marked " + $v); end
                """, go(1), go(7), go(9)))
                .containsExactly(
                        "emit rest 8", "emit rest 9", "emit marked 8", "emit marked 9", "emit rest 1", "emit marked 1");
    }

    @Test
    void shouldFireAStandingConditionOnceWhenTheOpeningHasFiredIt() {
        assertThat(both("""
                rule "standing" when State( n == 0 ) then hypha.emit("standing"); end
                rule "go" when Go() not Stop() then hypha.emit("go"); end
                """, go(1), go(2))).containsExactly("emit standing", "emit go", "emit go", "emit go");
    }

    @Test
    void shouldSayWhyWhenTogetherTheyNeedASession() {
        CompiledPack pack = compiled("""
                rule "late" agenda-group "late" auto-focus when Stop() then end
                rule "one" when Go() then end
                """);
        assertThat(pack.evaluation())
                .isEqualTo("1 rule on values; signal 'stop' in a session: rule 'late' (line 5), agenda-group");
        assertThat(pack.evaluationTogether())
                .isEqualTo(
                        "no rules on values; signals sensed together in a session: rule 'late' (line 5), agenda-group");
    }
}
