package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What editors and copied texts put into rule files. */
class TextsTest {
    private static final String GOOD = """
            declare State n : int end
            declare Work name : String end
            rule "r" when Work( name == "a b" ) then hypha.emit("x"); end
            """;

    private static Compiled compile(String drl) {
        return new PackCompiler().compile(PackSource.of("p", Map.of("p.drl", drl)));
    }

    private static List<String> errors(String drl) {
        return compile(drl).errors().stream()
                .map(each -> each.line() + ":" + each.column() + " " + each.message())
                .toList();
    }

    @Test
    void shouldTakeFileWhenItBeginsWithAByteOrderMarkOrEndsLinesWithReturns() {
        assertThat(errors("\ufeff" + GOOD)).isEmpty();
        assertThat(errors(GOOD.replace('\n', '\r'))).isEmpty();
        assertThat(errors(GOOD.replace("\n", "\r\n"))).isEmpty();
        assertThat(errors("\ufeff" + GOOD.replace("name ==", "nam ==")))
                .containsExactly("3:21 Work has no field 'nam'");
        assertThat(errors(GOOD.replace("name ==", "nam ==").replace('\n', '\r')))
                .containsExactly("3:21 Work has no field 'nam'");
    }

    @Test
    void shouldNameCharacterAndPlaceWhenItOnlyLooksRight() {
        assertThat(errors(GOOD.replace("Work( ", "Work(\u00a0")))
                .containsExactly("3:20 here stands a no-break space (U+00A0)");
        assertThat(errors(GOOD.replace("\"a b\"", "\u201ca b\u201d")))
                .containsExactly("3:29 here stands a curly quote (U+201C)");
        assertThat(errors(GOOD.replace("Work( ", "Work(\0")))
                .containsExactly("3:20 here stands a NUL character (U+0000)");
        assertThat(errors("# about\n" + GOOD)).containsExactly("1:1 '#' begins no comment here");
        assertThat(errors(GOOD.replace("a b", "a\u00a0\u2019b") + "// don\u2019t\n"))
                .as("in a text or comment everything may stand")
                .isEmpty();
    }

    @Test
    void shouldPointAtQuoteWhenItIsNotClosed() {
        assertThat(errors(GOOD.replace("when", "when\n").replace("b\" )", "b )\n")))
                .containsExactly("4:16 this quote is not closed on its line");
    }

    @Test
    void shouldSayEqualsWhenOneEqualsSignIsWritten() {
        assertThat(compile(GOOD.replace("==", "=")).errors()).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(3);
            assertThat(error.hint()).isEqualTo("equal is written ==");
        });
    }

    @Test
    void shouldSayKeywordWhenAFieldIsNamedByOne() {
        for (String word : List.of("end", "in", "contains", "this", "import", "new", "or", "is", "return", "int")) {
            assertThat(errors(GOOD.replace("name : String", word + " : String").replace("name ==", word + " ==")))
                    .as(word)
                    .containsExactly("2:14 '" + word + "' is a keyword and can't be the name of a field");
        }
        assertThat(compile(GOOD.replace("name : String", "end : String")).errors())
                .extracting(PackProblem::hint)
                .singleElement()
                .asString()
                .contains("Signal( frequency == \"work\", payload[\"end\"] == ... )");
    }

    @Test
    void shouldTakeFieldWhenItsNameIsAWordThatOnlyBeginsABlock() {
        for (String word : List.of("rule", "query", "declare", "global", "when", "then", "not", "exists", "from")) {
            assertThat(errors("declare Work\n  " + word + " : String\nend\n" + "rule \"r\"\nwhen\n  Work( " + word
                            + " == \"a\" )\nthen\n  hypha.emit(\"x\");\nend\n"))
                    .as(word)
                    .isEmpty();
        }
    }

    @Test
    void shouldReadKeywordsWhenTheyAreKeysOfAPayload() {
        try (TriedPack pack = TriedPack.of("""
                rule "r" when Signal( frequency == "work", payload["end"] == "x", payload["in"] == 2 ) then
                  hypha.emit("seen");
                end
                """)) {
            assertThat(pack.act(HandMadeSignal.of("work", Map.of("end", "x", "in", 2))))
                    .containsExactly("emit seen");
        }
    }
}
