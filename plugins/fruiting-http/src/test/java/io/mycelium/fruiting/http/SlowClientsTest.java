package io.mycelium.fruiting.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.fruiting.BenchIngress;
import io.mycelium.testkit.fruiting.BenchLog;
import io.mycelium.testkit.fruiting.BodyBench;
import io.mycelium.testkit.signal.TestSignal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients that are slow, many, or gone, with few threads in the server: they cost nobody else anything. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("NullAway.Init")
@Tag("long")
class SlowClientsTest {
    private static final int IDLE_MILLIS = 3000;
    private static final String START = "{\"frequency\":\"start\",\"payload\":{\"value\":10}}";

    private static HttpFruitingBody service;
    private static FelixHttp http;
    private static HttpClient client;

    private final BenchIngress ingress = new BenchIngress(40);
    private final BenchLog log = new BenchLog(1000);
    private final OpenInput input = (OpenInput) service.openInput(bench("input"));
    private final OpenOutput output = (OpenOutput) service.openOutput(bench("output"));

    @BeforeAll
    static void start() throws Exception {
        service = new HttpFruitingBody(Map.of("heartbeat.seconds", 1));
        http = new FelixHttp(
                service,
                Map.of(
                        "org.apache.felix.http.timeout",
                        Integer.toString(IDLE_MILLIS),
                        "org.apache.felix.http.jetty.threadpool.max",
                        "12"));
        client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    @AfterAll
    static void stop() throws Exception {
        service.stop();
        http.close();
    }

    @AfterEach
    void close() {
        input.close();
        output.close();
    }

    @Test
    void shouldKeepNobodyWaitingWhenManyReadersDoNotRead() throws Exception {
        List<Socket> stuck = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            stuck.add(silentReader());
        }
        await().until(() -> service.streams() == 30);

        AtomicInteger number = new AtomicInteger();
        for (int tide = 0; tide < 300; tide++) {
            log.put(tide, List.of(large(number.incrementAndGet()), large(number.incrementAndGet())));
        }

        HttpResponse<String> page = client.send(
                request("/networks/test/bodies/output/outputs?after=598").build(), BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("\"last\":600");
        CompletableFuture<HttpResponse<String>> answer = post();
        await().until(() -> ingress.waiting() == 1);
        ingress.tide();
        assertThat(answer.get().statusCode()).isEqualTo(202);

        // who reads nothing for too long is let go
        await().atMost(Duration.ofSeconds(30)).until(() -> service.streams() == 0);
        for (Socket socket : stuck) {
            socket.close();
        }
    }

    @Test
    void shouldAccountForEachOutputWhenAReaderFallsBehindTheLog() throws Exception {
        int last = 5000;
        try (Socket late = silentReader()) {
            await().until(() -> service.streams() == 1);
            for (int i = 1; i <= last; i++) {
                log.put(i, List.of(large(i)));
            }

            long seen = 0;
            long gaps = 0;
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(late.getInputStream(), StandardCharsets.UTF_8));
            String line;
            boolean gap = false;
            while (seen < last && (line = lines.readLine()) != null) {
                if (line.startsWith("event: ")) {
                    gap = line.equals("event: gap");
                } else if (line.startsWith("data: ") && gap) {
                    long missed = Long.parseLong(line.replaceAll("\\D", ""));
                    gaps += missed;
                    seen += missed;
                } else if (line.startsWith("data: ")) {
                    seen++;
                    assertThat(line).startsWith("data: {\"number\":" + seen + ",");
                }
            }

            assertThat(seen).isEqualTo(last);
            assertThat(gaps).isPositive();
        }
    }

    @Test
    void shouldTakeSignalsWhenManySendersAreStuckHalfWay() throws Exception {
        List<Socket> stuck = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Socket socket = connect();
            socket.getOutputStream()
                    .write(
                            ("POST /networks/test/bodies/input HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                            + "Content-Length: 100\r\n\r\n{\"frequency\":")
                                    .getBytes(StandardCharsets.US_ASCII));
            stuck.add(socket);
        }

        CompletableFuture<HttpResponse<String>> answer = post();
        await().until(() -> ingress.waiting() == 1);
        ingress.tide();

        assertThat(answer.get().statusCode()).isEqualTo(202);
        for (Socket socket : stuck) {
            socket.setSoTimeout(20_000);
            byte[] said = socket.getInputStream().readNBytes(12);
            assertThat(new String(said, StandardCharsets.US_ASCII)).isIn("HTTP/1.1 408", "");
            socket.close();
        }
        assertThat(ingress.taken()).hasSize(1);
    }

    @Test
    void shouldAnswerAllTheSameWhenATideTakesLongerThanAConnectionMayIdle() throws Exception {
        CompletableFuture<HttpResponse<String>> answer = post();
        await().until(() -> ingress.waiting() == 1);
        await().pollDelay(Duration.ofMillis(IDLE_MILLIS + 1000)).until(() -> true);
        ingress.tide();

        assertThat(answer.get().statusCode()).isEqualTo(202);
    }

    @Test
    void shouldAccountForEach202WhenManyClientsObeyRetryAfter() throws Exception {
        int clients = 64;
        int each = 20;
        Set<String> ids = ConcurrentHashMap.newKeySet();
        AtomicInteger refused = new AtomicInteger();
        ScheduledExecutorService tides = Executors.newSingleThreadScheduledExecutor();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            tides.scheduleAtFixedRate(() -> ingress.tide(10), 20, 20, TimeUnit.MILLISECONDS);
            List<Future<?>> running = new ArrayList<>();
            for (int c = 0; c < clients; c++) {
                running.add(threads.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        HttpResponse<String> answer = post().get();
                        while (answer.statusCode() == 429) {
                            refused.incrementAndGet();
                            long seconds = Long.parseLong(
                                    answer.headers().firstValue("retry-after").orElseThrow());
                            TimeUnit.SECONDS.sleep(seconds);
                            answer = post().get();
                        }
                        assertThat(answer.statusCode()).isEqualTo(202);
                        assertThat(ids.add(answer.body().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1")))
                                .isTrue();
                    }
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            tides.shutdownNow();
            threads.shutdownNow();
        }

        assertThat(ids).hasSize(clients * each);
        assertThat(ingress.taken()).extracting(BenchIngress.Taken::id).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(refused).as("64 clients at once, and room for 40").hasPositiveValue();
    }

    private static TestSignal large(long number) {
        return TestSignal.of("h", number, "tick", PlainMap.of("text", "x".repeat(20_000)));
    }

    private Socket silentReader() throws IOException {
        Socket socket = connect();
        socket.getOutputStream()
                .write(
                        ("GET /networks/test/bodies/output/outputs HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static Socket connect() throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress("127.0.0.1", http.port()));
        return socket;
    }

    private static CompletableFuture<HttpResponse<String>> post() {
        return client.sendAsync(
                request("/networks/test/bodies/input")
                        .POST(BodyPublishers.ofString(START))
                        .header("Content-Type", "application/json")
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(http.url(path)));
    }

    private BodyBench bench(String name) {
        return new BodyBench("test", name, Path.of("."), PlainMap.EMPTY, null, ingress, log);
    }
}
