package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.signal.Signal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Several patterns inside {@code not} or {@code exists}, and {@code forall}, on values: they mean what they do in a session. */
class GroupsTest {
    private static final String TYPES = """
            declare State n : long  m : long end
            declare Go k : long  on : boolean  wide : Long end
            """;

    private static List<String> both(String rules, Map<String, Object> state, Signal... signals) {
        return BothEvaluators.act(TYPES + rules, state, signals);
    }

    private static Signal go(long k, boolean on) {
        return HandMadeSignal.of("go", Map.of("k", k, "on", on));
    }

    @Test
    void shouldHoldWhenNotAllOfADeniedGroupAreThere() {
        assertThat(both("""
                rule "not both" when Signal( $f : frequency ) not( Go( $k : k, on ) and State( n == $k ) ) then hypha.emit($f); end
                rule "both" when exists( Go( $k : k, on ) and State( n == $k ) ) then hypha.emit("both"); end
                rule "one alone" when exists( Go( $k : k ) and not State( n == $k ) ) then hypha.emit("one alone"); end
                """, Map.of("n", 1L), go(1, true), go(2, true), go(1, false)))
                .containsExactly("emit both", "emit go", "emit one alone", "emit go");
    }

    /** A session compares nothing before all that must be there is there by itself. */
    @Test
    void shouldNotCompareWhenWhatMustExistIsNot() {
        assertThat(both("""
                rule "group" when $go : Go() State( n + $go.wide < 1 ) exists( State() and Go( k > 9 ) ) then hypha.emit("group"); end
                rule "one" when $go : Go() State( n + $go.wide < 1 ) exists Go( k > 9 ) then hypha.emit("one"); end
                rule "asked" when $go : Go() eval( $go.getWide() > 0 ) exists Go( k > 9 ) then hypha.emit("asked"); end
                rule "within" when $go : Go() exists( Go( k + $go.wide < 1 ) and Go( k > 9 ) ) then hypha.emit("within"); end
                rule "there" when Go( $k : k ) exists Go( k == $k ) then hypha.emit("there"); end
                """, Map.of("n", 0L), go(0, true))).containsExactly("emit there");
    }

    @Test
    void shouldFireAgainWhenAGroupBeginsToHold() {
        assertThat(both("""
                rule "held" when Go() not( Go( $k : k ) and State( n > $k ) ) then hypha.emit("held"); end
                rule "up" salience -1 no-loop when Go( on ) $s : State( n == 0 ) then modify($s) { setN(9L) } end
                rule "other field" salience -2 no-loop when Go( on ) $s : State( n == 9 ) then modify($s) { setM(1L) } end
                rule "down" salience -3 no-loop when Go( on ) $s : State( n == 9, m == 1 ) then modify($s) { setN(1L) } end
                """, Map.of(), go(1, true))).containsExactly("emit held", "emit held");
    }

    @Test
    void shouldHoldForAllWhenThereIsNoneThatDoesNot() {
        assertThat(both("""
                rule "all" when Signal() forall( Go( k > 0 ) ) then hypha.emit("all"); end
                rule "all that are on" when Signal() forall( $g : Go( on ) Go( this == $g, k > 0 ) ) then hypha.emit("all on"); end
                rule "set" salience -1 when $g : Go( k < 0 ) then modify($g) { setK(1L) } end
                """, Map.of(), go(1, true), go(-1, false), go(-1, true), HandMadeSignal.of("other", Map.of())))
                .containsExactly(
                        "emit all",
                        "emit all on",
                        "emit all on",
                        "emit all",
                        "emit all",
                        "emit all on",
                        "emit all",
                        "emit all on");
    }
}
