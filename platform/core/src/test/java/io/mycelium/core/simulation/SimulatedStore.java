package io.mycelium.core.simulation;

import io.mycelium.api.storage.BrokenCheckpointException;
import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.api.storage.Chunk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A disk: it fills up, it is slow, it loses what was being written as the power goes, and what it holds is damaged. */
final class SimulatedStore implements CheckpointStore {
    private record Kept(CheckpointInfo info, List<Chunk> chunks, boolean broken) {}

    private final Faults faults;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    /** Newest first. */
    private List<Kept> kept = new ArrayList<>();

    private volatile long written;
    private boolean off;
    /** How often it was full since it last took something. */
    private volatile int failures;

    private volatile int asked;

    SimulatedStore(Faults faults) {
        this.faults = faults;
    }

    /** What is on it now, on another one. */
    SimulatedStore copy() {
        SimulatedStore copy = new SimulatedStore(new Faults());
        copy.kept = new ArrayList<>(kept);
        return copy;
    }

    @Override
    public String kind() {
        return "simulated";
    }

    /** Whether what is being written takes its time. */
    boolean slow() {
        return faults.of("store") == Operation.Way.HANGS;
    }

    /** It is as fast as ever, or the power is gone, or there again. */
    void tell(boolean noPower) {
        lock.lock();
        try {
            off = noPower;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public CheckpointInfo write(Path folder, long tide, Iterator<Chunk> chunks, int keep) throws IOException {
        asked++;
        if (faults.of("store") == Operation.Way.THROWS) {
            failures++;
            throw new IOException("No space left on device");
        }
        lock.lock();
        try {
            while (slow() && !off) {
                changed.awaitUninterruptibly();
            }
            if (off) {
                throw new IOException("the power is gone");
            }
        } finally {
            lock.unlock();
        }
        List<Chunk> copies = new ArrayList<>();
        chunks.forEachRemaining(chunk -> copies.add(copyOf(chunk)));
        CheckpointInfo info = new CheckpointInfo(tide, "simulated-" + (written + 1), copies.size(), 0);
        List<Kept> newest = new ArrayList<>();
        newest.add(new Kept(info, copies, false));
        newest.addAll(kept.subList(0, Math.min(keep - 1, kept.size())));
        kept = newest;
        written++;
        failures = 0;
        return info;
    }

    /** Another process begins, which knows of no failure. */
    void forgetFailures() {
        failures = 0;
    }

    /** How many it has taken. */
    long written() {
        return written;
    }

    /** How often it was to write something. */
    int asked() {
        return asked;
    }

    /** How often it was full since it last took something. */
    int failures() {
        return failures;
    }

    /** The tide of the newest one that is sound, or -1. */
    long newestSound() {
        return kept.stream()
                .filter(k -> !k.broken)
                .mapToLong(k -> k.info.tide())
                .findFirst()
                .orElse(-1);
    }

    /** The name of the newest one that is sound; empty if there is none. */
    String newestSoundName() {
        return kept.stream()
                .filter(k -> !k.broken)
                .map(k -> k.info.name())
                .findFirst()
                .orElse("");
    }

    /** The name of the newest one, sound or not; empty if there is none. */
    String newestName() {
        return kept.isEmpty() ? "" : kept.get(0).info.name();
    }

    List<String> names() {
        return kept.stream().map(k -> k.info.name()).toList();
    }

    /** The tide of the newest one, sound or not; -1: there is none. */
    long newest() {
        return kept.isEmpty() ? -1 : kept.get(0).info.tide();
    }

    /** Whether the newest one is damaged. */
    boolean newestBroken() {
        return !kept.isEmpty() && kept.get(0).broken;
    }

    /** Damages the newest one. */
    void rot() {
        if (!kept.isEmpty()) {
            kept.set(0, new Kept(kept.get(0).info, kept.get(0).chunks, true));
        }
    }

    @Override
    public List<CheckpointInfo> list(Path folder) {
        return kept.stream().map(Kept::info).toList();
    }

    @Override
    public void read(Path folder, CheckpointInfo checkpoint, Consumer<Chunk> reader) throws IOException {
        Kept found = find(checkpoint);
        if (found == null || found.broken) {
            throw new BrokenCheckpointException("its bytes are not those that were written", null);
        }
        found.chunks.forEach(chunk -> reader.accept(copyOf(chunk)));
    }

    private @Nullable Kept find(CheckpointInfo checkpoint) {
        return kept.stream()
                .filter(k -> k.info.name().equals(checkpoint.name()))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String setAside(Path folder, CheckpointInfo checkpoint) {
        kept.removeIf(k -> k.info.name().equals(checkpoint.name()));
        return checkpoint.name() + ".broken";
    }

    private static Chunk copyOf(Chunk chunk) {
        return new Chunk(chunk.section(), chunk.number(), chunk.bytes().clone());
    }
}
