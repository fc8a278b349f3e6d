package io.mycelium.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that disagree, numbers that wrap around, and states that grow: found in consequences. */
class CodeFindingsTest {
    private static String then(String code) {
        return Linted.TYPES + "\nrule r no-loop when $w : Work( $v : value ) $s : State() then\n" + code
                + "\nhypha.emit(\"x\", Map.of(\"v\", $v, \"w\", $w.getValue())); end";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "long due = 24 * 60 * 60 * 1000 * 1000; | L501",
                "long due = $s.getAt() + 24*60*60*1000*1000; | L501",
                "modify($s) { setAt(1_000_000 * 1_000_000) } | L501",
                "long due = 50000 * 50000 * 1000L; | L501",
                "long due = 2 * 1073741824; | L501",
                "long due = $v - 2 * 1073741824; | L501",
                "long due = -3 * 1073741824; | L501",
                "long due = -2 * -1073741824; | L501",
                "long due = 0x10000 * 0x10000; | L501",
                "long due = (1 + 1) * 2000000000; | L501",
                "long due = 60 * (60 * 24) * 1000_000; | L501",
                "long millis = $w.getValue() * 1000; | L502",
                "long millis = 1000 * $w.getValue() * 60; | L502",
                "long millis = $v * 1000; | L502",
                "int n = 5; long m = n * n; | L502",
                "modify($s) { setAt($w.getValue() * 1000) } | L502",
            })
    void shouldFindWhatWrapsAround(String code, String found) {
        assertThat(Linted.found(then(code))).containsExactly("3 " + found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "long due = 24L * 60 * 60 * 1000 * 1000;",
                "long due = 24 * 60 * 60 * 1000;",
                "long due = (long) 24 * 60 * 60 * 1000 * 1000;",
                "long due = $s.getAt() * 60 * 60 * 1000 * 1000;",
                "double due = 24.0 * 60 * 60 * 1000 * 1000;",
                "double due = 1.5 * 50000 * 50000;",
                "String text = \"24*60*60*1000*1000\";",
                "// 24*60*60*1000*1000",
                "long due = 0x10000 * 0x7;",
                "int least = -2 * 1073741824;",
                "int least = 2 * -1073741824;",
                "long due = 0xFFFFFFFF * 2;",
                "long due = (1 - 1) * 2000000000;",
                "long due = Math.abs(1 + 1) * 2000000000L;",
                "long due = (1L + 1) * 2000000000;",
                "long due = (long) (1 + 1) * 2000000000;",
                "long millis = $w.getValue() * 1000L;",
                "long millis = (long) $w.getValue() * 1000;",
                "int millis = $w.getValue() * 1000;",
                "long millis = $s.getAt() * 1000;",
                "long millis = $s.getAt() * $w.getValue();",
                "long millis = $w.getValue() + 1000;",
                "long millis = 60 * 1000;",
                "modify($s) { setN($w.getValue() * 1000) }",
                "long millis = Math.multiplyExact($w.getValue(), 1000);",
                "long n = 5; long m = n * 1000;",
            })
    void shouldSayNothingOfWhatIsReckonedAsIsMeant(String code) {
        assertThat(Linted.found(then(code))).isEmpty();
    }

    @Test
    void shouldFindTheProductOfConstantsInAFunctionToo() {
        assertThat(Linted.found(Linted.TYPES + "\nfunction long f() {\n return 24*60*60*1000*1000; }\n"
                        + "rule r when Work() then hypha.emit(\"x\", Map.of(\"v\", f())); end"))
                .containsExactly("3 L501");
    }

    private static String pair(String first, String one, String second, String other) {
        return Linted.TYPES + "\nrule a no-loop when " + first + " then modify($s) { " + one + " } end\n"
                + "rule b no-loop when " + second + " then modify($s) { " + other + " } end";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Work() $s : State() | setN(1) | Work() $s : State() | setN(2)",
                "Work( value > 3 ) $s : State() | setN(1) | Work( value > 5 ) $s : State() | setN(2)",
                "Work() $s : State( m == 0 ) | setN(1) | $s : State( m == 0 ) Work() | setN(2)",
                "Work( name == \"a\" ) $s : State() | setName(\"x\") | Work( value > 1 ) $s : State() | setName(\"y\")",
            })
    void shouldFindTwoRulesThatSetAFieldToDifferentValues(String first, String one, String second, String other) {
        assertThat(Linted.found(pair(first, one, second, other))).containsExactly("3 L401");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Work() $s : State() | setN(1) | Work() $s : State() | setN(1)",
                "Work() $s : State() | setN(1) | Work() $s : State() | setM(2)",
                "Work() $s : State() | setN($s.getN() + 1) | Work() $s : State() | setN($s.getN() + 2)",
                "Work( value > 5 ) $s : State() | setN(1) | Work( value <= 5 ) $s : State() | setN(2)",
                "Work( on ) $s : State() | setN(1) | Work( !on ) $s : State() | setN(2)",
                "Work( name == \"a\" ) $s : State() | setN(1) | Work( name == \"b\" ) $s : State() | setN(2)",
                "Work() $s : State( m == 1 ) | setN(1) | Work() $s : State( m == 2 ) | setN(2)",
                "Work( $v : value ) $s : State( m > $v ) | setN(1) | Work( $v : value ) $s : State( m <= $v ) | setN(2)",
                "Work( deep == 1 ) $s : State() | setN(1) | Work( deep == \"1\" ) $s : State() | setN(2)",
                "Work() $s : State() Hypha( waiting > 1 ) | setN(1) | Work() $s : State() | setN(2)",
            })
    void shouldSayNothingOfRulesThatNeedNotDisagree(String first, String one, String second, String other) {
        assertThat(Linted.found(pair(first, one, second, other))).isEmpty();
    }

    @Test
    void shouldFindTwoRulesThatSetAFieldToDifferentValuesWhereTheyUpdate() {
        String rules = pair("Work() $s : State()", "setN(1)", "Work() $s : State()", "setN(2)");
        String updates = rules.replace("modify($s) { setN(2) }", "$s.setN(2); update($s);");
        assertThat(Linted.found(updates)).containsExactly("3 L401");
        assertThat(Linted.found(updates.replace("setN(2)", "setN(1)"))).isEmpty();
    }

    @Test
    void shouldSayNothingOfRulesWhoseOrderIsSaid() {
        String rules = pair("Work() $s : State()", "setN(1)", "Work() $s : State()", "setN(2)");
        assertThat(Linted.found(rules.replaceFirst("rule a", "rule a salience 1")))
                .isEmpty();
        assertThat(Linted.found(rules.replace("no-loop", "no-loop activation-group \"g\"")))
                .isEmpty();
        assertThat(Linted.found(rules.replaceFirst("when Work\\(\\)", "when \\$w : Work()")
                        .replaceFirst("then", "then delete(\\$w);")))
                .isEmpty();
        assertThat(Linted.found(rules.replaceFirst("then modify", "then if (hypha.tide() > 3) modify")))
                .isEmpty();
    }

    private static String growing(String then, String others) {
        return Linted.TYPES + "\nrule r no-loop when $w : Work() $s : State() then\n" + then + " end\n" + others;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "modify($s) { getItems().add($w.getName()) }",
                "$s.getItems().add($w.getName());",
                "List all = new ArrayList($s.getItems()); all.add($w.getName()); modify($s) { setItems(all) }",
                "List all = new ArrayList(); all.addAll($s.getItems()); all.add(1); modify($s) { setItems(all) }",
                "modify($s) { setName($s.getName() + $w.getName()) }",
                "modify($s) { setName($s.getName().concat($w.getName())) }",
            })
    void shouldFindAStateThatOnlyGrows(String then) {
        assertThat(Linted.found(growing(then, ""))).containsExactly("3 L701");
        assertThat(Linted.found(growing(
                        then,
                        "rule t when Work( on ) State( items.size > 9, name != null ) then hypha.emit(\"x\"); end")))
                .describedAs("somebody looks at it")
                .isEmpty();
        assertThat(
                        Linted.found(
                                growing(
                                        then,
                                        "rule t no-loop when Work( on ) $s : State() then modify($s) { setItems(new ArrayList()), setName(\"\") } end")))
                .describedAs("somebody sets it anew")
                .isEmpty();
        assertThat(Linted.found(growing("if ($w.isOn()) { " + then + " }", "")))
                .describedAs("it need not be each time")
                .isEmpty();
        assertThat(Linted.found(growing(then + " hypha.die();", ""))).isEmpty();
    }

    @Test
    void shouldFindAStateThatOnlyGrowsWhenItsListIsNamedInFull() {
        String rules = growing("$s.getItems().add($w.getName()); update($s);", "");
        assertThat(Linted.found(rules.replaceFirst("items : List", "items : java.util.List")))
                .containsExactly("3 L701");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "List all = new ArrayList($s.getItems()); all.add(1); all.remove(0); modify($s) { setItems(all) }",
                "List all = new ArrayList($s.getItems()); all.add(1); modify($s) { setItems(all.subList(0, 1)) }",
                "List all = new ArrayList(); all.add(1); modify($s) { setItems(all) }",
                "List all = new ArrayList(); all.addAll($s.getItems()); modify($s) { setItems(all) }",
                "List all = new ArrayList(); all.addAll($s.getItems()); all.add(1); all.remove(0); modify($s) { setItems(all) }",
                "modify($s) { setName($w.getName() + \"x\") }",
                "modify($s) { setN($s.getN() + 1) }",
                "hypha.emit(\"x\", Map.of(\"all\", $s.getItems()));",
            })
    void shouldSayNothingOfAStateThatNeedNotGrow(String then) {
        assertThat(Linted.found(growing(then, ""))).isEmpty();
    }
}
