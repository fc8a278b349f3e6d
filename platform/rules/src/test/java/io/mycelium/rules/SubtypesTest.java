package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.signal.Signal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Patterns over types that others extend, on values: a fact is matched as what it is in a session. */
class SubtypesTest {
    private static final String TYPES = """
            declare State p : long end
            declare Base n : long  t : String end
            declare Deep extends Base  depth : long end
            declare Go end
            """;

    private static List<String> both(String rules, Signal... signals) {
        return BothEvaluators.act(TYPES + rules, Map.of(), signals);
    }

    private static Signal signal(String frequency, Map<String, Object> payload) {
        return HandMadeSignal.of(frequency, payload);
    }

    @Test
    void shouldMatchWhatExtendsItsTypeWhenAPatternDoes() {
        assertThat(both(
                        """
                rule "base" when Base( $n : n ) State( p < $n ) then hypha.emit("base " + $n); end
                rule "deep" when $d : Deep( $n : n, depth > $n ) then hypha.emit("deep " + $n); end
                rule "no base" when Signal() not Base() then hypha.emit("none"); end
                """,
                        signal("base", Map.of("n", 1)),
                        signal("deep", Map.of("n", 2, "depth", 3)),
                        signal("other", Map.of())))
                .containsExactly("emit base 1", "emit base 2", "emit deep 2", "emit none");
    }

    @Test
    void shouldListenToAFieldByItsNameWhenAFactIsModifiedAsAnotherType() {
        assertThat(both("""
                rule "deep t" salience 10 when Deep( t == null ) then hypha.emit("deep t"); end
                rule "base n" salience 10 when Base( n > 0 ) then hypha.emit("base n"); end
                rule "set" when $b : Base( n == 1 ) then modify($b) { setN(2L) } end
                rule "deep n" when Deep( n == 2 ) then hypha.emit("deep n"); end
                rule "depth" salience -1 when $d : Deep( depth == 0, n == 2 ) then modify($d) { setDepth(5L) } hypha.emit("depth"); end
                """, signal("deep", Map.of("n", 1))))
                .containsExactly("emit deep t", "emit base n", "emit base n", "emit deep n", "emit depth");
    }

    @Test
    void shouldJoinWhatExtendsATypeWhenRulesInsertIt() {
        assertThat(both("""
                rule "insert" salience 9 when Go() then Deep deep = new Deep(); deep.setN(1L); insert(deep); Base base = new Base(); base.setN(2L); insert(base); end
                rule "deep" salience 5 when $d : Deep( n < 3 ) then modify($d) { setN($d.getN() + 2) } end
                rule "base" when $b : Base( $n : n ) then hypha.emit("base " + $n); end
                """, signal("go", Map.of()))).containsExactly("emit base 3", "emit base 2");
    }

    @Test
    void shouldNeedASessionWhenStateIsOfSuchAType() {
        assertThat(TriedPack.of("""
                declare Base n : long end
                declare State extends Base  p : long end
                rule "base" when Base() then end
                """).behaviour.evaluation()).contains("facts of type Base");
    }
}
