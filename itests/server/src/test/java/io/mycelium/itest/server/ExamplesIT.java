package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mycelium.itest.server.CountedExamples.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples on public data through the packaged server, compared with what is counted in their files themselves. */
class ExamplesIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private final Distribution distribution = Distribution.unpacked();
    private final Map<String, Outcome> counted = new TreeMap<>();

    @BeforeEach
    void countWhatIsInTheFiles() throws IOException {
        counted.put("quakes", CountedExamples.quakes(example("quakes").resolve("quakes.jsonl")));
        counted.put("weather", CountedExamples.weather(example("weather").resolve("days.jsonl")));
        counted.put("birds", CountedExamples.birds(example("birds").resolve("strikes.jsonl")));
        assertThat(counted.get("quakes").kept()).hasSize(71 + 1);
        assertThat(counted.get("weather").kept()).hasSize(2 + 2);
        assertThat(counted.get("birds").kept()).hasSize(46 + 50);
        assertThat(counted.get("quakes").said()).hasSize(7 + 3);
        assertThat(counted.get("weather").said()).hasSize(88 + 105 + 8);
        assertThat(counted.get("birds").said()).hasSize(9 + 43);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quakes", "weather", "birds"})
    void shouldSayWhatIsInTheFileAndNothingElseWhenRunAsItsReadmeSays(String name) {
        Distribution.Finished run = distribution.mycelium(
                "run",
                "examples/" + name + "/blueprint.yaml",
                "--max-speed",
                "--port",
                "0",
                "--data",
                folder.resolve("data").toString());

        assertThat(run.code()).describedAs(run.err()).isZero();
        assertThat(run.err()).doesNotContain("WARN", "warning", "error").contains("0 dissonant");
        assertThat(run.out().lines().map(ExamplesIT::printed))
                .containsExactlyInAnyOrderElementsOf(counted.get(name).said());
    }

    @Test
    void shouldReachTheWholeTownWhenARumourGoesThroughIt() {
        Distribution.Finished run = distribution.mycelium(
                "run",
                "examples/gossip/blueprint.yaml",
                "--max-speed",
                "--port",
                "0",
                "--data",
                folder.resolve("data").toString());

        assertThat(run.code()).describedAs(run.err()).isZero();
        assertThat(run.err()).doesNotContain("WARN", "warning", "error").contains("0 dissonant");
        assertThat(run.out().lines())
                .startsWith("reached {\"hops\":0,\"people\":1}", "reached {\"hops\":1,\"people\":4}")
                .hasSizeBetween(3, 12);
    }

    @Test
    void shouldWriteEachBookingWithItsBalanceWhenTheyComeAsCsv() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("ledger"));
        for (String file : List.of("blueprint.yaml", "account.drl", "bookings.csv")) {
            Files.copy(example("ledger").resolve(file), copy.resolve(file));
        }
        Distribution.Finished run = distribution.mycelium(
                "run",
                copy.resolve("blueprint.yaml").toString(),
                "--max-speed",
                "--port",
                "0",
                "--data",
                folder.resolve("data").toString());

        assertThat(run.code()).describedAs(run.err()).isZero();
        assertThat(run.err()).doesNotContain("WARN", "warning", "error").contains("0 dissonant");
        assertThat(Files.readString(copy.resolve("statement.csv")))
                .startsWith("account,day,amount,balance,note\n")
                .contains(
                        "4711,2026-01-05,-1299,148701,bread; butter\n",
                        "4712,2026-01-05,-500,19500,\"the \"\"good\"\" pen\"\n",
                        "4711,2026-01-07,-4550,144151,\"tickets:\ntwo adults\none child\"\n",
                        "4711,2026-01-12,-2500,141651,007\n",
                        "4713,2026-01-20,-12000,51000,\"rent, second part\"\n");
    }

    @Test
    void shouldKeepWhatIsInTheFilesWhenAllRunBesideEachOther() throws IOException {
        String[] blueprints = {atFullSpeed("quakes"), atFullSpeed("weather"), atFullSpeed("birds")};
        try (RunningServer server = distribution.start(folder.resolve("data"), blueprints)) {
            counted.forEach((name, outcome) -> {
                await(name + " is used up and quiet")
                        .atMost(RunningServer.PATIENCE)
                        .until(() -> server.network(name).path("quiet").asBoolean());
                Map<String, JsonNode> kept = new TreeMap<>();
                outcome.kept().forEach((hypha, fields) -> kept.put(hypha, those(fields, server, name, hypha)));
                assertThat(kept).isEqualTo(outcome.kept());
            });
        }
    }

    /** Of a hypha's state, the fields that are counted; of the archive's reports, how many there are. */
    private static JsonNode those(JsonNode fields, RunningServer server, String network, String hypha) {
        JsonNode state =
                server.get("/api/v1/networks/" + network + "/hyphae/" + hypha).path("state");
        ObjectNode those = JSON.createObjectNode();
        fields.fieldNames().forEachRemaining(field -> {
            JsonNode value = state.path(field);
            if (hypha.equals("archive")) {
                those.put(field, value.size());
            } else {
                those.set(field, value);
            }
        });
        return those;
    }

    /** A line of standard output: the frequency and the payload. */
    private static JsonNode printed(String line) {
        int space = line.indexOf(' ');
        try {
            return JSON.valueToTree(
                    Map.of("frequency", line.substring(0, space), "payload", JSON.readTree(line.substring(space))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path example(String name) {
        return distribution.home().resolve("examples").resolve(name);
    }

    private String atFullSpeed(String name) throws IOException {
        Path copy = Files.createDirectory(folder.resolve(name));
        try (var files = Files.list(example(name))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        Path blueprint = copy.resolve("blueprint.yaml");
        String text = Files.readString(blueprint);
        assertThat(text).contains("period: 60");
        return Files.writeString(blueprint, text.replace("period: 60", "period: 0"))
                .toString();
    }
}
