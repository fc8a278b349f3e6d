package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a mistake is of that mistake, in the words of the file, and nothing that only follows from it. */
class AdviceTest {
    private static List<String> errors(String drl) {
        return new PackCompiler()
                .compile(PackSource.of("p", Map.of("p.drl", drl))).errors().stream()
                        .map(PackProblem::text)
                        .toList();
    }

    @Test
    void shouldNotSayThatATypeIsUnknownWhenOnlyAFieldOfItIsWrong() {
        assertThat(errors("""
                declare State n : Lnog end
                declare Work value : Strnig end
                rule "a" when Work() State() then hypha.emit("x"); end
                """)).containsExactly("""
                p.drl:1:19: error: unknown type 'Lnog' of field 'n'
                    did you mean 'long'?""", """
                p.drl:2:22: error: unknown type 'Strnig' of field 'value'
                    did you mean 'String'?""");
    }

    @Test
    void shouldNotSayThatThereIsNoStateWhenItIsThereTwice() {
        assertThat(errors("""
                declare State n : long end
                declare State m : long end
                declare Work value : long end
                rule "a" when Work() State() then hypha.emit("x"); end
                """))
                .anySatisfy(each -> assertThat(each).isEqualTo("p.drl:2:9: error: the type State is declared twice"))
                .noneSatisfy(each -> assertThat(each).contains("declares no State"))
                .noneSatisfy(each -> assertThat(each).contains("unknown type"));
    }

    @Test
    void shouldPointAtTextWhenItStandsBehindTheLastRule() {
        String pack = "declare Work value : long end\nrule \"a\" when Work() then hypha.emit(\"x\"); end\n";
        assertThat(errors(pack + "hello world\n"))
                .containsExactly("p.drl:3:1: error: 'hello' does not belong here; a pack consists of declare, rule,"
                        + " function, query and import");
        assertThat(errors(pack + "// the end\n\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "declare Level LOW, HIGH end",
                "declare Level LOW; end",
                "declare Level\n  LOW(1), HIGH(2); n : int end"
            })
    void shouldSayHowConstantsAreDeclaredWhenTheyStandInAType(String declaration) {
        assertThat(errors(declaration + "\nrule a when Signal() then end\n"))
                .first()
                .asString()
                .endsWith("constants are declared so: declare enum Level ONE, TWO; end");
    }

    @Test
    void shouldSayThatThereAreNoCommasWhenFieldsAreDeclaredWithThem() {
        assertThat(errors("declare Work value : long, name : String end\nrule a when Work() then end\n"))
                .first()
                .isEqualTo("""
                        p.drl:1:26: error: ',' does not belong here
                            the fields of a type stand one after the other, without commas""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Work( $l : items ) eval( $l.stream().anyMatch(x -> x != null) )      ~ p.drl:3:51
            Work( items.stream().anyMatch((x) -> x != null) )                    ~ p.drl:3:35
            Work( $l : items ) eval( $l.stream().allMatch(java.util.Objects::nonNull) ) ~ p.drl:3:61
            """)
    void shouldSayHowElseItIsWrittenWhenAFunctionStandsInACondition(String condition, String place) {
        assertThat(errors("declare Work items : List end\nrule \"a\" when\n    " + condition
                        + "\nthen hypha.emit(\"x\"); end\n"))
                .first()
                .asString()
                .startsWith(place + ": error: a condition can't have a function in it, written with -> or ::")
                .contains("write it as a function of the pack and call that");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            $l : List( sizes >= 5 ) from collect( Work() ) ~ p.drl:3:16: error: List has no field 'sizes' ~ did you mean 'size'?
            $l : Collection( 5 < sizes ) from collect( Work() ) ~ p.drl:3:22: error: Collection has no field 'sizes' ~ did you mean 'size'?
            String( lenght == 3 ) from $w.items ~ p.drl:3:13: error: String has no field 'lenght' ~ did you mean 'length'?
            Number( intvalue > 3 ) from $w.items ~ p.drl:3:13: error: Number has no field 'intvalue' ~ did you mean 'intValue'?
            """)
    void shouldSayThatATypeOfTheJdkHasNoSuchField(String condition, String said, String hint) {
        assertThat(errors(
                        "import java.util.Collection;\ndeclare Work items : List end rule \"a\" when $w : Work()\n    "
                                + condition + "\nthen hypha.emit(\"x\"); end\n"))
                .singleElement()
                .asString()
                .isEqualTo(said + " [rule \"a\"]\n    " + hint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$l : List( size >= 5, empty == false ) from collect( Work() )",
                "String( length > 3, toUpperCase == \"A\" ) from $w.items",
                "Integer( this > 3, intValue < 5 ) from $w.items",
                "Map( size > 3, name == \"a\" ) from $w.items",
                "Number( intValue > 3 ) from accumulate( Work( $i : items ), count($i) )",
                "$n : Number() List( size > $n, size() > 3 ) from collect( Work() )",
            })
    void shouldTakeWhatATypeOfTheJdkHas(String condition) {
        assertThat(errors("declare Work items : List end rule \"a\" when $w : Work()\n    " + condition
                        + "\nthen hypha.emit(\"x\"); end\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"work", "hypha", "signal", "list", "map", "instant", "string", "integer", "locale"})
    void shouldSayThatAFunctionHasTheNameOfATypeWhenBothWouldBeOneClass(String name) {
        String type = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        assertThat(errors("import java.util.Locale;\ndeclare Work value : Integer s : String end\nfunction int " + name
                        + "(int n) { return n; }\nrule \"a\" when Work() then hypha.emit(\"x\"); end\n"))
                .first()
                .asString()
                .startsWith(
                        "p.drl:3:14: error: the function '" + name + "' and the type " + type + " would be one class");
    }

    @Test
    void shouldTakeAFunctionThatHasTheNameOfATypeWhichNobodyMeans() {
        assertThat(errors("declare Work value : int end\nfunction int process(int n) { return n; }\n"
                        + "rule \"a\" when Work( process(value) > 3 ) then hypha.emit(\"x\"); end\n"))
                .isEmpty();
    }

    @Test
    void shouldSayWhereAClassIsWhenItsImportNamesAnotherFolder() {
        assertThat(errors(
                        "import java.util.Collection.List;\ndeclare Work value : int end\nrule a when Work() then end"))
                .first()
                .asString()
                .isEqualTo("p.drl:1:8: error: there is no class java.util.Collection.List\n"
                        + "    did you mean 'java.util.List'?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            name matches "a(b"     ~ p.drl:4:3: error: the condition 'name matches "a(b"' makes no sense: bad regular expression
            payload["a"]["b"] == 3 ~ p.drl:4:3: error: what 'payload["a"]["b"]' looks into has no type
            """)
    void shouldSayItInTheWordsOfTheFileAndWhereItStandsWhenAConditionMakesNoSense(String condition, String said) {
        String type = condition.startsWith("payload") ? "Signal" : "Work";
        assertThat(errors("declare Work name : String end\nrule \"a\"\nwhen " + type + "(\n  " + condition
                        + " )\nthen hypha.emit(\"x\"); end\n"))
                .singleElement()
                .asString()
                .startsWith(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            $d : value * 2           ~ 'value' alone    ~ write $d : ( value * 2 )
            $d : value+1             ~ 'value' alone    ~ write $d : ( value+1 )
            $d : name + "=x"         ~ 'name' alone     ~ write $d : ( name + "=x" )
            $d : name.length() - 1   ~ 'name.length()' alone ~ write $d : ( name.length() - 1 )
            """)
    void shouldRefuseABindingWhenItWouldBindTheFirstPartAlone(String constraint, String said, String hint) {
        assertThat(errors("declare Work value : long name : String end\nrule a when Work( " + constraint
                        + " ) then hypha.emit(\"x\" + $d); end\n"))
                .singleElement()
                .satisfies(each ->
                        assertThat(each).startsWith("p.drl:2:19: error: ").contains(said, hint));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$d : ( value * 2 )",
                "$d : value",
                "$d : value > 3",
                "$d : value * 2 > 3",
                "$d : name.substring(2 - 1)",
                "$d : tags[\"a-b\"]",
                "$d : name matches \"a-b\"",
                "$d : value, value - 1 > 2",
            })
    void shouldTakeABindingWhenItBindsWhatItSays(String constraint) {
        assertThat(errors("declare Work value : long name : String tags : Map end\nrule a when Work( " + constraint
                        + " ) then hypha.emit(\"x\" + $d); end\n"))
                .isEmpty();
    }

    @Test
    void shouldWarnWhenAnAnnotationOfATypeIsMisspelt() {
        String rule = "rule a when Work() then hypha.emit(\"x\"); end\n";
        assertThat(warnings("declare Work @frequenzy(\"w\") value : long end\n" + rule))
                .containsExactly("""
                p.drl:1:15: warning: @frequenzy means nothing here
                    did you mean 'frequency'?""");
        assertThat(warnings("declare Work @frequency(\"w\") @strict value : long @key end\n" + rule))
                .isEmpty();
    }

    private static List<String> warnings(String drl) {
        Compiled compiled = new PackCompiler().compile(PackSource.of("p", Map.of("p.drl", drl)));
        assertThat(compiled.errors()).isEmpty();
        return compiled.warnings().stream().map(PackProblem::text).toList();
    }
}
