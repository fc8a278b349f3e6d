package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left after a stop and after a kill: what SEMANTICS.md promises, no less and no more. */
@Tag("long")
class RecoveryIT {
    @TempDir
    private Path folder;

    private final Distribution distribution = Distribution.unpacked();
    private Path data;
    private Path blueprint;

    @BeforeEach
    void network() throws IOException, URISyntaxException {
        data = folder.resolve("data");
        Path resources = Path.of(
                        RecoveryIT.class.getResource("/tally/blueprint.yaml").toURI())
                .getParent();
        blueprint = Files.copy(resources.resolve("blueprint.yaml"), folder.resolve("blueprint.yaml"));
        Files.copy(resources.resolve("tally.drl"), folder.resolve("tally.drl"));
    }

    private RunningServer start() throws IOException {
        return distribution.start(data, blueprint.toString(), Witness.blueprint(distribution));
    }

    @Test
    void shouldKeepWhatWasDurableAndNoMoreWhenKilled() throws IOException {
        String durable;
        String promised;
        try (RunningServer server = start()) {
            JsonNode safe = server.signal("tally", "input", "add", "{\"value\": 10}", "Prefer", "wait");
            assertThat(safe.path("durability").asText()).isEqualTo("durable");
            durable = safe.path("id").asText();
            JsonNode unsafe = server.signal("tally", "input", "add", "{\"value\": 7}");
            assertThat(unsafe.path("durability").asText()).isEqualTo("checkpoint");
            promised = unsafe.path("id").asText();
            awaitSum(server, 17);
            Witness.check(server, 20);
            server.kill();
        }
        try (RunningServer server = start()) {
            assertThat(server.err()).contains("resumed tally from checkpoint of tide");
            // the second was acknowledged for the next checkpoint, and there was none
            awaitSum(server, 10);
            String again = server.signal("tally", "input", "add", "{\"value\": 5}")
                    .path("id")
                    .asText();
            awaitSum(server, 15);
            assertThat(again).isNotIn(durable, promised);
            Witness.check(server, 20);
            Witness.close(server);
        }
    }

    @Test
    void shouldGoOnWhereItWasWhenStoppedBySigterm() throws IOException {
        long tide;
        try (RunningServer server = start()) {
            server.signal("tally", "input", "add", "{\"value\": 3}");
            awaitSum(server, 3);
            tide = server.network("tally").path("tide").asLong();
            server.terminate();
            assertThat(data.resolve("server.json")).doesNotExist();
        }
        try (RunningServer server = start()) {
            awaitSum(server, 3);
            assertThat(server.network("tally").path("tide").asLong()).isGreaterThanOrEqualTo(tide);
            assertThat(server.outputs("tally", "output")).hasSize(1);
            assertThat(server.get("/api/v1/status").path("incarnation").asLong())
                    .isEqualTo(2);
            Witness.check(server, 20);
            Witness.close(server);
        }
    }

    @Test
    void shouldEndInOrderWhenToldToStop() throws IOException {
        try (RunningServer server = start()) {
            server.signal("tally", "input", "add", "{\"value\": 3}");

            Distribution.Finished stop = server.mycelium("stop");

            assertThat(stop.code()).describedAs(stop.err()).isZero();
            assertThat(stop.out()).contains("process " + server.pid() + " has stopped");
            assertThat(server.awaitEnd()).describedAs(server.err()).isZero();
            assertThat(server.out()).isEmpty();
        }
        try (RunningServer server = start()) {
            awaitSum(server, 3);
        }
    }

    @Test
    void shouldRefuseToGoOnWhenTheBlueprintWasEditedAndBeginAnewWhenTold() throws IOException {
        try (RunningServer server = start()) {
            server.signal("tally", "input", "add", "{\"value\": 3}");
            awaitSum(server, 3);
            server.terminate();
        }
        Files.writeString(
                blueprint,
                Files.readString(blueprint).replace("tally: {pack: tally}", "tally: {pack: tally, energy: 50}"));

        Distribution.Finished edited =
                distribution.mycelium("run", blueprint.toString(), "--port", "0", "--data", data.toString());

        assertThat(edited.code()).isEqualTo(1);
        assertThat(edited.err()).contains("blueprint.yaml", "--fresh");
        try (RunningServer server = distribution.start(data, blueprint.toString(), "--fresh")) {
            awaitSum(server, 0);
        }
    }

    @Test
    void shouldRefuseWhenAnotherServerHasTheDataFolder() throws IOException {
        try (RunningServer server = start()) {
            Distribution.Finished second =
                    distribution.mycelium("run", blueprint.toString(), "--port", "0", "--data", data.toString());

            assertThat(second.code()).isEqualTo(1);
            assertThat(second.err()).contains("another server runs on", "process " + server.pid());
            awaitSum(server, 0);
        }
    }

    private static void awaitSum(RunningServer server, long sum) {
        await("a sum of " + sum)
                .atMost(RunningServer.PATIENCE)
                .until(() -> server.get("/api/v1/networks/tally/hyphae/tally")
                                .at("/state/sum")
                                .asLong()
                        == sum);
    }
}
