package io.mycelium.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.rules.PackProblem;
import io.mycelium.rules.PackSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which conditions become code, and which Drools is asked about; that they mean the same is shown elsewhere. */
class WrittenTest {
    private static final String TYPES = """
            declare enum Colour RED, BLUE; end
            declare State boxed : Long  big : BigDecimal  rate : Double  colour : Colour  words : List<String>  longs : List<Long>  name : String  n : long  any : Map end
            declare Go word : String  k : long  words : List<String>  boxed : Long end
            """;

    private static Class<?> test(String condition) {
        return test("Hypha()", condition);
    }

    /** What the first constraint of a pattern on State is. */
    private static Class<?> test(String before, String condition) {
        List<PackProblem> problems = new ArrayList<>();
        String rule = "rule r when Go() %s State( %s ) then end".formatted(before, condition);
        CompiledPack pack = PackAssembly.compile(PackSource.of("tried", Map.of("pack.drl", TYPES + rule)), problems);
        assertThat(problems.stream().filter(PackProblem::isError)).isEmpty();
        Class<?> state = pack.state().type();
        RuleOutline.Element element = RuleOutlines.of(pack.bases().take(), state, java.util.Set.of(), false).stream()
                .flatMap(each -> each.elements().stream())
                .filter(each -> each.type() == state)
                .findFirst()
                .orElseThrow();
        return FactTest.of(
                        element.alphas().isEmpty()
                                ? element.betas().get(0)
                                : element.alphas().get(0),
                        element,
                        state)
                .getClass();
    }

    @Test
    void shouldBeCodeWhenItLooksForATextOrANumberInAList() {
        assertThat(List.of(
                        test("words contains \"u\""),
                        test("words not contains \"u\""),
                        test("words excludes name"),
                        test("name memberOf words"),
                        test("longs contains n"),
                        test("name contains \"u\""),
                        test("$g : Go()", "words contains $g.word"),
                        test("Go( $w : word )", "words not contains $w"),
                        test("Go( $l : words )", "name not memberOf $l")))
                .containsOnly(FactTest.Member.class);
    }

    @Test
    void shouldBeCodeWhenItComparesAnEntryWithAConstant() {
        assertThat(List.of(
                        test("any[\"x\"] == null"),
                        test("any['x'] != \"Large\""),
                        test("any[\"Speed in knots\"] >= 3")))
                .containsOnly(FactTest.Entry.class);
        assertThat(List.of(test("any[\"x\"] > \"a\""), test("any[\"x\"] == 0.5")))
                .containsOnly(FactTest.Asked.class);
    }

    @Test
    void shouldBeCodeWhenOneOfSeveralConstantsIsMeant() {
        assertThat(List.of(test("n in (1, 2, -3)"), test("name in (\"u\", \"v\")"), test("name == \"u\" || n == 3")))
                .containsOnly(FactTest.Any.class);
        assertThat(test("name == \"u\" || words contains \"u\"")).isEqualTo(FactTest.Asked.class);
    }

    @Test
    void shouldBeCodeWhenComparisonsAreJoined() {
        assertThat(List.of(
                        test("n == 1 || n > 3"),
                        test("(n > 1 && name == \"u\") || colour == Colour.RED"),
                        test("n + 1 > 3"),
                        test("n % 2 == 0 || n - 1 < 3"),
                        test("10 / n == 1"),
                        test("n * 2 > 1"),
                        test("(n - 1) * n / 2 - 7 == n - (n - 1)")))
                .containsOnly(FactTest.Formula.class);
        assertThat(List.of(test("n / 2.0 == 1"), test("boxed / 2 == 1"), test("name + \"u\" == \"vu\"")))
                .containsOnly(FactTest.Asked.class);
    }

    @Test
    void shouldBeCodeWhenAnElementIsComparedWithAField() {
        assertThat(List.of(
                        test("any[\"x\"] == n"),
                        test("any[\"x\"] == name"),
                        test("words[0] == \"u\""),
                        test("longs[1] > n")))
                .containsOnly(FactTest.Element.class);
        assertThat(List.of(test("words[n] == \"u\""), test("words[0] > name"))).containsOnly(FactTest.Asked.class);
    }

    @Test
    void shouldBeCodeWhenANumberThatMayBeNullIsComparedWithAConstant() {
        assertThat(List.of(test("boxed >= 2"), test("big == 1.5"), test("big < 3"), test("big != -0.10")))
                .containsOnly(FactTest.Boxed.class);
        assertThat(List.of(test("boxed == 0.5"), test("big > n"), test("rate == 1")))
                .containsOnly(FactTest.Asked.class);
    }

    @Test
    void shouldBeCodeWhenAnEnumOfThePackIsComparedWithItsConstant() {
        assertThat(List.of(test("colour == Colour.RED"), test("colour != Colour.BLUE")))
                .containsOnly(FactTest.Comparison.class);
    }
}
