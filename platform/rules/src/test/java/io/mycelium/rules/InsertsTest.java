package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.signal.Signal;
import io.mycelium.rules.internal.CompiledPack;
import io.mycelium.rules.internal.PackAssembly;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What rules insert, and what others make of it, on values: what that is in a session. */
class InsertsTest {
    private static final String TYPES = """
            declare State n : long  m : long end
            declare Go k : long end
            declare Stop end
            declare Mark v : long  w : long end
            declare Note text : String end
            """;
    private static final String MARKS = """
            rule "marks" salience 10 when Go( $k : k ) then
              for (long i = 0; i < $k; i++) { insert(new Mark(i, 0L)); }
            end
            """;

    private static CompiledPack compiled(String rules) {
        List<PackProblem> problems = new ArrayList<>();
        CompiledPack pack = PackAssembly.compile(PackSource.of("tried", Map.of("pack.drl", TYPES + rules)), problems);
        assertThat(problems.stream().filter(PackProblem::isError)).isEmpty();
        return pack;
    }

    private static List<String> both(String rules, Signal... signals) {
        return BothEvaluators.act(TYPES + rules, Map.of(), signals);
    }

    private static Signal go(long k) {
        return HandMadeSignal.of("go", Map.of("k", k));
    }

    @Test
    void shouldFireForEachInTheOrderOfInsertionWhenARuleMatchesWhatAnotherInserts() {
        assertThat(both(MARKS + """
                rule "each" when $m : Mark( $v : v ) then hypha.emit("each " + $v); end
                rule "pairs" when Mark( $v : v ) Mark( v < $v, $w : v ) then hypha.emit($v + " over " + $w); end
                rule "with state" salience -1 when Go( $k : k ) $s : State( n < 9 ) Mark( v == $k - 1 ) then hypha.emit("last"); end
                """, go(3), go(1)))
                .containsExactly(
                        "emit each 0",
                        "emit each 1",
                        "emit each 2",
                        "emit 1 over 0",
                        "emit 2 over 0",
                        "emit 2 over 1",
                        "emit last",
                        "emit each 0",
                        "emit last");
    }

    @Test
    void shouldCompareTwoFieldsOfOneFactWhenAPatternOfAJoinDoes() {
        assertThat(both(MARKS + """
                rule "own" when Go( $k : k ) Mark( w < v, $v : v, this.v <= $v ) then hypha.emit("own " + $v); end
                """, go(3), HandMadeSignal.of("stop", Map.of())))
                .containsExactly("emit own 1", "emit own 2");
    }

    @Test
    void shouldCompareTwoFieldsOfOneFactWhenARuleOfAJoinExtendsAnother() {
        assertThat(both("""
                rule "first" when $g : Go() $s : State() then hypha.emit("first"); end
                rule "second" extends "first" when Stop() State( n == m ) Mark() then insert(new Mark(1L, 0L)); end
                """, go(3))).containsExactly("emit first");
    }

    @Test
    void shouldBeGoneWhenTheStepIsOver() {
        assertThat(both(MARKS + """
                rule "any" when exists Mark() then hypha.emit("some"); end
                rule "none" when not Mark() Hypha() Go() then hypha.emit("none"); end
                rule "stopped" when Stop() not Mark() then hypha.emit("none left"); end
                """, go(2), HandMadeSignal.of("stop", Map.of()), go(0)))
                .containsExactly("emit some", "emit none left", "emit none");
    }

    @Test
    void shouldFireAgainWhenAnInsertedFactIsModifiedInAFieldThatIsListenedTo() {
        assertThat(both(MARKS + """
                rule "listens" when Mark( w > 0, $v : v ) then hypha.emit("listens " + $v); end
                rule "deaf" when Mark( $v : v ) then hypha.emit("deaf " + $v); end
                rule "changes" salience -1 no-loop when $m : Mark( v < 2 ) then modify($m) { setW($m.getW() + 1) } end
                rule "updates" salience -2 when $m : Mark( v == 2, w == 0 ) then $m.setW(5L); update($m); end
                """, go(3)));
    }

    @Test
    void shouldNotMatchAnyMoreWhenAnInsertedFactIsDeleted() {
        assertThat(both(MARKS + """
                rule "takes" when $m : Mark( $v : v ) then delete($m); insert(new Note("took " + $v)); end
                rule "too late" salience -1 when Mark() then hypha.emit("late"); end
                rule "notes" salience -1 when Note( $t : text ) not Mark() then hypha.emit($t); end
                """, go(2))).containsExactly("emit took 0", "emit took 1");
    }

    @Test
    void shouldGoOnUntilItsEnergyIsSpentWhenARuleInsertsWhatItMatches() {
        assertThat(both(MARKS + """
                rule "counts down" when Mark( $v : v > 0 ) then insert(new Mark($v - 1, 1L)); hypha.emit("down " + $v); end
                """, go(3))).startsWith("emit down 1", "emit down 2", "emit down 1");
        assertThat(both(MARKS + """
                rule "for ever" when Mark( $v : v ) then insert(new Mark($v + 1, 1L)); end
                """, go(1))).last().asString().contains("Exhausted");
    }

    @Test
    void shouldFireOnceWhenANoLoopRuleInsertsWhatItMatches() {
        assertThat(both(MARKS + """
                rule "once" no-loop when Mark( $v : v ) then insert(new Mark($v + 10, 1L)); hypha.emit("once " + $v); end
                """, go(2))).containsExactly("emit once 0", "emit once 1");
    }

    @Test
    void shouldFollowWhatIsDeniedWhenItIsInsertedModifiedAndDeleted() {
        assertThat(both(MARKS + """
                rule "highest" when $m : Mark( $v : v ) not Mark( v > $v ) then hypha.emit("highest " + $v); end
                rule "takes" salience -1 when $m : Mark( $v : v > 1 ) then delete($m); end
                rule "lowers" salience -2 when $m : Mark( v == 1 ) then modify($m) { setV(-1L) } end
                rule "beside" when $g : Go() exists Mark( v < 0 ) then hypha.emit("below"); end
                """, go(3)))
                .containsExactly("emit highest 2", "emit highest 1", "emit highest 0", "emit below");
    }

    @Test
    void shouldBeOneMoreWhenASignalIsOfTheTypeThatIsInserted() {
        assertThat(both(
                        """
                rule "one more" when Mark( $v : v == 0 ) then insert(new Mark(1L, 0L)); end
                rule "each" when $m : Mark( $v : v ) then hypha.emit("each " + $v, $m); end
                rule "takes" salience -1 when $m : Mark( v == 0 ) then delete($m); hypha.emit("taken"); end
                """,
                        HandMadeSignal.of("mark", Map.of("v", 0, "w", 1)),
                        HandMadeSignal.of("mark", Map.of("v", 5, "w", 1))))
                .containsExactly(
                        "emit each 0 {v=0, w=1}", "emit each 1 {v=1, w=0}", "emit taken", "emit each 5 {v=5, w=1}");
    }

    @Test
    void shouldNameRuleAndLineWhenAConditionOverAnInsertedFactFails() {
        assertThat(both("""
                rule "inserts" when Go()
                then
                  insert(new Note(null));
                end
                rule "measures" when Note( text.length() > 3 ) then hypha.emit("long"); end
                """, go(1))).last().asString().contains("pack.drl:10", "measures");
    }

    @Test
    void shouldFailWhenAConditionOverAnInsertedFactDoesOfARuleThatCannotMatch() {
        CompiledPack pack = compiled("""
                rule "inserts" when Go() then insert(new Note(null)); end
                rule "measures" when Note( text.length() > 3 ) Stop() groupby( State( $n : n ); $k : $n; $t : sum($n) ) then end
                """);
        assertThat(pack.isOnValues("go")).isTrue();
        try (Evaluator values = pack.evaluator()) {
            assertThat(BothEvaluators.act(pack, values, Map.of(), go(1)))
                    .last()
                    .asString()
                    .contains("pack.drl:7", "measures");
        }
    }

    @Test
    void shouldKeepWhatIsInAVariableWhenItsFieldsAreSetBeforeItIsInserted() {
        assertThat(both("""
                rule "inserts" when Go( $k : k ) then Mark mark = new Mark(); mark.setV($k); insert(mark); end
                rule "each" when Mark( $v : v > 1 ) then hypha.emit("each " + $v); end
                """, go(1), go(2))).containsExactly("emit each 2");
    }

    @Test
    void shouldCompareAFactWithItselfWhenAConstraintNamesTwoOfItsFields() {
        assertThat(both(MARKS + """
                rule "state" when Go() State( n == m ) not Mark( v == w, v > 7 ) then hypha.emit("state"); end
                rule "marks are" when State( n == m ) Mark( v == w, $v : v ) then hypha.emit("v" + $v); end
                """, go(3))).containsExactly("emit state", "emit v0");
        assertThat(both("""
                        declare Bag words : List<String>  word : String end
                        rule "bags" when Bag( words contains word ) exists Mark() then hypha.emit("bag"); end
                        rule "marks" salience 10 when Bag() then insert(new Mark(1L, 0L)); end
                        """, HandMadeSignal.of("bag", Map.of("words", List.of("a", "b"), "word", "b"))))
                .containsExactly("emit bag");
    }

    @Test
    void shouldTestAnEvalForEachMatchWhenItStandsBesideInsertedFacts() {
        assertThat(both(MARKS + """
                rule "above" when Go( $k : k ) Mark( $v : v ) eval( $v * 2 > $k ) $s : State() then hypha.emit("above " + $v); end
                rule "pairs" when $a : Mark( $v : v ) $b : Mark( v > $v ) eval( $a.getW() == $b.getW() ) then hypha.emit($v + " below " + $b.getV()); end
                rule "last" no-loop when $m : Mark( $v : v ) not Mark( v > $v ) eval( $v > 0 ) then modify($m) { setV($v - 1) } hypha.emit("last " + $v); end
                rule "changes" salience -1 when $m : Mark( v == 1, w == 0 ) then modify($m) { setW(7L) } end
                """, go(3), go(2))).contains("emit above 2", "emit 0 below 2", "emit last 2");
    }

    @Test
    void shouldSayWhyWhenWhatIsInsertedNeedsASession() {
        assertThat(compiled("rule \"r\" when $g : Go() Go( $k : k ) then insert($g); end\n")
                        .evaluation())
                .endsWith("insert(...) of what is not made there");
        assertThat(compiled("rule \"r\" when Go() then insert(new State()); end\n")
                        .evaluation())
                .endsWith("insert(...) of what is no declared type");
        assertThat(compiled("rule \"r\" when Go() then Mark m = new Mark(); insert(m); m.setV(1L); end\n")
                        .evaluation())
                .endsWith("a fact that is changed without modify");
    }
}
