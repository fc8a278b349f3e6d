package io.mycelium.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions that can't hold, and those beside them that can. */
class ImpossibleRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Work( value > 5, value < 3 )",
                "Work( value > 5 && value < 3 )",
                "Work( (value > 5) && (value < 3 && on) )",
                "Work( 5 < value, value < 3 )",
                "Work( value > 5, value < 6 )",
                "Work( value >= 5, value < 5 )",
                "Work( value == 5, value != 5 )",
                "Work( value == 5, value == 6 )",
                "Work( value == 5, value > 5 )",
                "Work( value in ( 1, 2 ), value > 2 )",
                "Work( value in ( 1, 2 ), value not in ( 1, 2, 3 ) )",
                "Work( value == 1 ) Work( weight > 2.5, weight < 2.5 )",
                "Work( value > 3000000000L )",
                "Work( value == null )",
                "Work( on == null )",
                "Work( name == null, name != null )",
                "Work( name == null, name.length() > 3 )",
                "Work( name == null && name.length > 3 )",
                "Work( name == \"a\", name == \"b\" )",
                "Work( name == \"a\", name != \"a\" )",
                "Work( name == \"a\", name == null )",
                "Work( name in ( \"a\", \"b\" ), name == \"c\" )",
                "Work( on, !on )",
                "Work( on == true, on == false )",
                "Work( deep == null, deep == 4 )",
                "Work( deep == null, deep != null )",
                "Work() State( items.size > 5, items.size < 3 )",
                "Work( name.length == 5, name.length == 3 )",
                "Work( $v : value, value > 5, value < 3 ) eval( $v > 0 )",
                "$w : Work() Signal( frequency == \"a\", frequency == \"b\" )",
                "Work( $v : value ) State( n > $v, n < $v )",
                "Work( $v : value ) State( n == $v, n != $v )",
                "Work() Hypha( waiting > 10 ) Hypha( waiting < 5 )",
                "Work() State( n > 10 ) State( n < 5 )",
                "Work() not Work()",
                "Work( value > 3 ) not Work( value > 3 )",
                "Work( value > 3, on ) not Work( value > 3 )",
                "Work() eval( false )",
                "Work() eval( 1 > 2 )",
                "Work() eval( (1 > 2) )",
                "Work() eval( !true )",
                "Work() eval( \"a\" == \"b\" )",
                "Work( $v : value ) eval( $v > 3 && 2 < 1 )",
                "Work( $v : value ) eval( $v != $v )",
                "Work( value != value )",
                "Work( value < value )",
                "Work( name != name )",
                "Work( this.value > value )",
                "Work( on, value > 2 && value > value )",
                "$w : Work() not Work( value < value )",
                "Work() exists Work( value > 5, value < 3 )",
                "Work() not Work( value > 5, value < 3 )",
                "( Work( value > 5, value < 3 ) or Work( value == 1 ) )",
                "Work() accumulate( Work( $x : value, value > 5, value < 3 ); $n : count($x) ) eval( $n > 0 )",
            })
    void shouldFindWhatCannotHold(String condition) {
        assertThat(Linted.of(condition)).containsExactly("3 L101");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Work( value > 5, value < 7 )",
                "Work() eval( 1 < 2 )",
                "Work( $v : value ) eval( $v > 3 || 2 < 1 )",
                "Work( $v : value ) eval( $v == $v )",
                "Work( value == value, value <= value )",
                "$w : Work() Work( value != $w.value )",
                "Work( value > 3, value < 5 )",
                "Work( value >= 5, value <= 5 )",
                "Work( value > 5 || value < 3 )",
                "Work( value > 5 || value < 3, on )",
                "Work( value == 5 || == 6 )",
                "Work( weight > 5, weight < 6 )",
                "Work( weight > 5.1, weight < 5.2 )",
                "Work( value != 5, value != 6 )",
                "Work( value == 5, value == 5 )",
                "Work( value in ( 1, 2 ), value > 1 )",
                "Work( value > 2147483646 )",
                "Work( weight > 3000000000L )",
                "Work( name != \"a\", name != \"b\" )",
                "Work( name == \"a\", name == \"a\" )",
                "Work( name == null )",
                "Work( name == null, name!.length > 3 || on )",
                "Work( name == null || name.length() > 3 )",
                "Work( name != null, name.length() > 3 )",
                "Work( name > \"a\", name < \"b\" )",
                "Work( name matches \"a.*\", name != \"a\" )",
                "Work( name == \"1\", name == \"1\" )",
                "Work( deep == 3, deep == \"3\" )",
                "Work( deep == 3, deep == 4 )", // false equals both
                "Work( deep == \"a\", deep == \"b\" )",
                "Work( deep > 5, deep < 3 )",
                "Work( deep == \"3\", deep == \"3.0\" )",
                "Work( deep == true, deep == \"true\" )",
                "Signal( payload[\"n\"] == 3, payload[\"n\"] == \"3\" )",
                "Signal( payload[\"n\"] == \"3\", payload[\"n\"] == \"3.0\" )",
                "Signal( payload[\"n\"] == 3, payload[\"m\"] == 4 )",
                "Work( value > 5 ) Work( value < 3 )",
                "Work( value == 1 ) Signal( frequency == \"work\" )",
                "Work( $v : value ) State( n >= $v, n <= $v )",
                "Work( $v : value ) State( n > $v, m < $v )",
                "Work( $v : value, $o : weight ) State( n > $v, n < $o )",
                "Work( $v : value ) Work( deep > $v, deep < $v )",
                "Work() State( n > 1 ) State( n < 5 )",
                "$w : Work( value > 3 ) not Work( value > 3, this != $w )",
                "Work( value > 3 ) not Work( value > 4 )",
                "Work() not Work( value > 4 )",
                "Work() exists Work()",
                "Work() eval( true )",
                "Work( on || !on )",
                "Work() State( size == null )",
                "Work() State( truth == null )",
                "Work() State( truth != true, truth != false )",
                "Work() State( items.size == 2, items.size > 1 )",
                "Work( value > 5 ) ( State( n < 3 ) or State( n > 3 ) )",
                "Work() forall( Work( value > 5 ) )",
            })
    void shouldSayNothingOfWhatCanHold(String condition) {
        assertThat(Linted.of(condition)).isEmpty();
    }

    @Test
    void shouldKnowTheConstantsOfAnEnum() {
        String types = "declare enum Side LEFT, RIGHT; end declare Turn to : Side end declare State n : int end\n";
        assertThat(Linted.found(
                        types + "rule a when\nTurn( to == Side.LEFT, to == Side.RIGHT ) then hypha.emit(\"x\"); end"))
                .containsExactly("3 L101");
        assertThat(Linted.found(
                        types + "rule a when\nTurn( to != Side.LEFT, to != Side.RIGHT ) then hypha.emit(\"x\"); end"))
                .describedAs("null is neither")
                .isEmpty();
    }

    @Test
    void shouldFindAFactThatNobodyMakesOnlyWhereNothingElseMayBeOfItsType() {
        String work = "declare Work value : int end\n";
        assertThat(Linted.found(work + "rule a when Work()\nString() then hypha.emit(\"x\"); end"))
                .containsExactly("3 L102");
        assertThat(Linted.found(work + "rule a when Work()\nnot Integer() then hypha.emit(\"x\"); end"))
                .containsExactly("3 L102");
        assertThat(Linted.found(work + "rule a when Work()\nObject() then hypha.emit(\"x\"); end"))
                .isEmpty();
        assertThat(Linted.found(work + "rule a when Work()\nString() then hypha.emit(\"x\"); end\n"
                        + "rule b when $w : Work() then insert(\"text\"); end"))
                .isEmpty();
        assertThat(
                        Linted.found(
                                work
                                        + "rule a when $w : Work()\nString( length > 3 ) from $w.toString() then hypha.emit(\"x\"); end"))
                .isEmpty();
        assertThat(Linted.found(
                        work + "declare Mark v : int end\nrule a when Work()\nMark() then hypha.emit(\"x\"); end"))
                .describedAs("it may come as a signal")
                .isEmpty();
        assertThat(Linted.found(work + "query big( int v ) Work( value > v ) end\n"
                        + "rule a when Work()\nbig( 3; ) then hypha.emit(\"x\"); end"))
                .isEmpty();
        assertThat(Linted.found("rule a when\nRefused() then hypha.emit(\"x\"); end"))
                .isEmpty();
    }

    @Test
    void shouldFindARuleThatIsNeverEnabledOnlyWhereThatIsSaid() {
        String rule =
                "declare Work on : boolean end\nrule a\n enabled %s when $w : Work( $on : on ) then hypha.emit($w); end";
        assertThat(Linted.found(rule.formatted("false"))).containsExactly("3 L104");
        assertThat(Linted.found(rule.formatted("( false )"))).containsExactly("3 L104");
        assertThat(Linted.found(rule.formatted("true"))).isEmpty();
        assertThat(Linted.found(rule.formatted("( $on )"))).isEmpty();
    }

    @Test
    void shouldFindARuleWhoseGroupNeverGetsTheFocusOnlyWhereNothingMayGiveIt() {
        String work = "declare Work value : int end\n";
        String rule = work + "rule a\n agenda-group \"g\" %s when Work() then hypha.emit(\"x\"); end\n";
        assertThat(Linted.found(rule.formatted(""))).containsExactly("3 L105");
        assertThat(Linted.found(rule.formatted("auto-focus false"))).containsExactly("3 L105");
        assertThat(Linted.found(rule.formatted("auto-focus"))).isEmpty();
        assertThat(Linted.found(rule.formatted("").replace("\"g\"", "\"MAIN\"")))
                .isEmpty();
        String focus = "rule b when Work() then drools.setFocus(%s); end\n";
        assertThat(Linted.found(rule.formatted("") + focus.formatted("\"g\""))).isEmpty();
        assertThat(Linted.found(rule.formatted("") + focus.formatted("\"h\""))).containsExactly("3 L105");
        String itself = focus.formatted("\"g\"").replace("rule b", "rule b agenda-group \"g\"");
        assertThat(Linted.found(rule.formatted("") + itself)).containsExactly("3 L105", "4 L105");
        String other = itself.replace("b agenda-group \"g\"", "b agenda-group \"h\"");
        String main = focus.formatted("\"h\"").replace("rule b", "rule c");
        assertThat(Linted.found(rule.formatted("") + other + main)).isEmpty();
        assertThat(Linted.found(rule.formatted("") + focus.formatted("\"g\" + hypha.index()")))
                .isEmpty();
        assertThat(Linted.found(rule.formatted("")
                        + rule.formatted("auto-focus")
                                .replace("rule a", "rule b")
                                .replace(work, "")))
                .isEmpty();
    }
}
