package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example signal journey: one {@code done} for each {@code start}, whatever else is under way. */
class FanoutIT {
    private static final String EXAMPLE = "examples/fanout/blueprint.yaml";

    @TempDir
    private Path folder;

    private final Distribution distribution = Distribution.unpacked();

    @Test
    void shouldBeDoneOnceWhenStartedOnce() throws IOException {
        try (RunningServer server = distribution.start(folder.resolve("data"), EXAMPLE)) {
            Distribution.Finished sent = server.mycelium("send", "fanout", "input", "start", "-o", "json");
            assertThat(sent.code()).describedAs(sent.err()).isZero();

            List<JsonNode> outputs = awaitDone(server, "fanout", 1);

            assertThat(outputs.get(0).path("root").asText()).isEqualTo(id(sent.out()));
            awaitRest(server, "fanout");
            assertThat(server.outputs("fanout", "output")).hasSize(1);
        }
    }

    @Test
    void shouldBeDoneOnceForEachWhenAHundredAreInFlightOverThreeThousandWorkers() throws Exception {
        Path example = distribution.home().resolve("examples/fanout");
        Path blueprint = folder.resolve("blueprint.yaml");
        for (String pack : new String[] {"fanout-worker.drl", "fanout-supervisor.drl"}) {
            Files.copy(example.resolve(pack), folder.resolve(pack));
        }
        Files.writeString(
                blueprint,
                Files.readString(example.resolve("blueprint.yaml"))
                        .replace("count: 3}", "count: 3000}")
                        .replace("period: 100", "period: 1"));
        assertThat(Files.readString(blueprint)).contains("count: 3000", "period: 1}");

        try (RunningServer server = distribution.start(folder.resolve("data"), blueprint.toString())) {
            List<String> started = inParallel(server, "fanout", 100);

            List<JsonNode> outputs = awaitDone(server, "fanout", 100);

            assertThat(outputs)
                    .extracting(output -> output.path("root").asText())
                    .containsExactlyInAnyOrderElementsOf(started);
            awaitRest(server, "fanout");
            assertThat(server.outputs("fanout", "output")).hasSize(100);
            JsonNode counters = server.network("fanout").path("counters");
            // 100 starts and 300,000 acks copied or emitted, 100 answers gathered, none lost
            assertThat(counters.path("copied").asLong()).isEqualTo(100 * 2999);
            assertThat(counters.path("dissonant").asLong()).isZero();
            assertThat(counters.path("held").asLong()).isZero();
        }
    }

    @Test
    void shouldKeepStartsApartWhenAnswersComeOutOfOrder() throws Exception {
        try (RunningServer server = distribution.start(folder.resolve("data"), late())) {
            List<String> started = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                started.add(
                        server.signal("late", "input", "start", "{}").path("id").asText());
            }

            List<JsonNode> outputs = awaitDone(server, "late", 20);

            assertThat(outputs)
                    .extracting(output -> output.path("root").asText())
                    .containsExactlyInAnyOrderElementsOf(started);
            assertThat(outputs)
                    .allSatisfy(output ->
                            assertThat(output.at("/payload/answers").asInt()).isEqualTo(3));
        }
    }

    @Test
    void shouldHoldTheOtherAnswersWhenOneIsLost() throws Exception {
        try (RunningServer server = distribution.start(folder.resolve("data"), late())) {
            String first =
                    server.signal("late", "input", "start", "{}").path("id").asText();
            String lost = server.signal("late", "input", "start", "{\"silent\": \"worker_2\"}")
                    .path("id")
                    .asText();
            String last =
                    server.signal("late", "input", "start", "{}").path("id").asText();

            List<JsonNode> outputs = awaitDone(server, "late", 2);
            await("the late answer has come").atMost(RunningServer.PATIENCE).until(() -> kept(server) == 2);

            assertThat(outputs)
                    .extracting(output -> output.path("root").asText())
                    .containsExactlyInAnyOrder(first, last)
                    .doesNotContain(lost);
            assertThat(server.network("late").at("/counters/held").asLong()).isEqualTo(2);
            assertThat(server.mycelium("list", "relays").out()).containsPattern("gather +aggregate +.* 2 ");
        }
    }

    private static long kept(RunningServer server) {
        for (JsonNode relay : server.get("/api/v1/networks/late/relays").path("relays")) {
            if (relay.path("id").asText().equals("gather")) {
                return relay.path("kept").asLong();
            }
        }
        throw new AssertionError("there is no relay gather");
    }

    private static List<JsonNode> awaitDone(RunningServer server, String network, int times) {
        await(times + " done")
                .atMost(RunningServer.PATIENCE)
                .until(() -> server.outputs(network, "output").size() >= times);
        List<JsonNode> outputs = server.outputs(network, "output");
        assertThat(outputs)
                .extracting(output -> output.path("frequency").asText())
                .containsOnly("done");
        return outputs;
    }

    /** Until a few tides have passed in which nothing was under way any more. */
    private static void awaitRest(RunningServer server, String network) {
        await("nothing is held")
                .atMost(RunningServer.PATIENCE)
                .until(() -> server.network(network).at("/counters/held").asLong() == 0);
    }

    private static List<String> inParallel(RunningServer server, String network, int times) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            List<Future<String>> sent = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                sent.add(threads.submit(() -> server.signal(network, "input", "start", "{}")
                        .path("id")
                        .asText()));
            }
            List<String> ids = new ArrayList<>();
            for (Future<String> one : sent) {
                ids.add(one.get());
            }
            return ids;
        } finally {
            threads.shutdownNow();
        }
    }

    private static String id(String answer) throws IOException {
        return new com.fasterxml.jackson.databind.ObjectMapper()
                .readTree(answer)
                .path("id")
                .asText();
    }

    private static String late() throws URISyntaxException {
        return Path.of(FanoutIT.class.getResource("/fanout/late/blueprint.yaml").toURI())
                .toString();
    }
}
