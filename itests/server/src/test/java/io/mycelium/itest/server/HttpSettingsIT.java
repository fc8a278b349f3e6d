package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What conf/ says of HTTP holds: from the start, and after a change for the next request. */
class HttpSettingsIT {
    private static final String HOST = "127.0.0.2";
    private static final String LIMITS = "io.mycelium.fruiting.http.cfg";
    private static final String RUNTIME = "io.mycelium.runtime.cfg";
    private static final String CONTAINER = "org.apache.felix.http.cfg";
    private static final String STRICT =
            "max.body.bytes = 200\nnesting = 4\ntake.timeout.ms = 300\nmax.streams = 1\nheartbeat.seconds = 1\n";

    @TempDir
    private static Path folder;

    private static Distribution distribution;
    private static Path mirror;
    private static RunningServer server;
    private static int port;

    @BeforeAll
    static void start() throws IOException, URISyntaxException {
        mirror = Path.of(HttpSettingsIT.class.getResource("/mirror/mirror.yaml").toURI());
        distribution = Distribution.copy(folder.resolve("mycelium"));
        port = freePort();
        distribution.configure(RUNTIME, "host = " + HOST + "\nport = " + port + "\n");
        distribution.configure(LIMITS, STRICT);
        server = distribution.startAsConfigured(
                folder.resolve("data"),
                mirror.toString(),
                mirror.resolveSibling("asleep.yaml").toString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return free.getLocalPort();
        }
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void shouldListenWhereTheFileSaysAndNowhereElse() {
        assertThat(server.uri("/")).isEqualTo(URI.create("http://" + HOST + ":" + port + "/"));
        assertThat(distribution
                        .mycelium("status", "--data", folder.resolve("data").toString())
                        .code())
                .isZero();
        HttpRequest elsewhere =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port)).build();
        assertThatThrownBy(() -> RunningServer.send(elsewhere))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(ConnectException.class);
    }

    @Test
    void shouldHoldToTheLimitsOfTheFile() {
        assertRefused(post("mirror", text(200)), 413, "more than 200 bytes");
        assertRefused(post("mirror", signal("{\"v\":[[[[]]]]}")), 400, "deeper than 4 levels");

        HttpResponse<String> late = post("asleep", signal("{}"));

        assertRefused(late, 429, "No tide had room for it in 300 ms");
        assertThat(late.headers().firstValue("Retry-After")).contains("1");
        assertThat(server.network("asleep").at("/counters/ingested").asLong()).isZero();
        assertThat(server.network("asleep").path("waiting").asLong()).isZero();
    }

    @Test
    void shouldHoldToTheLimitsOfStreamsThatTheFileSets() throws Exception {
        HttpResponse<Stream<String>> first = stream();
        assertThat(first.statusCode()).isEqualTo(200);
        try (Stream<String> lines = first.body()) {
            Iterator<String> each = lines.iterator();
            String line = each.next();
            while (!line.equals(":")) {
                line = each.next();
            }
            HttpResponse<Stream<String>> second = stream();
            assertThat(second.statusCode()).isEqualTo(503);
            assertThat(second.headers().firstValue("Retry-After")).isPresent();
        }
    }

    @Test
    void shouldHoldToAChangeWhileItRuns() throws IOException {
        try {
            distribution.configure(LIMITS, "max.body.bytes = 1000\nnesting = 2\nmax.signals.per.second = 5\n");
            await("a larger body is taken")
                    .atMost(RunningServer.PATIENCE)
                    .until(() -> post("mirror", signal("{\"text\":" + text(300) + "}"))
                                    .statusCode()
                            == 202);
            assertRefused(post("mirror", text(1000)), 413, "more than 1000 bytes");
            assertRefused(post("mirror", signal("{\"v\":[[]]}")), 400, "deeper than 2 levels");
            assertRate();
        } finally {
            distribution.configure(LIMITS, STRICT);
            await("the file is as it was")
                    .atMost(RunningServer.PATIENCE)
                    .until(() -> post("mirror", text(300)).statusCode() == 413);
        }
    }

    /** Forty at once, where five a second may come in: some are refused, and exactly the others are taken. */
    private static void assertRate() {
        long before = ingested();
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(server.uri("/networks/mirror/bodies/input"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(signal("{}")))
                .build();
        List<CompletableFuture<HttpResponse<String>>> asked = Stream.generate(
                        () -> client.sendAsync(request, BodyHandlers.ofString()))
                .limit(40)
                .toList();
        List<HttpResponse<String>> answers =
                asked.stream().map(CompletableFuture::join).toList();

        long taken =
                answers.stream().filter(answer -> answer.statusCode() == 202).count();
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 202)
                .isNotEmpty()
                .allSatisfy(answer -> assertRefused(answer, 429, "More than 5 signals came in this second"))
                .allSatisfy(answer ->
                        assertThat(answer.headers().firstValue("Retry-After")).contains("1"));
        assertThat(ingested() - before).isEqualTo(taken);
    }

    @Test
    void shouldNotStartWhenTheFileNamesAHostElsewhere() throws IOException {
        Distribution other = Distribution.copy(folder.resolve("elsewhere"));
        other.configure(RUNTIME, "host = 0.0.0.0\n");

        Distribution.Finished run = other.mycelium(
                "run", mirror.toString(), "--data", folder.resolve("none").toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains(RUNTIME + ": host is '0.0.0.0': expected an address of the loopback interface", "no tokens");
    }

    @Test
    void shouldLetNobodyInFromElsewhereWhenTheContainersOwnConfigurationOpensTheDoor() throws IOException {
        Optional<String> elsewhere = addressElsewhere();
        assumeThat(elsewhere).describedAs("an address that is not loopback").isPresent();
        URI door = URI.create("http://" + elsewhere.orElseThrow() + ":" + port);
        try {
            distribution.configure(CONTAINER, "org.apache.felix.http.host = 0.0.0.0\n");
            await("the door is open, and the servlets are behind it")
                    .atMost(RunningServer.PATIENCE)
                    .until(() -> status(door.resolve("/api/v1/status")) == 403 && isServed());

            HttpRequest.Builder signal = HttpRequest.newBuilder(door.resolve("/networks/mirror/bodies/input"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(signal("{}")));
            HttpRequest.Builder disguised = HttpRequest.newBuilder(door.resolve("/api/v1/stop"))
                    .header("X-Forwarded-For", "127.0.0.1")
                    .POST(BodyPublishers.noBody());
            HttpRequest.Builder outputs =
                    HttpRequest.newBuilder(door.resolve("/networks/mirror/bodies/output/outputs"));
            for (HttpRequest.Builder request : List.of(signal, disguised, outputs)) {
                assertRefused(RunningServer.send(request.build()), 403, "on the loopback interface only");
            }
            assertThat(Files.readString(folder.resolve("data/log/mycelium.log")))
                    .contains("server.Gate", "all that comes in there is refused");
        } finally {
            Files.delete(distribution.home().resolve("conf").resolve(CONTAINER));
            await("the door is closed")
                    .atMost(RunningServer.PATIENCE)
                    .until(() -> status(door.resolve("/api/v1/status")) == 0 && isServed());
        }
    }

    private static boolean isServed() {
        return status(server.uri("/api/v1/status")) == 200
                && status(server.uri("/networks/mirror/bodies/output/outputs")) == 200;
    }

    /** 0 if nobody answers. */
    private static int status(URI uri) {
        try {
            return RunningServer.send(HttpRequest.newBuilder(uri).build()).statusCode();
        } catch (UncheckedIOException nobody) {
            return 0;
        }
    }

    private static Optional<String> addressElsewhere() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && address.getAddress().length == 4)
                .map(InetAddress::getHostAddress)
                .findFirst();
    }

    private static HttpResponse<Stream<String>> stream() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.uri("/networks/mirror/bodies/output/outputs"))
                .header("Accept", "text/event-stream")
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofLines());
    }

    private static String text(int length) {
        return "\"" + "x".repeat(length) + "\"";
    }

    private static String signal(String payload) {
        return "{\"frequency\":\"a\",\"payload\":" + payload + "}";
    }

    private static HttpResponse<String> post(String network, String body) {
        return server.post("/networks/" + network + "/bodies/input", body);
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String says) {
        assertThat(answer.statusCode()).describedAs(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(RunningServer.json(answer).path("detail").asText()).contains(says);
    }

    private static long ingested() {
        return server.network("mirror").at("/counters/ingested").asLong();
    }
}
