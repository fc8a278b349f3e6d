package io.mycelium.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that fire more often than is meant. */
class LoopFindingsTest {
    private static String rule(String attributes, String condition, String then) {
        return Linted.TYPES + "\nrule r " + attributes + " when " + condition + " then\n" + then + " end";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Work() $s : State( n >= 0 ) | modify($s) { setN($s.getN() + 1) }",
                "Work() $s : State( n > 5 ) | modify($s) { setN(6) }",
                "Work() $s : State( n < 5 ) | modify($s) { setN($s.getN() - 1) }",
                "Work() $s : State( n == 0 ) | modify($s) { setN(0) }",
                "Work() $s : State( $n : n ) | modify($s) { setN(1) }",
                "Work() $s : State( $items : items ) | modify($s) { setItems(new ArrayList()) }",
                "Work() $s : State( on == true, n >= 0 ) | modify($s) { setN($s.getN() + 1), setM(2) }",
                "$s : State( on == false ) | modify($s) { setOn(false) }",
                "Work() | insert(new Work(1, null, true, 1, null, null, 0));",
            })
    void shouldFindALoopThatOnlyEnergyEnds(String condition, String then) {
        assertThat(Linted.found(rule("", condition, then))).containsExactly("3 L204");
        assertThat(Linted.found(rule("no-loop", condition, then))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Work() $s : State() | modify($s) { setN($s.getN() + 1) }",
                "Work() $s : State( n == 0 ) | modify($s) { setN(1) }",
                "Work() $s : State( n == 0 ) | modify($s) { setM(1) }",
                "Work() $s : State( n < 5 ) | modify($s) { setN($s.getN() + 1) }",
                "Work() $s : State( n >= 0 ) | if ($s.getM() > 1) { modify($s) { setN($s.getN() + 1) } }",
                "$w : Work() $s : State( n >= 0 ) | delete($w); modify($s) { setN($s.getN() + 1) }",
                "Work( $v : value ) $s : State( n >= 0, n < $v ) | modify($s) { setN($s.getN() + 1) }",
                "Work() $s : State( n >= 0 ) eval( $s.getN() < 3 ) | modify($s) { setN($s.getN() + 1) }",
                "Work( value > 1 ) | insert(new Work(1, null, true, 1, null, null, 0));",
                "Work( value > 1 ) not Work( value == 1 ) | insert(new Work(1, null, true, 1, null, null, 0));",
            })
    void shouldNotTakeForEndlessWhatMayEnd(String condition, String then) {
        assertThat(Linted.found(rule("", condition, then))).noneMatch(each -> each.endsWith("L204"));
    }

    @Test
    void shouldNotTakeForEndlessWhatAnotherRuleMayEnd() {
        String loop = rule("", "Work() $s : State( n >= 0 )", "modify($s) { setN($s.getN() + 1) }");
        assertThat(Linted.found(loop + " rule other salience 1 when $w : Work() State( n > 9 ) then delete($w); end"))
                .noneMatch(each -> each.endsWith("L204"));
        String inserts = rule("", "Work() State( n < 9 )", "insert(new Work(1, null, true, 1, null, null, 0));");
        assertThat(Linted.found(inserts)).contains("3 L204");
        assertThat(Linted.found(
                        inserts + " rule other when Work() $s : State() then modify($s) { setN($s.getN() + 1) } end"))
                .noneMatch(each -> each.endsWith("L204"));
        assertThat(Linted.found(loop + " rule other when Work() $s : State( n > 9 ) then modify($s) { setN(-1) } end"))
                .noneMatch(each -> each.endsWith("L204"));
    }

    @Test
    void shouldSayOnlyOnceThatARuleLoops() {
        assertThat(Linted.found(rule("", "Work() $s : State( n > 0 )", "modify($s) { setN($s.getN() - 1) }")))
                .containsExactly("2 L202");
    }

    @Test
    void shouldTakeForStandingOnlyWhatChangesNothingThatIsTested() {
        assertThat(Linted.found(rule("", "State( n > 0 )", "hypha.emit(\"x\");")))
                .containsExactly("2 L201");
        assertThat(Linted.found(rule("", "$s : State( n > 0 )", "modify($s) { setN(0) }")))
                .isEmpty();
        assertThat(Linted.found(rule("", "$s : State() Hypha( age > $s.at )", "modify($s) { setAt(hypha.age()) }")))
                .describedAs("State is looked at from another pattern")
                .isEmpty();
        assertThat(Linted.found(rule("", "Hypha( waiting > 10 )", "hypha.emit(\"x\");")))
                .isEmpty();
        assertThat(Linted.found(rule("@recovery", "State( n > 0 )", "hypha.emit(\"x\");")))
                .isEmpty();
    }

    @Test
    void shouldNotTakeTwoRulesForOneWhoseSignalsExcludeEachOther() {
        String rules = Linted.TYPES
                + "rule a no-loop when Work( value > %d ) $s : State( on == false ) then modify($s) { setOn(true) } end\n"
                + "rule b no-loop when Work( value < 5 ) $s : State( on == true ) then modify($s) { setOn(false) } end";
        assertThat(Linted.found(rules.formatted(3))).containsExactly("1 L203", "2 L203");
        assertThat(Linted.found(rules.formatted(5))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name == null | setName(\"x\") | name != null | setName(null) | 1 L203, 2 L203",
                "name == null | setName($q.getName()) | name != null | setName(null) | 1 L203, 2 L203",
                "n == 0 | setN(5) | n > 3 | setN(0) | 1 L203, 2 L203",
                "n == 0 | setN(5) | n > 6 | setN(0) | 2 L203",
                "n != 5 | setN(5) | n > 3 | setM(0) | ''",
            })
    void shouldFindAFieldThatIsSetAndSetBackByOneSignal(
            String first, String sets, String second, String setsBack, String found) {
        String rules = Linted.TYPES
                + "rule a no-loop when $q : Work() $s : State( %s ) then modify($s) { %s } end\n".formatted(first, sets)
                + "rule b no-loop when $q : Work() $s : State( %s ) then modify($s) { %s } end"
                        .formatted(second, setsBack);
        assertThat(String.join(", ", Linted.found(rules))).isEqualTo(found);
    }

    private static final String MANY = "declare State n : int  mode : int  d : double  phase : String  on : boolean"
            + "  l : List  m : Map end declare Q on : boolean end\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "m[\"k\"] == null | Map m = new TreeMap($s.getM()); m.put(\"k\", 1); modify($s) { setM(m) }",
                "n >= 0, m[\"k\"] == null | $s.getM().put(\"k\", 1); modify($s) { setN($s.getN() + 1) }",
                "n >= 0, l.size < 3 | $s.getL().add(1); modify($s) { setN($s.getN() + 1) }",
                "n >= 0, this.n < 3 | modify($s) { setN($s.getN() + 1) }",
                "n >= 0, getN() < 3 | modify($s) { setN($s.getN() + 1) }",
                "n >= 0 | int k = hypha.index() - 1; modify($s) { setN(k) }",
            })
    void shouldNotTakeForEndlessWhatCannotBeFollowed(String condition, String then) {
        assertThat(Linted.found(MANY + "rule r when Q() $s : State( " + condition + " ) then " + then
                        + " hypha.emit(\"x\"); end"))
                .noneMatch(each -> each.endsWith("L204"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "m[\"k\"] == null | Map m = new TreeMap($s.getM()); m.put(\"k\", 1); modify($s) { setM(m) }",
                "n < 3 | modify($s) { setN(3) }",
                "n < 3, mode > 0 | modify($s) { setN(3), setMode($s.getMode() - 1) }",
                "d < 1.0 | modify($s) { setD(5) }",
                "n == 0 | modify($s) { setN($s.getN() + 1) }",
                "$n : n == 0 | modify($s) { setN($n + 1) }",
                "n > 2, n < 5 | modify($s) { setN($s.getN() - 2) }",
                "l.size() == 0 | modify($s) { setL(List.of(\"tea\")) }",
                "l.isEmpty() | modify($s) { setL(List.of(1)) }",
                "m[\"z\"] != 1 | modify($s) { setM(Map.of(\"z\", 1, \"k\", 2)) }",
                "!m.containsKey(\"z\") | Map m = new TreeMap($s.getM()); m.put(\"z\", 1); modify($s) { setM(m) }",
            })
    void shouldSayNothingOfARuleThatFiresOnce(String condition, String then) {
        assertThat(Linted.found(MANY + "rule r when Q() $s : State( " + condition + " ) then " + then
                        + " hypha.emit(\"x\"); end"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "n > 0 ~ modify($s) { setN($s.getN() - 1) }",
                "n < 3 ~ modify($s) { setN(hypha.index()) }",
                "n == 0 || mode == 0 ~ modify($s) { setN(1) }",
                "n > 2, n < 6 ~ modify($s) { setN($s.getN() - 2) }",
                "(mode == 0 && n < 3 && on) || d > 1 ~ modify($s) { setN(3) }",
            })
    void shouldSayThatARuleMayFireAgainWhereItMay(String condition, String then) {
        assertThat(Linted.findings(MANY + "rule r when Q() $s : State( " + condition + " ) then " + then
                        + " hypha.emit(\"x\"); end"))
                .filteredOn(each -> each.code() == LintCode.L202)
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("it may fire again"));
    }

    @Test
    void shouldNotTakeTwoRulesForOneWhereTheFirstKeepsTheSecondFromMatching() {
        String rules = MANY
                + "rule a when Q() $s : State( phase == \"a\", mode == 0 ) then modify($s) { setPhase(\"b\")%s } end\n"
                + "rule b when Q() $s : State( phase == \"b\", mode == 0 ) then modify($s) { setPhase(\"c\") } end";
        assertThat(Linted.found(rules.formatted(""))).containsExactly("2 L203");
        assertThat(Linted.found(rules.formatted(", setMode(0)"))).containsExactly("2 L203");
        assertThat(Linted.found(rules.formatted(", setMode(1)"))).isEmpty();
        assertThat(Linted.found(rules.formatted(", setMode($s.getMode() + 1)"))).isEmpty();
    }
}
