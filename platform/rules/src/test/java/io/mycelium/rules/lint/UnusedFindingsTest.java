package io.mycelium.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.rules.PackReader;
import io.mycelium.rules.PackSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is declared and not used, and what is used where one might not look. */
class UnusedFindingsTest {
    private static final String WORK = "declare Work value : int  items : List end\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule a when Work( $v : value ) then hypha.emit(\"x\", Map.of(\"v\", $v)); end",
                "rule a when Work( $v : value ) eval( $v > 1 ) then hypha.emit(\"x\"); end",
                "rule a when Work( $v : value, value > 1 ) Work( value < $v ) then hypha.emit(\"x\"); end",
                "rule a salience ( $v ) when Work( $v : value ) then hypha.emit(\"x\"); end",
                "rule a when Work( $l : items ) Integer( this > 3 ) from $l then hypha.emit(\"x\"); end",
                "rule a when Work() accumulate( Work( $v : value ); $n : count($v); $n > 2 ) then hypha.emit(\"x\"); end",
                "rule a when $w : Work() not Work( this != $w, value > 3 ) then hypha.emit(\"x\"); end",
                "rule a when $w : Work() then end\nrule b extends a when Work( value > 2 ) then hypha.emit($w); end",
                "rule a when $w : Work() then delete($w); end",
                "rule a when Work( $v : value ) eval( $v > 1 ? true : false ) then hypha.emit(\"x\"); end",
                "rule a when groupby( Work( $v : value ); $k : $v; $n : count($v) ) then hypha.emit(\"x\", Map.of(\"n\", $n)); end",
                "rule a when ( Work( $v : value == 1 ) or Work( $v : value == 3 ) ) then hypha.emit(\"x\", Map.of(\"v\", $v)); end",
                "rule a when Work( $v := value ) Work( $v := value ) then hypha.emit(\"x\"); end",
            })
    void shouldTakeABindingForUsed(String rule) {
        assertThat(Linted.all(WORK + rule)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule a when\nWork( $v : value ) then hypha.emit(\"x\"); end",
                "rule a when\n$w : Work() then hypha.emit(\"x\"); // not $w\n end",
                "rule a when\n( Work( $v : value == 1 ) or Work( $v : value == 3 ) ) then hypha.emit(\"x\"); end",
                "rule a when\naccumulate( Work( $v : value ); $n : count($v) ) Work() then hypha.emit(\"x\"); end",
            })
    void shouldFindABindingThatNobodyUses(String rule) {
        assertThat(Linted.all(WORK + rule)).containsExactly("3 L304");
    }

    @Test
    void shouldTakeATypeForUsedWhereItsSignalsAreLookedAt() {
        String type = "declare Other v : int end\n";
        assertThat(Linted.all(type + WORK + "rule a when Work() then hypha.emit(\"x\"); end"))
                .containsExactly("1 L301");
        assertThat(Linted.all(type + WORK + "rule a when Work() then hypha.emit(\"other\"); end"))
                .isEmpty();
        assertThat(Linted.all(type + WORK + "rule a when Work() then hypha.emit(new Other(1)); end"))
                .isEmpty();
        assertThat(Linted.all(type + "rule a when Signal( frequency == \"other\" ) then hypha.emit(\"x\"); end"))
                .isEmpty();
        assertThat(Linted.all(type + "rule a when $s : Signal() then hypha.emit(\"x\", $s); end"))
                .describedAs("its payload must fit the type")
                .isEmpty();
        assertThat(Linted.all("declare Item v : int end\ndeclare Work items : List<Item> end\n"
                        + "rule a when Work() then hypha.emit(\"x\"); end"))
                .isEmpty();
        assertThat(Linted.all("declare Base v : int end\ndeclare Work extends Base w : int end\n"
                        + "rule a when Work() then hypha.emit(\"x\"); end"))
                .isEmpty();
    }

    @Test
    void shouldLeaveOutWhatPacksShare() {
        PackSource pack = PackReader.readDrl(
                "p.drl", WORK + "rule a when Work() then hypha.emit(\"x\"); end", "declare Other v : int end\n");
        assertThat(Lint.of(pack, null)).isEmpty();
    }

    @Test
    void shouldTakeAFunctionForUnusedThatOnlyCallsItself() {
        String function = "function int f(int n) { return n < 1 ? 0 : f(n - 1); }\n";
        assertThat(Linted.all(function + WORK + "rule a when Work() then hypha.emit(\"x\"); end"))
                .containsExactly("1 L302");
        assertThat(Linted.all(function + WORK + "rule a when Work( f(value) == 0 ) then hypha.emit(\"x\"); end"))
                .isEmpty();
        assertThat(Linted.all(function + "function int g(int n) { return f(n); }\n" + WORK
                        + "rule a when Work() then hypha.emit(\"x\", Map.of(\"g\", g(1))); end"))
                .isEmpty();
    }

    @Test
    void shouldTakeFunctionsForUnusedThatOnlyCallEachOther() {
        String functions = "function int f(int n) { return n < 1 ? 0 : g(n - 1); }\n"
                + "function int g(int n) { return n < 1 ? 1 : f(n - 1); }\n" + WORK;
        assertThat(Linted.all(functions + "rule a when Work() then hypha.emit(\"x\"); end"))
                .containsExactly("1 L302", "2 L302");
        assertThat(Linted.all(functions + "rule a when Work( f(value) == 0 ) then hypha.emit(\"x\"); end"))
                .isEmpty();
        assertThat(Linted.all("function int h(int n) { return f(n); }\n" + functions
                        + "rule a when Work() then hypha.emit(\"x\"); end"))
                .containsExactly("1 L302", "2 L302", "3 L302");
    }

    @Test
    void shouldTakeAnImportForUsedInConditionsDeclarationsAndCode() {
        String rule = WORK + "rule a when Work() then hypha.emit(\"x\"); end";
        assertThat(Linted.all("import java.util.LinkedList;\n" + rule)).containsExactly("1 L303");
        assertThat(Linted.all("import java.util.*;\n" + rule)).isEmpty();
        assertThat(Linted.all("import function java.lang.Math.max;\n" + rule)).containsExactly("1 L303");
        assertThat(Linted.all("import java.time.LocalDate;\ndeclare Day at : LocalDate end\n"
                        + "rule a when Day( at != null ) then hypha.emit(\"x\"); end"))
                .isEmpty();
        assertThat(
                        Linted.all(
                                "import java.util.Map.Entry;\n" + WORK
                                        + "rule a when Signal( $p : payload ) Entry( key == \"a\" ) from $p.entrySet() then hypha.emit(\"x\"); end"))
                .isEmpty();
    }

    @Test
    void shouldTakeAFieldOfStateForUsedWhereverItIsNamed() {
        String state = "declare State\nn : int\nend\n" + WORK;
        assertThat(Linted.all(state + "rule a when Work() State() then hypha.emit(\"x\"); end"))
                .containsExactly("2 L306");
        assertThat(Linted.all(state + "rule a when Work() State( n > 0 ) then hypha.emit(\"x\"); end"))
                .isEmpty();
        assertThat(Linted.all(state + "rule a when Work() $s : State() then modify($s) { setN(1) } end"))
                .isEmpty();
        assertThat(Linted.all(state
                        + "rule a when Work() $s : State() then hypha.emit(\"x\", Map.of(\"a\", $s.getN())); end"))
                .isEmpty();
        assertThat(Linted.all(state + "rule a when Work() then hypha.split(Map.of(\"n\", 1)); end"))
                .isEmpty();
        assertThat(Linted.all("declare State\non : boolean\nend\n" + WORK
                        + "function boolean on(State s) { return s.isOn(); }\n"
                        + "rule a when Work() $s : State() then hypha.emit(\"x\", Map.of(\"a\", on($s))); end"))
                .isEmpty();
    }

    @Test
    void shouldFindFieldsOfInsertedFactsOnlyWhereNothingCanReadThem() {
        String mark =
                "declare Mark\nwhy : String\nend\n" + WORK + "rule a when Work() then insert(new Mark(\"b\")); end\n";
        assertThat(Linted.all(mark + "rule b when Mark() then hypha.emit(\"x\"); end"))
                .containsExactly("2 L308");
        assertThat(Linted.all(mark + "rule b when Mark( why == \"b\" ) then hypha.emit(\"x\"); end"))
                .isEmpty();
        assertThat(Linted.all(mark
                        + "rule b when $m : Mark() then hypha.emit(\"x\", $m.getWhy()); end"
                                .replace(", $m.getWhy()", ", Map.of(\"w\", $m.getWhy())")))
                .isEmpty();
        assertThat(Linted.all(mark + "rule b when $m : Mark() then hypha.emit($m); end"))
                .isEmpty();
        assertThat(
                        Linted.all(
                                mark
                                        + "rule b when Work() $all : List() from collect( Mark() ) then hypha.emit(\"x\", Map.of(\"a\", $all)); end"))
                .isEmpty();
        assertThat(Linted.all(mark + "rule b when $m : Mark() then hypha.emit(new Mark(\"c\")); end"))
                .containsExactly("6 L304");
    }

    @Test
    void shouldFindFieldsOfInsertedFactsThatAreOnlySet() {
        String mark = "declare Mark\nwhy : String\nend\n" + WORK
                + "rule a when Work() then Mark m = new Mark(); m.setWhy(\"b\"); insert(m); end\n";
        assertThat(Linted.all(mark + "rule b when Mark() then hypha.emit(\"x\"); end"))
                .containsExactly("2 L308");
        assertThat(Linted.all(mark + "rule b no-loop when $m : Mark() Work() then modify($m) { setWhy(\"c\") } end"))
                .containsExactly("2 L308");
        assertThat(Linted.all(mark + "rule b when Mark( why == \"b\" ) then hypha.emit(\"x\"); end"))
                .isEmpty();
        assertThat(Linted.all(mark.replace("insert(m);", "insert(m); hypha.emit(m);")
                        + "rule b when Mark() then hypha.emit(\"x\"); end"))
                .isEmpty();
        assertThat(Linted.all(mark + "rule b when $m : Mark() then hypha.emit($m); end"))
                .isEmpty();
    }

    @Test
    void shouldFindAQueryThatNobodyAsks() {
        String query = WORK + "query big( int v )\n Work( value > v )\nend\n";
        assertThat(Linted.all(query + "rule a when Work() then hypha.emit(\"x\"); end"))
                .containsExactly("2 L305");
        assertThat(Linted.all(query + "rule a when Work() ?big( 3; ) then hypha.emit(\"x\"); end"))
                .isEmpty();
        assertThat(
                        Linted.all(
                                query
                                        + "query bigger( int v )\n big( v; )\nend\nrule a when bigger( 3; ) then hypha.emit(\"x\"); end"))
                .isEmpty();
    }

    @Test
    void shouldSayNothingOfWhatJavaTypesOfThePackMayUseOrFill() {
        String drl = """
                import java.util.TreeMap;
                declare Spare n : int end
                declare State items : List  never : int end
                declare Work value : int end
                rule r no-loop when $w : Work() $s : State() then $s.getItems().add($w.getValue()); update($s); end
                """;
        PackSource bare = PackSource.of("p", Map.of("p.drl", drl));
        PackSource withJava =
                new PackSource(bare.manifest(), bare.files(), UnusedFindingsTest.class.getClassLoader(), bare.hash());
        assertThat(Lint.of(bare, null)).extracting(each -> each.code().name()).contains("L301", "L303", "L306", "L701");
        assertThat(Lint.of(withJava, null)).isEmpty();
    }
}
