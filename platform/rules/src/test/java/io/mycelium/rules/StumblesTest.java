package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.StepResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** Packs over which Drools itself stumbles: there is a message all the same, and it names the place. */
class StumblesTest {
    private static Compiled compile(String drl) {
        return new PackCompiler().compile(PackSource.of("p", Map.of("p.drl", drl)));
    }

    @Test
    void shouldMatchEntriesOfAMapWhenPatternIsMapEntry() {
        try (TriedPack pack = TriedPack.of("""
                declare Start m : Map end
                rule "entries" when Start( $m : m ) Map.Entry( $k : key, $v : value ) from $m.entrySet() then
                  hypha.emit("key", Map.of("k", $k, "v", $v));
                end
                """)) {
            assertThat(pack.act(HandMadeSignal.of("start", Map.of("m", Map.of("a", 1, "b", 2)))))
                    .containsExactly("emit key {k=a, v=1}", "emit key {k=b, v=2}");
        }
    }

    @Test
    void shouldNameTheRuleWhenDroolsThrowsAnError() {
        Compiled compiled = compile("""
                import java.util.*;
                import java.sql.*;
                declare Work m : Map end
                rule "good" when Work() then end
                rule "ambiguous" when
                  Work( $m : m )
                  Date() from $m.get("at")
                then
                end
                rule "good too" when Work() then end
                """);
        assertThat(compiled.errors()).singleElement().satisfies(error -> {
            assertThat(error.text())
                    .startsWith("p.drl:5:1: error: the rule compiler stumbles over rule \"ambiguous\": "
                            + "Unable to find ambiguously defined class 'Date'");
            assertThat(error.rule()).isEqualTo("ambiguous");
        });
    }

    @Test
    void shouldNameTheRuleWhenDroolsStumblesOverAConsequence() {
        Compiled compiled = compile("""
                declare Work n : int end
                declare State n : int end
                rule "good" when Work() then end
                rule "comma" when Work() $s : State() then
                  modify($s) { setN(1), }
                end
                rule "good too" when Work() then end
                """);
        assertThat(compiled.errors()).singleElement().satisfies(error -> {
            assertThat(error.rule()).isEqualTo("comma");
            assertThat(error.line()).isBetween(4, 5);
        });
    }

    @Test
    void shouldNameTheDeepestBracketWhenTheParserCanNotReadThem() {
        Compiled compiled = compile("declare Work n : int end\nrule \"deep\" when Work( " + "(".repeat(5000) + "n == 1"
                + ")".repeat(5000) + " ) then end\n");
        assertThat(compiled.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.text())
                        .startsWith("p.drl:2:5023: error: here are 5001 brackets within each other"));
    }

    /** The time that the parser takes doubles with each bracket. */
    @Test
    void shouldRefuseBracketsWithinEachOtherWhenTheParserWouldReadThemForEver() {
        String types = "declare Work n : int  xs : List end\nfunction int f(int x) { return x; }\n";
        for (String open : List.of("( n / ", "f( n + ", "xs[ n + ")) {
            String close = open.contains("[") ? " ]" : " )";
            Compiled compiled = compile(types + "rule \"deep\" when Work( n == " + open.repeat(40) + "1"
                    + close.repeat(40) + " ) then end\n");
            assertThat(compiled.errors())
                    .singleElement()
                    .satisfies(error -> assertThat(error.text())
                            .startsWith("p.drl:3:")
                            .contains("more than 12 brackets within each other", "in a function"));
        }
        assertThat(compile(types + "rule \"deep\" when Work( " + "( n / ".repeat(6) + "1" + " )".repeat(6)
                                + " == 1, " + "(".repeat(50) + "n == 1" + ")".repeat(50)
                                + " ) then f(" + "(1 + f(".repeat(8) + "1" + "))".repeat(8) + "); end\n")
                        .errors())
                .isEmpty();
    }

    @Test
    void shouldSayWhatEndsAFromWhenBracketsBehindItAreReadAsPartOfIt() {
        for (String brackets :
                List.of("( not Work() or Other() )", "( Work( n > (1 + 2) ) or Other() )", "(Other() or Work())")) {
            Compiled compiled = compile("""
                    declare State items : List end
                    declare Work n : int end
                    declare Other end
                    rule "r"
                    when
                        $s : State()
                        $word : String() from $s.getItems().subList(0, 1)
                        %s
                    then
                    end
                    """.formatted(brackets));
            assertThat(compiled.errors())
                    .singleElement()
                    .satisfies(error -> assertThat(error.text())
                            .startsWith("p.drl:8:5: error: what is in these brackets is read as part of the 'from'")
                            .contains("semicolon"));
        }
    }

    @Test
    void shouldSayWhatEndsAFromWhenTheBracketsBehindItAreOnItsLine() {
        for (String rest : List.of(
                "$s.items (State( n / 2 == 1 ))",
                "$s.getItems() ( not State() and State() )",
                "$list ( State() or State() )",
                "$s.items ( exists State() )",
                "$s.m[\"a\"] ( State() )",
                "$s.getItems().get( 0 ) ( ( $o : State() or Work() ) )")) {
            Compiled compiled = compile("""
                    declare State n : int items : List  m : Map end
                    declare Work n : int end
                    rule "r"
                    when
                        $s : State( $list : items )
                        Work( n / 2 == 3 ) from %s
                    then
                    end
                    """.formatted(rest));
            int column = "    Work( n / 2 == 3 ) from ".length() + rest.indexOf(" (") + 2;
            assertThat(compiled.errors())
                    .as(rest)
                    .singleElement()
                    .satisfies(error -> assertThat(error.text())
                            .startsWith("p.drl:6:" + column
                                    + ": error: what is in these brackets is read as part of the 'from'")
                            .contains("semicolon"));
        }
    }

    @Test
    void shouldTakeAFromWhoseBracketsAreItsOwn() {
        for (String rest : List.of(
                "some (State.class)",
                "$s.getItems( )",
                "$s.items; ( State() or Work() )",
                "List.of( 1, 2 )",
                "$s.items\n State()")) {
            assertThat(compile("""
                    declare State n : int items : List  m : Map end
                    declare Work n : int end
                    function List some(Class type) { return List.of(); }
                    rule "r"
                    when
                        $s : State( $list : items )
                        Work( n / 2 == 3 ) from %s
                    then
                    end
                    """.formatted(rest)).errors()).as(rest).isEmpty();
        }
    }

    @Test
    void shouldNotNameWhatTheEngineWasDoingWhenAConditionFails() {
        try (TriedPack pack = TriedPack.of("""
                declare Work on : Boolean  o : Object end
                rule "on" when Work( on ) then end
                rule "above" when Work( o > 2 ) then end
                """)) {
            Map<String, Object> nothing = new HashMap<>();
            nothing.put("on", null);
            pack.act(HandMadeSignal.of("work", nothing));
            assertThat(pack.results.get(0))
                    .isInstanceOfSatisfying(
                            StepResult.Failed.class,
                            failed -> assertThat(failed.message())
                                    .startsWith("pack.drl:2: rule \"on\": something was null\n")
                                    .doesNotContain("mvel", "drools"));
            pack.act(HandMadeSignal.of("work", Map.of("on", false, "o", "text")));
            assertThat(pack.results.get(0))
                    .isInstanceOfSatisfying(
                            StepResult.Failed.class,
                            failed -> assertThat(failed.message())
                                    .startsWith(
                                            "pack.drl:3: rule \"above\": a value has another type than expected: java.lang.")
                                    .doesNotContain("module"));
        }
    }

    /** It would write its warnings, with stack traces, to the author's terminal. */
    @Test
    void shouldKeepMvelSilentWhenAPackIsThere() {
        assertThat(compile("declare Work n : int end\nrule \"r\" when Work( n > 1 ) then end\n")
                        .errors())
                .isEmpty();
        assertThat(Logger.getLogger("org.mvel2.optimizers.impl.refl.ReflectiveAccessorOptimizer")
                        .isLoggable(Level.SEVERE))
                .isFalse();
    }

    /** A JVM leaves message and stack away of what it throws again and again, unless it is told not to. */
    @Test
    void shouldSayTheSameWhenAFailureIsOneOfThousands() {
        try (TriedPack pack = TriedPack.of("""
                declare Work n : int  o : Object end
                rule "divides" when $w : Work( n == 0 ) then
                    int share = 10 / $w.getN();
                end
                rule "above" when Work( n > 0, o > 2 ) then end
                """)) {
            for (Map<String, Object> payload :
                    List.<Map<String, Object>>of(Map.of("n", 0), Map.of("n", 1, "o", "text"))) {
                pack.act(HandMadeSignal.of("work", payload));
                StepResult first = pack.results.get(0);
                assertThat(first).isInstanceOf(StepResult.Failed.class);
                for (int i = 0; i < 20_000; i++) {
                    pack.act(HandMadeSignal.of("work", payload));
                    assertThat(pack.results.get(0)).isEqualTo(first);
                }
            }
        }
    }

    /** Where rules share nodes, Drools throws in {@code RuleExecutor.removeDormantTuple}: it tells one of a match that it never had. */
    @Test
    void shouldFireBothWhenTheyShareWhatIsGatheredAndOneUpdatesItsFact() {
        assertThat(BothEvaluators.act("""
                declare State lines : List<Long> end
                declare Go end
                rule "first" when
                  $state : State( $lines : lines )
                  not Go()
                  accumulate( Long( $v : longValue ) from $lines; $sum : sum($v) )
                then
                  hypha.emit("sum " + $sum);
                end
                rule "second" extends "first" salience 1 no-loop when then
                  hypha.emit("before");
                  update($state);
                end
                """, Map.of("lines", List.of(1L, 2L))))
                .containsExactly("emit before", "emit sum 3");
    }

    /** A session throws there: Drools takes what it has for each group for what it has for a sum. */
    @Test
    void shouldGroupWhenAFactBeforeTheGroupsIsModified() {
        try (TriedPack pack = TriedPack.of("""
                declare State p : int  items : List end
                rule "groups" salience -1 when
                  State( $items : items )
                  groupby( State( $p : p ); $g : $p; $n : count() )
                then
                  hypha.emit("group " + $g + " " + $n + " " + $items.size());
                end
                rule "more" no-loop when $s : State() then
                  modify( $s ) { setItems( List.of("v") ) }
                end
                """)) {
            assertThat(pack.state(Map.of("p", 2)).act()).containsExactly("emit group 2 1 1");
        }
    }

    /** Where rules share nodes, the match of the second one stays as it was fired. */
    @Test
    void shouldFireAgainWhenARuleOfLessSalienceHasTheSameGroup() {
        assertThat(BothEvaluators.act("""
                declare State n : int  f : boolean end
                declare Go v : int end
                rule "first" salience -5 when
                  $state : State( $n : n )
                  not( Go() and Go( v > 1 ) )
                then
                  hypha.emit("last " + $n);
                end
                rule "second" when
                  $state : State( $n : n )
                  not( Go() and Go( v > 1 ) )
                then
                  hypha.emit("n " + $n);
                  if ($n < 3) { modify( $state ) { setN($n + 1) } }
                end
                """, Map.of("n", 1)))
                .containsExactly("emit n 1", "emit n 2", "emit n 3", "emit last 3");
    }

    /** A session looks for the second pattern's fact where the branch with {@code exists} has none. */
    @Test
    void shouldFireForEachBranchWhenTheyHaveDifferentNumbersOfFactsBeforeAnAccumulateOfSeveralPatterns() {
        try (TriedPack pack = TriedPack.of("""
                declare Line v : long end
                declare State lines : List<Line> end
                declare Go end
                rule "pairs" when
                  State( $lines : lines )
                  ( exists Go() or State() )
                  accumulate( ( Line( $v : v > 0 ) from $lines and Line( v != $v ) from $lines ); $count : count() )
                then
                  hypha.emit("count " + $count);
                end
                """)) {
            assertThat(pack.state(Map.of("lines", List.of(Map.of("v", 2), Map.of("v", 0))))
                            .act(HandMadeSignal.of("go", Map.of())))
                    .containsExactly("emit count 1", "emit count 1");
        }
    }
}
