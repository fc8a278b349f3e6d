package io.mycelium.core.tide;

import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.api.storage.CheckpointStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes checkpoints beside the running tides: begun at a boundary on the tide's thread, written on one of its own, one
 * at a time. One that falls due meanwhile is captured when that one is done.
 */
final class Checkpointer implements AutoCloseable {
    private final State state;
    private final Digest digest;
    private final IngressQueue queue;
    private final Supplier<@Nullable CheckpointStore> store;
    private final Path data;
    private final Observers observers;
    private final ExecutorService writer;
    private final List<CompletableFuture<CheckpointInfo>> asked = new ArrayList<>();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
    private volatile boolean writing;
    private boolean again;
    private volatile long durableTide = -1;

    Checkpointer(
            State state,
            Digest digest,
            IngressQueue queue,
            Supplier<@Nullable CheckpointStore> store,
            Path data,
            Observers observers) {
        this.state = state;
        this.digest = digest;
        this.queue = queue;
        this.store = store;
        this.data = data;
        this.observers = observers;
        writer = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "mycelium-" + state.network() + "-checkpoint");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The state was read from a checkpoint of this tide. */
    void resumedFrom(long tide) {
        durableTide = tide;
    }

    long durableTide() {
        return durableTide;
    }

    /** Whether one fell due while another was being written, and can be captured now. */
    boolean pending() {
        return again && !writing;
    }

    CompletableFuture<CheckpointInfo> request() {
        CompletableFuture<CheckpointInfo> answer = new CompletableFuture<>();
        asked.add(answer);
        due();
        return answer;
    }

    /** At a boundary: captures now, or as soon as the one at work is done. */
    void due() {
        if (writing) {
            again = true;
            return;
        }
        again = false;
        CheckpointStore current = store.get();
        List<CompletableFuture<CheckpointInfo>> waiting = new ArrayList<>(asked);
        asked.clear();
        if (current == null) {
            waiting.forEach(w -> w.completeExceptionally(
                    new IOException("no checkpoint store is installed, so nothing can be kept")));
            return;
        }
        digest.settle();
        Snapshot snapshot = Snapshot.of(state);
        state.keepFor(snapshot);
        List<OutputBody> outputs = new ArrayList<>();
        state.topology.bodies.forEach(body -> {
            if (body.output != null) {
                outputs.add(body.output);
            }
        });
        writing = true;
        observers.say(l -> l.checkpointBegan(state.network(), snapshot.tide));
        writer.execute(() -> write(snapshot, current, outputs, waiting));
    }

    private void write(
            Snapshot snapshot,
            CheckpointStore into,
            List<OutputBody> outputs,
            List<CompletableFuture<CheckpointInfo>> waiting) {
        long began = System.nanoTime();
        CheckpointInfo info = null;
        @Nullable Throwable failure = null;
        try {
            for (OutputBody output : outputs) {
                output.force();
            }
            info = into.write(
                    data,
                    snapshot.tide,
                    snapshot.chunks(),
                    state.blueprint.checkpoint().keep());
        } catch (IOException | RuntimeException | Error e) {
            failure = e; // out of memory too: who waits must be told, and the next one gets its turn
        } finally {
            snapshot.end();
        }
        CheckpointInfo written = info;
        if (written != null) {
            durableTide = snapshot.tide;
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
            queue.durable(snapshot.tide);
            observers.say(l -> l.checkpointEnded(state.network(), snapshot.tide, written.bytes(), millis));
        } else {
            String message = "the checkpoint of tide " + snapshot.tide
                    + " was not written, and the ones before it are as they were. "
                    + (failure == null ? "Nobody says why" : failure.getMessage());
            failures.add(message);
            observers.say(l -> l.checkpointFailed(state.network(), snapshot.tide, message));
        }
        writing = false;
        Throwable why = failure;
        waiting.forEach(w -> {
            if (written != null) {
                w.complete(written);
            } else {
                w.completeExceptionally(why == null ? new IOException("not written") : why);
            }
        });
        queue.poke();
    }

    /** What failed since the last tide becomes dissonances, on the tide's thread. */
    void report() {
        for (String failure = failures.poll(); failure != null; failure = failures.poll()) {
            state.dissonance(Dissonance.Kind.CHECKPOINT, state.network(), failure);
        }
    }

    List<CheckpointInfo> list() {
        CheckpointStore current = store.get();
        try {
            return current == null ? List.of() : current.list(data);
        } catch (IOException e) {
            return List.of();
        }
    }

    @Override
    public void close() {
        writer.shutdown();
        boolean interrupted = false;
        try {
            if (!writer.awaitTermination(1, TimeUnit.MINUTES)) {
                writer.shutdownNow();
            }
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        asked.forEach(a -> a.completeExceptionally(new IOException("the network is closed")));
    }
}
