package io.mycelium.core.crew;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The workers of a network: {@code width - 1} threads, and the tide's own. They are given a phase together and meet at
 * its end. Between phases a thread pauses ({@link Pause}), then parks.
 */
public final class Crew implements AutoCloseable {
    private final String network;
    private final AtomicReferenceArray<Thread> threads;
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicIntegerArray parked;
    private volatile int round;
    private volatile boolean closed;
    private @Nullable IntConsumer phase;
    private volatile @Nullable Throwable failure;

    public Crew(String network, int width) {
        this.network = network;
        threads = new AtomicReferenceArray<>(width - 1);
        parked = new AtomicIntegerArray(width);
        for (int i = 1; i < width; i++) {
            int worker = i;
            start(worker, () -> work(worker, 0));
        }
    }

    private void start(int worker, Runnable work) {
        Thread thread = new Thread(work, "mycelium-" + network + "-worker-" + worker);
        thread.setDaemon(true);
        threads.set(worker - 1, thread);
        thread.start();
    }

    public int width() {
        return threads.length() + 1;
    }

    /** Runs a phase on all workers, this thread being the first, and returns when all have done their part. */
    public void run(IntConsumer work) {
        if (closed) {
            IntStream.range(0, width()).forEach(work); // nobody else is left, and a digest may still be asked for
            return;
        }
        phase = work;
        running.set(threads.length());
        round++;
        for (int i = 0; i < threads.length(); i++) {
            if (parked.get(i + 1) != 0) {
                LockSupport.unpark(threads.get(i));
            }
        }
        first(() -> work.accept(0));
    }

    /** Runs the first worker's part of a phase, or what is left of it, and returns when the others have done theirs. */
    public void first(Runnable part) {
        Throwable own = null;
        try {
            part.run();
        } catch (CutOffException e) {
            throw e; // another thread waits for the others
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

    /** Lets another thread be a worker from now on, and begin with what is left of its part of the running phase. */
    public void replace(int worker, Runnable rest) {
        start(worker, () -> {
            int now = round;
            if (part(rest)) {
                work(worker, now);
            }
        });
    }

    /** Answers whether this thread is the worker still. */
    private boolean part(Runnable part) {
        try {
            part.run();
        } catch (CutOffException e) {
            return false;
        } catch (Throwable t) {
            failure = t;
        }
        running.decrementAndGet();
        return true;
    }

    private void work(int worker, int before) {
        int seen = before;
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
            IntConsumer work = phase;
            if (work != null && !part(() -> work.accept(worker))) {
                return;
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        for (int i = 0; i < threads.length(); i++) {
            LockSupport.unpark(threads.get(i));
        }
    }
}
