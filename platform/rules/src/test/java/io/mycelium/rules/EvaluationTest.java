package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final String HALVE = """
            declare Work   value : int  end
            declare Result value : int  end
            declare State  done  : int  end

            rule "halve and pass on"
            when  $w : Work( value > 0 )
                  $s : State()
            then  hypha.emit("result", new Result($w.getValue() / 2));
                  modify($s) { setDone($s.getDone() + 1) }
            end
            """;

    private static Signal signal(String frequency, Map<String, ?> payload) {
        return HandMadeSignal.of(frequency, payload);
    }

    @Test
    void shouldEmitAndChangeStateWhenTypedSignalMatches() {
        try (TriedPack pack = TriedPack.of(HALVE)) {
            assertThat(pack.act(signal("work", Map.of("value", 10)), signal("work", Map.of("value", 5))))
                    .containsExactly("emit result {value=5}", "emit result {value=2}");
            assertThat(pack.results).containsExactly(StepResult.done(1), StepResult.done(1));
            assertThat(pack.stateFields()).isEqualTo(Map.of("done", 2L));
            assertThat(pack.behaviour.sensed()).containsExactly("work");
            assertThat(pack.behaviour.emitted()).containsExactly("result");
            assertThat(pack.behaviour.opens()).isFalse();
        }
    }

    @Test
    void shouldReportNoFiringWhenNoRuleHeeds() {
        try (TriedPack pack = TriedPack.of(HALVE)) {
            assertThat(pack.act(signal("work", Map.of("value", 0)), signal("other", Map.of())))
                    .isEmpty();
            assertThat(pack.results).containsExactly(StepResult.done(0), StepResult.done(0));
        }
    }

    @Test
    void shouldFireByFileThenLineWhenSalienceIsEqual() {
        String rule = "rule \"%s\" %s when Signal( frequency == \"go\" ) then hypha.emit(\"%s\"); end\n";
        try (TriedPack pack = TriedPack.of(Map.of(
                "b.drl", rule.formatted("b1", "", "b1") + rule.formatted("b2", "", "b2"),
                "a.drl", rule.formatted("z", "", "a1") + rule.formatted("y", "", "a2"),
                "c.drl", rule.formatted("c1", "", "c1") + rule.formatted("first", "salience 10", "c2")))) {
            assertThat(pack.act(signal("go", Map.of())))
                    .containsExactly("emit c2", "emit a1", "emit a2", "emit b1", "emit b2", "emit c1");
            assertThat(pack.behaviour.rules()).containsExactly("z", "y", "b1", "b2", "c1", "first");
        }
    }

    @Test
    void shouldNameLoopingRulesWhenEnergyRunsOut() {
        try (TriedPack pack = TriedPack.of("""
                declare State n : int end
                declare Go end
                rule "once" when Go() then hypha.emit("a"); end
                rule "loop" when Go() $s : State( n >= 0 ) then modify($s) { setN($s.getN() + 1) } end
                """)) {
            pack.act(50, signal("go", Map.of()));
            assertThat(pack.results.get(0)).isEqualTo(new StepResult.Exhausted(List.of("loop", "once")));
            assertThat(pack.stateFields()).isEqualTo(Map.of("n", 0L));
            pack.act(50, signal("else", Map.of()));
            assertThat(pack.results).containsExactly(StepResult.done(0));
        }
    }

    @Test
    void shouldFireNoMoreThanOnceTooOftenWhenEnergyRunsOut() {
        for (String inASession : List.of(
                "",
                "rule \"adds\" salience -9 when Go() State( n < 0 ) groupby( State( $n : n ); $k : 1; $t : sum($n) ) then end")) {
            try (TriedPack pack = TriedPack.of("""
                    declare State n : int end
                    declare Go end
                    rule "once" when Go() then end
                    rule "loop" when Go() $s : State( n >= 0 ) then modify($s) { setN($s.getN() + 1) } end
                    """ + inASession)) {
                pack.effects.traced();
                assertThat(pack.act(1, signal("go", Map.of()))).containsExactly("matched once", "matched loop");
                assertThat(pack.results).containsExactly(new StepResult.Exhausted(List.of("once", "loop")));
            }
        }
    }

    @Test
    void shouldBeExhaustedWhenTheRuleWouldFailThatNoEnergyIsLeftFor() {
        for (String inASession : List.of(
                "",
                "rule \"adds\" salience -9 when Go() State( n < 0 ) groupby( State( $n : n ); $k : 1; $t : sum($n) ) then end")) {
            try (TriedPack pack = TriedPack.of("""
                    declare State n : int end
                    declare Go end
                    rule "once" when Go() then end
                    rule "fails" when Go() then hypha.emit(""); end
                    """ + inASession)) {
                pack.act(1, signal("go", Map.of()));
                assertThat(pack.results).containsExactly(new StepResult.Exhausted(List.of("once", "fails")));
                pack.act(2, signal("go", Map.of()));
                assertThat(pack.results).hasExactlyElementsOfTypes(StepResult.Failed.class);
            }
        }
    }

    @Test
    void shouldNameTheRulesThatFiredWhenTheyLeaveNothingForAFunction() {
        try (TriedPack pack = TriedPack.of("""
                declare State n : int end
                declare Go k : long end
                function boolean odd(long n) { return n % 2 != 0; }
                rule "odd" when exists Go( odd(k) ) then end
                rule "changes" when $g : Go() then modify($g) { setK(3L) } end
                """)) {
            pack.act(1, signal("go", Map.of("k", 1)));
            assertThat(pack.results).containsExactly(new StepResult.Exhausted(List.of("odd", "changes")));
        }
    }

    @Test
    void shouldNameARuleAsItIsWrittenWhenItsNameHasQuotes() {
        try (TriedPack pack = TriedPack.of("""
                declare Go end
                rule 'say "go"' when Go() then hypha.emit("went"); end
                rule 'say "more"' extends 'say "go"' when then hypha.emit("more"); end
                """)) {
            pack.act(signal("go", Map.of()));
            assertThat(pack.evaluator.whereabouts())
                    .isIn("rule \"say \"go\"\" (pack.drl:2)", "rule \"say \"more\"\" (pack.drl:3)");
            assertThat(pack.results).allMatch(StepResult.Done.class::isInstance);
        }
    }

    @Test
    void shouldSayWhichRuleFiresWhenAskedWhereItIs() {
        try (TriedPack pack = TriedPack.of("""
                declare Go end
                rule "first" salience 1 when Go() then end
                rule "second" when Go() then end
                """)) {
            assertThat(pack.evaluator.whereabouts()).isEmpty();
            pack.act(signal("go", Map.of()));
            assertThat(pack.evaluator.whereabouts()).isEqualTo("rule \"second\" (pack.drl:3)");
        }
    }

    @Test
    void shouldSayFileLineAndRuleWhenConsequenceThrows() {
        try (TriedPack pack = TriedPack.of("""
                declare Work value : int  text : String end
                rule "divide"
                when $w : Work( text == null )
                then
                  int a = 1;

                  hypha.emit("x", java.util.Map.of("v", a / $w.getValue()));
                end
                rule "length"
                when $w : Work( text != null )
                then
                  String s = null;
                  s.length();
                end
                """)) {
            pack.act(signal("work", Map.of("value", 0)));
            assertThat(pack.results.get(0)).isInstanceOfSatisfying(StepResult.Failed.class, failed -> {
                assertThat(failed.rule()).isEqualTo("divide");
                assertThat(failed.message()).startsWith("pack.drl:7: rule \"divide\": a division by zero");
            });
            assertThat(pack.act(signal("work", Map.of("value", 1)))).containsExactly("emit x {v=1}");
            pack.act(signal("work", Map.of("text", "x")));
            assertThat(pack.results.get(0))
                    .isInstanceOfSatisfying(
                            StepResult.Failed.class,
                            failed -> assertThat(failed.message())
                                    .startsWith("pack.drl:13: rule \"length\": something was null")
                                    .doesNotContain("\tat "));
        }
    }
}
