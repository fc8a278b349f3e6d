package io.mycelium.testkit.tide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TideChartTest {
    @Test
    void shouldDrawEachTideWhenThereIsRoom() {
        TideChart chart = new TideChart("load", 2);
        IntStream.rangeClosed(0, 13).forEach(chart::add);

        assertThat(chart.drawn(13)).isEqualTo("""
                load
                 13 |       #######
                6.5 | #############
                    +--------------
                     1           13
                """);
    }

    @Test
    void shouldShowTheLargestOfSeveralTidesWhenThereAreMoreThanColumns() {
        TideChart chart = new TideChart("load", 1);
        for (int tide = 0; tide < 200; tide++) {
            chart.add(tide == 100 ? 1 : 0);
        }

        assertThat(chart.drawn(1).lines().toList().get(1)).isEqualTo("1 |" + " ".repeat(33) + "#");
    }
}
