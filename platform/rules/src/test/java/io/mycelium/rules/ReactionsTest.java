package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.StepResult;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One signal, one reaction: what is warned of, and that the cure that is named is one. */
class ReactionsTest {
    private static final String TYPES = """
            declare State left : long  phase : String  open : boolean  note : String  seen : List end
            declare M n : long  kind : String end
            """;

    private static List<String> warnings(String rules) {
        Compiled compiled = new PackCompiler().compile(PackSource.of("p", Map.of("p.drl", TYPES + rules)));
        assertThat(compiled.errors()).isEmpty();
        return compiled.warnings().stream().map(PackProblem::text).toList();
    }

    @Test
    void shouldWarnWhenARuleChangesWhatItsOwnPatternTests() {
        String rule = "when $m : M() $s : State( left > 0 ) then %s modify($s) { setLeft($s.getLeft() - 1) } end";
        assertThat(warnings("rule \"takes\" " + rule.formatted(""))).containsExactly("""
                p.drl:3:1: warning: the rule changes 'left', which its own pattern of State tests: it may fire again for the same signal [rule "takes"]
                    for one reaction to a signal add no-loop, to the rule or once at the head of the file, or delete the signal first: delete($signal)""");

        for (String cured : List.of(
                "rule \"takes\" no-loop " + rule.formatted(""), "rule \"takes\" " + rule.formatted("delete($m);"))) {
            assertThat(warnings(cured)).isEmpty();
            try (TriedPack pack = TriedPack.of(TYPES + cured).state(Map.of("left", 5))) {
                pack.act(HandMadeSignal.of("m", Map.of("n", 1, "kind", "a")));
                assertThat(pack.results).containsExactly(StepResult.done(1));
                assertThat(pack.stateFields()).containsEntry("left", 4L);
            }
        }
        String headed = "no-loop\n" + TYPES + "rule \"takes\" " + rule.formatted("");
        assertThat(new PackCompiler()
                        .compile(PackSource.of("p", Map.of("p.drl", headed)))
                        .problems())
                .isEmpty();
    }

    @Test
    void shouldWarnWhenTwoRulesPassASignalOn() {
        assertThat(warnings("""
                rule "opens" when M( kind == "a" ) $s : State( phase == "shut" ) then modify($s) { setPhase("open") } end
                rule "shuts" when M( kind == "a" ) $s : State( phase == "open" ) then modify($s) { setPhase("off") } end
                """)).containsExactly("""
                p.drl:3:1: warning: the rule sets 'phase' to what rule "shuts" tests, so both react to the same signal, one after the other [rule "opens"]
                    for one reaction to a signal delete it first: delete($signal)""");
    }

    @Test
    void shouldWarnWhenAConditionCallsWhatListensToEverything() {
        assertThat(warnings("""
                import java.util.Objects
                rule "asks" when M() $s : State( !Objects.nonNull(note) ) then modify($s) { setLeft(1) } end
                """))
                .singleElement()
                .asString()
                .contains("the condition calls Objects.nonNull(), so it listens to every field");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule r when M() $s : State( phase == \"idle\" ) then modify($s) { setPhase(\"busy\") } end",
                "rule r when M() $s : State( !open ) then modify($s) { setOpen(true) } end",
                "rule r when M() $s : State( open == true ) then modify($s) { setOpen(false) } end",
                "rule r when M() $s : State( note == null ) then modify($s) { setNote(\"x\") } end",
                "rule r when M() $s : State() then modify($s) { setLeft($s.getLeft() + 1) } end",
                "rule r when M() $s : State( left < 3 ) then modify($s) { setLeft(3) } end",
                "rule r when M() $s : State( left == 0 ) then modify($s) { setLeft($s.getLeft() + 1) } end",
                "rule r when M() $s : State( seen.isEmpty() ) then modify($s) { setSeen(List.of(1)) } end",
                "rule r when M() $s : State( left > 2 ) then modify($s) { setNote(\"left\") } end",
                "rule a when M() $s : State( !open, left > 6 ) then modify($s) { setOpen(true) } end\n"
                        + "rule b when M() $s : State( open, left < 3 ) then modify($s) { setOpen(false) } end",
                "rule r when M( $k : kind ) $s : State( seen not contains $k ) then modify($s) { setSeen(List.of($k)) } end",
                "rule a when M( kind == \"a\" ) $s : State( phase == \"x\" ) then modify($s) { setPhase(\"y\") } end\n"
                        + "rule b when M( kind == \"b\" ) $s : State( phase == \"y\" ) then modify($s) { setPhase(\"x\") } end",
            })
    void shouldNotWarnWhenARuleReactsOnce(String rules) {
        assertThat(warnings(rules)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule r when $l : List( size >= 2 ) from collect( M() ) then hypha.emit(\"x\"); end",
                "rule r when groupby( $m : M( $k : kind ); $k; $n : count() ) then hypha.emit(\"x\"); end",
                "rule base when M() then end rule sub extends base when State( left > 2 ) then hypha.emit(\"x\"); end",
                "rule r when Hypha( bufferFill > 0.8 ) then hypha.emit(\"x\"); end",
                "rule r when Hypha( energy < 0.5 || vitality < 0.3 ) then hypha.emit(\"x\"); end",
            })
    void shouldNotWarnOfAStandingConditionWhenItIsNoneOrMeantToBeOne(String rules) {
        assertThat(warnings(rules)).isEmpty();
    }

    @Test
    void shouldNotSayThatAFactIsSensedWhenThePackInsertsItItself() {
        try (TriedPack pack = TriedPack.of("declare Sum n : long end"
                + " rule a when Signal( frequency == \"go\" ) then insert(new Sum(3)); end"
                + " rule b when Sum( n > 2 ) then hypha.emit(\"x\"); end")) {
            assertThat(pack.behaviour.sensed()).containsExactly("go");
            assertThat(pack.act(HandMadeSignal.of("go", Map.of()))).containsExactly("emit x");
        }
    }
}
