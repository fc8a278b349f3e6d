package io.mycelium.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.mycelium.core.tide.HyphaHistory;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The course of a hypha, as the API tells it. */
@SuppressWarnings("NullAway.Init")
class HistoriesTest extends ApiFixture {
    private JsonNode ask(String method, String path, String schema) throws IOException {
        return told(ask(method, "networks/garden/" + path, Map.of()), schema);
    }

    private JsonNode history(String hypha) throws IOException {
        return ask("GET", "hyphae/" + hypha + "/history", "History");
    }

    @Test
    void shouldTellTheCourseOfWhoIsFollowedAndHowToHaveItKeptOfOthers() throws IOException {
        JsonNode followed = ask("POST", "hyphae/a_1/follow", "Followed");
        assertThat(followed.path("followed").path(0).asText()).isEqualTo("a_1");
        server.network.tide();
        server.network.tide();

        JsonNode told = history("a_1");
        assertThat(told.path("kept").asText()).isEqualTo("followed");
        assertThat(told.path("points")).hasSize(2);
        assertThat(told.path("points").path(0).path("acted").asBoolean()).isTrue();
        JsonNode other = history("a_2");
        assertThat(other.path("kept").isNull()).isTrue();
        assertThat(other.path("points")).isEmpty();
        assertThat(other.path("now").path("id").asText()).isEqualTo("a_2");
        assertThat(other.path("note").asText()).contains("/follow");

        assertThat(ask("DELETE", "hyphae/a_1/follow", "Followed").path("followed"))
                .isEmpty();
        assertThat(history("a_1").path("kept").isNull()).isTrue();
        assertThat(history("a_1").path("points")).hasSize(2);
    }

    @Test
    void shouldStillTellTheCourseOfOneThatHasDied() throws IOException {
        ask("POST", "hyphae/a_3/follow", "Followed");
        server.network.tide();
        server.network.operator().kill("a_3");
        server.network.tide();

        JsonNode told = history("a_3");
        assertThat(told.path("now").isNull()).isTrue();
        assertThat(told.path("points")).hasSize(1);
        assertThat(told.path("note").asText()).isEqualTo("'a_3' has died");
    }

    @Test
    void shouldRefuseWhatCanNotBeFollowed() {
        for (int i = 0; i < HyphaHistory.FOLLOWED; i++) {
            server.network.history().follow("b_" + i);
        }
        assertThat(catchThrowableOfType(Refusal.class, () -> ask("POST", "hyphae/a_1/follow", "Followed")))
                .hasMessageStartingWith("32 hyphae are followed already: b_0, ");
        assertThat(catchThrowableOfType(Refusal.class, () -> ask("POST", "hyphae/nobody/follow", "Followed"))
                        .status())
                .isEqualTo(404);
        assertThat(catchThrowableOfType(Refusal.class, () -> ask("DELETE", "hyphae/a_1/follow", "Followed")))
                .hasMessageStartingWith("'a_1' is not followed; followed are b_0, ");
        assertThat(catchThrowableOfType(Refusal.class, () -> history("nobody")).status())
                .isEqualTo(404);
    }
}
