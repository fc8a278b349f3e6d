package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server process and how to talk to it. Closing kills it, if it still runs. */
final class RunningServer implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Distribution distribution;
    private final Path data;
    private final Process process;
    private final Path out;
    private final Path err;
    private String host = "127.0.0.1";
    private int port;

    private RunningServer(Distribution distribution, Path data, Process process, Path out, Path err) {
        this.distribution = distribution;
        this.data = data;
        this.process = process;
        this.out = out;
        this.err = err;
    }

    static RunningServer start(Distribution distribution, Path data, ProcessBuilder builder) throws IOException {
        Path out = Files.createTempFile("mycelium", ".out");
        Path err = Files.createTempFile("mycelium", ".err");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        RunningServer server = new RunningServer(distribution, data, process, out, err);
        try {
            server.awaitAnswer();
            return server;
        } catch (RuntimeException | Error e) {
            server.close();
            throw e;
        }
    }

    private void awaitAnswer() {
        await("the server answers")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    if (!process.isAlive()) {
                        throw new AssertionError("the server has ended with " + process.exitValue() + ":\n" + err());
                    }
                    Path file = data.resolve("server.json");
                    if (!Files.isRegularFile(file)) {
                        return false;
                    }
                    JsonNode written = JSON.readTree(Files.readString(file));
                    host = written.path("host").asText();
                    port = written.path("port").asInt();
                    // one that was killed has left its file behind
                    return written.path("pid").asLong() == process.pid() && answers();
                });
    }

    private boolean answers() {
        try {
            return send(HttpRequest.newBuilder(uri("/api/v1/status")).build()).statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** Runs a verb against this server to its end. */
    Distribution.Finished mycelium(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--url", uri("").toString()));
        return distribution.mycelium(all.toArray(String[]::new));
    }

    JsonNode get(String path) {
        HttpResponse<String> response =
                send(HttpRequest.newBuilder(uri(path)).timeout(PATIENCE).build());
        assertThat(response.statusCode()).describedAs(response.body()).isEqualTo(200);
        return json(response);
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Sends a signal and gives what the server promises. */
    JsonNode signal(String network, String body, String frequency, String payload, String... headers) {
        HttpResponse<String> response = post(
                "/networks/" + network + "/bodies/" + body,
                "{\"frequency\": \"" + frequency + "\", \"payload\": " + payload + "}",
                headers);
        assertThat(response.statusCode()).describedAs(response.body()).isEqualTo(202);
        return json(response);
    }

    /** All outputs of a body from the beginning. */
    List<JsonNode> outputs(String network, String body) {
        List<JsonNode> all = new ArrayList<>();
        while (true) {
            JsonNode page = get("/networks/" + network + "/bodies/" + body + "/outputs?max=1000&after="
                    + (all.isEmpty()
                            ? 0
                            : all.get(all.size() - 1).path("number").asLong()));
            page.path("outputs").forEach(all::add);
            if (page.path("outputs").isEmpty()) {
                return all;
            }
        }
    }

    /** The status of a network. */
    JsonNode network(String name) {
        for (JsonNode network : get("/api/v1/status").path("networks")) {
            if (network.path("network").asText().equals(name)) {
                return network;
            }
        }
        throw new AssertionError("there is no network " + name);
    }

    URI uri(String path) {
        return URI.create("http://" + host + ":" + port + path);
    }

    /** kill -9. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** SIGTERM; gives the exit code. */
    int terminate() {
        process.destroy();
        return awaitEnd();
    }

    int awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("the server still runs:\n" + err());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    long pid() {
        return process.pid();
    }

    String out() {
        return read(out);
    }

    String err() {
        return read(err);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        awaitEnd();
        Files.deleteIfExists(out);
        Files.deleteIfExists(err);
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(response.body(), e);
        }
    }

    static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
