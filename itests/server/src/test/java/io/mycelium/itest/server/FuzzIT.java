package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * So many requests that nobody means ({@code -Dfuzz.requests}; 20,000 with {@code -Plong,fuzz}), against a server with little
 * memory. Each is made of the seed and its number alone: {@code -Dfuzz.seed=N} sends the same again.
 */
@Tag("long")
class FuzzIT {
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 500);
    private static final long MOST_SECONDS = 300;
    private static final int CLIENTS = 8;
    private static final int PATIENCE_MILLIS = 60_000;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3})");
    private static final Pattern ID = Pattern.compile("\"id\":\"");

    private static final long SEED =
            Long.getLong("fuzz.seed", 0) == 0 ? System.nanoTime() : Long.getLong("fuzz.seed", 0);

    @TempDir
    private static Path folder;

    private static RunningServer server;

    private final AtomicLong accepted = new AtomicLong();

    /** How often each status was answered; 0: nothing was. */
    private final Map<Integer, Integer> answers = new ConcurrentSkipListMap<>();

    @BeforeAll
    static void start() throws IOException, URISyntaxException {
        Path mirror = Path.of(FuzzIT.class.getResource("/mirror/mirror.yaml").toURI());
        server = Distribution.unpacked()
                .start(
                        Map.of("JAVA_OPTS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx192m"),
                        folder.resolve("data"),
                        mirror.toString(),
                        Witness.blueprint(Distribution.unpacked()));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void shouldAnswerAndLiveOnWhateverIsSent() throws Exception {
        System.out.println("fuzz: -Dfuzz.seed=" + SEED);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<?>> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(threads.submit(() -> {
                    for (int n = next.getAndIncrement();
                            n < REQUESTS && System.nanoTime() < end;
                            n = next.getAndIncrement()) {
                        check(n, FuzzedRequest.of(new Random(SEED + n)));
                    }
                    return null;
                }));
            }
            for (Future<?> client : clients) {
                client.get();
            }
        } finally {
            threads.shutdownNow();
        }

        System.out.println("fuzz: answers " + answers);
        assertThat(answers.keySet())
                .as("what is sent has sense enough")
                .contains(200, 202, 400, 403, 404, 405, 415, 422);
        assertThat(server.err()
                        .lines()
                        .filter(line -> !line.contains("full at teller_3 -> hasty"))) // as the witness means it
                .noneMatch(line -> Stream.of("WARN", "ERROR", "Exception").anyMatch(line::contains));
        await().atMost(RunningServer.PATIENCE).untilAsserted(() -> {
            JsonNode counters = server.network("mirror").path("counters");
            assertThat(counters.path("ingested").asLong()).isGreaterThanOrEqualTo(accepted.get());
            assertThat(sum(counters, "ingested", "emitted", "copied", "made"))
                    .isEqualTo(sum(counters, "acted", "absorbed", "delivered", "dissonant", "held"));
        });
        Witness.check(server, 10);
        Witness.close(server);
    }

    private static long sum(JsonNode counters, String... names) {
        return List.of(names).stream()
                .mapToLong(name -> counters.path(name).asLong())
                .sum();
    }

    private void check(int number, FuzzedRequest request) throws IOException {
        String which = "seed " + SEED + ", request " + number + ":\n" + request + "\n";
        String answer;
        try {
            answer = say(request);
        } catch (SocketTimeoutException hangs) {
            throw new AssertionError("no answer within " + PATIENCE_MILLIS + " ms to " + which, hangs);
        }
        Matcher status = STATUS.matcher(answer);
        if (!status.lookingAt()) {
            assertThat(request.framed() && request.body().length <= 1 << 20)
                    .as("the server closed the connection without an answer to " + which + answer)
                    .isFalse();
            answers.merge(0, 1, Integer::sum);
            return;
        }
        int code = Integer.parseInt(status.group(1));
        answers.merge(code, 1, Integer::sum);
        assertThat(code < 500 || code == 501 || code == 505 || (code == 503 && answer.contains("\"detail\":")))
                .as(which + answer)
                .isTrue();
        assertThat(answer).as(which).doesNotContain("<html>", "Exception", "\tat ");
        if (code == 202) {
            accepted.addAndGet(ID.matcher(answer).results().count());
        }
    }

    /** The beginning of the answer: a stream of events has no end. Empty if there is none. */
    private static String say(FuzzedRequest request) throws IOException {
        URI uri = server.uri("/");
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(uri.getHost(), uri.getPort()));
            socket.setSoTimeout(PATIENCE_MILLIS);
            try {
                socket.getOutputStream().write(request.bytes());
                socket.shutdownOutput();
                StringBuilder answer = new StringBuilder();
                byte[] piece = new byte[8192];
                for (int count = socket.getInputStream().read(piece);
                        count >= 0;
                        count = socket.getInputStream().read(piece)) {
                    answer.append(new String(piece, 0, count, StandardCharsets.ISO_8859_1));
                    if (answer.indexOf("text/event-stream") > 0) {
                        break;
                    }
                }
                return answer.toString();
            } catch (SocketTimeoutException hangs) {
                throw hangs;
            } catch (SocketException reset) {
                return "";
            }
        }
    }
}
