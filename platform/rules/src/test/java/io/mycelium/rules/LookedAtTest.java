package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.value.PlainMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What tools ask a compiled pack. */
class LookedAtTest {
    private static final String TEXT = """
            declare Work value : int end
            rule "big"
            when
                Work( value > 100 ) // the "small" ones are below
            then
                hypha.emit("big");
            end
            query "above"( int n )
                Work( value > n )
            end
            rule "all"
            when
                above( 3; )
            then
                hypha.emit("all");
            end
            rule "small"
            when
                Work( value < 10 )
            then
                hypha.emit("small");
            end
            """;

    @Test
    void shouldLeaveAllElseInItsLinesWhenARuleIsTakenAway() {
        try (DroolsBehaviour pack = compiled(PackSource.of("work", Map.of("work.drl", TEXT)))) {
            PackSource without = pack.without("big");

            assertThat(without.files().get("work.drl").lines())
                    .hasSameSizeAs(TEXT.lines().toList());
            assertThat(without.hash()).isNotEqualTo(pack.source().hash());
            try (DroolsBehaviour rest = compiled(without)) {
                assertThat(rest.rules()).containsExactly("all", "small");
                assertThat(rest.emitted()).containsExactly("all", "small");
            }
        }
    }

    @Test
    void shouldSayWhyAPayloadDoesNotFitWhenAsked() {
        try (DroolsBehaviour pack = compiled(PackSource.of("work", Map.of("work.drl", TEXT)))) {
            assertThat(pack.misfit("work", PlainMap.of("value", 3L))).isNull();
            assertThat(pack.misfit("unknown", PlainMap.of("value", "x"))).isNull();
            assertThat(pack.misfit("work", PlainMap.of("value", "x")))
                    .contains("field 'value' expects an integer", "is the text \"x\"");
        }
    }

    @Test
    void shouldNameTheRulesForWhoseSakeStepsAreInASessionWhenAsked() {
        try (DroolsBehaviour pack = compiled(PackSource.of("work", Map.of("work.drl", TEXT)))) {
            assertThat(pack.inSession()).containsOnlyKeys("all").containsEntry("all", "QueryElement");
        }
    }

    private static DroolsBehaviour compiled(PackSource source) {
        return new PackCompiler().compile(source).orThrow();
    }
}
