package io.mycelium.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.rules.PackCompiler;
import io.mycelium.rules.PackSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What authors ask to be left out. */
class SuppressionsTest {
    private static final String STANDING =
            "declare State n : int end\nrule a%s when State( n == 0 ) then hypha.emit(\"x\"); end";

    @Test
    void shouldLeaveOutWhatARuleNamesAndNothingElse() {
        assertThat(Linted.all(STANDING.formatted(""))).containsExactly("2 L201");
        assertThat(Linted.all(STANDING.formatted(" @lint(\"L201\")"))).isEmpty();
        assertThat(Linted.all(STANDING.formatted(" @lint( \"L201: it is meant: so, L104\" )")))
                .isEmpty();
        assertThat(Linted.all(STANDING.formatted(" @lint(\"L204\")"))).containsExactly("2 L201", "2 L901");
        assertThat(Linted.all(STANDING.formatted(" @lint(\"L201, L204\")"))).containsExactly("2 L901");
        assertThat(Linted.all(STANDING.formatted(" @lint(\"standing\")"))).containsExactly("2 L201", "2 L902");
        assertThat(Linted.all(STANDING.formatted(" @lint"))).containsExactly("2 L201", "2 L902");
        assertThat(Linted.all(STANDING.formatted(" @lint(\": why\")"))).containsExactly("2 L201", "2 L902");
    }

    @Test
    void shouldLeaveOutTheWarningOfACheckToo() {
        assertThat(warnings(STANDING.formatted(""))).isEqualTo(1);
        assertThat(warnings(STANDING.formatted(" @lint(\"L201: it is meant\")")))
                .isZero();
    }

    private static int warnings(String rules) {
        var compiled = new PackCompiler().compile(PackSource.of("p", Map.of("p.drl", rules)));
        compiled.orThrow().close();
        return compiled.problems().size();
    }

    @Test
    void shouldLeaveOutWhatATypeAFieldOrAQueryNames() {
        String rule = "declare Work v : int end\nrule a when Work() then hypha.emit(\"x\"); end\n";
        assertThat(Linted.all(rule + "declare Other @lint(\"L301: soon\") v : int end"))
                .isEmpty();
        assertThat(Linted.all(rule + "declare State n : int @lint(\"L306: soon\")\nm : int end"))
                .containsExactly("4 L306");
        assertThat(Linted.all(rule + "declare State @lint(\"L306: soon\") n : int\nm : int end"))
                .isEmpty();
        assertThat(Linted.all(rule + "query q() @lint(\"L305: soon\") Work() end"))
                .isEmpty();
    }

    @Test
    void shouldNotMissWhatOnlyANetworkShowsWhereNoneIsKnown() {
        String rule = "declare Work v : int end\nrule a @lint(\"%s\") when Work() then hypha.emit(\"x\"); end\n";
        assertThat(Linted.all(rule.formatted("L103: from outside"))).isEmpty();
        assertThat(Linted.all(rule.formatted("L601: from outside"))).isEmpty();
        assertThat(Linted.all(rule.formatted("L101: from outside"))).containsExactly("2 L901");
    }
}
