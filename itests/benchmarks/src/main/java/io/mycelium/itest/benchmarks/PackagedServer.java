package io.mycelium.itest.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of the packaged server. Closing it kills it. */
final class PackagedServer implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 300;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final Path data;
    private final Path err;
    private int port;

    private PackagedServer(Process process, Path data, Path err) {
        this.process = process;
        this.data = data;
        this.err = err;
    }

    /** The unpacked package. */
    static Path home() {
        Path home = Path.of(System.getProperty("mycelium.package", "distribution/target/quick/mycelium"))
                .toAbsolutePath()
                .normalize();
        Check.that(
                Files.isExecutable(home.resolve("bin/mycelium")),
                "there is no packaged server in %s; build it, or give -Dmycelium.package",
                home);
        return home;
    }

    /** No place for an archive of classes, which would be made beside the next round. */
    static final Path NO_CACHE = Path.of("/dev/null");

    /** Starts it; what it prints goes nowhere. */
    static PackagedServer start(Path data, String... arguments) throws IOException {
        return start(home(), NO_CACHE, data, ProcessBuilder.Redirect.DISCARD, arguments);
    }

    /**
     * Starts it, to be read by whoever called.
     *
     * @param cache the user's folder, where it finds and makes its archive of classes
     */
    static PackagedServer startReading(Path home, Path cache, Path data, String... arguments) throws IOException {
        return start(home, cache, data, ProcessBuilder.Redirect.PIPE, arguments);
    }

    private static PackagedServer start(
            Path home, Path cache, Path data, ProcessBuilder.Redirect out, String... arguments) throws IOException {
        Files.createDirectories(data);
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin/mycelium").toString());
        command.add("run");
        command.addAll(List.of(arguments));
        command.addAll(List.of("--port", "0", "--data", data.toString()));
        Path err = data.resolveSibling(data.getFileName() + ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(out)
                .redirectError(err.toFile())
                .directory(home.toFile());
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        Process process = builder.start();
        return new PackagedServer(process, data, err);
    }

    Process process() {
        return process;
    }

    /** Waits until it has ended, which it must do well. */
    void awaitEnd() throws Exception {
        Check.that(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "the server does not end: %s", err());
        Check.that(process.exitValue() == 0, "the server ended with %d: %s", process.exitValue(), err());
    }

    /** Waits until it answers, and gives its port. */
    int awaitPort() throws Exception {
        Path file = data.resolve("server.json");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end && process.isAlive()) {
            if (Files.isRegularFile(file)) {
                JsonNode written = JSON.readTree(Files.readString(file));
                port = written.path("port").asInt();
                if (written.path("pid").asLong() == process.pid() && answers()) {
                    return port;
                }
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new AssertionError("the server does not answer: " + err());
    }

    private boolean answers() throws InterruptedException {
        try {
            return get("/api/v1/status").path("networks").size() > 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(PATIENCE_SECONDS))
                .build();
        HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(path + ": " + response.statusCode());
        }
        return JSON.readTree(response.body());
    }

    private String err() throws IOException {
        return Files.readString(err);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }
}
