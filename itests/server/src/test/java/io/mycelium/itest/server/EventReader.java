package io.mycelium.itest.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reads the server-sent events of a body on a thread of its own, and comes back with Last-Event-ID whenever its connection
 * ends. With a seed it drops the connection itself, at moments that the seed decides.
 */
final class EventReader implements AutoCloseable {
    private static final int LONGEST_STAY = 100;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final RunningServer server;
    private final String path;
    private final Random moments;
    private final boolean drops;
    private final Thread thread;
    private volatile boolean closing;
    private volatile InputStream open = InputStream.nullInputStream();
    private String lastId = "";

    final List<JsonNode> outputs = new CopyOnWriteArrayList<>();
    final List<Long> ids = new CopyOnWriteArrayList<>();
    final List<String> failures = new CopyOnWriteArrayList<>();
    final AtomicInteger connections = new AtomicInteger();

    private EventReader(RunningServer server, String network, Random moments, boolean drops) {
        this.server = server;
        this.path = "/networks/" + network + "/bodies/output/outputs";
        this.moments = moments;
        this.drops = drops;
        this.thread = new Thread(this::run, "reader");
        thread.start();
    }

    static EventReader steady(RunningServer server, String network) {
        return new EventReader(server, network, new Random(0), false);
    }

    static EventReader dropping(RunningServer server, String network, long seed) {
        return new EventReader(server, network, new Random(seed), true);
    }

    private void run() {
        while (!closing) {
            try {
                read();
            } catch (IOException cut) {
                // it comes back
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException | AssertionError fault) {
                failures.add(String.valueOf(fault));
                return;
            }
        }
    }

    private void read() throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri(path)).header("Accept", "text/event-stream");
        if (!lastId.isEmpty()) {
            request.header("Last-Event-ID", lastId);
        }
        HttpResponse<InputStream> answer = http.send(request.build(), BodyHandlers.ofInputStream());
        connections.incrementAndGet();
        int stay = drops ? 1 + moments.nextInt(LONGEST_STAY) : Integer.MAX_VALUE;
        try (InputStream in = answer.body();
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            open = in;
            String id = "";
            String event = "";
            String data = "";
            for (String line = lines.readLine(); line != null && !closing; line = lines.readLine()) {
                if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.startsWith("event: ")) {
                    event = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    data = line.substring(6);
                } else if (line.isEmpty() && !data.isEmpty()) {
                    saw(id, event, data);
                    data = "";
                    if (--stay == 0) {
                        return;
                    }
                }
            }
        }
    }

    private void saw(String id, String event, String data) throws IOException {
        if (event.equals("gap")) {
            throw new AssertionError("gap after " + lastId + ": " + data);
        }
        lastId = id;
        ids.add(Long.parseLong(id));
        outputs.add(json.readTree(data));
    }

    @Override
    public void close() throws IOException, InterruptedException {
        closing = true;
        open.close();
        thread.interrupt();
        thread.join();
    }
}
