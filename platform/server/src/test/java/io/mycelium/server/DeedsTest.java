package io.mycelium.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was done by the control API is in the journal, with who did it. */
@SuppressWarnings("NullAway.Init")
class DeedsTest extends ApiFixture {
    @BeforeEach
    void begin() {
        server.network.tide();
    }

    /** As the servlet does it. */
    private void does(String by, String method, String path, Map<String, String> query, String body) {
        Control.Resource resource = control.resource(new Ask(method, "v1/" + path, query));
        try {
            Answer answer = resource.answer(body.getBytes(StandardCharsets.UTF_8));
            control.deeds().done(resource.call(), by, answer);
        } catch (Refusal refusal) {
            control.deeds().refused(resource.call(), by, refusal);
        }
    }

    private JsonNode events(Map<String, String> query) throws IOException {
        return told(ask("GET", "events", query), "Events");
    }

    private static String event(JsonNode events, int at) {
        JsonNode one = events.path("events").path(at);
        return one.path("kind").asText() + " by " + one.path("by").asText() + ": "
                + one.path("text").asText();
    }

    @Test
    void shouldTellWhoDidWhatInWhichTide() throws IOException {
        does("page", "POST", "networks/garden/hyphae/a_3/kill", Map.of(), "");
        does("command line", "POST", "deployments", Map.of("name", "worker.drl"), "rule");
        does("API", "DELETE", "deployments/worker.drl", Map.of(), "");
        does("API", "POST", "networks/garden/partition", Map.of("sides", "east|west"), "");
        does("API", "DELETE", "networks/garden/partition", Map.of(), "");
        does("API", "POST", "networks/garden/trace", Map.of("frequency", "*"), "");
        does("API", "GET", "networks/garden/hyphae", Map.of(), "");

        JsonNode told = events(Map.of());
        assertThat(event(told, 0)).isEqualTo("kill by page: 'a_3' has died in tide 2");
        assertThat(told.path("events").path(0).path("tide").asLong()).isEqualTo(2);
        assertThat(told.path("events").path(0).path("network").asText()).isEqualTo("garden");
        assertThat(event(told, 1)).isEqualTo("deploy by command line: deployed worker.drl, 4 bytes");
        assertThat(told.path("events").path(1).path("network").isNull()).isTrue();
        assertThat(event(told, 2)).isEqualTo("undeploy by API: undeployed worker.drl");
        assertThat(event(told, 3)).startsWith("partition by API: no signal crosses since tide 3");
        assertThat(event(told, 4)).startsWith("heal by API: all groups reach each other since tide 4");
        assertThat(event(told, 5)).startsWith("trace by API: ");
        assertThat(told.path("events")).hasSize(6);
        assertThat(told.path("last").asLong()).isEqualTo(6);
    }

    @Test
    void shouldTellWhatWasRefusedButNotWhatWasAskedForInAWrongWay() throws IOException {
        does("page", "POST", "networks/garden/partition", Map.of("sides", "north"), "");
        does("page", "POST", "networks/garden/partition", Map.of("sides", ""), "");
        does("page", "POST", "networks/garden/hyphae/nobody/kill", Map.of(), "");

        JsonNode told = events(Map.of("network", "garden"));
        assertThat(told.path("events")).hasSize(1);
        assertThat(event(told, 0)).startsWith("partition by page: refused: ");
        assertThat(catchThrowableOfType(RuntimeException.class, () -> events(Map.of("network", "forest"))))
                .hasMessageContaining("there is no network forest");
    }

    @Test
    void shouldKnowThePageAndTheCommandLineByTheirHeaders() {
        assertThat(Deeds.by(true, "Mozilla/5.0")).isEqualTo("page");
        assertThat(Deeds.by(false, "mycelium")).isEqualTo("command line");
        assertThat(Deeds.by(false, "curl/8")).isEqualTo("API");
        assertThat(Deeds.by(false, null)).isEqualTo("API");
    }
}
