package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator's verbs against a running server, whose next tick is an hour away. */
class OperatorIT {
    private static final String EVENTS = "/api/v1/events?limit=1000";
    private static final String BLUEPRINT = """
            network: watched
            tide: {period: 60min}
            species:
              keeper: {pack: keeper, state: {woken: 0}}
            hyphae:
              keeper: {species: keeper, count: 3, state: {woken: 100}}
            bodies:
              out: {direction: out, kind: log}
            sockets:
              - keeper_* -> out
            """;
    private static final String RULES = """
            declare State
                woken : long
            end

            rule "awake" no-loop
            when
                $s : State()
            then
                modify($s) { setWoken($s.getWoken() + 1) }
            end
            """;

    @TempDir
    private static Path folder;

    private static RunningServer server;

    @BeforeAll
    static void start() throws IOException {
        Path blueprint = Files.writeString(folder.resolve("blueprint.yaml"), BLUEPRINT);
        Files.writeString(folder.resolve("keeper.drl"), RULES);
        server = Distribution.unpacked().start(folder.resolve("data"), blueprint.toString());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static String done(String... arguments) {
        Distribution.Finished finished = server.mycelium(arguments);
        assertThat(finished.code()).describedAs(finished.err()).isZero();
        return finished.out();
    }

    private static String failed(String... arguments) {
        Distribution.Finished finished = server.mycelium(arguments);
        assertThat(finished.code()).isEqualTo(1);
        return finished.err();
    }

    @Test
    void shouldDoWhatAnOperatorWantsWithoutWaitingForTheTick() {
        // nobody is awake and nothing can come in: it is not over, as somebody may wake it
        assertThat(server.network("watched").path("ended").asBoolean()).isFalse();
        assertThat(server.get("/health/ready").path("networks").path("watched").asText())
                .isEqualTo("running");
        assertThat(done("wake", "watched", "keeper_1")).contains("'keeper_1' was awake in tide");
        assertThat(done("restart", "watched", "keeper_1")).contains("with the state that it had: generation 1");
        assertThat(done("restart", "watched", "keeper_1", "--afresh")).contains("afresh: generation 2");
        assertThat(done("show", "hypha", "keeper_1")).contains("100");
        assertThat(done("connect", "watched", "keeper_1", "keeper_2", "news"))
                .contains("'keeper_1' -> 'keeper_2' is open");
        assertThat(done("list", "sockets")).contains("news");
        assertThat(done("disconnect", "watched", "keeper_1", "keeper_2")).contains("is closed since tide");
        assertThat(done("list", "sockets")).doesNotContain("news");
        assertThat(done("kill", "watched", "keeper_3")).contains("'keeper_3' has died in tide");
        assertThat(failed("kill", "watched", "keeper_3"))
                .contains("network watched has no hypha keeper_3; did you mean");
        assertThat(failed("wake", "wached", "keeper_1")).contains("there is no network wached");
        assertThat(failed("connect", "watched", "keeper_1", "ot")).contains("did you mean out?");
    }

    @Test
    void shouldKnowWhoDidWhatBeforeItWasKilled() throws IOException {
        Path data = folder.resolve("killed");
        String blueprint = folder.resolve("blueprint.yaml").toString();
        JsonNode killing;
        try (RunningServer before = Distribution.unpacked().start(data, blueprint)) {
            assertThat(before.mycelium("kill", "watched", "keeper_3").code()).isZero();
            killing = killing(before.get(EVENTS));
            before.kill();
        }

        try (RunningServer after = Distribution.unpacked().start(data, blueprint)) {
            assertThat(after.mycelium("list", "events").out())
                    .containsPattern("watched  \\d+ +kill  command line\\R    text: 'keeper_3' has died in tide ");
            JsonNode events = after.get(EVENTS);
            assertThat(events.path("events")).contains(killing);
            assertThat(events.path("last").asLong())
                    .isEqualTo(events.path("events").size());
        }
    }

    private static JsonNode killing(JsonNode events) {
        for (JsonNode event : events.path("events")) {
            if (event.path("kind").asText().equals("kill")) {
                return event;
            }
        }
        throw new AssertionError("nobody was killed: " + events);
    }
}
