package io.mycelium.core.tide;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Calls plugins on a thread of its own, and waits no longer than the plugin deadline. A call that hangs is abandoned
 * with its thread: it was given values only, and can't reach the core. For the tide's thread.
 */
final class Guard implements AutoCloseable {
    private final String network;
    private final long deadlineMillis;
    private @Nullable Caller caller;

    /** @param deadlineMillis 0: calls are made on the tide's own thread, and may take for ever */
    Guard(String network, long deadlineMillis) {
        this.network = network;
        this.deadlineMillis = deadlineMillis;
    }

    /** @throws PluginFault if the call threw, or did not return in time */
    <T> T call(Callable<T> work) throws PluginFault {
        if (deadlineMillis == 0) {
            try {
                return work.call();
            } catch (Exception | LinkageError e) {
                throw new PluginFault(reason(e), e);
            }
        }
        if (caller == null) {
            caller = new Caller("mycelium-" + network + "-plugins");
        }
        FutureTask<T> task = new FutureTask<>(work);
        caller.give(task);
        try {
            for (int i = 0; i < 200 && !task.isDone(); i++) {
                Thread.onSpinWait();
            }
            return task.get(deadlineMillis, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new PluginFault(reason(e.getCause()), e.getCause());
        } catch (TimeoutException e) {
            caller.abandon();
            caller = null;
            throw new PluginFault("it did not return within " + deadlineMillis + " ms; the call was abandoned", e);
        } catch (InterruptedException e) {
            caller.abandon(); // it may go on for ever, and the next call must not wait for it
            caller = null;
            Thread.currentThread().interrupt();
            throw new PluginFault("it was interrupted", e);
        }
    }

    private static String reason(@Nullable Throwable t) {
        if (t == null) {
            return "it failed";
        }
        String message = t.getMessage();
        return "it threw " + t.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }

    @Override
    public void close() {
        if (caller != null) {
            caller.abandon();
            caller = null;
        }
    }

    /** What a plugin did wrong, for people. */
    static final class PluginFault extends Exception {
        private static final long serialVersionUID = 1L;

        PluginFault(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    private static final class Caller implements Runnable {
        private final SynchronousQueue<Runnable> next = new SynchronousQueue<>();
        private final Thread thread;
        private volatile boolean abandoned;

        Caller(String name) {
            thread = new Thread(this, name);
            thread.setDaemon(true);
            thread.start();
        }

        void give(Runnable work) {
            try {
                next.put(work);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        void abandon() {
            abandoned = true;
            thread.interrupt();
        }

        @Override
        public void run() {
            while (!abandoned) {
                try {
                    next.take().run();
                } catch (InterruptedException e) {
                    // abandoned: the loop ends
                }
            }
        }
    }
}
