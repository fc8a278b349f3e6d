package io.mycelium.fruiting.http;

import io.mycelium.api.value.Plain;
import io.mycelium.fruiting.shared.JsonReader;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What all open bodies share: limits, two threads that never wait for anybody, one that looks at the clock, and counts of who
 * is there. Thread-safe.
 */
final class Workshop implements AutoCloseable {
    private static final int THREADS = 2;

    private final ExecutorService threads;

    /** Apart from the others: what is due at once, each answer, would be sorted in among what is due later. */
    private final ScheduledThreadPoolExecutor clock;

    private final AtomicLong signalsThisSecond = new AtomicLong();
    private final AtomicInteger streams = new AtomicInteger();
    private final BodyRoom bodyRoom = new BodyRoom(Runtime.getRuntime().maxMemory() / 8);
    private final LongSupplier nanoTime;
    private volatile HttpLimits limits;
    private volatile JsonReader json;

    /** @param nanoTime tells how fast a body comes in */
    Workshop(HttpLimits limits, LongSupplier nanoTime) {
        this.limits = limits;
        this.nanoTime = nanoTime;
        this.json = new JsonReader(Math.min(limits.nesting(), Plain.MAX_DEPTH));
        AtomicInteger number = new AtomicInteger();
        this.threads =
                Executors.newFixedThreadPool(THREADS, task -> thread(task, String.valueOf(number.incrementAndGet())));
        this.clock = new ScheduledThreadPoolExecutor(1, task -> thread(task, "clock"));
        clock.setRemoveOnCancelPolicy(true);
        clock.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        clock.scheduleAtFixedRate(() -> signalsThisSecond.set(0), 1, 1, TimeUnit.SECONDS);
    }

    private static Thread thread(Runnable task, String name) {
        Thread thread = new Thread(task, "mycelium-http-" + name);
        thread.setDaemon(true);
        return thread;
    }

    void limits(HttpLimits changed) {
        limits = changed;
        json = new JsonReader(Math.min(changed.nesting(), Plain.MAX_DEPTH));
    }

    HttpLimits limits() {
        return limits;
    }

    JsonReader json() {
        return json;
    }

    BodyRoom bodyRoom() {
        return bodyRoom;
    }

    long nanoTime() {
        return nanoTime.getAsLong();
    }

    /** Runs what is due soon; drops it once the workshop is closed. */
    Executor soon() {
        return task -> {
            try {
                threads.execute(task);
            } catch (RejectedExecutionException closed) {
                // whoever still waits is answered by the closing of its body
            }
        };
    }

    /** Null once the workshop is closed. */
    @Nullable
    Future<?> later(Runnable task, long millis) {
        try {
            return clock.schedule(task, millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            return null;
        }
    }

    /** Whether so many more signals may come in this second. A list counts as a whole. */
    boolean admit(int signals) {
        int most = limits.maxSignalsPerSecond();
        if (most == 0) {
            return true;
        }
        long before = signalsThisSecond.getAndAdd(signals);
        if (before == 0 || before + signals <= most) {
            return true;
        }
        signalsThisSecond.addAndGet(-signals);
        return false;
    }

    boolean enterStream() {
        if (streams.incrementAndGet() <= limits.maxStreams()) {
            return true;
        }
        streams.decrementAndGet();
        return false;
    }

    void leaveStream() {
        streams.decrementAndGet();
    }

    int streams() {
        return streams.get();
    }

    @Override
    public void close() {
        threads.shutdown();
        clock.shutdown();
    }
}
