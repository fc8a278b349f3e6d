package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bundles are put into the deploy folder and changed there while flights pass at full speed, and the witness beside them: it does not show. */
@Tag("long")
class BundleSwapIT {
    /** What is swapped: a relay, a health policy, a store. */
    private static final List<String> BUNDLES =
            List.of("io.mycelium.relay.bykey", "io.mycelium.health.standard", "io.mycelium.storage.mapdb");

    @TempDir
    private Path folder;

    private Distribution distribution;
    private Path blueprint;
    private Path feed;
    private List<String> flights;
    private long fed;
    private RunningServer server;

    @AfterEach
    void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void shouldComeToTheSameWhenRelayPolicyAndStoreAreReplacedAtFullSpeed() throws Exception {
        prepare();
        server = distribution.start(folder.resolve("data"), blueprint.toString(), Witness.blueprint(distribution));
        Path deploy = distribution.home().resolve("deploy");

        underLoad(() -> put(deploy, "2", "2.0.0"), "2.0.0");
        underLoad(
                () -> {
                    put(deploy, "3", "3.0.0");
                    delete(deploy, "2");
                },
                "3.0.0");
        underLoad(() -> put(deploy, "3", "3.0.1"), "3.0.1");
        underLoad(() -> delete(deploy, "3"), packagedVersion());

        awaitQuiet();
        JsonNode swapped = counters();
        Map<String, JsonNode> states = airports();
        assertThat(server.mycelium("stop").code()).isZero();
        assertThat(server.awaitEnd()).isZero();
        server = distribution.start(folder.resolve("undisturbed"), blueprint.toString());
        awaitQuiet();
        assertThat(counters()).isEqualTo(swapped);
        assertThat(airports()).hasSizeGreaterThan(100).isEqualTo(states);
        assertThat(swapped.path("ingested").asLong()).isEqualTo(fed);
        assertThat(swapped.path("acted").asLong()).isEqualTo(2 * fed);
        assertThat(swapped.path("dissonant").asLong()).isZero();
        server.close();
        // and the store that was swapped has left a checkpoint from which it goes on
        server = distribution.start(folder.resolve("data"), blueprint.toString(), Witness.blueprint(distribution));
        assertThat(server.err()).contains("resumed flights from checkpoint of tide");
        assertThat(counters()).isEqualTo(swapped);
        assertThat(airports()).isEqualTo(states);
        Witness.check(server, 10);
        Witness.close(server);
    }

    private void prepare() throws IOException, URISyntaxException {
        distribution = Distribution.copy(folder.resolve("server"));
        Path resources = Path.of(BundleSwapIT.class
                        .getResource("/swaps/flights/blueprint.yaml")
                        .toURI())
                .getParent();
        Path network = Files.createDirectories(folder.resolve("flights"));
        blueprint = Files.copy(resources.resolve("blueprint.yaml"), network.resolve("blueprint.yaml"));
        Files.copy(resources.resolve("airport.drl"), network.resolve("airport.drl"));
        feed = Files.createFile(network.resolve("feed.jsonl"));
        try (Stream<Path> files = Files.list(distribution.home().resolve("examples/airports"))) {
            Path file = files.filter(f -> f.toString().endsWith(".jsonl"))
                    .findFirst()
                    .orElseThrow();
            flights = Files.readAllLines(file);
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    /** Does something while there are always flights to come, until bundles of this version serve, and flights passed. */
    private void underLoad(Step step, String version) throws IOException {
        feedOn();
        await("flights pass").atMost(RunningServer.PATIENCE).until(() -> taken() > fed - flights.size());
        step.run();
        await("version " + version + " in force").atMost(RunningServer.PATIENCE).until(() -> {
            if (fed - taken() < flights.size() / 2) {
                feedOn();
            }
            return inForce(version);
        });
        long before = taken();
        feedOn();
        await("flights pass it").atMost(RunningServer.PATIENCE).until(() -> taken() > before);
        Witness.check(server, 10);
    }

    private void feedOn() throws IOException {
        Files.write(feed, flights, StandardOpenOption.APPEND);
        fed += flights.size();
    }

    private long taken() {
        return counters().path("ingested").asLong();
    }

    private boolean inForce(String version) {
        int serving = 0;
        for (JsonNode service : server.get("/api/v1/plugins").path("services")) {
            if (BUNDLES.contains(service.path("bundle").asText())
                    && service.path("inForce").asBoolean()
                    && service.path("version").asText().equals(version)) {
                serving++;
            }
        }
        return serving == BUNDLES.size();
    }

    /** The version of what the package has, which is in force again when nothing is deployed. */
    private String packagedVersion() {
        for (JsonNode service : server.get("/api/v1/plugins").path("services")) {
            if (service.path("bundle").asText().equals(BUNDLES.get(0))
                    && service.path("from").asText().startsWith("system/")) {
                return service.path("version").asText();
            }
        }
        throw new AssertionError("the package has no " + BUNDLES.get(0));
    }

    private void put(Path deploy, String name, String version) throws IOException {
        for (String bundle : BUNDLES) {
            Files.write(deploy.resolve(bundle + "-" + name + ".jar"), Jars.another(distribution, bundle, version));
        }
    }

    private static void delete(Path deploy, String name) throws IOException {
        for (String bundle : BUNDLES) {
            Files.delete(deploy.resolve(bundle + "-" + name + ".jar"));
        }
    }

    private void awaitQuiet() {
        await("all flights have passed").atMost(RunningServer.PATIENCE).until(() -> {
            JsonNode counters = counters();
            return counters.path("ingested").asLong() == fed
                    && counters.path("held").asLong() == 0;
        });
    }

    private JsonNode counters() {
        return server.network("flights").path("counters");
    }

    private Map<String, JsonNode> airports() {
        Map<String, JsonNode> states = new TreeMap<>();
        for (JsonNode line :
                server.get("/api/v1/networks/flights/hyphae?limit=1000").path("hyphae")) {
            String id = line.path("id").asText();
            states.put(id, server.get("/api/v1/networks/flights/hyphae/" + id).path("state"));
        }
        return states;
    }
}
