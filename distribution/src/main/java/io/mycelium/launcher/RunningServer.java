package io.mycelium.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a running server says about itself in its data folder's {@code server.json}. A killed one leaves it behind. */
record RunningServer(long pid, String host, int port) {

    static Optional<RunningServer> in(Path data) {
        Path file = data.resolve("server.json");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            JsonNode written = new ObjectMapper().readTree(Files.readString(file));
            int port = written.path("port").asInt();
            String host = written.path("host").asText(Listening.HOST);
            return port > 0
                    ? Optional.of(new RunningServer(written.path("pid").asLong(), host, port))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static String describe(Path data) {
        return in(data).map(server -> " (process " + server.pid + ", port " + server.port + ")")
                .orElse("");
    }

    URI url() {
        return Listening.url(host, port);
    }

    boolean isAlive() {
        return ProcessHandle.of(pid).isPresent();
    }
}
