package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A network that has energy for what is critical and little else, and a storm in which there is ten times as much to do.
 * What is counted is tides, whatever the time they took.
 */
class DegradationIT {
    private static final long TIDES = 1000;
    private static final String BLUEPRINT = """
            network: storm
            tide: {period: 0}
            checkpoint: {every: 0}
            energy: {budget: 60}
            limits: {dissonances: 500}
            species:
              station: {pack: station, energy: 100, critical: true}
              siren: {pack: siren, energy: 100, critical: true}
              reports: {pack: counter, energy: 100, shed: 1}
              statistics: {pack: counter, energy: 100, shed: 2}
            hyphae:
              station: {species: station}
              siren: {species: siren}
              reports: {species: reports}
              statistics: {species: statistics}
            bodies:
              door: {direction: in, kind: http}
            sockets:
              - door -> station
              - {from: station, to: siren, carries: [gust]}
              - {from: station, to: reports, carries: [reading], full: reject}
              - {from: station, to: statistics, carries: [reading], full: reject}
            """;
    private static final String STATION = """
            declare State
                load : long
            end

            declare Weather
                load : long
            end

            rule "measure"
            when
                $s : State()
            then
                hypha.emit("gust", Map.of("at", hypha.tide()));
                for (int i = 0; i < $s.getLoad(); i++) {
                    hypha.emit("reading", Map.of("n", i));
                }
                hypha.wakeIn(1);
            end

            rule "the weather changes" no-loop
            when
                $w : Weather()
                $s : State()
            then
                modify($s) { setLoad($w.getLoad()) }
            end
            """;
    private static final String SIREN = """
            declare State
                heard : long
                latest : long
            end

            declare Gust
                at : long
            end

            rule "hear" no-loop
            when
                $gust : Gust()
                $s : State()
            then
                modify($s) {
                    setHeard($s.getHeard() + 1),
                    setLatest(Math.max($s.getLatest(), hypha.tide() - $gust.getAt()))
                }
            end
            """;
    private static final String COUNTER = """
            declare State
                counted : long
            end

            rule "count" no-loop
            when
                Signal( frequency == "reading" )
                $s : State()
            then
                modify($s) { setCounted($s.getCounted() + 1) }
            end
            """;

    @TempDir
    private static Path folder;

    private static RunningServer server;

    @BeforeAll
    static void start() throws IOException {
        Files.writeString(folder.resolve("blueprint.yaml"), BLUEPRINT);
        Files.writeString(folder.resolve("station.drl"), STATION);
        Files.writeString(folder.resolve("siren.drl"), SIREN);
        Files.writeString(folder.resolve("counter.drl"), COUNTER);
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

    private static JsonNode network() {
        return server.network("storm");
    }

    private static long state(String hypha, String field) {
        return server.get("/api/v1/networks/storm/hyphae/" + hypha)
                .path("state")
                .path(field)
                .asLong();
    }

    private static void runs(long tides) {
        long until = network().path("tide").asLong() + tides;
        await().atMost(Duration.ofMinutes(2)).until(() -> network().path("tide").asLong() >= until);
    }

    @Test
    void shouldShedWhatIsNotCriticalInAStormAndTakeItBackAfterwards() {
        runs(TIDES);
        assertThat(network().path("faults")).isEmpty();
        assertThat(state("siren", "latest")).isEqualTo(1);

        server.signal("storm", "door", "weather", "{\"load\": 50}");
        await().atMost(Duration.ofMinutes(1))
                .until(() -> network().path("faults").toString().contains("level 2 of 2"));
        long counted = state("statistics", "counted");
        runs(TIDES);

        assertThat(state("siren", "latest"))
                .as("tides from a gust to the siren, in the storm as before")
                .isEqualTo(1);
        JsonNode siren = server.get("/api/v1/networks/storm/hyphae/siren");
        assertThat(siren.path("state").path("heard").asLong())
                .as("gusts, one a tide")
                .isEqualTo(siren.path("age").asLong() - 1);
        assertThat(state("statistics", "counted")).isLessThan(counted + 50 * TIDES / 2);
        assertThat(network().path("counters").path("held").asLong()).isLessThan(300);
        assertThat(server.mycelium("status").out()).contains("degraded to level");
        Witness.check(server, 20);

        server.signal("storm", "door", "weather", "{\"load\": 1}");
        await().atMost(Duration.ofMinutes(2))
                .until(() -> network().path("faults").isEmpty());
        long back = state("statistics", "counted");
        runs(100);
        assertThat(state("statistics", "counted")).isGreaterThan(back + 90);
        assertThat(state("siren", "latest")).isEqualTo(1);
        assertThat(server.err()).contains("degraded at storm", "is shed from tide", "restored at storm");
        assertThat(server.get("/api/v1/networks/storm/dissonances?kind=restored")
                        .path("dissonances"))
                .isNotEmpty();
        Witness.close(server);
    }
}
