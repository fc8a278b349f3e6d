package io.mycelium.itest.benchmarks;

import io.mycelium.api.observe.TideListener;
import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.tide.Network;
import io.mycelium.storage.mapdb.MapDbCheckpointStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Checkpoints of a million hyphae, beside a bare write of as many bytes; what they do to the tides meanwhile; their restore. */
final class CheckpointRow implements Row {
    private static final int STATE_BYTES = 100;
    private static final String FILLING =
            "0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789a";

    /** A state whose plain form takes 100 bytes: a number and a text. */
    private static final class Record {
        private static final PlainMap.Shape SHAPE = PlainMap.Shape.of("n", "text");

        static final Lambda.States<Record> STATES = new Lambda.States<>() {
            @Override
            public Record read(PlainMap fields) {
                return new Record(fields.integer("n", 0), fields.text("text", FILLING));
            }

            @Override
            public Record copy(Record state) {
                return new Record(state.n, state.text);
            }

            @Override
            public PlainMap write(Record state) {
                return SHAPE.with(state.n, state.text);
            }
        };

        long n;
        final String text;

        Record(long n, String text) {
            this.n = n;
            this.text = text;
        }
    }

    @Override
    public void run(Scale scale, Report report) throws Exception {
        int hyphae = scale.of(2_000, 1_000_000);
        Path folder = report.folder().resolve("checkpoint");
        delete(folder);
        Files.createDirectories(folder);
        try {
            write(scale, report, hyphae, folder);
            restore(scale, report, hyphae, folder);
            beside(report, hyphae, hyphae, scale, folder.resolve("all"));
            beside(report, hyphae, Math.min(1_000, hyphae / 2), scale, folder.resolve("some"));
        } finally {
            delete(folder);
        }
    }

    /** @param awake how many are awake in every tide; those have an opening step that wakes them again */
    private static Networks networks(int hyphae, int awake, Path data) {
        Networks networks = new Networks()
                .species("Sleeper", new Lambda<>("sleeper", false, Record.STATES, (hypha, state, signal, out) -> {}))
                .species("Restless", new Lambda<>("restless", true, Record.STATES, (hypha, state, signal, out) -> {
                    state.n++;
                    out.wakeIn(1);
                }))
                .checkpoints(0, new MapDbCheckpointStore(), data);
        if (awake > 0) {
            networks.hyphae("restless", "Restless", awake);
        }
        if (awake < hyphae) {
            networks.hyphae("sleeper", "Sleeper", hyphae - awake);
        }
        return networks;
    }

    private static void write(Scale scale, Report report, int hyphae, Path folder) throws Exception {
        long[] size = new long[1];
        long states = (long) hyphae * STATE_BYTES;
        try (Network network = networks(hyphae, 0, folder.resolve("data")).begin()) {
            network.tide();
            network.tide();
            size[0] = network.checkpoint().get().bytes();
            Contest.Outcome outcome = new Contest(scale)
                    .with(
                            "checkpoint",
                            () -> () -> timed(() -> network.checkpoint().get()))
                    .with("bare write, the states' bytes", () -> () -> bareWrite(folder, states))
                    .with("bare write, the file's bytes", () -> () -> bareWrite(folder, size[0]))
                    .run(scale.of(0, 1), scale.longRounds());
            Spread ours = outcome.cost("checkpoint").times(1e-6);
            String what = String.format("checkpoint of %,d hyphae, states of 100 bytes", hyphae);
            report.atMost(
                    6,
                    what,
                    ours.text("ms"),
                    "bare write and force of the states' " + states / 1_000_000 + " MB "
                            + outcome.cost("bare write, the states' bytes")
                                    .times(1e-6)
                                    .text("ms"),
                    outcome.dearer("checkpoint", "bare write, the states' bytes"),
                    "");
            report.shown(
                    what,
                    ours.text("ms"),
                    "bare write and force of the file's " + size[0] / 1_000_000 + " MB "
                            + outcome.cost("bare write, the file's bytes")
                                    .times(1e-6)
                                    .text("ms"),
                    outcome.dearer("checkpoint", "bare write, the file's bytes").text(""));
        }
    }

    private static void restore(Scale scale, Report report, int hyphae, Path folder) throws Exception {
        Path states = folder.resolve("bare-states");
        Path all = folder.resolve("bare-all");
        long size = size(folder.resolve("data"));
        bareWrite(states, (long) hyphae * STATE_BYTES, false);
        bareWrite(all, size, false);
        Contest.Outcome outcome = new Contest(scale)
                .with("restore", () -> () -> resumed(hyphae, folder.resolve("data")))
                .with("begun anew", () -> () -> begun(hyphae, folder.resolve("anew")))
                .with("bare read, the states' bytes", () -> () -> timed(() -> bareRead(states)))
                .with("bare read, the file's bytes", () -> () -> timed(() -> bareRead(all)))
                .run(scale.of(0, 1), scale.longRounds());
        Spread ours = outcome.cost("restore").times(1e-6);
        report.atMost(
                4,
                "restore of the same",
                ours.text("ms"),
                "bare read of the states' bytes "
                        + outcome.cost("bare read, the states' bytes")
                                .times(1e-6)
                                .text("ms"),
                outcome.dearer("restore", "bare read, the states' bytes"),
                "");
        report.shown(
                "restore of the same",
                ours.text("ms"),
                "bare read of the file's bytes "
                        + outcome.cost("bare read, the file's bytes")
                                .times(1e-6)
                                .text("ms"),
                outcome.dearer("restore", "bare read, the file's bytes").text(""));
        report.shown(
                "restore of the same",
                ours.text("ms"),
                "the same hyphae begun by their blueprint "
                        + outcome.cost("begun anew").times(1e-6).text("ms"),
                outcome.dearer("restore", "begun anew").text(""));
    }

    /** The same hyphae from their blueprint, with nothing to read: as many objects to make. */
    private static Contender.Round begun(int hyphae, Path data) {
        Networks networks = networks(hyphae, 0, data);
        long begin = System.nanoTime();
        try (Network network = networks.begin()) {
            long nanos = System.nanoTime() - begin;
            Check.same(hyphae, network.status().hyphae(), "hyphae begun");
            return new Contender.Round(1, nanos);
        }
    }

    private static Contender.Round resumed(int hyphae, Path data) {
        long begin = System.nanoTime();
        try (Network network = networks(hyphae, 0, data).resume()) {
            long nanos = System.nanoTime() - begin;
            Check.same(hyphae, network.status().hyphae(), "hyphae restored");
            Check.that(
                    FILLING.equals(network.hypha("sleeper_" + hyphae)
                            .orElseThrow()
                            .state()
                            .text("text", "")),
                    "a state that was restored");
            return new Contender.Round(1, nanos);
        }
    }

    /** What tides take while checkpoints are written, beside what they take otherwise. */
    private static void beside(Report report, int hyphae, int awake, Scale scale, Path data) throws Exception {
        List<Double> worst = new ArrayList<>();
        List<Double> added = new ArrayList<>();
        List<Double> medians = new ArrayList<>();
        List<Double> longest = new ArrayList<>();
        long[] millis = new long[1];
        try (Network network = networks(hyphae, awake, data).begin()) {
            network.listen(new TideListener() {
                @Override
                public void checkpointEnded(String name, long tide, long bytes, long took) {
                    millis[0] = took;
                }
            });
            int calm = Math.max(scale.of(3, 10), scale.of(3, 3_000_000) / hyphae * (hyphae / Math.max(1, awake)) / 10);
            for (int i = 0; i < calm; i++) {
                network.tide();
            }
            // as in a server that has run for a while: all that live have been hashed once, and are where a collector
            // keeps them
            network.checkpoint().get();
            System.gc();
            for (int round = 0; round < scale.longRounds(); round++) {
                double[] without = new double[calm];
                for (int i = 0; i < calm; i++) {
                    without[i] = timed(network::tide).nanos();
                }
                List<Double> with = new ArrayList<>();
                CompletableFuture<?>[] writing = new CompletableFuture<?>[1];
                long begin = System.nanoTime();
                // the tide at whose end it is captured is the first of those beside it
                with.add(timed(() -> {
                            network.tide();
                            writing[0] = network.checkpoint();
                            return writing[0];
                        })
                        .nanos());
                while (!writing[0].isDone()) {
                    with.add(timed(network::tide).nanos());
                }
                double wrote = System.nanoTime() - begin;
                writing[0].get();
                double median = Spread.of(without).median();
                double most = with.stream().mapToDouble(d -> d).max().orElseThrow();
                Progress.say(
                        "  %,d awake: median %.3f ms, beside the checkpoint first %.3f, longest %.3f ms of %d, written in %.0f ms",
                        awake, median / 1e6, with.get(0) / 1e6, most / 1e6, with.size(), wrote / 1e6);
                worst.add(most / median);
                added.add((most - median) / wrote * 100);
                medians.add(median / 1e6);
                longest.add(most / 1e6);
            }
        }
        String figure = "longest " + spread(longest).text("ms");
        String beside = "median without " + spread(medians).text("ms");
        if (awake == hyphae) {
            report.atMost(2, "the longest tide beside a checkpoint, all awake", figure, beside, spread(worst), "");
        } else {
            report.atMost(
                    5,
                    String.format("what a checkpoint adds to a tide with %,d awake, of its write time", awake),
                    figure,
                    beside,
                    spread(added),
                    "%");
        }
    }

    private static Spread spread(List<Double> values) {
        return Spread.of(values.stream().mapToDouble(d -> d).toArray());
    }

    private interface Timed {
        Object run() throws Exception;
    }

    private static Contender.Round timed(Timed work) throws Exception {
        long begin = System.nanoTime();
        Check.that(work.run() != null, "nothing came of it");
        return new Contender.Round(1, System.nanoTime() - begin);
    }

    private static Contender.Round bareWrite(Path folder, long bytes) throws IOException {
        Path file = folder.resolve("bare");
        Files.deleteIfExists(file);
        return bareWrite(file, bytes, true);
    }

    private static Contender.Round bareWrite(Path file, long bytes, boolean force) throws IOException {
        ByteBuffer block = ByteBuffer.allocateDirect(1 << 20);
        for (int i = 0; i < block.capacity(); i++) {
            block.put(i, (byte) (i * 31));
        }
        long begin = System.nanoTime();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (long left = bytes; left > 0; left -= block.limit()) {
                block.clear().limit((int) Math.min(left, block.capacity()));
                while (block.hasRemaining()) {
                    channel.write(block);
                }
            }
            if (force) {
                channel.force(true);
            }
        }
        Contender.Round round = new Contender.Round(1, System.nanoTime() - begin);
        Check.same(bytes, Files.size(file), "bytes written");
        return round;
    }

    private static Long bareRead(Path file) throws IOException {
        ByteBuffer block = ByteBuffer.allocateDirect(1 << 20);
        long read = 0;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            for (int n = channel.read(block); n >= 0; n = channel.read(block.clear())) {
                read += n;
            }
        }
        Check.same(Files.size(file), read, "bytes read");
        return read;
    }

    private static long size(Path data) throws IOException {
        List<CheckpointInfo> kept = new MapDbCheckpointStore().list(data);
        Check.that(!kept.isEmpty(), "there is no checkpoint");
        return kept.get(0).bytes();
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
