package io.mycelium.testkit.storage;

import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.api.storage.Chunk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Seeded snapshots to write, and a way to read them back. Two calls with one seed give equal chunks. */
public final class Snapshots {
    private Snapshots() {}

    /**
     * A small snapshot as the core would write it: several sections, sizes from 0 to some thousand bytes.
     *
     * @param seed makes it different from others, such as the tide
     */
    public static List<Chunk> small(long seed) {
        Random random = new Random(seed);
        List<Chunk> chunks = new ArrayList<>();
        for (String section : List.of("network", "hyphae", "sockets", "memories")) {
            int count = 1 + random.nextInt(4);
            for (int number = 0; number < count; number++) {
                chunks.add(new Chunk(section, number, bytes(random, random.nextInt(3000))));
            }
        }
        return chunks;
    }

    /** A snapshot of one section with {@code count} chunks of {@code size} random bytes each. */
    public static List<Chunk> even(long seed, int count, int size) {
        Random random = new Random(seed);
        List<Chunk> chunks = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            chunks.add(new Chunk("hyphae", number, bytes(random, size)));
        }
        return chunks;
    }

    /** All that a store gives out for this checkpoint, in its order. */
    public static List<Chunk> read(CheckpointStore store, Path folder, CheckpointInfo checkpoint) throws IOException {
        List<Chunk> chunks = new ArrayList<>();
        store.read(folder, checkpoint, chunks::add);
        return chunks;
    }

    private static byte[] bytes(Random random, int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }
}
