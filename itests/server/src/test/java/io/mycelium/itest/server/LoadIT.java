package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many clients at once, for {@code -Dload.seconds} (a few, a minute with {@code -Plong,load}): each 202 is accounted for, and so is
 * each output, whatever its readers do.
 */
@Tag("long")
class LoadIT {
    private static final int CLIENTS = 64;
    private static final int LEAST_EACH = 5;
    private static final long SECONDS = Long.getLong("load.seconds", 3);
    private static final List<String> IN = List.of("ingested", "emitted", "copied", "made");
    private static final List<String> OUT = List.of("acted", "absorbed", "delivered", "dissonant", "held");

    @TempDir
    private static Path folder;

    private static RunningServer server;

    @BeforeAll
    static void start() throws IOException, URISyntaxException {
        Path orders =
                Path.of(LoadIT.class.getResource("/orders/orders.yaml").toURI()).getParent();
        server = Distribution.unpacked()
                .start(
                        folder.resolve("data"),
                        orders.resolve("orders.yaml").toString(),
                        orders.resolve("narrow.yaml").toString(),
                        Witness.blueprint(Distribution.unpacked()));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void shouldPutEachAcknowledgedOrderOutOnceWhateverItsReadersDo() throws Exception {
        List<EventReader> readers = new ArrayList<>();
        List<Socket> silent = new ArrayList<>();
        try {
            readers.add(EventReader.steady(server, "orders"));
            for (long seed = 1; seed <= 3; seed++) {
                readers.add(EventReader.dropping(server, "orders", seed));
            }
            for (int i = 0; i < 8; i++) {
                silent.add(silentReader("orders"));
            }
            Sender sender = new Sender(server, "orders");
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);

            sender.run(CLIENTS, number -> number <= LEAST_EACH || System.nanoTime() < end)
                    .get(SECONDS + RunningServer.PATIENCE.toSeconds(), TimeUnit.SECONDS);
            vanish(silent);

            long accepted = sender.accepted.get();
            await("all readers have read all")
                    .atMost(RunningServer.PATIENCE)
                    .until(() -> readers.stream()
                            .allMatch(reader -> reader.ids.size() >= accepted || !reader.failures.isEmpty()));
            System.err.println(CLIENTS + " clients, " + SECONDS + " s: " + accepted + " orders taken, "
                    + sender.refused.size() + " refused");
            assertThat(sender.taken).as("no id is given twice").hasSize((int) accepted);
            assertBalance("orders", accepted);
            for (EventReader reader : readers) {
                assertThat(reader.failures).isEmpty();
                assertThat(reader.ids)
                        .isEqualTo(LongStream.rangeClosed(1, accepted).boxed().toList());
                assertThat(ordersByRoot(reader.outputs)).isEqualTo(sender.taken);
            }
            assertThat(readers.subList(1, 4)).allMatch(reader -> reader.connections.get() > 1);
            Witness.check(server, 10);
        } finally {
            for (EventReader reader : readers) {
                reader.close();
            }
            vanish(silent);
        }
    }

    @Test
    void shouldLetEveryClientThroughAndTakeNothingOfA429WhenTheNetworkIsFull() throws Exception {
        int each = 2;
        Sender sender = new Sender(server, "narrow");

        sender.run(CLIENTS, number -> number <= each).get(RunningServer.PATIENCE.toSeconds(), TimeUnit.SECONDS);

        long accepted = CLIENTS * each;
        assertThat(sender.accepted).hasValue(accepted);
        assertThat(sender.refused).as("64 clients at once, and room for 5").isNotEmpty();
        await("all is out")
                .atMost(RunningServer.PATIENCE)
                .until(() -> server.outputs("narrow", "output").size() >= accepted);
        assertBalance("narrow", accepted);
        List<JsonNode> outputs = server.outputs("narrow", "output");
        assertThat(outputs).hasSize((int) accepted);
        Map<String, Sender.Order> out = ordersByRoot(outputs);
        assertThat(out).isEqualTo(sender.taken);
        Set<Sender.Order> both = new HashSet<>(out.values());
        both.retainAll(sender.refused);
        assertThat(both).as("refused, and taken all the same").isEmpty();
    }

    private static Map<String, Sender.Order> ordersByRoot(List<JsonNode> outputs) {
        Map<String, Sender.Order> orders = new HashMap<>();
        for (JsonNode output : outputs) {
            JsonNode payload = output.path("payload");
            orders.put(
                    output.path("root").asText(),
                    new Sender.Order(
                            payload.path("client").asLong(),
                            payload.path("number").asLong(),
                            payload.path("attempt").asLong()));
        }
        return orders;
    }

    /** The law of conservation, at a boundary at which nothing is held. */
    private static void assertBalance(String network, long accepted) {
        JsonNode counters = server.network(network).path("counters");
        assertThat(sum(counters, IN)).as(counters.toString()).isEqualTo(sum(counters, OUT));
        assertThat(counters.path("ingested").asLong()).isEqualTo(accepted);
        assertThat(counters.path("emitted").asLong()).isEqualTo(accepted);
        assertThat(counters.path("acted").asLong()).isEqualTo(accepted);
        assertThat(counters.path("delivered").asLong()).isEqualTo(accepted);
        assertThat(counters.path("dissonant").asLong()).isZero();
        assertThat(counters.path("held").asLong()).isZero();
    }

    private static long sum(JsonNode counters, List<String> names) {
        return names.stream()
                .mapToLong(name -> {
                    assertThat(counters.has(name)).as(name).isTrue();
                    return counters.path(name).asLong();
                })
                .sum();
    }

    /** One that asks for the stream and never reads a byte of it. */
    private static Socket silentReader(String network) throws IOException {
        URI uri = server.uri("/networks/" + network + "/bodies/output/outputs");
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress(uri.getHost(), uri.getPort()));
        socket.getOutputStream()
                .write(("GET " + uri.getPath() + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** Without a word: the server is told by a reset, in the middle of what it sends. */
    private static void vanish(List<Socket> sockets) throws IOException {
        for (Socket socket : sockets) {
            if (!socket.isClosed()) {
                socket.setSoLinger(true, 0);
                socket.close();
            }
        }
    }
}
