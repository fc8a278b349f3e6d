package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real flights through the packaged server, compared with what this test counts in the file itself. */
class AirportsIT {
    /** What an airport must have come to. */
    private record Counted(long departures, long arrivals, long departureDelay, long arrivalDelay) {
        private static final Counted NOTHING = new Counted(0, 0, 0, 0);

        Counted departure(long delay) {
            return new Counted(departures + 1, arrivals, departureDelay + delay, arrivalDelay);
        }

        Counted arrival(long delay) {
            return new Counted(departures, arrivals + 1, departureDelay, arrivalDelay + delay);
        }
    }

    private static final String BLUEPRINT = "examples/airports/blueprint.yaml";

    @TempDir
    private Path folder;

    private final Distribution distribution = Distribution.unpacked();

    @Test
    void shouldBringEveryAirportToItsCountsWhenTheFeedIsUsedUp() throws IOException {
        Path data = folder.resolve("data");

        Distribution.Finished run =
                distribution.mycelium("run", BLUEPRINT, "--max-speed", "--port", "0", "--data", data.toString());

        assertThat(run.code()).describedAs(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        // the states are looked at in a second server, which goes on from the checkpoint of the first
        try (RunningServer server = distribution.start(data, BLUEPRINT)) {
            assertThat(server.err()).contains("resumed airports from checkpoint of tide");
            assertThat(airports(server)).isEqualTo(counted());
            assertConserved(server);
        }
    }

    @Test
    void shouldCountEachFlightOnceWhenKilledOnTheWay() throws IOException {
        // the same network, a tide a millisecond, and checkpoints often enough to be killed between two
        Path example = distribution.home().resolve("examples/airports");
        String blueprint = Files.readString(example.resolve("blueprint.yaml"));
        Path fast = folder.resolve("blueprint.yaml");
        Files.writeString(
                fast,
                blueprint
                        .replace("tide: {period: 100}", "tide: {period: 1}")
                        .replace("checkpoint: {every: 100}", "checkpoint: {every: 50}")
                        .replace("path: flights-20k.jsonl", "path: " + example.resolve("flights-20k.jsonl")));
        assertThat(Files.readString(fast)).contains("period: 1}", "every: 50");
        Path data = folder.resolve("data");
        long killedAt;
        try (RunningServer server = distribution.start(data, fast.toString())) {
            await("a few checkpoints")
                    .atMost(RunningServer.PATIENCE)
                    .until(() ->
                            server.network("airports").path("checkpointTide").asLong() >= 200);
            killedAt = server.network("airports").path("tide").asLong();
            server.kill();
        }
        assertThat(killedAt).describedAs("killed before the end of the feed").isLessThan(8000);

        try (RunningServer server = distribution.start(data, fast.toString())) {
            assertThat(server.err()).contains("resumed airports from checkpoint of tide");
            await("the end of the feed")
                    .atMost(RunningServer.PATIENCE)
                    .until(() -> server.network("airports").path("ended").asBoolean());
            assertThat(airports(server)).isEqualTo(counted());
            assertConserved(server);
        }
    }

    private static void assertConserved(RunningServer server) {
        JsonNode counters = server.network("airports").path("counters");
        assertThat(counters.path("ingested").asLong()).isEqualTo(20_000);
        assertThat(counters.path("acted").asLong()).isEqualTo(40_000);
        assertThat(counters.path("held").asLong()).isZero();
        assertThat(counters.path("dissonant").asLong()).isZero();
    }

    private static Map<String, Counted> airports(RunningServer server) {
        Map<String, Counted> airports = new TreeMap<>();
        for (JsonNode line :
                server.get("/api/networks/airports/hyphae?max=1000").path("hyphae")) {
            String id = line.path("id").asText();
            JsonNode state = server.get("/api/networks/airports/hyphae/" + id).path("state");
            airports.put(
                    id,
                    new Counted(
                            state.path("departures").asLong(),
                            state.path("arrivals").asLong(),
                            state.path("departureDelay").asLong(),
                            state.path("arrivalDelay").asLong()));
        }
        return airports;
    }

    private Map<String, Counted> counted() throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, Counted> counted = new TreeMap<>();
        List<String> lines = Files.readAllLines(distribution.home().resolve("examples/airports/flights-20k.jsonl"));
        for (String line : lines) {
            JsonNode flight = json.readTree(line);
            long delay = flight.get("delay").asLong();
            counted.merge(
                    flight.get("origin").asText(),
                    Counted.NOTHING.departure(delay),
                    (old, one) -> old.departure(delay));
            counted.merge(
                    flight.get("destination").asText(),
                    Counted.NOTHING.arrival(delay),
                    (old, one) -> old.arrival(delay));
        }
        assertThat(lines).hasSize(20_000);
        assertThat(counted).hasSize(224);
        return counted;
    }
}
