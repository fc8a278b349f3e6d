package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the policy {@code learning} finds of a running server: to be seen by an operator and told to a body, after a stop too. */
class HealthIT {
    private static final String BLUEPRINT = """
            network: watched
            tide: {period: 10ms}
            health: {policy: learning, alerts: ward, warm-up: 10, relearn: 0}
            species:
              bell: {pack: bell}
              clerk: {pack: clerk}
            hyphae:
              bell: {species: bell}
              clerk: {species: clerk, count: 2}
            bodies:
              door: {direction: in, kind: http}
              ward: {direction: out, kind: http}
              out: {direction: out, kind: log}
            sockets:
              - bell -> clerk_*
              - clerk_* -> out
              - door -> clerk_2
            """;
    private static final String BELL = """
            rule "ring"
            when
                Hypha( age >= 0 )
            then
                hypha.emit("work");
                hypha.wakeIn(1);
            end
            """;
    private static final String CLERK = """
            declare State
                ill : boolean
            end

            rule "work"
            when
                Signal( frequency == "work" )
                State( !ill )
            then
                hypha.emit("done");
            end

            rule "fall ill" no-loop
            when
                Signal( frequency == "flu" )
                $clerk : State()
            then
                modify($clerk) { setIll(true) }
            end
            """;

    @TempDir
    private Path folder;

    private Path blueprint;

    @BeforeEach
    void network() throws IOException {
        blueprint = Files.writeString(folder.resolve("blueprint.yaml"), BLUEPRINT);
        Files.writeString(folder.resolve("bell.drl"), BELL);
        Files.writeString(folder.resolve("clerk.drl"), CLERK);
    }

    private RunningServer start() throws IOException {
        return Distribution.unpacked().start(folder.resolve("data"), blueprint.toString());
    }

    private static JsonNode health(RunningServer server) {
        return server.get("/api/v1/networks/watched/health").path("health");
    }

    @Test
    void shouldBeSeenAndToldOnceWhenAHyphaFallsSilent() throws IOException {
        JsonNode alert;
        try (RunningServer server = start()) {
            await("both have learned") // who is ill in the first tides has that for its normal
                    .atMost(RunningServer.PATIENCE)
                    .until(() -> server.network("watched").path("tide").asLong() > 200
                            && health(server).path("levels").path("excellent").asInt() == 3);
            assertThat(server.outputs("watched", "ward")).isEmpty();
            server.signal("watched", "door", "flu", "{}");
            await("it is told")
                    .atMost(RunningServer.PATIENCE)
                    .until(() -> !server.outputs("watched", "ward").isEmpty());
            JsonNode told = server.outputs("watched", "ward").get(0);
            assertThat(told.findPath("frequency").asText()).isEqualTo("health:alert");
            assertThat(told.findPath("payload").path("hypha").asText()).isEqualTo("clerk_2");
            assertThat(told.findPath("payload").path("cause").asText()).isEqualTo("emitted");
            await("the picture that health is from has seen it too")
                    .atMost(RunningServer.PATIENCE)
                    .until(() -> health(server).path("alerts").size() == 1);
            alert = health(server).path("alerts").path(0);
            Distribution.Finished shown = server.mycelium("health", "watched");
            assertThat(shown.code()).isZero();
            assertThat(shown.out())
                    .contains("2 excellent", "(policy learning)", "clerk_2: ", "; emitted 0, normal ", ", since tide ")
                    .contains(
                            "alerts:",
                            "  clerk_2, since tide " + alert.path("since").asText() + ", emitted: ");
            assertThat(server.terminate()).isZero();
        }
        try (RunningServer server = start()) {
            long resumed = server.network("watched").path("tide").asLong();
            await("some tides are over")
                    .atMost(RunningServer.PATIENCE)
                    .until(() -> server.network("watched").path("tide").asLong() > resumed + 20);
            assertThat(health(server).path("alerts").path(0)).isEqualTo(alert);
            assertThat(server.outputs("watched", "ward")).as("it is told once").hasSize(1);
        }
    }
}
