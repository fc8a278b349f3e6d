package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.signal.Signal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@code activation-group} means, on values and in a session: as a rule fires, all of its group that waits counts as fired. */
class ActivationGroupsTest {
    private static final String TYPES = """
            declare State n : long  m : long  items : List<String> end
            declare Go k : long end
            declare Mark v : long end
            """;

    private static List<String> both(String rules, Map<String, Object> state, Signal... signals) {
        return BothEvaluators.act(TYPES + rules, state, signals);
    }

    private static Signal go(long k) {
        return HandMadeSignal.of("go", Map.of("k", k));
    }

    @Test
    void shouldFireOneOfAGroupWhenSeveralMatch() {
        assertThat(both("""
                rule "large" activation-group "size" salience 2 when Go( k > 5 ) then hypha.emit("large"); end
                rule "middle" activation-group "size" salience 1 when Go( k > 2 ) then hypha.emit("middle"); end
                rule "small" activation-group "size" when Go() then hypha.emit("small"); end
                rule "other" activation-group "colour" when Go() then hypha.emit("other"); end
                rule "any" when Go() then hypha.emit("any"); end
                """, Map.of(), go(9), go(3), go(1)))
                .containsExactly(
                        "emit large",
                        "emit other",
                        "emit any",
                        "emit middle",
                        "emit other",
                        "emit any",
                        "emit small",
                        "emit other",
                        "emit any");
    }

    @Test
    void shouldFireOneMatchWhenARuleOfAGroupHasMany() {
        assertThat(both("""
                rule "first item" activation-group "g" when Go() State( $l : items ) $i : String() from $l then hypha.emit($i); end
                rule "marks" salience 9 when Go() then insert(new Mark(1L)); insert(new Mark(2L)); end
                rule "first mark" activation-group "h" when Go() Mark( $v : v ) then hypha.emit("mark " + $v); end
                """, Map.of("items", List.of("a", "b")), go(1))).containsExactly("emit a", "emit mark 1");
    }

    @Test
    void shouldFireAnotherWhenItBeginsToWaitAfterwards() {
        assertThat(both("""
                rule "first" activation-group "g" when Go() $s : State( n == 0 ) then modify($s) { setM(1L) } hypha.emit("first"); end
                rule "cancelled" activation-group "g" when Go() State( n >= 0 ) then hypha.emit("cancelled"); end
                rule "modified" activation-group "g" when Go() State( m >= 0 ) then hypha.emit("modified"); end
                rule "new" activation-group "g" when Go() State( m == 1 ) then hypha.emit("new"); end
                """, Map.of(), go(1))).containsExactly("emit first", "emit modified");
    }

    @Test
    void shouldBeInItsGroupWhenAMatchIsCausedByAFactThatWentBeforeOthersChanged() {
        assertThat(both("""
                rule "first" activation-group "g" salience 5 when $go : Go( k > 0 ) $s : State() $m : Mark()
                then delete($m); modify($s) { setN(1L) } hypha.emit("first"); end
                rule "marks" salience 9 when Go() then insert(new Mark(1L)); end
                rule "none" activation-group "g" when Go() not Mark() then hypha.emit("none"); end
                rule "state" activation-group "g" when Go() State( n == 1 ) then hypha.emit("state"); end
                """, Map.of(), go(1))).containsExactly("emit first", "emit none");
    }

    @Test
    void shouldCancelWhatWaitsWhenItsSalienceIsWorkedOut() {
        assertThat(both("""
                rule "by k" activation-group "g" salience ( $k ) when Go( $k : k ) then hypha.emit("by k"); end
                rule "three" activation-group "g" salience 3 when Go() then hypha.emit("three"); end
                """, Map.of(), go(1), go(5))).containsExactly("emit three", "emit by k");
    }

    @Test
    void shouldCancelNothingWhenARuleOfTheGroupIsNotEnabled() {
        assertThat(both("""
                rule "off" activation-group "g" enabled false when Go() then hypha.emit("off"); end
                rule "sometimes" activation-group "g" enabled ( $k > 1 ) when Go( $k : k ) then hypha.emit("sometimes"); end
                rule "last" activation-group "g" when Go() then hypha.emit("last"); end
                """, Map.of(), go(1), go(2))).containsExactly("emit last", "emit sometimes");
    }
}
