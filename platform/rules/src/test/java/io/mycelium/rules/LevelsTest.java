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

/** What {@code from}, {@code accumulate} and {@code collect} mean on values: what they mean in a session. */
class LevelsTest {
    private static final String TYPES = """
            declare Item name : String  v : long  tags : List<String> end
            declare State items : List<Item>  words : List<String>  counts : Map<String, Long>  n : long  m : long end
            declare Go k : long  parts : List<Item> end
            declare Stop end
            """;
    private static final Map<String, Object> STATE = Map.of(
            "items",
            List.of(
                    Map.of("name", "a", "v", 3, "tags", List.of("x", "y")),
                    Map.of("name", "b", "v", 5, "tags", List.of("y")),
                    Map.of("name", "c", "v", -1)),
            "words",
            List.of("one", "two", "three"),
            "counts",
            Map.of("p", 1, "q", 2));

    private static List<String> both(String rules, Signal... signals) {
        return BothEvaluators.act(TYPES + rules, STATE, signals);
    }

    private static Signal go(long k) {
        return HandMadeSignal.of("go", Map.of("k", k, "parts", List.of(Map.of("name", "a", "v", 7))));
    }

    @Test
    void shouldFireForEachMemberInTheOrderOfTheListWhenAPatternIsFromOne() {
        assertThat(both("""
                rule "words" when Go( k > 0 ) State( $w : words ) $s : String( length == 3 ) from $w then hypha.emit($s); end
                rule "items" when Go() $s : State() $i : Item( v > 0, $n : name ) from $s.items then hypha.emit($n, Map.of("v", $i.getV())); end
                rule "pairs" when Go( $k : k, $p : parts ) State( $all : items ) Item( $n : name, $v : v > $k ) from $all
                  Item( name == $n, $w : v ) from $p then hypha.emit($n + $v + "/" + $w); end
                rule "nested" when Go() State( $all : items ) $i : Item() from $all $t : String( this != "x" ) from $i.tags
                then hypha.emit($t + " of " + $i.getName()); end
                rule "entries" when Go() State( $c : counts ) $e : java.util.Map.Entry( value > 1 ) from $c.entrySet()
                then hypha.emit("entry " + $e.getKey()); end
                """, go(1))).hasSize(8);
    }

    @Test
    void shouldGatherWhenASumIsOverAList() {
        assertThat(both("""
                rule "sums" when Go( $k : k ) State( $all : items )
                  accumulate( Item( v > $k, $v : v ) from $all; $t : sum($v), $n : count(), $m : max($v), $l : collectList($v); $t > 2 )
                then hypha.emit($t + " " + $n + " " + $m + " " + $l); end
                rule "number" when Go() State( $all : items ) Number( $t : intValue > 2 ) from accumulate( Item( $v : v ) from $all, sum($v) )
                then hypha.emit("number " + $t); end
                rule "own" when Go() State( $all : items )
                  $x : Long() from accumulate( Item( $v : v ) from $all, init( long x = 1; ) action( x += $v; ) reverse( x -= $v; ) result( Long.valueOf(x) ) )
                then hypha.emit("own " + $x); end
                rule "collects" when Go() State( $w : words ) $l : List( size > 1 ) from collect( String( length == 3 ) from $w )
                then hypha.emit("list " + $l); end
                rule "least" when Go( $k : k ) State( $all : items ) accumulate( Item( v > 100, $v : v ) from $all; $m : min($v) )
                then hypha.emit("least " + $m); end
                """, go(1), go(4))).hasSize(8);
    }

    @Test
    void shouldKeepTheOrderOfTheListWhenEqualMembersWait() {
        assertThat(both("""
                rule "each" no-loop when $s : State( $w : words ) Go() $x : String() from $w then
                  if ($s.getWords().size() < 5) { $s.getWords().add($s.getWords().get(0)); }
                  update($s);
                  hypha.emit($x);
                end
                """, go(1), go(2))).last().isEqualTo("emit one");
    }

    @Test
    void shouldFireAgainWhenWhatItListensToIsModified() {
        assertThat(both("""
                rule "sums" when Go() $s : State( $all : items ) accumulate( Item( $v : v ) from $all; $t : sum($v) )
                then hypha.emit("sum " + $t); end
                rule "each" when Go() $s : State( $all : items ) Item( $n : name ) from $all then hypha.emit($n); end
                rule "adds" salience -1 when Go( k == 1 ) $s : State( n < 2 ) then
                  $s.getItems().add(new Item("new", 10L, null)); modify($s) { setN($s.getN() + 1), setItems($s.getItems()) } end
                rule "other" salience -1 no-loop when Go( k == 2 ) $s : State() then modify($s) { setM($s.getM() + 1) } end
                """, go(1), go(2)));
    }

    @Test
    void shouldGoOnWithTheNextMatchWhenARuleWithNoLoopModifiesItsOwnState() {
        assertThat(both("""
                rule "each" no-loop when Go() $s : State( $w : words, n < 9 ) $x : String() from $w then
                  modify($s) { setN($s.getN() + 1) } hypha.emit($x + $s.getN()); end
                """, go(1))).containsExactly("emit one1", "emit two2", "emit three3");
        assertThat(both("""
                rule "each" when Go() $s : State( $w : words, n < 4 ) $x : String() from $w then
                  modify($s) { setN($s.getN() + 1) } hypha.emit($x + $s.getN()); end
                """, go(1)));
    }

    @Test
    void shouldFollowAFactOfTheStepWhenThatIsGathered() {
        assertThat(both("""
                rule "sums" when $s : State() Hypha() accumulate( Go( k > 1, $k : k ); $t : sum($k), $n : count() ) then hypha.emit($t + " " + $n); end
                rule "lists" when Stop() Hypha() $l : List() from collect( State( m > 0 ) ) then hypha.emit("list " + $l.size()); end
                rule "changes" salience -1 when Go( k < 4 ) $g : Go( $k : k ) then modify($g) { setK($k + 1) } end
                rule "m" salience -2 no-loop when $s : State( m < 9 ) Stop() then modify($s) { setM($s.getM() + 1) } end
                """, go(0), go(5), HandMadeSignal.of("stop", Map.of())));
    }

    @Test
    void shouldNotFireAgainWhenTheFactThatIsGatheredIsNotModified() {
        assertThat(both("""
                rule "most" when $s : State( n >= 0 ) not State( m == 5 ) $t : Number() from accumulate( Go( $k : k ), max($k) )
                then modify($s) { setM($s.getM() + 1) } hypha.emit("most " + $t); end
                """, go(1))).containsExactly("emit most 1");
    }

    @Test
    void shouldNameTheLineOfTheChangeWhenAConditionFailsByIt() {
        assertThat(both("""
                rule "empties" when $g : Go( Math.floorDiv(10L, k) > 0 ) then
                  hypha.emit("before");
                  modify($g) { setK(0L) }
                end
                """, go(1))).last().asString().contains("empties", "pack.drl:7");
    }

    /** In a session such a pattern listens to every field. With a fact in between it listens to what it says. */
    @Test
    void shouldLeaveARuleToASessionWhenAListStandsRightBehindItsFirstPattern() {
        String sums = """
                rule "sums" when State( $all : items ) %s accumulate( Item( $v : v ) from $all; $t : sum($v) )
                then hypha.emit("sum " + $t); end
                rule "m" salience -1 no-loop when Go( k == 1 ) $s : State() then modify($s) { setM(1L) } end
                rule "items" salience -1 no-loop when Go( k == 2 ) $s : State() then modify($s) { setItems(new ArrayList()) } end
                """;
        assertThat(compiled(sums.formatted("")).evaluation()).contains("a list right behind its first pattern");
        assertThat(inSession(sums.formatted(""))).containsExactly("emit sum 7", "emit sum 7", "emit sum 0");
        assertThat(inSession("rule beside when State( $all : items ) exists Go() then end\n" + sums.formatted("")))
                .containsExactly("emit sum 7", "emit sum 7", "emit sum 0");
        assertThat(both(sums.formatted("Hypha()"), go(1), go(2))).containsExactly("emit sum 7", "emit sum 0");
    }

    /** What a list does not yield is compared with nothing, and nothing fails. */
    @Test
    void shouldNotFailWhenWhatMayFailStandsBehindAListThatYieldsNothing() {
        String pack = """
                rule "behind" when $g : Go() Hypha() Item( v > 9 ) from $g.parts State( n == 10 / $g.k ) then end
                """;
        CompiledPack behind = compiled(pack);
        assertThat(behind.evaluation()).contains("a comparison behind a list that may fail");
        try (Evaluator values = behind.evaluator()) {
            assertThat(BothEvaluators.act(behind, values, STATE, go(0))).isEmpty();
        }
    }

    @Test
    void shouldListenToWhatItSaysWhenARuleThatHasItsFirstPatternTooHasAListRightBehindIt() {
        String fires = """
                rule "fires" when $s : State( $all : items ) not Go( k == 9 )
                then hypha.emit("fires"); modify($s) { setM($s.getM() + 1) } end
                """;
        String list = "rule list when $s : State( $all : items ) Item() from $all Go( k == 8 ) then end\n" + fires;
        CompiledPack pack = compiled(list);
        assertThat(pack.evaluation()).contains("'list'").doesNotContain("'fires'");
        try (Evaluator values = pack.evaluator()) {
            assertThat(BothEvaluators.act(pack, values, STATE, go(1), go(2)))
                    .isEqualTo(inSession(list))
                    .containsExactly("emit fires");
        }
    }

    @Test
    void shouldNeedNoSessionWhenNoRuleModifiesTheFirstPatternThatAListOrAnEvalStandsBehind() {
        assertThat(both("""
                rule "parts" salience 1 when Go( $p : parts ) $i : Item( $v : v ) from $p $s : State( n < 3 )
                then modify($s) { setN($s.getN() + 1) } hypha.emit("part " + $v + $s.getN()); end
                rule "sums" when $g : Go( $p : parts ) accumulate( Item( $v : v ) from $p; $t : sum($v) ) State( n >= 3 )
                then delete($g); hypha.emit("sum " + $t); end
                rule "evals" when Go( $k : k ) eval( $k > 1 ) State() then hypha.emit("evals " + $k); end
                rule "beside" salience -1 when Go() exists State() then end
                """, go(1), go(2), go(3)))
                .containsExactly(
                        "emit part 71", "emit part 72", "emit part 73", "emit sum 7", "emit sum 7", "emit sum 7");
        assertThat(both("""
                rule "evals" when Go( $k : k ) eval( $k > 1 ) $s : State( n == 0 )
                then modify($s) { setN(1L) } hypha.emit("evals " + $k); end
                """, go(1), go(2), go(3))).containsExactly("emit evals 2");
        String modifies = "rule modifies when $g : Go( k == 9 ) then %s end\n";
        String evals = "rule evals when Go( $k : k ) eval( $k > 1 ) State() then end\n";
        for (String each : List.of("modify($g) { setK(0L) }", "update($g);")) {
            assertThat(compiled(evals + modifies.formatted(each)).evaluation())
                    .contains("an eval right behind its first pattern, which a rule modifies");
        }
        String gathers = "rule gathers when $g : Go() $s : State() eval( $g.getK() > 1 )"
                + " List() from collect( Go( k > 0 ) ) then end\n";
        assertThat(compiled(gathers).evaluation()).doesNotContain("session");
        assertThat(compiled(gathers + modifies.formatted("modify($g) { setK(0L) }"))
                        .evaluation())
                .contains("an eval before a list, of a fact that a rule modifies");
    }

    @Test
    void shouldFireForThoseMembersThatFactsAgreeWithWhenTheyAreComparedAfterwards() {
        assertThat(both("""
                rule "listed" salience 3 when Hypha() State( $all : items, $m : m ) $i : Item( $n : name, $v : v ) from $all Go( k == $v - $m, $k : k )
                then hypha.emit("listed " + $n + $k); end
                rule "paired" salience 3 when Go( $p : parts ) Hypha() State( $all : items ) Item( $v : v ) from $all Item( $w : v ) from $p State( n < $v + $w, n >= $v )
                then hypha.emit("paired " + $v + "/" + $w); end
                rule "summed" salience 3 no-loop when Hypha() $g : Go( $k : k ) State( $all : items ) accumulate( Item( $v : v ) from $all; $t : sum($v), $c : count() ) $s : State( n < $t, m < $c )
                then modify($s) { setN($s.getN() + 4) } hypha.emit("summed " + $t + " " + $s.getN()); end
                rule "changes" when $g : Go( k < 4 ) $s : State() then modify($g) { setK($g.getK() + 1) } modify($s) { setM($s.getM() + 1) } end
                """, go(3), go(1), go(4))).contains("emit listed a3", "emit paired 3/7", "emit summed 7 4");
    }

    @Test
    void shouldTestAnEvalForEachMatchWhenItStandsBehindAList() {
        assertThat(both("""
                rule "divides" when Go( $k : k ) Hypha() State( $all : items ) $i : Item( v > 3, $n : name ) from $all eval( 10 / $k < 9 )
                then hypha.emit("divides " + $n); end
                rule "never" when Go( $k : k ) Hypha() State( $all : items ) Item( v > 100 ) from $all eval( 10 / $k < 9 )
                then hypha.emit("never"); end
                """, go(2))).containsExactly("emit divides b");
        assertThat(both("""
                rule "never" when Go( $k : k ) Hypha() State( $all : items ) Item( v > 100 ) from $all eval( 10 / $k < 9 )
                then hypha.emit("never"); end
                """, go(0))).isEmpty();
    }

    private static CompiledPack compiled(String rules) {
        return PackAssembly.compile(PackSource.of("tried", Map.of("pack.drl", TYPES + rules)), new ArrayList<>());
    }

    private static List<String> inSession(String rules) {
        CompiledPack pack = compiled(rules);
        try (Evaluator session = pack.sessionEvaluator()) {
            return BothEvaluators.act(pack, session, STATE, go(1), go(2));
        }
    }
}
