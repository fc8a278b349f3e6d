package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a step must not see: any step before it. */
class StepMemoryTest {
    private static Signal go(int k) {
        return HandMadeSignal.of("go", Map.of("k", k));
    }

    @Test
    void shouldAnswerNextSignalWhenANoLoopRuleModifiedWhatItMatchesTwice() {
        try (TriedPack pack = TriedPack.of("""
                declare State n : long end
                declare Go k : long end
                declare Ping k : long end
                declare F v : long end
                rule "seed" when Go() then insert(new F(1L)); insert(new F(2L)); end
                rule "pair" no-loop when Go() $a : F( $v : v ) F( v > $v ) then
                  modify($a) { setV($v + 2) }
                  hypha.emit("pair", Map.of("v", $v));
                end
                rule "answer" when Ping( $k : k ) then hypha.emit("pong", Map.of("k", $k)); end
                """)) {
            assertThat(pack.act(go(0))).containsExactly("emit pair {v=1}");
            assertThat(pack.act(HandMadeSignal.of("ping", Map.of("k", 3)))).containsExactly("emit pong {k=3}");
        }
    }

    @Test
    void shouldNotFailWhenWhatANoLoopRuleCausedIsDeleted() {
        try (TriedPack pack = TriedPack.of("""
                declare Go k : long end
                declare A v : long w : long end
                declare B v : long w : long end
                rule "seed" salience 100 when Go( $k : k ) then
                  for (long i = 0; i < 2 + $k % 3; i++) { insert(new A(i + $k % 2, 0L)); insert(new B((i * $k) % 4, 0L)); }
                end
                rule "r1" no-loop salience 10 when Go( $k : k ) $x : A( $v : v, w < 2, v < 3 ) $y : B( v != $v ) then
                  if ($v < 3) { insert(new B($v + 1, 2L)); }
                  modify($x) { setW($x.getW() + 2) }
                end
                rule "r2" salience -5 when Go( $k : k ) $x : B( $v : v, w < 3 ) then
                  hypha.emit("e2", Map.of("v", $v));
                  delete($x);
                end
                """)) {
            pack.act(go(1));
            assertThat(pack.results).allSatisfy(each -> assertThat(each).isInstanceOf(StepResult.Done.class));
        }
    }

    @Test
    void shouldNotFireAgainForItsOwnChangesWhenRuleIsNoLoop() {
        try (TriedPack pack = TriedPack.of("""
                declare State n : long end
                declare Go k : long end
                declare Item v : long end
                rule "seed" salience 10 when Go() then for (long i = 3; i > 0; i--) { insert(new Item(i)); } end
                rule "each" no-loop when $i : Item( $v : v ) $s : State( n < 9 ) then
                  modify($s) { setN($s.getN() + 1) }
                  hypha.emit("each", Map.of("v", $v));
                end
                rule "again" salience -5 when Go( k == 7 ) $s : State( n == 3 ) then modify($s) { setN(5) } end
                """)) {
            assertThat(pack.act(go(1)))
                    .as("what waits to fire still fires, in the order in which the facts came")
                    .containsExactly("emit each {v=3}", "emit each {v=2}", "emit each {v=1}");
            pack.state(Map.of());
            assertThat(pack.act(go(7)))
                    .as("another rule's change makes it match again")
                    .hasSize(6);
        }
    }

    @Test
    void shouldFireOnceWhenANoLoopRuleModifiesTheOnlyFactItMatches() {
        for (String condition : List.of("$g : Go( k > 0 )", "$g : Go( k > 0 ) not( Go( k < 0 ) and State( n > 5 ) )")) {
            try (TriedPack pack = TriedPack.of("""
                    declare State n : long end
                    declare Go k : long end
                    rule "r" no-loop when %s then modify($g) { setK($g.getK() + 1) } hypha.emit("r"); end
                    """.formatted(condition))) {
                assertThat(pack.act(go(1))).as(condition).containsExactly("emit r");
            }
        }
    }

    @Test
    void shouldFireForEachSignalWhenSeveralComeInOneTide() {
        for (String condition : List.of(
                "exists Work()",
                "not Work( name != null ) exists Work()",
                "exists Work() forall( Work( value > 0 ) )",
                "exists Signal( frequency == \"work\" )")) {
            try (TriedPack pack = TriedPack.of("""
                    declare State n : long end
                    declare Work value : long  name : String end
                    rule "r" no-loop when %s $s : State() then modify($s) { setN($s.getN() + 1) } hypha.emit("n"); end
                    """.formatted(condition))) {
                Signal[] five = IntStream.range(0, 5)
                        .mapToObj(i -> HandMadeSignal.of("work", Map.of("value", 5)))
                        .toArray(Signal[]::new);
                assertThat(pack.act(five)).as(condition).hasSize(5);
            }
        }
    }

    @Test
    void shouldNotFireStandingConditionAgainWhenASignalChangesNothingOfIt() {
        try (TriedPack pack = TriedPack.of("""
                declare State n : long end
                declare Work end
                rule "standing" when State( n > 0 ) then hypha.emit("standing"); end
                rule "none" when not Work() then hypha.emit("none"); end
                rule "work" when Work() $s : State() then hypha.emit("work"); end
                """)) {
            pack.state(Map.of("n", 1));
            Signal work = HandMadeSignal.of("work", Map.of());
            assertThat(pack.act(work, work)).containsExactly("emit standing", "emit none", "emit work", "emit work");
        }
    }

    @Test
    void shouldFireInTheOrderOfItsFactsWhenARuleMatchesSeveralTimes() {
        try (TriedPack pack = TriedPack.of("""
                declare Go k : long end
                declare A v : long end
                declare B v : long end
                rule "seed" salience 10 when Go() then
                  insert(new B(2L)); insert(new A(3L)); insert(new A(1L)); insert(new B(9L)); insert(new A(2L));
                end
                rule "pairs" when A( $a : v ) B( $b : v ) then hypha.emit("" + $a + $b); end
                rule "list" when Go() $x : Long() from List.of(5L, 4L, 6L) then hypha.emit("from " + $x); end
                """)) {
            assertThat(pack.act(go(0)))
                    .containsExactly(
                            "emit 32",
                            "emit 39",
                            "emit 12",
                            "emit 19",
                            "emit 22",
                            "emit 29",
                            "emit from 5",
                            "emit from 4",
                            "emit from 6");
        }
    }

    @Test
    void shouldNotFireWhenAFieldHasChangedToAnotherValueOfEqualHash() {
        try (TriedPack pack = TriedPack.of("""
                declare State r : long end
                declare Go k : long end
                declare A x : int end
                rule "seed" salience 10 when Go() then insert(new A(0)); end
                rule "move" when $a : A() $s : State( r == $a.x ) then
                  hypha.emit("r " + $s.getR());
                  modify($s) { setR(-1L) }
                end
                rule "next" salience -10 when Go() State( r == -1 ) then insert(new A(0)); end
                """)) {
            assertThat(pack.act(go(0)))
                    .as("0 and -1 have one hash code as long")
                    .containsExactly("emit r 0");
            assertThat(pack.act(go(0))).isEmpty();
        }
    }
}
