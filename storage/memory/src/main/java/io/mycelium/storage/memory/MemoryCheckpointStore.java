package io.mycelium.storage.memory;

import io.mycelium.api.storage.BrokenCheckpointException;
import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.api.storage.Chunk;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Keeps the newest checkpoints of each network on the heap: for networks whose past is worth nothing once the server is
 * gone (demonstrations, tests of a pack, a machine without a disk to write to). Nothing is ever written to the folder;
 * its path is the network's name here.
 *
 * <p>It serves a network as long as the bundle runs: a checkpoint survives a network that is stopped and begun again,
 * not the process. Any number of threads may call it, for one folder too; a reader sees a checkpoint whole, even if it is
 * removed meanwhile. Chunks are copied on their way in and out, so nobody can change a kept one.
 */
@Component(service = CheckpointStore.class, property = "service.ranking:Integer=0")
public final class MemoryCheckpointStore implements CheckpointStore {
    private final Clock clock;
    private final AtomicLong written = new AtomicLong();
    /** By folder: its checkpoints, newest first. A list is never changed, only replaced. */
    private final Map<Path, List<Kept>> byFolder = new ConcurrentHashMap<>();

    @Activate
    public MemoryCheckpointStore() {
        this(Clock.systemUTC());
    }

    /** @param clock tells when a checkpoint was written */
    public MemoryCheckpointStore(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "memory";
    }

    @Override
    public CheckpointInfo write(Path folder, long tide, Iterator<Chunk> chunks, int keep)
            throws InterruptedIOException {
        if (keep < 1) {
            throw new IllegalArgumentException("keep must be at least 1, and is " + keep);
        }
        List<Chunk> copies = new ArrayList<>();
        long bytes = 0;
        while (chunks.hasNext()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("The checkpoint of tide " + tide + " for " + folder
                        + " was interrupted and is dropped; those before it are as they were.");
            }
            Chunk chunk = copyOf(chunks.next());
            copies.add(chunk);
            bytes += chunk.bytes().length;
        }
        String name = "memory-%06d-tide-%d".formatted(written.incrementAndGet(), tide);
        Kept kept = new Kept(new CheckpointInfo(tide, name, bytes, clock.millis()), copies);
        byFolder.merge(key(folder), List.of(kept), (before, one) -> newest(kept, before, keep));
        return kept.info;
    }

    @Override
    public List<CheckpointInfo> list(Path folder) {
        return kept(folder).stream().map(Kept::info).toList();
    }

    @Override
    public void read(Path folder, CheckpointInfo checkpoint, Consumer<Chunk> reader) throws BrokenCheckpointException {
        for (Kept kept : kept(folder)) {
            if (kept.info.name().equals(checkpoint.name())) {
                kept.chunks.forEach(chunk -> reader.accept(copyOf(chunk)));
                return;
            }
        }
        throw new BrokenCheckpointException(
                "The checkpoint " + checkpoint.name() + " of " + folder
                        + " is not in memory: it was removed by newer ones, or belongs to another folder or an earlier"
                        + " run of the server.",
                null);
    }

    private List<Kept> kept(Path folder) {
        return byFolder.getOrDefault(key(folder), List.of());
    }

    private static List<Kept> newest(Kept first, List<Kept> before, int keep) {
        List<Kept> newest = new ArrayList<>();
        newest.add(first);
        newest.addAll(before.subList(0, Math.min(keep - 1, before.size())));
        return newest;
    }

    private static Path key(Path folder) {
        return folder.toAbsolutePath().normalize();
    }

    private static Chunk copyOf(Chunk chunk) {
        return new Chunk(chunk.section(), chunk.number(), chunk.bytes().clone());
    }

    private record Kept(CheckpointInfo info, List<Chunk> chunks) {}
}
