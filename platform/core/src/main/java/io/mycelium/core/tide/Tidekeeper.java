package io.mycelium.core.tide;

import io.mycelium.api.observe.TideReport;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/**
 * Drives one network on a thread of its own: a tide at each tick, at once when an urgent signal comes in, and SLEEP
 * between. Thread-safe.
 */
public final class Tidekeeper implements AutoCloseable {
    /** How long a network at full speed waits where nothing moves: for a feed that stands still, or for room, to try again. */
    private static final long LULL_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    /**
     * @param periodMillis from tick to tick; 0: at once while there is something to do
     * @param maxTides stop after so many tides; 0: never
     * @param endWhenQuiet stop when the network {@link Network#ended has ended}
     */
    public record Pace(long periodMillis, long maxTides, boolean endWhenQuiet) {}

    private final Network network;
    private final Pace pace;
    private final Thread thread;
    private final ConcurrentLinkedQueue<Runnable> work = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private volatile boolean closing;
    private long begunAt;
    private long nextTick;

    public Tidekeeper(Network network, Pace pace) {
        this.network = network;
        this.pace = pace;
        thread = new Thread(this::run, "mycelium-" + network.name() + "-tide");
        network.onOffer(this::offered);
    }

    public void start() {
        thread.start();
    }

    private void offered() {
        LockSupport.unpark(thread);
    }

    /** Runs something on the tide's thread at the next boundary; at once while the network sleeps. */
    public <T> CompletableFuture<T> atBoundary(Function<Network, T> asked) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        work.add(() -> {
            try {
                answer.complete(asked.apply(network));
            } catch (RuntimeException | Error e) {
                answer.completeExceptionally(e);
            }
        });
        LockSupport.unpark(thread);
        if (!thread.isAlive() && closing) {
            doRest();
        }
        return answer;
    }

    /** Completes when the tides are over by the pace's own rule; exceptionally if the network failed. */
    public CompletableFuture<Void> ended() {
        return ended;
    }

    private void run() {
        begunAt = network.tideNumber();
        nextTick = System.nanoTime();
        try {
            while (!closing) {
                doWork();
                if (over()) {
                    ended.complete(null);
                    sleep(Long.MAX_VALUE);
                } else if (pace.periodMillis > 0) {
                    atTick();
                } else {
                    atOnce();
                }
            }
            doWork();
        } catch (RuntimeException | Error e) {
            ended.completeExceptionally(e);
            while (!closing) {
                doWork();
                sleep(Long.MAX_VALUE);
            }
        }
    }

    private boolean over() {
        return ended.isDone()
                || pace.maxTides > 0 && network.tideNumber() - begunAt >= pace.maxTides
                || pace.endWhenQuiet && network.ended();
    }

    private void atTick() {
        long wait = nextTick - System.nanoTime();
        if (wait > 0 && !network.urgentWaiting()) {
            network.checkpointIfAwaited();
            sleep(wait);
            return;
        }
        if (wait <= 0) {
            long period = TimeUnit.MILLISECONDS.toNanos(pace.periodMillis);
            // a tide that took longer than its period is not made up for: the next tick is a whole period away
            nextTick = Math.max(nextTick + period, System.nanoTime() - period);
        }
        if (network.hasWork()) {
            network.tide();
        } else {
            network.idleTide();
        }
    }

    private void atOnce() {
        if (network.hasWork()) {
            TideReport report = network.tide();
            boolean nothing = report.awake() == 0 && report.ingested() == 0 && report.delivered() == 0;
            if (!network.feedMoved() && (nothing && network.feedOpen() || network.nothingMoves())) {
                sleep(LULL_NANOS);
            }
            network.checkpointIfAwaited();
            return;
        }
        long due = network.nextDue();
        if (pace.maxTides > 0) {
            network.idleUntil(Math.min(due == Hypha.NEVER ? Long.MAX_VALUE : due - 1, begunAt + pace.maxTides));
        } else if (due != Hypha.NEVER) {
            network.idleUntil(due - 1);
        } else {
            network.checkpointIfAwaited();
            sleep(Long.MAX_VALUE);
        }
    }

    private void sleep(long nanos) {
        if (work.isEmpty() && !closing) {
            LockSupport.parkNanos(this, nanos);
        }
    }

    private void doWork() {
        for (Runnable next = work.poll(); next != null; next = work.poll()) {
            next.run();
        }
    }

    /** What was asked for as the tide's thread ended, and after. */
    private synchronized void doRest() {
        doWork();
    }

    /** Ends the running tide, then stops. Work still waiting for a boundary is done first. Leaves the network open. */
    @Override
    public void close() {
        closing = true;
        LockSupport.unpark(thread);
        boolean interrupted = false;
        while (thread.isAlive() && Thread.currentThread() != thread) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (Thread.currentThread() != thread) {
            doRest();
        }
        network.onOffer(null);
        if (!ended.isDone()) {
            ended.complete(null);
        }
    }
}
