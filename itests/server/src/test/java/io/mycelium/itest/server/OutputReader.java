package io.mycelium.itest.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow;

/**
 * Follows an output body's event stream as a program of the outside would: when the server is gone it comes back, says the
 * last event that it saw, and drops what it has already, by the outputs' ids.
 */
final class OutputReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String path;
    private final Map<String, JsonNode> outputs = new LinkedHashMap<>();
    private String lastEvent = "0";

    OutputReader(String network, String body) {
        this.path = "/networks/" + network + "/bodies/" + body + "/outputs";
    }

    /** Reads from this server until it is gone. */
    void follow(RunningServer server) {
        HttpRequest request = HttpRequest.newBuilder(server.uri(path))
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", lastEvent())
                .build();
        client.sendAsync(request, BodyHandlers.fromLineSubscriber(new Lines()));
    }

    private synchronized String lastEvent() {
        return lastEvent;
    }

    private synchronized void line(String line) {
        if (line.startsWith("id: ")) {
            lastEvent = line.substring(4);
        } else if (line.startsWith("data: ")) {
            JsonNode output = json(line.substring(6));
            outputs.putIfAbsent(output.path("id").asText(), output);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }

    /** What has come, each once, in the order in which it came. */
    synchronized List<JsonNode> outputs() {
        return new ArrayList<>(outputs.values());
    }

    private final class Lines implements Flow.Subscriber<String> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            line(line);
        }

        @Override
        public void onError(Throwable serverIsGone) {
            // whoever started the next server says so
        }

        @Override
        public void onComplete() {
            // as above
        }
    }
}
