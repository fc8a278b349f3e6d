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
                "List all = $s.getItems(); all.add($w.getName()); update($s);",
                "List all = $s.getItems(); all.add($w.getName()); modify($s) { setItems(all) }",
                "List all = new ArrayList($s.getItems()); all.addAll(List.of(1, 2)); modify($s) { setItems(all) }",
                "java.util.Collections.addAll($s.getItems(), 1, 2); update($s);",
                "$s.getByName().put($w.getId(), $w.getValue()); update($s);",
                "modify($s) { getByName().put(\"\" + $w.getTime(), 1) }",
                "Map all = new TreeMap($s.getByName()); all.put($w.getId(), 1); modify($s) { setByName(all) }",
            })
    void shouldFindAStateThatOnlyGrows(String then) {
        assertThat(Linted.found(growing(then, ""))).containsExactly("3 L701");
        assertThat(
                        Linted.found(
                                growing(
                                        then,
                                        "rule t when Work( on ) State( items.size > 9, name != null, byName.size > 9 ) then hypha.emit(\"x\"); end")))
                .describedAs("somebody looks at it")
                .isEmpty();
        assertThat(
                        Linted.found(
                                growing(
                                        then,
                                        "rule t no-loop when Work( on ) $s : State() then modify($s) { setItems(new ArrayList()), setName(\"\"), setByName(new TreeMap()) } end")))
                .describedAs("somebody sets it anew")
                .isEmpty();
        assertThat(Linted.found(growing("if ($w.isOn()) { " + then + " }", "")))
                .describedAs("it need not be each time")
                .isEmpty();
        assertThat(Linted.found(growing(then + " hypha.die();", ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "void keep(List l, Object o) { l.add(o); } | keep($s.getItems(), $w.getName()); update($s);",
                "void keep(State s, Object o) { s.getItems().add(o); } | keep($s, $w.getName()); update($s);",
                "void keep(Map m, String k, Object o) { m.put(k, o); } | keep($s.getByName(), $w.getId(), 1); update($s);",
                "List with(List l, Object o) { List n = new ArrayList(l); n.add(o); return n; } | modify($s) { setItems(with($s.getItems(), $w.getName())) }",
            })
    void shouldFindAStateThatGrowsInAFunction(String function, String then) {
        assertThat(Linted.found(growing(then, "function " + function))).containsExactly("3 L701");
        assertThat(Linted.found(growing(
                        then,
                        "function "
                                + function.replace("{ ", "{ if (four() > 4) return; ")
                                        .replace("return; List", "return null; List")
                                + "\nfunction int four() { return 4; }")))
                .describedAs("not each time")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "void keep(List l, Object o) { l.add(o); l.remove(0); } | keep($s.getItems(), $w.getName()); update($s);",
                "void keep(Map m, String k, Object o) { m.put(k, o); } | keep($s.getByName(), \"a\", $w.isOn()); update($s);",
                "int read(List l) { return l.size(); } | hypha.emit(\"x\", Map.of(\"n\", read($s.getItems())));",
                "void keep(State s, Object o) { s.getItems().add(o); s.setItems(new ArrayList()); } | keep($s, $w.getName()); update($s);",
            })
    void shouldSayNothingOfAFunctionThatLeavesAStateAsLong(String function, String then) {
        assertThat(Linted.found(growing(then, "function " + function))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$w : Work( $k : name ) $s : State( $all : items ) | $all.add($k); update($s);",
                "$w : Work( $k : id ) $s : State( $all : byName ) | $all.put($k, 1); update($s);",
                "Work( $k : time ) $s : State() | modify($s) { getByName().put($k, 1) }",
            })
    void shouldFindAStateThatGrowsByANameThatAConditionGives(String when, String then) {
        String rules = Linted.TYPES + "\nrule r no-loop when " + when + " then\n" + then + " end\n";
        assertThat(Linted.found(rules)).containsExactly("3 L701");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$w : Work( id == \"a\", $k : id ) $s : State( $all : byName ) | $all.put($k, 1); update($s);",
                "Work( $k : time, time in ( 1, 2 ) ) $s : State() | modify($s) { getByName().put($k, 1) }",
                "Work( $k : name ) $s : State( $all : items ) | $all.add($k); $all.remove(0); update($s);",
                "Work( $k : name ) $s : State( $all : items ) eval( $all.size() < 9 ) | $all.add($k); update($s);",
            })
    void shouldSayNothingOfAStateThatEndsToGrow(String when, String then) {
        assertThat(Linted.found(Linted.TYPES + "\nrule r no-loop when " + when + " then\n" + then + " end\n"))
                .isEmpty();
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
                "List all = $s.getItems(); all.add(1); all.remove(0); update($s);",
                "List all = $s.getItems(); all.add(1); hypha.emit(\"x\", Map.of(\"all\", all)); update($s);",
                "$s.getByName().put(\"last\", $w.getName()); update($s);",
                "$s.getByName().put($w.getName(), $w.getId()); update($s);",
                "$s.getByName().put($w.getId(), 1); $s.getByName().remove(\"a\"); update($s);",
                "Map all = new TreeMap($s.getByName()); all.clear(); all.put($w.getId(), 1); modify($s) { setByName(all) }",
                "modify($s) { setN($s.getN() + 1) }",
                "hypha.emit(\"x\", Map.of(\"all\", $s.getItems()));",
            })
    void shouldSayNothingOfAStateThatNeedNotGrow(String then) {
        assertThat(Linted.found(growing(then, ""))).isEmpty();
    }
}
