package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.signal.Signal;
import io.mycelium.rules.internal.CompiledPack;
import io.mycelium.rules.internal.PackAssembly;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What groups, accumulates of several patterns, and accumulates of inserted facts mean on values: what they mean in a session. */
class GatheringTest {
    private static final String TYPES = """
            declare Item name : String  v : long  tags : List<String> end
            declare State items : List<Item>  n : long  m : long end
            declare Go k : long  parts : List<Item> end
            declare Stop k : long end
            declare Mark v : long  w : long  t : String end
            """;
    private static final Map<String, Object> STATE = Map.of(
            "items",
            List.of(
                    Map.of("name", "a", "v", 3, "tags", List.of("x", "y")),
                    Map.of("name", "b", "v", 5, "tags", List.of("y")),
                    Map.of("name", "a", "v", 4),
                    Map.of("name", "c", "v", -1)));
    private static final Signal STOP = HandMadeSignal.of("stop", Map.of());

    private static List<String> both(String rules, Signal... signals) {
        return BothEvaluators.act(TYPES + rules, STATE, signals);
    }

    private static CompiledPack compiled(String rules) {
        List<PackProblem> problems = new ArrayList<>();
        CompiledPack pack = PackAssembly.compile(PackSource.of("tried", Map.of("pack.drl", TYPES + rules)), problems);
        assertThat(problems.stream().filter(PackProblem::isError)).isEmpty();
        return pack;
    }

    private static Signal go(long k) {
        return HandMadeSignal.of(
                "go", Map.of("k", k, "parts", List.of(Map.of("name", "a", "v", 7), Map.of("name", "b", "v", 1))));
    }

    @Test
    void shouldFireForEachGroupWhenTheMembersOfAListAreGrouped() {
        assertThat(both("""
                rule "names" when Go() State( $all : items ) groupby( Item( $n : name, $v : v ) from $all; $g : $n; $t : sum($v), $c : count() )
                then hypha.emit($g + " " + $t + " of " + $c); end
                rule "kinds" when Go() State( $all : items ) groupby( Item( $v : v > 0 ) from $all; $g : $v; $t : sum($v) )
                then long kind = $g; hypha.emit("kind " + kind + " " + $t); end
                rule "more" when Go( $k : k ) State( $all : items ) groupby( Item( $n : name, $v : v ) from $all; $g : $n; $t : max($v); $t > 3 )
                then hypha.emit("more " + $g + " " + $t); end
                """, go(2)))
                .containsExactly(
                        "emit c -1 of 1",
                        "emit b 5 of 1",
                        "emit a 7 of 2",
                        "emit kind 4 4",
                        "emit kind 5 5",
                        "emit kind 3 3",
                        "emit more b 5",
                        "emit more a 4");
    }

    @Test
    void shouldMakeOneGroupWhenAFactOfTheStepIsGrouped() {
        assertThat(both("""
                rule "state" when Go() groupby( State( $n : n ); $g : $n; $t : count() ) then hypha.emit("state " + $g + " " + $t); end
                rule "signal" when Hypha() groupby( Go( k > 1, $k : k ); $g : $k; $t : sum($k) ) then hypha.emit("signal " + $g + " " + $t); end
                """, go(1), go(2), STOP))
                .containsExactly("emit state 0 1", "emit state 0 1", "emit signal 2 2");
    }

    @Test
    void shouldGoOnWithListsAndFactsWhenTheyStandBehindAGroup() {
        assertThat(both("""
                rule "each" when Go( $p : parts ) Hypha() State( $all : items ) groupby( Item( $n : name, $v : v ) from $all; $g : $n; $t : sum($v) )
                  Item( name == $g, $w : v ) from $p then hypha.emit($g + $t + "/" + $w); end
                rule "known" when State( $all : items ) Hypha() groupby( Item( $n : name, $v : v ) from $all; $g : $n; $t : sum($v) ) Go( k == $t )
                then hypha.emit("known " + $g); end
                """, go(5), go(6)))
                .containsExactly("emit b5/1", "emit a7/7", "emit known b", "emit b5/1", "emit a7/7");
    }

    @Test
    void shouldLeaveOnlyThoseStepsToASessionInWhichARuleModifiesWhatAGroupLooksAt() {
        String rules = """
                rule "names" when Stop() State( $all : items ) groupby( Item( $n : name, $v : v ) from $all; $g : $n; $t : sum($v) )
                then hypha.emit($g + " " + $t); end
                rule "adds" salience 1 when %s $s : State( m == 0 ) then modify($s) { %s } end
                """;
        CompiledPack elsewhere = compiled(rules.formatted("Go()", "setItems(new ArrayList())"));
        assertThat(elsewhere.evaluation()).isEqualTo("2 rules on values");
        assertThat(compiled(rules.formatted("Stop()", "setM(1L)")).evaluation()).isEqualTo("2 rules on values");
        CompiledPack there = compiled(rules.formatted("Stop()", "setItems(new ArrayList()), setM(1L)"));
        assertThat(there.isOnValues("go")).isTrue();
        assertThat(there.isOnValues("stop")).isFalse();
        assertThat(there.evaluation()).endsWith("rule 'names' (line 6), a groupby beside facts that a rule modifies");
    }

    @Test
    void shouldGoThroughEachPatternForEachOfTheOneBeforeWhenAnAccumulateHasSeveral() {
        assertThat(both("""
                rule "lists" when Go( $p : parts ) Hypha() State( $all : items )
                  accumulate( ( Item( $n : name, $v : v ) from $all and Item( name == $n, $w : v ) from $p ); $t : sum($v * $w), $c : count() )
                then hypha.emit("lists " + $t + " of " + $c); end
                rule "fact" when Hypha() State( $all : items )
                  accumulate( ( Go( $k : k ) and Item( v > $k, $v : v ) from $all ); $l : collectList($v); $l.size > 0 )
                then hypha.emit("fact " + $l); end
                rule "behind" when Hypha() State( $all : items )
                  accumulate( ( Item( $v : v ) from $all and Go( k < $v ) ); $t : sum($v), $c : count(); $c > 0 )
                then hypha.emit("behind " + $t); end
                rule "groups" when Go( $p : parts ) Hypha() State( $all : items )
                  groupby( ( Item( $n : name, $v : v ) from $all and Item( name == $n, $w : v ) from $p ); $g : $w; $t : sum($v) )
                then hypha.emit("groups " + $g + " " + $t); end
                """, go(3), go(9), STOP));
    }

    @Test
    void shouldFollowWhatIsInsertedModifiedAndDeletedWhenThatIsGathered() {
        assertThat(both("""
                rule "marks" salience 10 when Go( $k : k ) then
                  for (long i = 0; i < $k; i++) { insert(new Mark(i, 0L, "t")); }
                end
                rule "sums" when $s : State( $n : n ) Hypha() accumulate( Mark( v >= $n, $v : v ); $t : sum($v), $c : count() )
                then hypha.emit("sum " + $t + " of " + $c); end
                rule "most" when Go() State() $m : Number() from accumulate( Mark( w == 0, $v : v ), max($v) ) then hypha.emit("most " + $m); end
                rule "raises" salience -1 when $m : Mark( v == 1 ) then modify($m) { setV(5L) } end
                rule "marks it" salience -2 when $m : Mark( v == 2, w == 0 ) then modify($m) { setW(1L) } end
                rule "takes" salience -3 when $m : Mark( v == 5 ) then delete($m); end
                """, go(3), go(1), STOP, HandMadeSignal.of("mark", Map.of("v", 4, "w", 0))));
    }

    @Test
    void shouldFireForThoseMembersThatNothingAnswersToWhenThatIsAsked() {
        assertThat(both("""
                rule "none" when Go() Hypha() State( $all : items ) Item( $n : name, $v : v ) from $all not Stop( k == $v ) not Go( k == $v )
                then hypha.emit("none " + $n + $v); end
                rule "some" when Hypha() State( $all : items ) Item( $n : name, $v : v ) from $all exists Go( k >= $v )
                then hypha.emit("some " + $n + $v); end
                rule "lowers" salience -1 when $g : Go( k > 3 ) then modify($g) { setK($g.getK() - 1) } end
                rule "raises" salience -1 when $g : Go( k < 2 ) then modify($g) { setK(10L) } end
                rule "takes" salience -2 when $g : Go( k == 3 ) then delete($g); end
                """, go(5), STOP)).contains("emit none a3", "emit none b5", "emit some a3");
        assertThat(both("""
                rule "none" no-loop when $s : State( $all : items ) Hypha() Item( $v : v ) from $all not Go( k == $v ) exists Go( k < 9 )
                then modify($s) { setN($s.getN() + 1) } hypha.emit("none " + $v); end
                rule "raises" salience -1 when $g : Go( k < 8 ) then modify($g) { setK($g.getK() + 1) } end
                """, go(3))).contains("emit none 3", "emit none 5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Go() Hypha() accumulate( Mark( $v : v ); $l : collectList($v) )/inserted facts that are gathered in their order",
                "Go() Hypha() groupby( Mark( $v : v ); $g : $v; $c : count() )/inserted facts in groups",
                "Go() Hypha() accumulate( ( Mark( $v : v ) and Go( k == $v ) ); $c : count() )/inserted facts that are gathered with something else",
                "Go() Hypha() State( $all : items ) Item( $v : v ) from $all accumulate( Go( k == $v ); $c : count() )/a fact that is gathered for each member of a list",
                "Go() Hypha() groupby( State( $n : n ); $g : $n; $c : count() ) accumulate( Go( $k : k ); $t : sum($k) )/a groupby beside facts that are gathered",
                "Go() Hypha() accumulate( ( Go( $k : k ) and not Stop( k == $k ) ); $c : count() )/an accumulate over more than patterns"
            })
    void shouldSayWhyWhenWhatIsGatheredNeedsASession(String conditionAndReason) {
        int slash = conditionAndReason.indexOf('/');
        assertThat(compiled("rule \"inserts\" when Stop() then insert(new Mark(1L, 2L, null)); end\n"
                                + "rule \"r\" when " + conditionAndReason.substring(0, slash) + " then end\n")
                        .evaluation())
                .endsWith("rule 'r' (line 7), " + conditionAndReason.substring(slash + 1));
    }
}
