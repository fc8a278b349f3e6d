package io.mycelium.core.tide;

import io.mycelium.api.observe.TideReport;
import io.mycelium.core.crew.CutOffException;
import io.mycelium.core.graph.Hypha;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Drives one network on a thread of its own: a tide at each tick, one at once for each urgent signal that comes in or is
 * passed on within, and SLEEP between. Thread-safe.
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
    private final Sleep sleep;
    private final String threadName;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final ConcurrentLinkedQueue<Runnable> work = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private volatile boolean closing;
    /** Whose the network is; null before the start. */
    private volatile @Nullable Thread thread;

    private long begunAt;
    private long nextTick;
    /** How many tides urgent signals have brought about since the last tick. */
    private int hurried;

    public Tidekeeper(Network network, Pace pace) {
        this(network, pace, Sleep.ofThread());
    }

    /** For tests too: {@link #begin} and {@link #step} instead of {@link #start}, and a sleep that moves a clock by hand. */
    Tidekeeper(Network network, Pace pace, Sleep sleep) {
        this.network = network;
        this.pace = pace;
        this.sleep = sleep;
        threadName = "mycelium-" + network.name() + "-tide";
        network.onOffer(sleep::wake);
    }

    public void start() {
        network.keepActDeadline(rest -> start(() -> tide(rest)));
        start(this::begin);
    }

    private void start(Runnable first) {
        Thread next = new Thread(() -> run(first), threadName);
        thread = next;
        next.start();
    }

    private boolean isRunning() {
        return thread != null && stopped.getCount() > 0;
    }

    /** Runs something on the tide's thread at the next boundary; at once while the network sleeps. */
    public <T> CompletableFuture<T> atBoundary(Function<Network, T> asked) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        work.add(() -> {
            try {
                answer.complete(asked.apply(network));
            } catch (Throwable e) {
                answer.completeExceptionally(e);
            }
        });
        sleep.wake();
        if (!isRunning() && closing) {
            doRest();
        }
        return answer;
    }

    /** The network as it was at the last boundary, whatever the tide does that runs now. Waits for nothing. */
    public NetworkView.Status lastBoundary() {
        NetworkView.Status picture = network.lastBoundary();
        return ended.isDone() ? picture.over() : picture;
    }

    /** What the network has counted since it was opened, whatever the tide does that runs now. Waits for nothing. */
    public NetworkMeters meters() {
        return network.meters();
    }

    /** Completes when the tides are over by the pace's own rule; exceptionally if the network failed. */
    public CompletableFuture<Void> ended() {
        return ended;
    }

    private void run(Runnable first) {
        boolean replaced = false;
        try {
            first.run();
            while (!closing) {
                step();
            }
            doWork();
        } catch (CutOffException e) {
            replaced = true;
        } finally {
            if (!replaced) {
                stopped.countDown();
            }
        }
    }

    /** To be called once, before the first step. */
    void begin() {
        network.showBoundary();
        begunAt = network.tideNumber();
        nextTick = network.nanos();
    }

    /** One round: what was asked for at the boundary, then a tide or a sleep. */
    void step() {
        if (doWork()) {
            network.showBoundary();
        }
        if (ended.isDone()) {
            sleep(ended.isCompletedExceptionally() ? Long.MAX_VALUE : untilCheckpoint());
            return;
        }
        tide(() -> {
            if (over()) {
                network.over("its tides are over: it ended after tide " + network.tideNumber());
                ended.complete(null);
            } else if (pace.periodMillis > 0) {
                atTick();
            } else {
                atOnce();
            }
        });
    }

    private void tide(Runnable one) {
        try {
            one.run();
        } catch (CutOffException e) {
            throw e; // another thread goes on
        } catch (Throwable e) { // whatever it is, who waits for the end must hear of it
            network.failed("it failed in tide " + network.tideNumber() + ", and its tides are over: " + e);
            ended.completeExceptionally(e);
        }
    }

    private boolean over() {
        return pace.maxTides > 0 && network.tideNumber() - begunAt >= pace.maxTides
                || pace.endWhenQuiet && network.ended();
    }

    private void atTick() {
        long now = network.nanos();
        if (now < nextTick) {
            if (!network.hurries() || hurried == network.blueprint().tides().burst()) {
                sleep(Math.min(nextTick - now, untilCheckpoint()));
                return;
            }
            hurried++;
        } else {
            hurried = 0;
            // ticks that went by while a tide ran are not made up for: the next one is the first that is yet to come
            long period = TimeUnit.MILLISECONDS.toNanos(pace.periodMillis);
            nextTick += period * (1 + (now - nextTick) / period);
        }
        if (network.hasWork()) {
            network.tideOfKeeper();
        } else {
            network.idleTide();
        }
    }

    private void atOnce() {
        if (pace.maxTides == 0 && network.ended() && !network.feedOpen()) {
            sleep(untilCheckpoint());
        } else if (network.hasWork()) {
            TideReport report = network.tideOfKeeper();
            boolean nothing = report.awake() == 0 && report.ingested() == 0 && report.delivered() == 0;
            if (!network.feedMoved() && (nothing && network.feedOpen() || network.nothingMoves())) {
                sleep(Math.min(LULL_NANOS, untilCheckpoint()));
            }
        } else {
            long due = network.nextDue();
            long last = pace.maxTides > 0 ? begunAt + pace.maxTides : Long.MAX_VALUE;
            network.idleUntil(Math.min(due == Hypha.NEVER ? due : due - 1, last));
        }
    }

    /** How long nobody need look after checkpoints: one that is due now is begun first. */
    private long untilCheckpoint() {
        network.checkpointIfDue();
        return network.nanosUntilCheckpoint();
    }

    private void sleep(long nanos) {
        if (work.isEmpty() && !closing) {
            sleep.sleep(nanos);
        }
    }

    /** Answers whether there was any. */
    private boolean doWork() {
        boolean did = false;
        for (Runnable next = work.poll(); next != null; next = work.poll()) {
            next.run();
            did = true;
        }
        return did;
    }

    /** What was asked for as the tide's thread ended, and after. */
    private synchronized void doRest() {
        doWork();
    }

    /** Lets the running tide be the last one, and returns at once. */
    public void stop() {
        closing = true;
        sleep.wake();
    }

    /** Waits until the tides have stopped. To be called by another thread than theirs. Says whether they have. */
    public boolean awaitStopped(long millis) throws InterruptedException {
        return !isRunning() || stopped.await(Math.max(1, millis), TimeUnit.MILLISECONDS);
    }

    /** Ends the running tide, then stops. Work still waiting for a boundary is done first. Leaves the network open. */
    @Override
    public void close() {
        stop();
        boolean interrupted = false;
        while (isRunning() && Thread.currentThread() != thread) {
            try {
                stopped.await();
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
