package io.mycelium.pack.airports;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.testkit.tide.PackBench;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AirportsPackTest {
    private static final Path PACK = Path.of("src/main/resources");

    @Test
    void shouldCountFlightsAndSumTheirDelaysWhenTheyComeAndGo() {
        try (PackBench airport = PackBench.of(PACK)) {
            airport.signal("departure", Map.of("delay", 66, "origin", "DTW", "destination", "LAS"))
                    .signal("arrival", Map.of("delay", -5))
                    .signal("departure", Map.of("delay", 95));
            airport.tide();
            assertThat(airport.state())
                    .containsEntry("departures", 2L)
                    .containsEntry("departureDelay", 161L)
                    .containsEntry("arrivals", 1L)
                    .containsEntry("arrivalDelay", -5L);
            assertThat(airport.dissonances()).isEmpty();
        }
    }
}
