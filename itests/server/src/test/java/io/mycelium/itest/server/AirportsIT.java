package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mycelium.itest.server.CountedFlights.Airport;
import io.mycelium.itest.server.CountedFlights.Event;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real flights through the packaged server, compared with what this test counts in the file itself. */
class AirportsIT {
    private static final String BLUEPRINT = "examples/airports/blueprint.yaml";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private final Distribution distribution = Distribution.unpacked();
    private final Path feed = distribution.home().resolve("examples/airports/flights-20k.jsonl");
    private CountedFlights counted;

    @BeforeEach
    void countTheFlights() throws IOException {
        counted = CountedFlights.in(feed);
        assertThat(counted.flights()).isEqualTo(20_000);
        assertThat(counted.airports()).hasSize(224);
        assertThat(counted.events()).hasSize(92);
    }

    @Test
    void shouldPrintTheEventsAndEndWhenTheFeedIsUsedUpAtMaxSpeed() throws IOException {
        Path data = folder.resolve("data");

        Distribution.Finished run =
                distribution.mycelium("run", BLUEPRINT, "--max-speed", "--port", "0", "--data", data.toString());

        assertThat(run.code()).describedAs(run.err()).isZero();
        assertThat(sorted(run.out().lines().map(AirportsIT::printed))).isEqualTo(counted.events());
    }

    @Test
    void shouldComeToTheSameWhenAThousandFlightsComeInATide() throws IOException {
        String[] blueprints = {blueprint("single", 1, 1000), blueprint("double", 2, 1000)};
        try (RunningServer server = distribution.start(folder.resolve("data"), blueprints)) {
            for (String network : List.of("single", "double")) {
                assertCameToTheSame(server, network);
                assertThat(sorted(server.outputs(network, "events").stream().map(AirportsIT::event)))
                        .describedAs(network)
                        .isEqualTo(counted.events());
            }
            assertThat(record("double")).hasSameBinaryContentAs(record("single"));
        }
    }

    @Test
    @Tag("long")
    void shouldComeToTheSameWhenKilledTwiceOnTheWayWithEachFlightInATideOfItsOwn() throws IOException {
        OutputReader reader = new OutputReader("killed", "events");
        long last = 0;
        for (int kills = 0; kills < 2; kills++) {
            // slow enough for the feed not to end before the kill, however late this test is told of an output
            String slowly = blueprint("killed", 2, 1, 1);
            try (RunningServer server = distribution.start(folder.resolve("data"), slowly)) {
                assertWentOnFrom(server, last);
                reader.follow(server);
                awaitMore(reader, 5);
                // the last one that there will be: what is put out in later tides comes again
                HttpResponse<String> checkpoint = server.post("/api/v1/networks/killed/checkpoints", "");
                assertThat(checkpoint.statusCode()).isEqualTo(201);
                long written = JSON.readTree(checkpoint.body()).path("tide").asLong();
                assertThat(written).isGreaterThan(last);
                last = written;
                await("5 outputs of tides after " + written)
                        .pollInterval(Duration.ofMillis(10))
                        .atMost(RunningServer.PATIENCE)
                        .until(() -> reader.outputs().stream()
                                        .filter(output -> output.path("tide").asLong() > written)
                                        .count()
                                >= 5);
                assertThat(server.network("killed").path("quiet").asBoolean())
                        .describedAs("the feed has come to its end before the kill")
                        .isFalse();
                server.kill();
            }
        }
        String killed = blueprint("killed", 2, 1);
        // beside it, from its beginning, one that is not killed
        String whole = blueprint("whole", 1, 1);
        try (RunningServer server = distribution.start(folder.resolve("data"), killed, whole)) {
            assertWentOnFrom(server, last);
            reader.follow(server);
            assertCameToTheSame(server, "killed");
            assertCameToTheSame(server, "whole");
            await("the reader has all")
                    .atMost(RunningServer.PATIENCE)
                    .until(() -> reader.outputs().size() >= counted.events().size());
            assertThat(sorted(reader.outputs().stream().map(AirportsIT::event))).isEqualTo(counted.events());
            assertThat(record("killed")).hasSameBinaryContentAs(record("whole"));
        }
    }

    /** Five outputs at least of later tides had come: they are put out again, as they were. */
    private static void assertWentOnFrom(RunningServer server, long checkpoint) {
        if (checkpoint > 0) {
            assertThat(server.err()).contains("resumed killed from checkpoint of tide " + checkpoint);
        }
    }

    private void assertCameToTheSame(RunningServer server, String network) {
        await("the end of the feed of " + network + ", and quiet")
                .atMost(RunningServer.PATIENCE)
                .until(() -> server.network(network), AirportsIT::isUsedUpAndQuiet);
        assertThat(airports(server, network)).describedAs(network).isEqualTo(counted.airports());
        JsonNode counters = server.network(network).path("counters");
        assertThat(counters.path("ingested").asLong()).isEqualTo(20_000);
        assertThat(counters.path("dissonant").asLong()).isZero();
    }

    private static boolean isUsedUpAndQuiet(JsonNode network) {
        return network.path("quiet").asBoolean()
                && network.path("counters").path("held").asLong() == 0;
    }

    /** The example's own blueprint under another name, as fast as it goes, so many lines a tide, with a record; checkpoints when asked for. */
    private String blueprint(String network, int workers, int lines) throws IOException {
        return blueprint(network, workers, lines, 0);
    }

    private String blueprint(String network, int workers, int lines, int period) throws IOException {
        String text = Files.readString(distribution.home().resolve(BLUEPRINT));
        String changed = text.replace("network: airports", "network: " + network + "\nworkers: " + workers)
                .replace("tide: {period: 60}", "tide: {period: " + period + "}")
                .replace("checkpoint: {every: 0, seconds: 5}", "checkpoint: {every: 0}")
                .replace("path: flights-20k.jsonl", "path: " + feed)
                .replaceAll("minutes: 60\n *field: .*\n *time-format: .*\n", "lines: " + lines + "\n")
                .replace("# record: {", "record: {")
                .replace("path: events.jsonl", "path: " + record(network))
                .replace("# - news -> record", "- news -> record");
        assertThat(changed)
                .contains("workers:", "period: " + period, "every: 0", feed.toString(), "lines: " + lines)
                .contains("\n  record:", record(network).toString(), "\n  - news -> record")
                .doesNotContain("minutes:");
        return Files.writeString(folder.resolve(network + ".yaml"), changed).toString();
    }

    private Path record(String network) {
        return folder.resolve(network + ".jsonl");
    }

    private static void awaitMore(OutputReader reader, int more) {
        int wanted = reader.outputs().size() + more;
        await(wanted + " outputs")
                .pollInterval(Duration.ofMillis(10))
                .atMost(RunningServer.PATIENCE)
                .until(() -> reader.outputs().size() >= wanted);
    }

    private static Map<String, Airport> airports(RunningServer server, String network) {
        String hyphae = "/api/v1/networks/" + network + "/hyphae";
        Map<String, Airport> airports = new TreeMap<>();
        for (JsonNode line : server.get(hyphae + "?limit=1000").path("hyphae")) {
            String id = line.path("id").asText();
            JsonNode state = server.get(hyphae + "/" + id).path("state");
            airports.put(
                    id,
                    new Airport(
                            state.path("departures").asLong(),
                            state.path("arrivals").asLong(),
                            state.path("departureDelay").asLong(),
                            state.path("arrivalDelay").asLong(),
                            state.path("congested").asBoolean(),
                            state.path("alert").asLong()));
        }
        return airports;
    }

    private static Event event(JsonNode output) {
        return event(output.path("frequency").asText(), output.path("payload"));
    }

    /** A line of standard output: the frequency and the payload. */
    private static Event printed(String line) {
        int space = line.indexOf(' ');
        try {
            return event(line.substring(0, space), JSON.readTree(line.substring(space)));
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }

    private static Event event(String frequency, JsonNode payload) {
        return new Event(
                payload.path("line").asLong(),
                frequency,
                payload.path("airport").asText(),
                payload.path("date").asText(),
                payload.path("meanDelay").asDouble());
    }

    private static List<Event> sorted(Stream<Event> events) {
        List<Event> sorted = new ArrayList<>(events.toList());
        sorted.sort(Comparator.comparingLong(Event::line));
        return sorted;
    }
}
