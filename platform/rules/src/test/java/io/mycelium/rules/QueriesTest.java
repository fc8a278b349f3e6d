package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.value.PlainMap;
import io.mycelium.rules.explain.Explainer;
import io.mycelium.rules.explain.Explanation;
import io.mycelium.rules.explain.Question;
import io.mycelium.rules.explain.RuleStory;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Queries answer what they are asked, and a rule that calls one is explained as any other. */
class QueriesTest {
    private static final String TYPES = """
            declare Work value : int text : String end
            declare State done : int end
            declare Found what : Object end
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            query q( int $v ) Work( $v := value ) end            ~ q( $x; )               ~ 3
            query q( Integer $v ) Work( $v := value ) end        ~ q( $x; )               ~ 3
            query q( String $v ) Work( $v := text ) end          ~ q( $x; )               ~ a
            query q( String $v ) Work( $v := text ) end          ~ q( $x := $v )          ~ a
            query q( int $v, int $than ) Work( $v := value, value > $than ) end ~ q( $x, 2; ) ~ 3
            query q( int $v, int $than ) Work( $v := value, value > $than ) end ~ q( $x, $d; ) ~ 3
            query p( int $v ) Work( $v := value ) end query q( int $v ) p( $v; ) end ~ q( $x; ) ~ 3
            """)
    void shouldAnswerWhenAnArgumentIsNotBound(String query, String call, String expected) {
        Explanation told = told(query, call, "$x");

        assertThat(told.outcome()).as(told.problem()).isEqualTo("done");
        assertThat(told.notes()).noneMatch(each -> each.contains("in doubt"));
        assertThat(told.rules())
                .singleElement()
                .satisfies(rule -> assertThat(
                                rule.firings().get(0).does().get(0).payload().get("what"))
                        .asString()
                        .isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            query q( int $than ) Work( value > $than ) end      ~ q( 2; )        ~ true
            query q( int $than ) Work( value > $than ) end      ~ q( 3; )        ~ false
            query q( int $than ) Work( value > $than ) end      ~ not q( 3; )    ~ true
            query q( int $than ) Work( value > $than ) end      ~ exists( q( $d; ) ) ~ true
            query q( String $t ) Work( text == $t ) end         ~ q( "a"; )      ~ true
            query q( String $t ) Work( text == $t ) end         ~ q( "b"; )      ~ false
            query q( int $v ) Work( $v := value ) end           ~ q( 3; )        ~ true
            query q( int $v ) Work( $v := value ) end           ~ q( 4; )        ~ false
            """)
    void shouldHoldOrNotWhenAllArgumentsAreGiven(String query, String call, boolean fires) {
        Explanation told = told(query, call, "1");

        assertThat(told.outcome()).as(told.problem()).isEqualTo("done");
        assertThat(told.notes()).noneMatch(each -> each.contains("in doubt"));
        RuleStory rule = told.rules().get(0);
        assertThat(rule.fired()).isEqualTo(fires);
        if (!rule.fired()) {
            assertThat(rule.blame().kind().name()).isNotIn("UNKNOWN", "UNHEARD");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            query q( int $v ) Work( value > 1 ) end ~ q( $x; ) ~ p.drl:5:44: error: '$x' gets no value: the query 'q' sets its '$v' nowhere
            query q( int $a, int $v ) Work( value > $v ) end ~ q( 1, $x; ) ~ p.drl:5:47: error: '$x' gets no value
            query p( int $w ) Work( value > $w ) end query q( int $v ) p( $v; ) end ~ q( $x; ) ~ p.drl:5:44: error: '$x' gets no value
            query q( int $v ) ( Work( $v := value ) or Work( value > 9, $v := value ) ) end ~ q( $x; ) ~ p.drl:4:44: error: of the branches of an 'or' only the first can set '$v'
            """)
    void shouldBeRefusedWhenAnAnswerCanNotCome(String query, String call, String expected) {
        String drl = TYPES + query + "\nrule \"r\" when State( $d : done ) Work() " + call + " then end\n";
        assertThat(new PackCompiler()
                        .compile(PackSource.of("p", Map.of("p.drl", drl)))
                        .errors())
                .singleElement()
                .satisfies(each -> assertThat(each.text()).startsWith(expected));
    }

    private static Explanation told(String query, String call, String found) {
        String drl = TYPES + query + "\nrule \"r\" when State( $d : done ) Work() " + call
                + " then hypha.emit(new Found(" + found + ")); end\n";
        try (Explainer explainer = Explainer.of(PackSource.of("p", Map.of("p.drl", drl)))) {
            return explainer.explain(new Question(
                    "work",
                    PlainMap.of(Map.of("value", 3, "text", "a")),
                    PlainMap.of(Map.of("done", 1)),
                    "w",
                    "r",
                    100));
        }
    }
}
