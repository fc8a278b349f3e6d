package io.mycelium.runtime.internal.deploy;

import io.mycelium.runtime.internal.report.Reason;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * Starts and stops bundles, each on a thread of its own: foreign code that does not come back costs its bundle and nobody
 * else. The container holds a lock on a bundle whose start or stop has not come back, so whoever wants to change a bundle
 * asks {@link #isBusy} first.
 */
final class BundleThreads implements AutoCloseable {
    private final long patienceMillis;
    private final Map<Long, Call> unfinished = new ConcurrentHashMap<>();

    private volatile boolean closed;

    /** @param patienceMillis how long a call may take until it is left behind */
    BundleThreads(long patienceMillis) {
        this.patienceMillis = patienceMillis;
    }

    /** What is done to a bundle. */
    interface Work {
        void run() throws BundleException;
    }

    /** How a call has ended for the one who asked. */
    enum End {
        DONE,
        FAILED,
        /** It still runs. */
        LEFT_BEHIND
    }

    /**
     * Runs the work and waits for it, but not for ever.
     *
     * @param late is told the end of work that was left behind: what was thrown, or null
     * @throws BundleException what the work has thrown in time
     */
    End run(Bundle bundle, Work work, Consumer<@Nullable Throwable> late) throws BundleException {
        Call call = new Call(bundle, work, late);
        unfinished.put(bundle.getBundleId(), call);
        call.thread.start();
        try {
            call.done.get(patienceMillis, TimeUnit.MILLISECONDS);
            return End.DONE;
        } catch (TimeoutException e) {
            return call.leave();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw cause instanceof BundleException known ? known : new BundleException(Reason.of(cause), cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return call.leave();
        }
    }

    long patienceSeconds() {
        return patienceMillis / 1000;
    }

    boolean isBusy(Bundle bundle) {
        return unfinished.containsKey(bundle.getBundleId());
    }

    /** Asks a call that was left behind to end, by an interrupt, and does something once it has. */
    void end(Bundle bundle, Runnable then) {
        Call call = unfinished.get(bundle.getBundleId());
        if (call == null) {
            then.run();
            return;
        }
        call.done.whenComplete((done, failure) -> then.run());
        call.thread.interrupt();
    }

    /** The container stops, and waits for each bundle. What ends late from now on is told to nobody. */
    @Override
    public void close() {
        closed = true;
        unfinished.values().forEach(call -> call.thread.interrupt());
    }

    private final class Call implements Runnable {
        private final Bundle bundle;
        private final Work work;
        private final Consumer<@Nullable Throwable> late;
        private final CompletableFuture<@Nullable Void> done = new CompletableFuture<>();
        private final Thread thread;
        private boolean over;
        private boolean left;

        Call(Bundle bundle, Work work, Consumer<@Nullable Throwable> late) {
            this.bundle = bundle;
            this.work = work;
            this.late = late;
            this.thread = new Thread(this, "mycelium-bundle-" + bundle.getSymbolicName());
            thread.setDaemon(true);
        }

        @Override
        public void run() {
            Throwable failure = null;
            try {
                work.run();
            } catch (BundleException | RuntimeException | Error e) {
                failure = e;
            }
            unfinished.remove(bundle.getBundleId(), this);
            if (end() && !closed) {
                late.accept(failure);
            }
            if (failure == null) {
                done.complete(null);
            } else {
                done.completeExceptionally(failure);
            }
        }

        /** Whether it was left behind. */
        private synchronized boolean end() {
            over = true;
            return left;
        }

        private synchronized End leave() {
            left = !over;
            return left ? End.LEFT_BEHIND : done.isCompletedExceptionally() ? End.FAILED : End.DONE;
        }
    }
}
