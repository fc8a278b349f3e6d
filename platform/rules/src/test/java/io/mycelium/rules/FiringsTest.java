package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** How often rules have fired, as an evaluator counts it. */
class FiringsTest {
    private static final String DRL = """
            declare State n : long end
            declare Work value : long end
            rule "counts" when Work() $s : State() then modify($s) { setN($s.getN() + 1) } end
            rule "large" when Work( value > 10 ) then hypha.emit("large"); end
            rule "fails" when Work( value == 13 ) then Object o = null; o.toString(); end
            rule "never" when Work( value > 1000 ) then hypha.emit("never"); end
            """;

    @Test
    void shouldCountWhatFiredInStepsThatFailedTooWhenRulesAreEvaluatedOnValues() {
        try (TriedPack tried = TriedPack.of(DRL)) {
            assertThat(tried.evaluator.firings()).isEmpty();
            for (long value : new long[] {1, 11, 13}) {
                tried.act(HandMadeSignal.of("work", Map.of("value", value)));
            }
            assertThat(tried.evaluator.firings())
                    .containsExactlyInAnyOrderEntriesOf(Map.of("counts", 3L, "large", 2L, "fails", 1L));
        }
    }

    @Test
    void shouldCountInSessionsToo() {
        String session = DRL
                + "rule \"sum\" when Work() accumulate( Work( $v : value ); $all : sum($v) ) then hypha.emit(\"sum\"); end";
        try (TriedPack tried = TriedPack.of(session)) {
            tried.act(HandMadeSignal.of("work", Map.of("value", 2L)));
            tried.act(HandMadeSignal.of("work", Map.of("value", 20L)));
            assertThat(tried.evaluator.firings())
                    .containsExactlyInAnyOrderEntriesOf(Map.of("counts", 2L, "large", 1L, "sum", 2L));
        }
    }
}
