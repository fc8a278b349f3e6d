package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.signal.Signal;
import io.mycelium.rules.internal.CompiledPack;
import io.mycelium.rules.internal.PackAssembly;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What rules mean on values whose salience is worked out, or that are not always enabled: what they mean in a session. */
class WorkedOutTest {
    private static final String TYPES = """
            declare State n : int  m : int  on : boolean end
            declare Go k : int  word : String end
            declare Mark v : int end
            """;

    private static List<String> both(String rules, Signal... signals) {
        return BothEvaluators.act(TYPES + rules, Map.of("n", 2), signals);
    }

    private static Signal go(long k) {
        return HandMadeSignal.of("go", Map.of("k", k));
    }

    @Test
    void shouldFireByTheSalienceThatIsWorkedOut() {
        String rules = """
                rule "two" salience 2 when Go() then hypha.emit("two"); end
                rule "k" salience ( $k ) when Go( $k : k ) then hypha.emit("k"); end
                rule "n" salience ( $s.n * 2 ) when Go() $s : State() then hypha.emit("n"); end
                rule "none" when Go() then hypha.emit("none"); end
                """;
        assertThat(both(rules, go(3))).containsExactly("emit n", "emit k", "emit two", "emit none");
        assertThat(both(rules, go(2))).containsExactly("emit n", "emit two", "emit k", "emit none");
        assertThat(both(rules, go(0))).containsExactly("emit n", "emit two", "emit k", "emit none");
        assertThat(both(rules, go(-1))).containsExactly("emit n", "emit two", "emit none", "emit k");
    }

    @Test
    void shouldWorkItOutAnewWhenAFactIsModifiedAfterTheFiring() {
        assertThat(both("""
                rule "falls" salience ( $n ) when Go() $s : State( $n : n > -3 ) then
                  hypha.emit("falls " + $n); modify($s) { setN($n - 2) } end
                rule "one" salience 1 when Go() State( n < 2 ) then hypha.emit("one"); end
                rule "none" when Go() then hypha.emit("none"); end
                rule "minus one" salience -1 when Go() then hypha.emit("minus one"); end
                """, go(1)))
                .containsExactly(
                        "emit falls 2",
                        "emit one",
                        "emit falls 0",
                        "emit one",
                        "emit none",
                        "emit minus one",
                        "emit falls -2",
                        "emit one");
    }

    @Test
    void shouldFireTheHeaviestFirstWhenSeveralWereInserted() {
        assertThat(both("""
                rule "marks" salience 100 when Go( $k : k ) then
                  for (int i = 0; i < 4; i++) { insert(new Mark(i % 3)); } end
                rule "marked" salience ( $v ) when $m : Mark( $v : v ) then hypha.emit("marked " + $v); end
                rule "one" salience 1 when Go() then hypha.emit("one"); end
                """, go(1)))
                .containsExactly("emit marked 2", "emit marked 1", "emit one", "emit marked 0", "emit marked 0");
    }

    @Test
    void shouldNotFireWhenItIsNotEnabled() {
        assertThat(both("""
                rule "off" enabled false when Go() then hypha.emit("off"); end
                rule "by state" enabled ( $s.on ) when Go() $s : State() then hypha.emit("by state"); end
                rule "by k" enabled ( $k > 1 ) salience ( $k ) when Go( $k : k ) then hypha.emit("by k"); end
                rule "marks" when Go( k > 1 ) $s : State() then insert(new Mark(1)); insert(new Mark(2)); modify($s) { setOn(true) } end
                rule "marked" enabled ( $v == 2 ) when Mark( $v : v ) then hypha.emit("marked " + $v); end
                rule "off, all the same" enabled false when Mark() then hypha.emit("off"); end
                """, go(1), go(2), go(3)))
                .containsExactly("emit by k", "emit marked 2", "emit by k", "emit by state", "emit marked 2");
    }

    @Test
    void shouldFireAgainWhenARuleHadItsTurnBeforeTheSignalOrWasNotEnabled() {
        String rules = """
                rule "goes on" when Go() $s : State() then hypha.emit("goes on"); modify($s) { setM($s.getM() + 1) } end
                rule "before" salience ( $s.n - %s ) when $s : State( m < 3 ) then hypha.emit("before " + $s.getM()); end
                rule "late" enabled ( $m > 0 ) salience ( $m + 9 ) when Go() State( $m : m ) then hypha.emit("late " + $m); end
                """;
        assertThat(both(rules.formatted("1"), go(1)))
                .containsExactly("emit before 0", "emit goes on", "emit late 1", "emit before 1");
        assertThat(both(rules.formatted("3"), go(1)))
                .containsExactly("emit before 0", "emit goes on", "emit late 1", "emit before 1");
    }

    @Test
    void shouldNameTheRuleWhenItsSalienceFails() {
        assertThat(both("rule \"fails\" salience ( $w.length() ) when Go( $w : word ) then end\n", go(0)))
                .first()
                .asString()
                .contains("fails");
    }

    @Test
    void shouldBeLeftToASessionWhenItIsBesideAList() {
        assertThat(evaluation(
                        "rule \"s\" salience ( $v ) when Go() accumulate( State( $n : n ); $v : sum($n) ) then end\n"))
                .contains("beside a list");
    }

    private static String evaluation(String rules) {
        CompiledPack pack =
                PackAssembly.compile(PackSource.of("tried", Map.of("pack.drl", TYPES + rules)), new ArrayList<>());
        return pack.evaluation();
    }

    @Test
    void shouldFindTheFactBeforeWhenAConditionAsksItAndTheHypha() {
        for (String condition : List.of(
                "t != $state.name || n > hypha.tide()",
                "n > hypha.tide() || $state.name != t",
                "n > hypha.tide() + $state.name.length() || n == 2")) {
            String drl = "declare State name : String end declare B n : long  t : String end\n"
                    + "rule \"r\" when $state : State() $b : B( (" + condition + ") ) then hypha.emit(\"yes\"); end";
            assertThat(BothEvaluators.act(
                            drl,
                            Map.of("name", "v"),
                            HandMadeSignal.of("b", Map.of("n", 2, "t", "u")),
                            HandMadeSignal.of("b", Map.of("n", -9, "t", "v"))))
                    .as(condition)
                    .containsExactly("emit yes");
        }
    }
}
