package io.mycelium.storage.mapdb;

import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.api.storage.Chunk;
import io.mycelium.testkit.storage.Snapshots;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

/**
 * Measures a checkpoint of 1,000,000 states of 100 bytes, 1,000 in a chunk, beside a bare write and force of the same
 * bytes. A main to be run by hand; it asserts nothing. Arguments: a folder, how many runs (9).
 */
final class CheckpointBenchmark {
    private static final int CHUNKS = 1000;
    private static final int SIZE = 100_000;

    private CheckpointBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/benchmark");
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 9;
        Files.createDirectories(folder);
        List<Chunk> chunks = Snapshots.even(1, CHUNKS, SIZE);
        MapDbCheckpointStore store = new MapDbCheckpointStore();
        double[][] millis = new double[6][runs];
        for (int run = 0; run < runs; run++) {
            Path bare = folder.resolve("bare");
            Path file = folder.resolve("only.mapdb");
            Files.deleteIfExists(bare);
            Files.deleteIfExists(file);
            millis[0][run] = timed(() -> writeBare(bare, chunks));
            millis[1][run] = timed(() -> ChunkFile.write(file, chunks.iterator()));
            millis[2][run] = timed(() -> Manifest.hash(file));
            CheckpointInfo[] written = new CheckpointInfo[1];
            millis[3][run] = timed(() -> written[0] = store.write(folder, 1, chunks.iterator(), 1));
            millis[4][run] = timed(() -> Files.readAllBytes(bare));
            millis[5][run] = timed(() -> store.read(folder, written[0], chunk -> {}));
        }
        String[] names = {
            "bare write and force", "MapDB file alone", "its SHA-256", "checkpoint, durable", "bare read", "restore"
        };
        for (int i = 0; i < names.length; i++) {
            Arrays.sort(millis[i]);
            System.out.printf(
                    "%-22s median %6.0f ms   best %6.0f ms   median / bare write %4.1f%n",
                    names[i], millis[i][runs / 2], millis[i][0], millis[i][runs / 2] / millis[0][runs / 2]);
        }
    }

    private static void writeBare(Path file, List<Chunk> chunks) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (Chunk chunk : chunks) {
                channel.write(ByteBuffer.wrap(chunk.bytes()));
            }
            channel.force(true);
        }
    }

    private static double timed(Work work) throws IOException {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    private interface Work {
        void run() throws IOException;
    }
}
