package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sources that each emit ten signals a tide. Sinks of one path take a hundred times as many as those of the others, which
 * take one. What is counted is what each took in the tides that there were, whatever the time they took. The witness runs
 * beside it.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OverloadIT {
    private static final long TIDES = 2000;
    private static final int KEPT = 500;
    private static final String BLUEPRINT = """
            network: overload
            tide: {period: 0}
            checkpoint: {every: 0}
            limits: {dissonances: 500}
            species:
              source: {pack: source}
              slow: {pack: sink, energy: 1, capacity: 64}
              fast: {pack: sink, energy: 100, capacity: 64}
            hyphae:
              free: {species: source}
              rejected: {species: source}
              dropped: {species: source}
              diverted: {species: source}
              throttled: {species: source}
              sink_free: {species: fast}
              sink_rejected: {species: slow}
              sink_dropped: {species: slow}
              sink_diverted: {species: slow}
              sink_throttled: {species: slow}
            bodies:
              spill: {direction: out, kind: log, log: 10}
            sockets:
              - free -> sink_free
              - {from: rejected, to: sink_rejected, full: reject}
              - {from: dropped, to: sink_dropped, full: drop-oldest}
              - {from: diverted, to: sink_diverted, full: divert, divert: spill}
              - {from: throttled, to: sink_throttled, full: throttle}
            """;
    private static final String SOURCE = """
            declare State
                sent : long
            end

            rule "ten a tide" no-loop
            when
                $s : State()
            then
                for (int i = 1; i <= 10; i++) {
                    hypha.emit("work", Map.of("n", $s.getSent() + i));
                }
                modify($s) { setSent($s.getSent() + 10) }
                hypha.wakeIn(1);
            end
            """;
    private static final String SINK = """
            declare Work
                n : long
            end

            declare State
                taken : long
                newest : long
            end

            rule "take" no-loop
            when
                $work : Work()
                $s : State()
            then
                modify($s) { setTaken($s.getTaken() + 1), setNewest($work.getN()) }
            end
            """;

    @TempDir
    private static Path folder;

    private static RunningServer server;

    @BeforeAll
    static void start() throws IOException {
        Files.writeString(folder.resolve("blueprint.yaml"), BLUEPRINT);
        Files.writeString(folder.resolve("source.drl"), SOURCE);
        Files.writeString(folder.resolve("sink.drl"), SINK);
        begin();
        await().atMost(Duration.ofMinutes(3))
                .until(() -> hypha("free").path("age").asLong() >= TIDES);
    }

    private static void begin() throws IOException {
        server = Distribution.unpacked()
                .start(
                        Map.of("JAVA_OPTS", "-Xmx160m"),
                        folder.resolve("data"),
                        folder.resolve("blueprint.yaml").toString(),
                        Witness.blueprint(Distribution.unpacked()));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static JsonNode get(String what) {
        return server.get("/api/v1/networks/overload/" + what);
    }

    private static Distribution.Finished overload(String... verb) {
        return server.mycelium(Stream.concat(Stream.of(verb), Stream.of("--network", "overload"))
                .toArray(String[]::new));
    }

    private static JsonNode hypha(String id) {
        return get("hyphae/" + id);
    }

    @Test
    @Order(1)
    void shouldTakeAllThatComesWhereNothingIsSharedWithTheSlowOnes() {
        JsonNode sink = hypha("sink_free");
        assertThat(sink.path("state").path("taken").asLong())
                .isEqualTo(10 * (sink.path("age").asLong() - 1));
    }

    @Test
    @Order(2)
    void shouldTakeOneATideWhereTheSinkIsSlow() {
        for (String path : new String[] {"rejected", "dropped", "diverted", "throttled"}) {
            JsonNode sink = hypha("sink_" + path);
            assertThat(sink.path("state").path("taken").asLong())
                    .as(path)
                    .isEqualTo(sink.path("age").asLong() - 1);
        }
        JsonNode throttled = hypha("sink_throttled");
        assertThat(throttled.path("state").path("newest"))
                .as("no signal is lost where the source is stopped")
                .isEqualTo(throttled.path("state").path("taken"));
        JsonNode dropped = hypha("sink_dropped");
        assertThat(10 * dropped.path("age").asLong()
                        - dropped.path("state").path("newest").asLong())
                .as("what is new comes through where the oldest is dropped")
                .isLessThan(1000);
    }

    @Test
    @Order(3)
    void shouldHoldNoMoreThanThereIsRoomForHoweverManyTidesThereWere() {
        JsonNode counters = server.network("overload").path("counters");
        assertThat(counters.path("held").asLong()).isLessThan(5 * (64 + 1) + 100);
        JsonNode ledger = get("dissonances?limit=1");
        assertThat(ledger.path("kept").asInt()).isEqualTo(KEPT);
        assertThat(ledger.path("signals").asLong())
                .isGreaterThan(2 * 8 * TIDES)
                .isEqualTo(ledger.path("count").asLong());
        assertThat(ledger.path("signals").asLong())
                .isBetween(
                        counters.path("dissonant").asLong(),
                        server.network("overload")
                                .path("counters")
                                .path("dissonant")
                                .asLong());
    }

    @Test
    @Order(4)
    void shouldShowWhoWaitsForWhom() {
        // whenever there is room for ten again the source runs, and in that tide nobody waits
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            Distribution.Finished pressure = server.mycelium("pressure", "overload");
            assertThat(pressure.code()).describedAs(pressure.err()).isZero();
            assertThat(pressure.out().lines())
                    .hasSize(2)
                    .first()
                    .isEqualTo("sink_throttled: it takes in a tide what its energy of 1 allows");
            assertThat(pressure.out())
                    .containsPattern(
                            "  throttled -> sink_throttled: 6\\d of 64 held, throttle; throttled is stopped for");
        });
        assertThat(server.mycelium("pressure", "overload", "free").out())
                .isEqualTo("free: nobody waits for it, and it waits for nobody" + System.lineSeparator());
        assertThat(server.mycelium("pressure", "overload", "nobody").err()).contains("no hypha, relay or body nobody");
    }

    @Test
    @Order(5)
    void shouldShowReplayAndClearWhatWasNotActedOn() {
        Distribution.Finished list =
                overload("dissonance", "list", "--where", "sink_rejected", "--kind", "full", "--max", "2");
        assertThat(list.out()).contains("rejected -> sink_rejected", "the socket is full (64 signals) and rejects");
        assertThat(list.err()).contains("of 500 that are kept");
        JsonNode newest = get("dissonances?where=sink_rejected").path("dissonances");
        String number = newest.get(newest.size() - 1).path("number").asText();
        Distribution.Finished replay = overload("dissonance", "replay", number, "--to", "sink_free");
        assertThat(replay.out() + replay.err())
                .containsAnyOf("1 signal comes in again", "no dissonance of this number");

        assertThat(overload("dissonance", "clear", "--all").out()).contains("cleared");
        assertThat(get("dissonances?limit=1").path("cleared").asLong()).isGreaterThanOrEqualTo(KEPT);
    }

    @Test
    @Order(6)
    void shouldKeepTheLedgerOfTheLastCheckpointWhenTheServerIsKilled() throws IOException {
        Witness.check(server, 20);
        assertThat(overload("checkpoint", "create").code()).isZero();
        long atLeast = server.network("overload").path("checkpointTide").asLong();
        server.kill();
        begin();
        JsonNode ledger = get("dissonances");
        assertThat(ledger.path("count").asLong()).isGreaterThan(2 * 8 * atLeast);
        assertThat(ledger.path("dissonances").get(0).path("pack").path("name").asText())
                .isEqualTo("sink");
        assertThat(ledger.path("dissonances")
                        .get(0)
                        .path("signal")
                        .path("cause")
                        .isNull())
                .isTrue();
        assertThat(ledger.path("cleared").asLong()).isGreaterThanOrEqualTo(KEPT);
        Witness.check(server, 20);
        Witness.close(server);
    }
}
