package io.mycelium.itest.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** HTTP in, an ACT, HTTP out, with 64 clients; beside a servlet that answers 202 and does nothing. */
final class HttpRow implements Row {
    private static final int CLIENTS = 64;
    private static final int WARM_SECONDS = 3;
    private static final String PATH = "/networks/web/bodies/input";

    private static final String BLUEPRINT = """
            network: web
            tide: {period: 0}
            # by time, as whoever runs at full speed should: a thousand tides take a fraction of a second
            checkpoint: {every: 0, seconds: 5}
            species:
              gate: {pack: gate}
            hyphae:
              gate: {species: gate}
            bodies:
              input: {direction: in, kind: http}
              output: {direction: out, kind: http, log: 100000}
            sockets:
              - input -> gate
              - gate -> output
            """;

    private static final String DRL = """
            declare Ping
                stamp : long
            end
            declare Pong
                stamp : long
            end
            rule "answer"
            when
                $ping : Ping()
            then
                hypha.emit(new Pong($ping.getStamp()));
            end
            """;

    @Override
    public void run(Scale scale, Report report) throws Exception {
        Path folder = report.folder().resolve("http");
        CheckpointRow.delete(folder);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("blueprint.yaml"), BLUEPRINT);
        Files.writeString(folder.resolve("gate.drl"), DRL);
        int requests = scale.of(5, 500);
        Process bare = bare();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try (PackagedServer server = PackagedServer.start(
                folder.resolve("data"), folder.resolve("blueprint.yaml").toString())) {
            int port = server.awaitPort();
            int barePort = Integer.parseInt(
                    new BufferedReader(new InputStreamReader(bare.getInputStream(), StandardCharsets.UTF_8))
                            .readLine());
            AtomicLong sent = new AtomicLong();
            Contest.Outcome outcome = new Contest(scale)
                    .with(RingRow.OURS, () -> () -> readLoad(clients, port, requests, sent))
                    .with("bare servlet", () -> () -> load(clients, barePort, requests, new AtomicLong()))
                    .run();
            awaitDelivered(server, sent.get());
            Spread perSecond = perSecond(outcome.cost(RingRow.OURS));
            report.atLeast(
                    0.6,
                    "HTTP in, ACT, HTTP out, 64 clients, with a reader",
                    perSecond.text("requests/s"),
                    "a servlet that answers 202 "
                            + perSecond(outcome.cost("bare servlet")).text("requests/s"),
                    outcome.faster(RingRow.OURS, "bare servlet"));
            double rate = 0.7 * perSecond.median();
            int cold = scale.of(0, WARM_SECONDS);
            int seconds = cold + scale.of(1, 10);
            double[] millis = latency(clients, port, rate, seconds);
            awaitDelivered(server, sent.get() + millis.length);
            double[] warm = Arrays.copyOfRange(millis, millis.length * cold / seconds, millis.length);
            double p99 = Spread.quantile(warm, 0.99);
            report.atMost(
                    50,
                    "the way from a POST to the event stream, warm, at 70 % of that load: p99",
                    "p50 " + Spread.number(Spread.quantile(warm, 0.5)) + " ms, p99 " + Spread.number(p99) + " ms",
                    String.format("%,d signals at %,.0f a second", warm.length, rate),
                    Spread.of(p99),
                    "ms");
            report.shown(
                    "the same by second, with those before it is warm: p99", bySecond(millis, rate) + " ms", "", "");
        } finally {
            clients.shutdownNow();
            bare.destroyForcibly();
            bare.waitFor();
            CheckpointRow.delete(folder);
        }
    }

    private static Spread perSecond(Spread nanos) {
        return new Spread(1e9 / nanos.max(), 1e9 / nanos.median(), 1e9 / nanos.min());
    }

    private static Process bare() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BareServlet.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** What a second's signals took at most, but for one in a hundred, second by second. */
    private static String bySecond(double[] millis, double rate) {
        List<String> seconds = new ArrayList<>();
        int each = (int) Math.max(1, Math.round(rate));
        for (int from = 0; from < millis.length; from += each) {
            double[] second = Arrays.copyOfRange(millis, from, Math.min(from + each, millis.length));
            seconds.add(Spread.number(Spread.quantile(second, 0.99)));
        }
        return String.join(", ", seconds);
    }

    /** As many as the clients can send while somebody reads what comes of it. */
    private static Contender.Round readLoad(ExecutorService clients, int port, int requests, AtomicLong sent)
            throws Exception {
        Reading reading = Reading.begin(port, CLIENTS * requests);
        Contender.Round round = load(clients, port, requests, sent);
        reading.end();
        return round;
    }

    private static Contender.Round load(ExecutorService clients, int port, int requests, AtomicLong sent)
            throws Exception {
        List<Connection> connections = connect(port);
        long begin = System.nanoTime();
        all(clients, connections, connection -> {
            for (int i = 0; i < requests; i++) {
                Check.same(202, connection.post(body(i)), "status");
                sent.incrementAndGet();
            }
        });
        long nanos = System.nanoTime() - begin;
        close(connections);
        return new Contender.Round((double) CLIENTS * requests, nanos);
    }

    private static String body(long stamp) {
        return "{\"frequency\": \"ping\", \"payload\": {\"stamp\": " + stamp + "}}";
    }

    /** Sends at a steady rate, whether answers come or not; gives how long each signal took to the event stream. */
    private static double[] latency(ExecutorService clients, int port, double rate, int seconds) throws Exception {
        int expected = (int) Math.round(rate * seconds);
        Reading reading = Reading.begin(port, expected);
        AtomicLong next = new AtomicLong();
        List<Connection> connections = connect(port);
        long begin = System.nanoTime();
        all(clients, connections, connection -> {
            for (long i = next.getAndIncrement(); i < expected; i = next.getAndIncrement()) {
                long due = begin + (long) (i * 1e9 / rate);
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(Math.min(1_000_000, due - System.nanoTime()));
                }
                // from when it was due: a client that came late has waited too
                Check.same(202, connection.post(body(due)), "status");
            }
        });
        close(connections);
        return reading.end();
    }

    /** Somebody who reads the event stream, from now on until so many signals are there. */
    private static final class Reading {
        private final double[] millis;
        private final AtomicInteger seen = new AtomicInteger();
        private final Thread reader;

        private Reading(double[] millis, Stream<String> lines) {
            this.millis = millis;
            this.reader = new Thread(() -> read(lines), "event-stream");
        }

        static Reading begin(int port, int expected) throws IOException, InterruptedException {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port
                            + "/networks/web/bodies/output/outputs?after=" + lastOutput(port)))
                    .header("Accept", "text/event-stream")
                    .build();
            HttpResponse<Stream<String>> stream =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
            Reading reading = new Reading(new double[expected], stream.body());
            reading.reader.start();
            return reading;
        }

        /** How long each signal took since its stamp, in the order in which they were seen. */
        double[] end() throws InterruptedException {
            reader.join(TimeUnit.SECONDS.toMillis(60));
            Check.same(millis.length, seen.get(), "signals seen in the event stream");
            return millis;
        }

        private void read(Stream<String> lines) {
            ObjectMapper json = new ObjectMapper();
            try (lines) {
                Iterator<String> each = lines.iterator();
                for (int count = 0; count < millis.length && each.hasNext(); ) {
                    String line = each.next();
                    long now = System.nanoTime();
                    JsonNode stamp = line.startsWith("data:")
                            ? json.readTree(line.substring(5)).findValue("stamp")
                            : null;
                    if (stamp != null) {
                        millis[count++] = (now - stamp.asLong()) / 1e6;
                        seen.set(count);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("the event stream", e);
            }
        }
    }

    private static long lastOutput(int port) throws IOException, InterruptedException {
        return outputs(port).path("last").asLong();
    }

    private static JsonNode outputs(int port) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + port + "/networks/web/bodies/output/outputs?after=999999999&max=1"))
                .build();
        return new ObjectMapper()
                .readTree(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .body());
    }

    /** All that was accepted comes out. */
    private static void awaitDelivered(PackagedServer server, long signals) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        JsonNode counters;
        do {
            counters = server.get("/api/v1/status").path("networks").get(0).path("counters");
        } while (counters.path("delivered").asLong() < signals && System.nanoTime() < end);
        Check.same(signals, counters.path("acted").asLong(), "signals acted upon");
        Check.same(signals, counters.path("delivered").asLong(), "signals delivered");
        Check.same(0, counters.path("dissonant").asLong(), "dissonances");
    }

    private static List<Connection> connect(int port) throws IOException {
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            connections.add(new Connection(port, PATH));
        }
        return connections;
    }

    private static void close(List<Connection> connections) throws IOException {
        for (Connection connection : connections) {
            connection.close();
        }
    }

    private interface Client {
        void run(Connection connection) throws Exception;
    }

    private static void all(ExecutorService clients, List<Connection> connections, Client work)
            throws InterruptedException, ExecutionException {
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (Connection connection : connections) {
            tasks.add(() -> {
                work.run(connection);
                return true;
            });
        }
        for (Future<Boolean> each : clients.invokeAll(tasks)) {
            each.get();
        }
    }
}
