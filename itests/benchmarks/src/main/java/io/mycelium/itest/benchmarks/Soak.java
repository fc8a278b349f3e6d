package io.mycelium.itest.benchmarks;

import com.sun.management.UnixOperatingSystemMXBean;
import io.mycelium.api.fruiting.Ingress;
import io.mycelium.api.observe.TideListener;
import io.mycelium.api.observe.TideReport;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.Tidekeeper;
import io.mycelium.rules.DroolsBehaviour;
import io.mycelium.rules.PackCompiler;
import io.mycelium.rules.PackSource;
import io.mycelium.storage.mapdb.MapDbCheckpointStore;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The airports' flights again and again, with checkpoints, for a long time, and the witness beside them: does anything grow? */
final class Soak {
    private static final int BEHIND = 5_000;

    /** What was seen in a part of the time. */
    record Sample(double minutes, double heap, double threads, double files, double p99) {}

    private final Path folder;
    private final double minutes;
    private final int samples;
    private final ConcurrentLinkedQueue<Long> tides = new ConcurrentLinkedQueue<>();
    private final AtomicLong checkpoints = new AtomicLong();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
    private long offered;

    /** @param samples so many parts of the time are looked at, each apart */
    Soak(Path folder, double minutes, int samples) {
        this.samples = samples;
        this.folder = folder;
        this.minutes = minutes;
    }

    /** Runs it, looks at what the network came to, and gives what was seen. */
    List<Sample> run() throws Exception {
        CheckpointRow.delete(folder.resolve("soak"));
        List<PlainMap> flights = flights();
        List<Sample> seen = new ArrayList<>();
        DroolsBehaviour pack = new PackCompiler()
                .compile(PackSource.of("airports", Map.of("airports.drl", Flights.rules())))
                .orThrow();
        PlainMap keys = PlainMap.of(
                "keys",
                List.of(
                        PlainMap.of("field", "origin", "as", "departure"),
                        PlainMap.of("field", "destination", "as", "arrival")),
                "species",
                "airport");
        try (Witness witness = new Witness(folder.resolve("soak/witness"));
                Network network = new Networks()
                        .species("airport", pack)
                        .relay("gates", "by-key", keys)
                        .input("flights")
                        .socket("flights", "gates")
                        .relay("news", "fanout", PlainMap.EMPTY)
                        .output("events")
                        .socket("species airport", "news")
                        .socket("news", "events")
                        .checkpoints(200, new MapDbCheckpointStore(), folder.resolve("soak/flights"))
                        .begin();
                Tidekeeper keeper = new Tidekeeper(network, new Tidekeeper.Pace(0, 0, false))) {
            network.listen(listener());
            keeper.start();
            Ingress ingress = network.ingress("flights");
            long begin = System.nanoTime();
            for (int sample = 1; sample <= samples; sample++) {
                offer(ingress, flights, begin + (long) (sample * minutes / samples * 60e9));
                seen.add(sample((System.nanoTime() - begin) / 60e9));
            }
            keeper.atBoundary(n -> true).get(1, TimeUnit.MINUTES);
            long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
            while (!keeper.atBoundary(Network::ended).get() && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
            keeper.atBoundary(Network::checkpoint)
                    .get()
                    .get(1, TimeUnit.MINUTES); // however short it was: one is written
            Check.same(
                    offered,
                    keeper.atBoundary(n -> Networks.counters(n).ingested()).get(),
                    "flights");
            Check.same(offered, keeper.atBoundary(n -> sum(n, "departures")).get(), "departures");
            Check.same(offered, keeper.atBoundary(n -> sum(n, "arrivals")).get(), "arrivals");
            long airports = flights.stream()
                    .limit(offered)
                    .flatMap(f -> Stream.of(f.text("origin", ""), f.text("destination", "")))
                    .distinct()
                    .count();
            Check.same(airports, keeper.atBoundary(n -> n.status().hyphae()).get(), "airports");
            witness.check();
        } finally {
            CheckpointRow.delete(folder.resolve("soak"));
        }
        Check.that(failures.isEmpty(), "checkpoints failed: %s", failures);
        plot(seen);
        return seen;
    }

    long offered() {
        return offered;
    }

    long checkpoints() {
        return checkpoints.get();
    }

    private static long sum(Network network, String field) {
        return network.hyphae(0, 1_000).stream()
                .mapToLong(
                        line -> network.hypha(line.id()).orElseThrow().state().integer(field, 0))
                .sum();
    }

    private static List<PlainMap> flights() throws IOException {
        PlainMap.Shape shape = PlainMap.Shape.of("date", "delay", "destination", "line", "origin");
        List<PlainMap> flights = new ArrayList<>();
        Flights.read(
                PackagedServer.home().resolve("examples/airports/flights-20k.jsonl"),
                f -> flights.add(shape.with(f.date(), f.delay(), f.destination(), f.line(), f.origin())));
        return flights;
    }

    private TideListener listener() {
        return new TideListener() {
            @Override
            public void tideEnded(TideReport report) {
                tides.add(report.nanos());
            }

            @Override
            public void checkpointEnded(String network, long tide, long bytes, long millis) {
                checkpoints.incrementAndGet();
            }

            @Override
            public void checkpointFailed(String network, long tide, String message) {
                failures.add(message);
            }
        };
    }

    /** As fast as the network takes them, until a moment. */
    private void offer(Ingress ingress, List<PlainMap> flights, long until) throws InterruptedException {
        while (System.nanoTime() < until) {
            PlainMap flight = flights.get((int) (offered % flights.size()));
            if (ingress.offer("flight", flight, false, Signal.NO_DEADLINE) instanceof Ingress.Queued) {
                offered++;
            } else {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            if (offered % BEHIND == 0) {
                Thread.yield();
            }
        }
    }

    private Sample sample(double at) {
        double[] nanos = tides.stream().mapToDouble(n -> n).toArray();
        tides.clear();
        double files = ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
        double p99 = nanos.length == 0 ? 0 : Spread.quantile(nanos, 0.99) / 1e6;
        Sample sample = new Sample(
                at, Memory.live() / 1e6, ManagementFactory.getThreadMXBean().getThreadCount(), files, p99);
        Progress.say("  soak: %s, %,d flights, %,d checkpoints", sample, offered, checkpoints.get());
        return sample;
    }

    private void plot(List<Sample> samples) throws IOException {
        double[] x = samples.stream().mapToDouble(Sample::minutes).toArray();
        new Plot("Airports in a loop, with checkpoints", "minutes", "", false)
                .series(
                        "heap after collection, MB",
                        x,
                        samples.stream().mapToDouble(Sample::heap).toArray())
                .series(
                        "threads",
                        x,
                        samples.stream().mapToDouble(Sample::threads).toArray())
                .series(
                        "open files",
                        x,
                        samples.stream().mapToDouble(Sample::files).toArray())
                .series(
                        "p99 of a tide, ms",
                        x,
                        samples.stream().mapToDouble(Sample::p99).toArray())
                .write(folder.resolve("soak.svg"));
    }
}
