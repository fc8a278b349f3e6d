package io.mycelium.core.crew;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The workers of a network: {@code width - 1} threads, and the tide's own. They are given a phase together and meet at
 * its end. Between phases a thread pauses ({@link Pause}), then parks.
 */
public final class Crew implements AutoCloseable {
    private final Thread[] threads;
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicIntegerArray parked;
    private volatile int round;
    private volatile boolean closed;
    private @Nullable IntConsumer phase;
    private volatile @Nullable Throwable failure;

    public Crew(String network, int width) {
        threads = new Thread[width - 1];
        parked = new AtomicIntegerArray(width);
        for (int i = 0; i < threads.length; i++) {
            int worker = i + 1;
            threads[i] = new Thread(() -> work(worker), "mycelium-" + network + "-worker-" + worker);
            threads[i].setDaemon(true);
            threads[i].start();
        }
    }

    public int width() {
        return threads.length + 1;
    }

    /** Runs a phase on all workers, this thread being the first, and returns when all have done their part. */
    public void run(IntConsumer work) {
        if (closed) {
            IntStream.range(0, width()).forEach(work); // nobody else is left, and a digest may still be asked for
            return;
        }
        phase = work;
        running.set(threads.length);
        round++;
        for (int i = 0; i < threads.length; i++) {
            if (parked.get(i + 1) != 0) {
                LockSupport.unpark(threads[i]);
            }
        }
        Throwable own = null;
        try {
            work.accept(0);
        } catch (Throwable t) {
            own = t;
        }
        for (int idle = 0; running.get() > 0; idle++) {
            Pause.take(idle);
        }
        Throwable other = failure;
        failure = null;
        rethrow(own != null ? own : other);
    }

    private static void rethrow(@Nullable Throwable t) {
        if (t instanceof RuntimeException e) {
            throw e;
        }
        if (t instanceof Error e) {
            throw e;
        }
    }

    private void work(int worker) {
        int seen = 0;
        while (true) {
            int idle = 0;
            while (round == seen && !closed) {
                if (idle < Pause.UNTIL_PARKED) {
                    Pause.take(idle);
                } else {
                    parked.set(worker, 1);
                    if (round == seen && !closed) {
                        LockSupport.park(this);
                    }
                    parked.set(worker, 0);
                }
                idle++;
            }
            if (closed) {
                return;
            }
            seen = round;
            try {
                IntConsumer work = phase;
                if (work != null) {
                    work.accept(worker);
                }
            } catch (Throwable t) {
                failure = t;
            } finally {
                running.decrementAndGet();
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Thread thread : threads) {
            LockSupport.unpark(thread);
        }
    }
}
