package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule calls a regular expression that takes for ever: its hypha is held, and nobody else is kept from anything. */
@Tag("long")
class AbandonedStepIT {
    private static final String FOR_EVER = "{\"text\": \"" + "a".repeat(60) + "\"}";
    private static final String SHORT = "{\"text\": \"b\"}";

    @TempDir
    private Path folder;

    private Distribution distribution;
    private Path blueprint;
    private String pack;

    @BeforeEach
    void network() throws IOException, URISyntaxException {
        distribution = Distribution.copy(folder.resolve("server"));
        Path resources = Path.of(AbandonedStepIT.class
                        .getResource("/reader/blueprint.yaml")
                        .toURI())
                .getParent();
        blueprint = Files.copy(resources.resolve("blueprint.yaml"), folder.resolve("blueprint.yaml"));
        pack = Files.readString(resources.resolve("reader.drl"));
        Files.writeString(folder.resolve("reader.drl"), pack);
    }

    private RunningServer start() throws IOException {
        return distribution.start(folder.resolve("data"), blueprint.toString(), Witness.blueprint(distribution));
    }

    private static JsonNode hypha(RunningServer server, String id) {
        return server.get("/api/v1/networks/reader/hyphae/" + id);
    }

    private static void awaitAnswers(RunningServer server, int count) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(server.outputs("reader", "output")).hasSize(count));
    }

    @Test
    void shouldAnswerForAllOthersAndHoldTheHyphaOverAStopUntilThePackIsAnother() throws IOException {
        try (RunningServer server = start()) {
            server.signal("reader", "one.in", "read", FOR_EVER);
            server.signal("reader", "one.in", "read", SHORT);
            server.signal("reader", "other.in", "read", SHORT);

            awaitAnswers(server, 1);
            JsonNode one = hypha(server, "one");
            assertThat(one.path("quarantined").asBoolean()).isTrue();
            assertThat(one.path("queued").asInt()).isEqualTo(1);
            JsonNode dissonance = one.path("dissonances").path(0);
            assertThat(dissonance.path("kind").asText()).isEqualTo("abandoned");
            assertThat(dissonance.path("message").asText())
                    .startsWith(
                            "pack 'reader', rule \"look for twenty\" (reader.drl:9): the step did not come back within 2 s");
            assertThat(server.network("reader").path("faults").toString())
                    .contains("1 ACT of species 'reader' did not come back", "have not come back: 1");
            server.signal("reader", "other.in", "read", SHORT);
            awaitAnswers(server, 2);
            Witness.check(server, 10);

            Distribution.Finished stop = server.mycelium("stop");
            assertThat(stop.code()).describedAs(stop.err()).isZero();
            assertThat(server.awaitEnd()).isZero();
        }
        try (RunningServer server = start()) {
            assertThat(hypha(server, "one").path("quarantined").asBoolean()).isTrue();
            assertThat(hypha(server, "one").path("queued").asInt()).isEqualTo(1);
            Path better = Files.writeString(folder.resolve("better.drl"), pack.replace("(.*a){20}b", "a*b"));
            Path deployed = Files.move(
                    better, Files.createDirectories(folder.resolve("new")).resolve("reader.drl"));

            Distribution.Finished deploy = server.mycelium("deploy", deployed.toString());

            assertThat(deploy.code()).describedAs(deploy.err()).isZero();
            awaitAnswers(server, 3);
            assertThat(hypha(server, "one").path("quarantined").asBoolean()).isFalse();
            Witness.check(server, 10);
            Witness.close(server);
        }
    }

    @Test
    void shouldStopWellWhenAStepBeginsForEverJustBefore() throws IOException {
        try (RunningServer server = start()) {
            // who sends it waits for the end of its tide, which is the server's too
            CompletableFuture.runAsync(() -> server.signal("reader", "one.in", "read", FOR_EVER));
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> !server.network("reader").path("busy").isNull());

            assertThat(server.terminate()).isZero();
        }
        try (RunningServer server = start()) {
            assertThat(server.err()).contains("resumed reader from checkpoint");
            assertThat(hypha(server, "one").path("quarantined").asBoolean()).isTrue();
            Witness.check(server, 10);
        }
    }
}
