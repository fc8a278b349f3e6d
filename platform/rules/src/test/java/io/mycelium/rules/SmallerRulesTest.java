package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a pack that differs is shown without. */
class SmallerRulesTest {
    private static final String RULE = """
            rule "r1" salience 5 no-loop
            when
              $a : A( x > 1, (b || s == "u, v") )
              $state : State( $lines : lines ) @watch(p)
            then
              modify( $state ) { setP( 1 ), setName( "(" ) }
            end
            """;

    private static List<String> without(String rule) {
        return SmallerRules.of(new RandomRules(List.of(rule))).stream()
                .flatMap(each -> each.rules().stream())
                .map(SmallerRulesTest::unspaced)
                .toList();
    }

    private static String unspaced(String rule) {
        return rule.replaceAll("\\s", "");
    }

    private static String ruleWithout(String part) {
        assertThat(RULE).contains(part);
        return unspaced(RULE.replace(part, ""));
    }

    @Test
    void shouldDropAConstraintWhenThereAreSeveral() {
        assertThat(without(RULE))
                .contains(ruleWithout("x > 1, "))
                .contains(ruleWithout("b || "))
                .contains(ruleWithout(" || s == \"u, v\""))
                .contains(ruleWithout("setP( 1 ), "));
    }

    @Test
    void shouldDropTheOnlyConstraintWhenAPatternHasOne() {
        assertThat(without(RULE)).contains(ruleWithout("$lines : lines"));
    }

    @Test
    void shouldDropLinesAndAttributes() {
        assertThat(without(RULE))
                .contains(ruleWithout("  $state : State( $lines : lines ) @watch(p)\n"))
                .contains(ruleWithout(" no-loop"))
                .contains(ruleWithout(" salience 5"))
                .contains(ruleWithout(" @watch(p)"));
    }

    @Test
    void shouldDropHalfOfTheRulesFirstWhenThereAreMany() {
        List<String> rules = IntStream.range(0, 8).mapToObj(i -> "rule " + i).toList();
        List<RandomRules> smaller = SmallerRules.of(new RandomRules(rules));
        assertThat(smaller.get(0).rules()).isEqualTo(rules.subList(4, 8));
        assertThat(smaller).contains(new RandomRules(rules.subList(0, 7))).doesNotContain(new RandomRules(rules));
    }
}
