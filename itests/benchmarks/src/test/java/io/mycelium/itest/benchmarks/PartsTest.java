package io.mycelium.itest.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsTest {
    @Test
    void shouldTakeTurnsAndGiveRatiosOfMediansWhenTwoContend() throws Exception {
        List<String> turns = new ArrayList<>();

        Contest.Outcome outcome = new Contest(Scale.QUICK)
                .with("one", () -> contender(turns, "one", 10))
                .with("other", () -> contender(turns, "other", 30))
                .run(1, 2);

        assertThat(turns).containsExactly("one", "other", "other", "one", "one", "other");
        assertThat(outcome.cost("one")).isEqualTo(new Spread(10, 10, 10));
        assertThat(outcome.faster("one", "other").median()).isEqualTo(3);
        assertThat(outcome.dearer("one", "other").median()).isEqualTo(1 / 3.0);
    }

    private static Contender contender(List<String> turns, String name, double nanos) {
        return () -> {
            turns.add(name);
            return new Contender.Round(1, nanos);
        };
    }

    @Test
    void shouldTakeTheMiddleWhenValuesAreSpread() {
        assertThat(Spread.of(3, 1, 2)).isEqualTo(new Spread(1, 2, 3));
        assertThat(Spread.of(4, 1, 2, 3).median()).isEqualTo(2.5);
        assertThat(Spread.of(1234.5, 12.34, 0.5).text("ns")).isEqualTo("12.3 (0.50 to 1,235) ns");
        assertThat(Spread.quantile(new double[] {5, 1, 4, 2, 3}, 0.99)).isEqualTo(5);
    }

    @Test
    void shouldEndTheRunWhenAResultIsWrong() {
        assertThatThrownBy(() -> Check.same(3, 4, "signals"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("a wrong result: signals should be 3 and is 4");
    }

    @Test
    void shouldPlaceThePointsWhenAPlotIsDrawn() {
        String svg = new Plot("Growth", "hyphae", "us", true)
                .series("a", new double[] {10, 1000}, new double[] {1, 100})
                .svg();

        assertThat(svg)
                .startsWith("<svg")
                .contains("points=\"80.0,312.0 616.0,48.0\"")
                .contains(">10<", ">100<", ">1,000<")
                .endsWith("</svg>\n");
    }
}
