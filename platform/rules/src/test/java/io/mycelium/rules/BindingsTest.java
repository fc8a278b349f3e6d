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

/** What is bound that is more than a field: on values it is what it is in a session, as early and as late. */
class BindingsTest {
    private static final String TYPES = """
            declare Part name : String  v : long  d : double  f : boolean  deeper : Part  tags : List<String> end
            declare State n : long  m : long  words : List<String>  counts : Map<String, Long>  any : Map  part : Part
              parts : List<Part> end
            declare Go k : long  word : String  part : Part end
            """;
    private static final Map<String, Object> STATE = Map.of(
            "n", 3,
            "words", List.of("one", "three"),
            "counts", Map.of("p", 1L),
            "any", Map.of("x", List.of(1L, 2L)),
            "part", Map.of("name", "a", "v", 7, "d", 0.5, "f", true, "deeper", Map.of("name", "b")),
            "parts", List.of(Map.of("name", "c", "tags", List.of("u", "v"))));

    private static List<String> both(String rules, Signal... signals) {
        return BothEvaluators.act(TYPES + rules, STATE, signals);
    }

    private static Signal go(Map<String, Object> payload) {
        return HandMadeSignal.of("go", payload);
    }

    @Test
    void shouldGiveWhatIsInAPayloadWhenItIsBoundByItsKey() {
        assertThat(both(
                        """
                rule "payload" when Signal( frequency == "strike", $size : payload["Wildlife Size"], $cost : payload["Cost $"] != null )
                then hypha.emit($size + " " + $cost); end
                rule "joins" when Signal( $k : payload["n"] ) State( n == $k ) then hypha.emit("joins " + $k); end
                rule "lists" when Signal( $l : payload["l"] ) Hypha() $t : String() from $l then hypha.emit($t); end
                """,
                        HandMadeSignal.of("strike", Map.of("Wildlife Size", "Large", "Cost $", 7, "n", 3)),
                        HandMadeSignal.of("strike", Map.of("Cost $", 7, "n", 4, "l", List.of("t", "u")))))
                .containsExactly("emit Large 7", "emit joins 3", "emit null 7", "emit t", "emit u");
    }

    @Test
    void shouldGiveElementsOfListsAndMapsWhenTheyAreBound() {
        assertThat(both("""
                rule "list" when Go() State( $w : words[0] ) then hypha.emit($w.toUpperCase()); end
                rule "map" when Go() State( $p : counts["p"], $q : counts["q"] ) then hypha.emit($p + " " + $q); end
                rule "untyped" when Go() State( $x : any["x"] ) then hypha.emit(String.valueOf($x)); end
                rule "of elements" when Go() State( $c : parts[0].name, $u : parts[0].tags[1] ) then hypha.emit($c + $u); end
                """, go(Map.of()))).containsExactly("emit ONE", "emit 1 null", "emit [1, 2]", "emit cv");
    }

    @Test
    void shouldGiveFieldsOfFieldsAndWhatMethodsGiveWhenTheyAreBound() {
        assertThat(both("""
                rule "fields" when Go() State( $n : part.name, $v : part.v, $d : part.d, $f : part.f, $b : part!.deeper!.name )
                then long v = $v; double d = $d; boolean f = $f; hypha.emit($n + v + d + f + $b); end
                rule "methods" when Go( $l : word.length(), $s : word.substring(1) ) State( $c : words.size )
                then int l = $l; hypha.emit(l + $s + $c); end
                rule "worked out" when Go( $k : ( k * 2 ) ) then hypha.emit("twice " + $k); end
                rule "getter" when Go( $k : getK() ) then hypha.emit("k " + $k); end
                rule "evals" when Go( $l : word.length() ) Hypha() eval( $l > 2 ) then hypha.emit("evals"); end
                """, go(Map.of("k", 2, "word", "abc"))))
                .containsExactly("emit a70.5trueb", "emit 3bc2", "emit twice 4", "emit k 2", "emit evals");
    }

    @Test
    void shouldGiveWhatMembersHoldWhenThatIsBoundInAList() {
        assertThat(both("""
                rule "members" when Go() State( $all : parts ) Part( $t : tags[0], $l : name.length(), tags contains "u" ) from $all
                then hypha.emit($t + $l); end
                rule "sums" when Go() State( $all : parts ) accumulate( Part( $l : tags.size ) from $all; $s : sum($l) )
                then hypha.emit("sum " + $s); end
                """, go(Map.of()))).containsExactly("emit u1", "emit sum 2");
    }

    @Test
    void shouldGiveWhatIsThereAsARuleFiresWhenItWasModifiedSinceItMatched() {
        String rules = """
                rule "reads" %s salience -1 when $g : Go( $l : word.length(), $k : k ) State( $w : words[0] ) then hypha.emit($l + $w + $k); end
                rule "changes" when $g : Go( word.length == 3 ) $s : State( n == 3 ) then
                  modify($g) { setWord("longer") }
                  modify($s) { setWords(List.of("other")) }
                end
                """;
        Signal go = go(Map.of("word", "abc"));
        assertThat(both(rules.formatted(""), go)).containsExactly("emit 6other0");
        assertThat(both(rules.formatted("no-loop"), go)).containsExactly("emit 6other0");
    }

    @Test
    void shouldNotFireWhenABranchOfANoLoopRuleLetsAnotherOneHold() {
        String branches = """
                rule "branches" no-loop when $s : State() ( State( m == 0 ) or State( m == 1 ) ) then
                  hypha.emit("m" + $s.getM());
                  modify($s) { setM(1L) }
                end
                """;
        assertThat(both(branches)).containsExactly("emit m0");
        String other =
                "rule other salience -1 when $s : State( m == 1, n == 3 ) then modify($s) { setN(0L), setM(1L) } end\n";
        assertThat(both(branches + other)).containsExactly("emit m0", "emit m1");
    }

    @Test
    void shouldFireAllTheSameWhenANoLoopRuleHasMatchedByWhatItDoesNotListenTo() {
        String changes =
                "rule changes when $g : Go( word.length == 3 ) then modify($g) { setWord(\"longer\"), setK(5L) } end\n";
        String compares =
                "rule compares %s salience -1 when Go( $l : word.length() ) State( n == $l ) then hypha.emit(\"l\" + $l); end\n";
        Signal go = go(Map.of("word", "abc", "k", 3));
        assertThat(both(compares.formatted("no-loop") + changes, go)).containsExactly("emit l6");
        assertThat(both(compares.formatted("") + changes, go)).isEmpty();
        String watches =
                "rule compares %s salience -1 when Go( $k : k ) @watch( !k ) State( n == $k ) then hypha.emit(\"k\" + $k); end\n";
        assertThat(both(watches.formatted("no-loop") + changes, go)).containsExactly("emit k5");
        assertThat(both(watches.formatted("") + changes, go)).isEmpty();
        String asks =
                "rule compares %s salience -1 when $g : Go() State() eval( 3 / ($g.getK() - 5) < 0 ) then hypha.emit(\"asks\"); end\n";
        assertThat(both(asks.formatted("no-loop") + changes, go)).containsExactly("emit asks");
        assertThat(both(asks.formatted("") + changes, go))
                .singleElement()
                .asString()
                .contains("a division by zero");
    }

    @Test
    void shouldLeaveARuleToASessionWhenAPatternTestsWhatItMayNotListenTo() {
        String rules = """
                rule "low" salience -1 when Go() State( n <= 2 ) %s then hypha.emit("low"); end
                rule "changes" when Go() $s : State( n == 3 ) then modify($s) { setN(1L) } end
                """;
        assertThat(both(rules.formatted("@watch( m )"), go(Map.of()))).containsExactly("emit low");
        CompiledPack refusing = PackAssembly.compile(
                PackSource.of("tried", Map.of("pack.drl", TYPES + rules.formatted("@watch( !n )"))), new ArrayList<>());
        assertThat(refusing.evaluation()).contains("low").contains("@watch without a field");
        try (Evaluator values = refusing.evaluator();
                Evaluator session = refusing.sessionEvaluator()) {
            assertThat(BothEvaluators.act(refusing, values, STATE, go(Map.of())))
                    .isEqualTo(BothEvaluators.act(refusing, session, STATE, go(Map.of())));
        }
    }

    /** Drools listens to the first of the fields that one constraint names of another fact: see the README. */
    @Test
    void shouldListenToTheFirstFieldWhenOneConstraintNamesTwoOfAnotherFact() {
        String rules = """
                rule "counts" salience 1 when Go() $s : State( n == 3 ) then modify($s) { setN(4L) } end
                rule "both" %s when $s : State() Hypha( %s ) then hypha.emit("both"); end
                """;
        String two = "queueDepth >= $s.m && queueDepth + 3 <= $s.n";
        String swapped = "queueDepth + 3 <= $s.n && queueDepth >= $s.m";
        for (String attribute : List.of("no-loop", "")) {
            assertThat(both(rules.formatted(attribute, two), go(Map.of()))).isEmpty();
            assertThat(both(rules.formatted(attribute, swapped), go(Map.of()))).containsExactly("emit both");
            assertThat(both(rules.formatted(attribute, two.replace("&&", ",")), go(Map.of())))
                    .containsExactly("emit both");
        }
    }

    @Test
    void shouldBeExtendedWhenItsNameHasQuotes() {
        String drl = """
                declare Go end
                declare State n : long end
                rule "say \\"one\\"" when Go() then end
                rule 'say "two"' when Go() then end
                rule "a" extends "say \\"one\\"" when State( n == 0 ) then hypha.emit("a"); end
                rule "b" extends 'say "two"' when State( n == 0 ) then hypha.emit("b"); end
                rule "c" extends 'say "one"' when State( n == 0 ) then hypha.emit("c"); end
                """;
        assertThat(BothEvaluators.act(drl, Map.of(), HandMadeSignal.of("go", Map.of())))
                .containsExactly("emit a", "emit b", "emit c");
    }

    /** Drools puts the conditions of a rule behind those of the one that it extends when it has seen already what they listen to. */
    @Test
    void shouldListenToAFieldOfAFactThatTheExtendedRuleHasBound() {
        String rules = """
                rule "top" when $s : State() then end
                rule "base" extends "top" when $go : Go() then end
                rule "last" extends "base" salience -1 when Hypha( queueDepth + 3 == $s.n ) then hypha.emit("four"); end
                rule "loops" extends "base" when Hypha( queueDepth + 2 == $s.n ) State( n > 2 ) then modify($s) { setN(4L) } end
                """;
        assertThat(both(rules, go(Map.of()))).containsExactly("emit four");
    }

    @Test
    void shouldFailInTheSameRuleWhenThereIsNothingToReadFrom() {
        assertThat(both(
                        "rule \"reads\" when Go( $n : part.name ) then hypha.emit($n); end\n",
                        go(Map.of("word", "abc"))))
                .singleElement()
                .asString()
                .contains("reads", "pack.drl:5");
    }
}
