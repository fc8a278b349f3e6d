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
