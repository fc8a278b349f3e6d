package io.mycelium.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the last tides of a network were, as the API tells it. */
@SuppressWarnings("NullAway.Init")
class TidesTest {
    @TempDir
    Path folder;

    private OneNetwork server;
    private Control control;

    @BeforeEach
    void begin() {
        server = new OneNetwork(folder);
        control = new Control(server);
    }

    @AfterEach
    void end() {
        server.close();
    }

    private JsonNode tides(Map<String, String> query) throws IOException {
        Answer answer = control.resource(new Ask("GET", "v1/networks/garden/tides", query))
                .answer(new byte[0]);
        return new ObjectMapper().readTree(new Answers().bytes(answer.body()));
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
