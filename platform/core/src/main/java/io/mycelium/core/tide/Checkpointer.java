package io.mycelium.core.tide;

import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.checkpoint.Digest;
import io.mycelium.core.checkpoint.Snapshot;
import io.mycelium.core.crew.Observers;
import io.mycelium.core.gate.Inlet;
import io.mycelium.core.graph.State;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes checkpoints beside the running tides: begun at a boundary on the tide's thread, written on one of its own, one
 * at a time.
 *
 * <p>A network that has changed is due for one when so many tides, or so many seconds, have passed since the last one
 * that was written; and at once when somebody waits for it. After a failure the next try waits a second, then twice as
 * long, up to a minute; only who asks for a checkpoint is given one try at once. All methods are the tide's thread's,
 * unless they say otherwise.
 */
final class Checkpointer implements AutoCloseable {
    private static final long FIRST_PAUSE = TimeUnit.SECONDS.toNanos(1);
    private static final long LONGEST_PAUSE = TimeUnit.MINUTES.toNanos(1);

    private final State state;
    private final Digest digest;
    private final Inlet inlet;
    private final Supplier<@Nullable CheckpointStore> store;
    private final NetworkSettings settings;
    private final Observers observers;
    private final Blueprint.Checkpoints plan;
    private final LongSupplier nanos;
    private final ExecutorService writer;
    private final List<CompletableFuture<CheckpointInfo>> asked = new ArrayList<>();

    private long writtenTide;
    private long writtenAt;
    private long pause;
    private long retryAt;
    private @Nullable String toldCause;
    private long begunAt;
    private boolean toldLate;
    private boolean closed;

    private volatile boolean writing;
    private volatile @Nullable Outcome outcome;
    private volatile long durableTide = -1;
    /** Replaced by whoever ends one: never two at once. */
    private volatile Written figures;

    /** What was written here so far; {@code since} is when the newest of it was begun, or the network was opened. */
    private record Written(long written, long failed, long nanos, long lastNanos, long lastBytes, long since) {}

    /** What became of the checkpoint that was written last, left by its thread for the tide's. */
    private record Outcome(
            long tide,
            long begunAt,
            @Nullable String failure,
            @Nullable String cause) {}

    Checkpointer(
            State state,
            Digest digest,
            Inlet inlet,
            Supplier<@Nullable CheckpointStore> store,
            NetworkSettings settings,
            Observers observers) {
        this.state = state;
        this.digest = digest;
        this.inlet = inlet;
        this.store = store;
        this.settings = settings;
        this.observers = observers;
        plan = state.blueprint.checkpoint();
        nanos = settings.nanos();
        writtenAt = nanos.getAsLong();
        figures = new Written(0, 0, 0, 0, 0, writtenAt);
        writer = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "mycelium-" + state.network() + "-checkpoint");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The state was read from a checkpoint of this tide, and has not changed since. */
    void resumedFrom(long tide) {
        durableTide = tide;
        writtenTide = tide;
        state.changed = false;
    }

    /** Thread-safe. */
    long durableTide() {
        return durableTide;
    }

    /** How many there were, and how long they took. Thread-safe. */
    NetworkMeters.Checkpoints meters() {
        Written now = figures;
        return new NetworkMeters.Checkpoints(
                now.written,
                now.failed,
                now.nanos,
                now.lastNanos,
                now.lastBytes,
                Math.max(0, nanos.getAsLong() - now.since),
                durableTide);
    }

    /** Whether one is being written. Thread-safe. */
    boolean writing() {
        return writing;
    }

    /** For tests: waits until none is being written, and whoever waited for it has been told. */
    void await() {
        if (!closed) {
            CompletableFuture.runAsync(() -> {}, writer).join();
        }
    }

    /** Captures a checkpoint now, or as soon as the one at work is done. */
    CompletableFuture<CheckpointInfo> request() {
        CompletableFuture<CheckpointInfo> answer = new CompletableFuture<>();
        asked.add(answer);
        look();
        return answer;
    }

    /** At a boundary, and before SLEEP: captures a checkpoint if one is due, and hears of the one before. */
    void look() {
        look(nanos.getAsLong());
    }

    /** @param now the time: whoever has just asked for it need not do so again, which takes as long as an ACT */
    void look(long now) {
        settle();
        if (writing) {
            tellIfLate(now);
        } else if (!asked.isEmpty() || nanosUntilDue(now) <= 0) {
            capture();
        }
    }

    /**
     * How long nothing need be {@link #look looked} at if no tide passes meanwhile, in ns; 0 or less: a checkpoint is due.
     * Long.MAX_VALUE: until something changes.
     */
    long nanosUntilDue() {
        return nanosUntilDue(nanos.getAsLong());
    }

    private long nanosUntilDue(long now) {
        if (writing) { // its end wakes the tide's thread
            return toldLate ? Long.MAX_VALUE : begunAt + deadline() - now;
        }
        long due = Long.MAX_VALUE;
        if (inlet.checkpointAwaited() || state.changed && tidesPassed()) {
            due = 0;
        } else if (state.changed && plan.seconds() > 0) {
            due = writtenAt + TimeUnit.SECONDS.toNanos(plan.seconds()) - now;
        }
        return due == Long.MAX_VALUE || pause == 0 ? due : Math.max(due, retryAt - now);
    }

    private boolean tidesPassed() {
        return plan.everyTides() > 0 && state.tide - writtenTide >= plan.everyTides();
    }

    private long deadline() {
        return TimeUnit.MILLISECONDS.toNanos(settings.checkpointDeadlineMillis());
    }

    /** Takes over what the checkpoint's thread has found. */
    private void settle() {
        Outcome last = outcome;
        if (last == null) {
            return;
        }
        outcome = null;
        if (last.failure == null) {
            writtenTide = last.tide;
            writtenAt = last.begunAt;
            pause = 0;
            toldCause = null;
            return;
        }
        state.changed = true;
        pause = pause == 0 ? FIRST_PAUSE : Math.min(2 * pause, LONGEST_PAUSE);
        retryAt = nanos.getAsLong() + pause;
        if (!String.valueOf(last.cause).equals(toldCause)) {
            toldCause = String.valueOf(last.cause);
            dissonance(last.failure);
        }
    }

    private void tellIfLate(long now) {
        if (!toldLate && nanosUntilDue(now) <= 0) {
            toldLate = true;
            dissonance("a checkpoint has been under way for longer than "
                    + settings.checkpointDeadlineMillis() / 1000
                    + " s; none is written until it ends, and what came in since the one of tide " + durableTide
                    + " would be lost with the server. See to the disk or store that it writes to");
        }
    }

    private void dissonance(String message) {
        state.dissonance(Dissonance.Kind.CHECKPOINT, state.network(), message);
    }

    /** Without a store it comes here each tide, and rarely does anybody wait: then there is no exception to make. */
    private void refuse(List<CompletableFuture<CheckpointInfo>> waiting) {
        if (waiting.isEmpty() && !inlet.checkpointAwaited()) {
            return;
        }
        IOException why = new IOException(
                closed ? "the network is closed" : "no checkpoint store is installed, so nothing can be kept");
        waiting.forEach(w -> w.completeExceptionally(why));
        if (inlet.checkpointAwaited()) {
            inlet.notDurable(why);
        }
    }

    private void capture() {
        List<CompletableFuture<CheckpointInfo>> waiting = new ArrayList<>(asked);
        asked.clear();
        CheckpointStore into = store.get();
        if (into == null || closed) {
            refuse(waiting);
            state.changed = false; // there is nothing to be due for, until it changes again
            return;
        }
        begunAt = nanos.getAsLong();
        toldLate = false;
        Snapshot snapshot;
        try {
            digest.settle(); // from here on, the first touch of anything is seen as its first change
            snapshot = Snapshot.of(state);
        } catch (Throwable e) { // a pack's state type may throw, or memory be short: the tides go on
            ended(state.tide, null, e, waiting);
            settle();
            return;
        }
        state.keepFor(snapshot);
        state.changed = false;
        List<OutputBody> outputs = new ArrayList<>();
        state.topology.bodies.forEach(body -> {
            if (body.output != null) {
                outputs.add(body.output);
            }
        });
        writing = true;
        observers.say(l -> l.checkpointBegan(state.network(), snapshot.tide));
        writer.execute(() -> write(snapshot, into, outputs, waiting));
    }

    // ---- the checkpoint's thread

    private void write(
            Snapshot snapshot,
            CheckpointStore into,
            List<OutputBody> outputs,
            List<CompletableFuture<CheckpointInfo>> waiting) {
        CheckpointInfo info = null;
        @Nullable Throwable failure = null;
        try {
            for (OutputBody output : outputs) {
                output.force();
            }
            info = into.write(settings.data(), snapshot.tide, snapshot.chunks(), plan.keep());
        } catch (Throwable e) { // out of memory too: who waits must be told, and the next one gets its turn
            failure = e;
        } finally {
            snapshot.end();
        }
        ended(snapshot.tide, info, failure, waiting);
    }

    /** Listeners are told last: who hears of a checkpoint finds all that comes of it. */
    private void ended(
            long tide,
            @Nullable CheckpointInfo written,
            @Nullable Throwable failure,
            List<CompletableFuture<CheckpointInfo>> waiting) {
        if (written != null) {
            durableTide = tide;
            long took = nanos.getAsLong() - begunAt;
            Written before = figures;
            figures =
                    new Written(before.written + 1, before.failed, before.nanos + took, took, written.bytes(), begunAt);
            long millis = TimeUnit.NANOSECONDS.toMillis(took);
            outcome = new Outcome(tide, begunAt, null, null);
            writing = false;
            inlet.durable(tide);
            waiting.forEach(w -> w.complete(written));
            inlet.poke();
            observers.say(l -> l.checkpointEnded(state.network(), tide, written.bytes(), millis));
            return;
        }
        Written before = figures;
        figures = new Written(
                before.written, before.failed + 1, before.nanos, before.lastNanos, before.lastBytes, before.since);
        String cause = cause(failure);
        String message = "the checkpoint of tide " + tide
                + " was not written, and the ones before it are as they were. " + cause;
        outcome = new Outcome(tide, begunAt, message, cause);
        writing = false;
        Throwable why = failure == null ? new IOException(message) : failure;
        inlet.notDurable(why);
        waiting.forEach(w -> w.completeExceptionally(why));
        inlet.poke();
        observers.say(l -> l.checkpointFailed(state.network(), tide, message));
    }

    private static String cause(@Nullable Throwable failure) {
        if (failure == null) {
            return "Nobody says why";
        }
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    List<CheckpointInfo> list() {
        CheckpointStore from = store.get();
        try {
            return from == null ? List.of() : from.list(settings.data());
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Lets one that is being written finish, for a minute. */
    @Override
    public void close() {
        closed = true;
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
        asked.clear();
    }
}
