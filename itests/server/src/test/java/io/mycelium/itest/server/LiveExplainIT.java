package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hypha of a running server is explained, and watched. */
class LiveExplainIT {
    private static final String BLUEPRINT = """
            network: shop
            tide: {period: 0}
            species:
              worker: {pack: worker}
            hyphae:
              w: {species: worker}
              idle: {species: worker}
            bodies:
              door: {direction: in, kind: http}
              post: {direction: out, kind: http}
            sockets:
              - {from: door, to: w, carries: [work, odd]}
              - w -> post
            """;
    private static final String WORKER = """
            declare Work   value : int  by : int end
            declare State  done : int  end
            rule "divide" no-loop
            when
                $w : Work( value > 0 )
                $s : State( done < 3 )
            then
                modify($s) { setDone($s.getDone() + 1) }
                hypha.emit("result", Map.of("value", $w.getValue() / $w.getBy()));
            end
            rule "a big one"
            when
                $w : Work( value > 100 )
            then
                hypha.emit("big");
            end
            """;
    private static final String PATH = "/api/v1/networks/shop/hyphae/w/";

    @TempDir
    private Path folder;

    private RunningServer start() throws IOException {
        Path blueprint = Files.writeString(folder.resolve("blueprint.yaml"), BLUEPRINT);
        Files.writeString(folder.resolve("worker.drl"), WORKER);
        return Distribution.unpacked().start(folder.resolve("data"), blueprint.toString());
    }

    private static String send(RunningServer server, String payload) {
        return server.signal("shop", "door", "work", payload).path("id").asText();
    }

    @Test
    void shouldExplainAHyphaOfARunningServerWhenAStepOfItHasFailed() throws IOException {
        try (RunningServer server = start()) {
            assertThat(server.mycelium("explain", "shop", "w").out())
                    .contains(
                            "Nothing waits for it: it sleeps until a signal comes.",
                            "the last 8 that failed are, and all while 'mycelium watch shop w' runs.",
                            "Its rules wait for a signal on \"work\"");
            String good = send(server, "{\"value\": 3, \"by\": 1}");
            String bad = send(server, "{\"value\": 3, \"by\": 0}");
            await().until(() -> !server.get(PATH + "explain").path("steps").isEmpty());

            Distribution.Finished told = server.mycelium("explain", "shop", "w");
            assertThat(told.code()).describedAs(told.err()).isZero();
            assertThat(told.out())
                    .contains(
                            "it failed, and was undone.",
                            "The signal is " + bad + ".",
                            "worker.drl:9: rule \"divide\": a division by zero",
                            "1. Rule \"divide\" fired with Work(by = 0, value = 3), State(done = 1).",
                            "Rule \"a big one\" (worker.drl:11) did not fire.",
                            "worker.drl:13: value > 100",
                            "This does not hold, with value = 3.");
            JsonNode step =
                    server.get(PATH + "explain?signal=" + bad).path("steps").get(0);
            assertThat(step.path("ended").asText()).isEqualTo("failed");
            assertThat(step.path("before").path("done").asInt()).isEqualTo(1);
            assertThat(server.mycelium("explain", "shop", "w", "-s", good).out())
                    .contains("Nothing is kept of a step with it");
            assertThat(server.mycelium("explain", "shop", "w", "-s", "work", "{\"value\": 300, \"by\": 3}")
                            .out())
                    .contains("What it would do now", "State: done 1 -> 2", "2 of 2 rules fired.");
            assertThat(server.mycelium("explain", "shop", "w", "-s", "wrok").out())
                    .contains("No socket to it carries \"wrok\"", "did you mean \"work\"?");
            assertThat(server.mycelium("explain", "shop", "v").err()).contains("no hypha v; did you mean w?");
            assertThat(server.mycelium("explain", "shop", "w", "a big on", "-s", "work")
                            .err())
                    .contains("there is no rule \"a big on\"", "did you mean \"a big one\"?");

            Path other = Files.writeString(
                    Files.createDirectories(folder.resolve("new")).resolve("worker.drl"), "// as it was\n" + WORKER);
            assertThat(server.mycelium("deploy", other.toString()).code()).isZero();
            assertThat(server.mycelium("explain", "shop", "w").out())
                    .contains("Another version is in force now: worker ", "This does not hold, with value = 3.");
            server.mycelium("kill", "shop", "w");
            assertThat(server.mycelium("explain", "shop", "w").out()).contains("It has died", "killed");
        }
    }

    @Test
    void shouldSayWhatWentIntoAStepAndWhereItWasWhenItDidNotComeBack() throws IOException {
        Path blueprint = Files.writeString(
                folder.resolve("blueprint.yaml"),
                BLUEPRINT.replace("tide: {period: 0}", "tide: {period: 0, act-deadline: 500ms}"));
        Files.writeString(folder.resolve("worker.drl"), """
                declare Work   text : String end
                declare State  done : int = 4 end
                rule "look for it"
                when
                    $w : Work()
                then
                    if ($w.getText().matches("(.*a){30}b")) { hypha.emit("found"); }
                end
                """);
        try (RunningServer server = Distribution.unpacked().start(folder.resolve("data"), blueprint.toString())) {
            String text = "a".repeat(50);
            String id = send(server, "{\"text\": \"" + text + "\"}");
            await().until(() -> !server.get(PATH + "explain").path("steps").isEmpty());
            assertThat(server.mycelium("explain", "shop", "w").out())
                    .contains(
                            "it was given up: pack 'worker', rule \"look for it\" (worker.drl:",
                            "did not come back within 500 ms",
                            "The signal is " + id + ".",
                            "It sensed \"work\" {\"text\":\"" + text + "\"}.",
                            "Before it the state was {\"done\":4}.",
                            "It is not taken again here, as it would not come back.");
        }
    }

    @Test
    void shouldExplainTheStepAfterARecoveryWhenItHasFailed() throws IOException {
        Path blueprint = Files.writeString(folder.resolve("blueprint.yaml"), BLUEPRINT);
        Files.writeString(folder.resolve("worker.drl"), WORKER + """
                rule "work it out anew" @recovery
                when
                    $s : State( done > 0 )
                then
                    modify($s) { setDone(1 / ($s.getDone() - 1)) }
                end
                """);
        try (RunningServer server = Distribution.unpacked().start(folder.resolve("data"), blueprint.toString())) {
            send(server, "{\"value\": 3, \"by\": 1}");
            await().until(() -> server.get("/api/v1/networks/shop/hyphae/w")
                            .path("state")
                            .path("done")
                            .asInt()
                    == 1);
            assertThat(server.mycelium("checkpoint", "create", "--network", "shop")
                            .code())
                    .isZero();
        }
        try (RunningServer server = Distribution.unpacked().start(folder.resolve("data"), blueprint.toString())) {
            send(server, "{\"value\": 3, \"by\": 1}");
            await().until(() -> !server.get(PATH + "explain").path("steps").isEmpty());
            assertThat(server.mycelium("explain", "shop", "w").out())
                    .contains(
                            "It is the step that comes first after a recovery.",
                            "rule \"work it out anew\": a division by zero",
                            "1. Rule \"work it out anew\" fired with State(done = 1).",
                            "It is not marked @recovery");
        }
    }

    @Test
    void shouldShowTheStepsOfAHyphaAndKeepThemWhileItIsWatched() throws IOException {
        try (RunningServer server = start()) {
            URI watch = URI.create(server.uri(PATH + "watch").toString());
            String last;
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(watch.toURL().openStream(), StandardCharsets.UTF_8))) {
                assertThat(next(lines).path("watching").asText()).isEqualTo("w");
                String first = send(server, "{\"value\": 3, \"by\": 1}");
                JsonNode step = next(lines);
                assertThat(step.path("signals").get(0).path("id").asText()).isEqualTo(first);
                assertThat(step.path("did").get(0).path("rule").asText()).isEqualTo("divide");
                assertThat(step.path("did").get(1).path("what").asText()).isEqualTo("emits result to post");
                assertThat(step.path("changes").get(0).path("after").asInt()).isEqualTo(1);
                send(server, "{\"value\": 3, \"by\": 0}");
                assertThat(next(lines).path("ended").asText()).isEqualTo("failed");

                String tide = step.path("tide").asText();
                assertThat(server.mycelium("explain", "shop", "w", "--tide", tide)
                                .out())
                        .contains("it succeeded.", "State: done 0 -> 1");
                last = send(server, "{\"value\": 300, \"by\": 1}");
                next(lines);
                assertThat(server.mycelium("explain", "shop", "w", "a big one", "-s", last)
                                .out())
                        .contains("Rule \"a big one\" fired.");
            }
            await("the server hears that the reader has gone, and keeps nothing more")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> {
                        String id = send(server, "{\"value\": 1, \"by\": 1}");
                        server.get(PATH + "explain?tide=0"); // it has taken the step when it answers
                        return server.get(PATH + "explain?signal=" + id)
                                .path("steps")
                                .isEmpty();
                    });
        }
    }

    private static JsonNode next(BufferedReader lines) throws IOException {
        String line = "";
        while (line.isEmpty()) {
            line = lines.readLine();
        }
        return new ObjectMapper().readTree(line);
    }
}
