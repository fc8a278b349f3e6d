package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What monitoring reads of the packaged server: a busy network, one that idles, and one whose step does not come back. */
@Timeout(300)
class MetricsIT {
    private static final String HOSTILE = "takes {le='1'}, = # \u2602 <b>";
    private static final String BUSY = """
            network: busy
            tide: {period: 10ms}
            species:
              clock: {pack: clock}
              taker: {pack: taker}
            hyphae:
              clock: {species: clock}
              taker: {species: taker, count: 2}
            bodies:
              door: {direction: in, kind: http}
              out: {direction: out, kind: log}
            sockets:
              - clock -> taker_*
              - taker_* -> out
              - door -> taker_1
            """;
    private static final String CLOCK = """
            rule "ring" when Hypha( age >= 0 ) then hypha.emit("tick"); hypha.wakeIn(1); end
            """;
    private static final String TAKER = """
            rule "%s" when Signal( frequency == "tick" ) then hypha.emit("tock"); end
            rule "fails" when Signal( frequency == "bad" ) then Object none = null; none.toString(); end
            """.formatted(HOSTILE);
    private static final String IDLE = """
            network: idle
            species:
              sleeper: {pack: sleeper}
            hyphae:
              sleeper: {species: sleeper, count: 5}
            bodies:
              door: {direction: in, kind: http}
            sockets:
              - door -> sleeper_1
            """;
    private static final String SLEEPER = """
            rule "stays" when Signal( frequency == "stay" ) then
                boolean never = "%s".matches("(.*a){20}b");
            end
            """.formatted("a".repeat(60));

    @TempDir
    private Path folder;

    private Distribution distribution;
    private Path busy;
    private Path idle;

    @BeforeEach
    void networks() throws IOException {
        distribution = Distribution.copy(folder.resolve("server"));
        busy = Files.writeString(folder.resolve("busy.yaml"), BUSY);
        idle = Files.writeString(folder.resolve("idle.yaml"), IDLE);
        Files.writeString(folder.resolve("clock.drl"), CLOCK);
        Files.writeString(folder.resolve("taker.drl"), TAKER);
        Files.writeString(folder.resolve("sleeper.drl"), SLEEPER);
    }

    private RunningServer start(Path... blueprints) throws IOException {
        String[] names = new String[blueprints.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = blueprints[i].toString();
        }
        RunningServer server = distribution.start(folder.resolve("data"), names);
        await("metrics are told") // each bundle is there in its own time
                .atMost(RunningServer.PATIENCE)
                .until(() -> RunningServer.send(HttpRequest.newBuilder(server.uri("/metrics"))
                                        .build())
                                .statusCode()
                        == 200);
        return server;
    }

    private static void neverLess(MetricsText before, MetricsText after) {
        Map<MetricsText.Series, Double> now = after.counters();
        before.counters()
                .forEach((series, value) ->
                        assertThat(now.get(series)).as(series.toString()).isGreaterThanOrEqualTo(value));
    }

    private static HttpResponse<String> health(RunningServer server, String which) {
        return RunningServer.send(
                HttpRequest.newBuilder(server.uri("/health/" + which)).build());
    }

    @Test
    void shouldCountUpUnderLoadAndOverASwapAndBeginAnewAtARestart() throws IOException {
        MetricsText last;
        try (RunningServer server = start(busy, idle)) {
            server.signal("busy", "door", "bad", "{}");
            await("rules have fired")
                    .atMost(RunningServer.PATIENCE)
                    .until(() ->
                            MetricsText.of(server).of("mycelium_rule_firings_total", "network", "busy", "rule", HOSTILE)
                                    > 50);
            MetricsText first = MetricsText.of(server);
            assertThat(first.of("mycelium_body_signals_total", "network", "busy", "body", "door", "direction", "in"))
                    .isEqualTo(1);
            assertThat(first.of("mycelium_unheeded_signals_total", "network", "busy", "pack", "taker"))
                    .isNotNegative();
            for (int i = 0; i < 20; i++) {
                MetricsText next = MetricsText.of(server);
                neverLess(first, next);
                first = next;
            }
            assertThat(first.of("mycelium_rule_firings_total", "network", "busy", "pack", "taker", "rule", "fails"))
                    .isEqualTo(1);
            assertThat(first.of("mycelium_dissonances_total", "network", "busy", "kind", "rule_failed"))
                    .isEqualTo(1);
            assertThat(first.of("mycelium_hyphae", "network", "busy")).isEqualTo(3);
            assertThat(first.of("mycelium_hyphae", "network", "idle")).isEqualTo(5);
            assertThat(first.of("mycelium_signals_total", "network", "idle")).isZero();
            assertThat(first.of("mycelium_network_up")).isEqualTo(2);
            assertThat(first.of(
                            "mycelium_signals_total", "network", "busy", "direction", "out", "outcome", "delivered"))
                    .isPositive();
            assertThat(first.of("mycelium_tide_duration_seconds_count", "network", "busy", "phase", "act"))
                    .isPositive();
            assertThat(first.samples().keySet())
                    .noneMatch(series -> series.labels().containsValue("taker_1"));

            Path changed = Files.createDirectories(folder.resolve("new")).resolve("taker.drl");
            Files.writeString(changed, TAKER.replace("tock", "tack"));
            Distribution.Finished deployed = server.mycelium("deploy", changed.toString());
            assertThat(deployed.code()).as(deployed.err()).isZero();
            MetricsText swapped = MetricsText.of(server);
            neverLess(first, swapped);
            assertThat(server.mycelium("checkpoint", "create", "--network", "busy")
                            .code())
                    .isZero();
            last = MetricsText.of(server);
            assertThat(last.of("mycelium_checkpoints_total", "network", "busy", "outcome", "written"))
                    .isPositive();
            assertThat(last.of("mycelium_checkpoint_size_bytes", "network", "busy"))
                    .isPositive();
            assertThat(health(server, "live").statusCode()).isEqualTo(200);
            HttpResponse<String> ready = health(server, "ready");
            assertThat(ready.statusCode()).as(ready.body()).isEqualTo(200);
            assertThat(ready.body()).contains("\"status\":\"up\"", "\"busy\":\"running\"");
            assertThat(server.terminate()).isZero();
        }
        try (RunningServer server = start(busy, idle)) {
            MetricsText anew = MetricsText.of(server);
            assertThat(anew.of("mycelium_dissonances_total", "network", "busy", "kind", "rule_failed"))
                    .isZero();
            assertThat(anew.of("mycelium_tide_number", "network", "busy"))
                    .isGreaterThanOrEqualTo(last.of("mycelium_tide_number", "network", "busy"));
            assertThat(anew.of("mycelium_incarnation")).isEqualTo(2);
        }
    }

    @Test
    void shouldStillAnswerWhileAStepDoesNotComeBack() throws IOException {
        Files.writeString(idle, IDLE.replace("\nspecies:", "\ntide: {act-deadline: 0}\nspecies:"));
        try (RunningServer server = start(idle, busy)) {
            MetricsText.of(server);
            CompletableFuture<Void> sent = CompletableFuture.runAsync(() -> server.post(
                    "/networks/idle/bodies/door",
                    "{\"frequency\": \"stay\", \"payload\": {}}")); // nobody promises anything
            await("it is said that it hangs")
                    .atMost(RunningServer.PATIENCE)
                    .until(() -> MetricsText.of(server).of("mycelium_network_standing", "network", "idle") == 1);
            MetricsText hanging = MetricsText.of(server);
            assertThat(hanging.of("mycelium_tide_running_seconds", "network", "idle"))
                    .isPositive();
            assertThat(hanging.of("mycelium_hyphae", "network", "idle")).isEqualTo(5);
            assertThat(hanging.of("mycelium_network_standing", "network", "busy"))
                    .isZero();
            JsonNode line = server.network("idle");
            assertThat(line.path("quiet").asBoolean()).isFalse();
            assertThat(line.path("standing").asText()).contains("rule \"stays\" (sleeper.drl:");
            assertThat(server.get("/api/v1/networks/idle/tides")
                            .path("standing")
                            .asText())
                    .contains("sleeper.drl");
            for (String verb : new String[] {"status", "list networks", "top --network idle"}) {
                Distribution.Finished said = server.mycelium(verb.split(" "));
                assertThat(said.code()).as(said.err()).isZero();
                assertThat(said.out())
                        .as(verb)
                        .contains("does not go on", "sleeper.drl")
                        .doesNotContain("are well");
            }
            Distribution.Finished graph = server.mycelium("graph", "idle");
            assertThat(graph.code()).isEqualTo(1);
            assertThat(graph.err()).contains("which does not go on: ", "sleeper.drl");
            HttpResponse<String> live = health(server, "live");
            assertThat(live.statusCode()).isEqualTo(503);
            assertThat(live.body()).contains("network 'idle' does not go on", "sleeper.drl", "\"status\":\"down\"");
            assertThat(health(server, "ready").statusCode()).isEqualTo(503);
            server.kill();
            sent.exceptionally(gone -> null).join();
        }
    }

    @Test
    void shouldHaveAllThatDashboardAndAlertsAskFor() throws IOException {
        try (RunningServer server = start(busy)) {
            await("rules have fired")
                    .atMost(RunningServer.PATIENCE)
                    .until(() -> MetricsText.of(server).of("mycelium_rule_firings_total") > 0);
            Set<String> names = MetricsText.of(server).names();
            Path conf = distribution.home().resolve("conf");
            JsonNode dashboard = new ObjectMapper()
                    .readTree(conf.resolve("grafana/mycelium.json").toFile());
            Set<String> asked = new TreeSet<>();
            dashboard.findValuesAsText("expr").forEach(expression -> namesIn(expression, asked));
            dashboard.findValuesAsText("query").forEach(expression -> namesIn(expression, asked));
            assertThat(asked).hasSizeGreaterThan(20);
            namesIn(
                    Files.readString(conf.resolve("prometheus/alerts.yml"))
                            .replaceAll("(?m)^ *(summary|action):.*$|#.*$", ""),
                    asked);
            assertThat(names).containsAll(asked);
        }
    }

    @Test
    void shouldBeSeenOnATerminalAndByOtherTools() throws IOException {
        try (RunningServer server = start(busy, idle)) {
            Distribution.Finished top = server.mycelium("top", "--network", "busy");
            assertThat(top.code()).as(top.err()).isZero();
            assertThat(top.out())
                    .contains("2 networks", "> busy", "  idle", "busy: 3 ", "nobody waits", "none is kept");
            Distribution.Finished drawn = server.mycelium("graph", "busy");
            assertThat(drawn.code()).as(drawn.err()).isZero();
            assertThat(drawn.out()).contains("(taker)", "2 hyphae: ", "─▶ out");
            assertThat(drawn.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
            for (String format : new String[] {"dot", "graphml", "json", "svg"}) {
                Path file = folder.resolve("busy." + format);
                Distribution.Finished written =
                        server.mycelium("graph", "export", "busy", "--format", format, "-o", file.toString());
                assertThat(written.code()).as(written.err()).isZero();
                assertThat(file).content().contains("taker_1", "clock", "door");
            }
            Distribution.Finished grouped = server.mycelium("graph", "export", "busy", "--format", "dot", "--grouped");
            assertThat(grouped.out())
                    .startsWith("digraph \"busy\" {")
                    .contains("(taker)")
                    .doesNotContain("taker_1");
            assertThat(server.mycelium("graph", "bisy").err()).contains("bisy");
        }
    }

    private static void namesIn(String expression, Set<String> names) {
        Matcher name = Pattern.compile("\\b(mycelium|jvm|process)_[a-z_]+").matcher(expression);
        while (name.find()) {
            names.add(name.group());
        }
    }

    @Test
    void shouldBeOpenMetricsWhenThatIsAskedFor() throws IOException {
        try (RunningServer server = start(busy)) {
            HttpResponse<String> answer = RunningServer.send(HttpRequest.newBuilder(server.uri("/metrics"))
                    .header("Accept", "application/openmetrics-text; version=1.0.0, text/plain;q=0.5")
                    .build());
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/openmetrics-text"));
            assertThat(answer.body()).endsWith("# EOF\n").contains("# TYPE mycelium_signals counter");
        }
    }
}
