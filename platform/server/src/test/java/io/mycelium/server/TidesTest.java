package io.mycelium.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the last tides of a network were, as the API tells it. */
@SuppressWarnings("NullAway.Init")
class TidesTest extends ApiFixture {
    private JsonNode tides(Map<String, String> query) throws IOException {
        return told(ask("GET", "networks/garden/tides", query), "Tides");
    }

    @Test
    void shouldTellWhatTheLastTidesDidWhileOneTakesLong() throws IOException {
        server.network.tide();
        server.network.operator().kill("a_3");
        server.network.tide();
        server.busy = "tide 3 has been in hypha 'a_1' for 7 s";

        JsonNode told = tides(Map.of());
        assertThat(told.path("kept").asInt()).isEqualTo(2);
        JsonNode first = told.path("tides").path(0);
        assertThat(first.path("tide").asLong()).isEqualTo(1);
        assertThat(first.path("ingested").asLong()).isEqualTo(1);
        assertThat(told.path("tides").path(1).path("deaths").asLong()).isEqualTo(1);
        double sum = 0;
        for (JsonNode phase : first.path("phases")) {
            sum += phase.asDouble();
        }
        assertThat(sum).isCloseTo(first.path("micros").asDouble(), within(1.0));
        assertThat(tides(Map.of("last", "1")).path("tides")).hasSize(1);
    }

    @Test
    void shouldRefuseMoreThanAreKept() {
        assertThat(catchThrowableOfType(Refusal.class, () -> tides(Map.of("last", "1001"))))
                .hasMessage("last should be 1 to 1000, and is 1001");
    }
}
