package io.mycelium.core.crew;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Calls plugins on a thread of its own, and waits no longer than the plugin deadline. A call that hangs is abandoned
 * with its thread: it was given values only, and can't reach the core. For the tide's thread.
 */
public final class PluginCaller implements AutoCloseable {
    private final String network;
    private final long deadlineMillis;
    private @Nullable Caller caller;

    /** @param deadlineMillis 0: calls are made on the tide's own thread, and may take for ever */
    public PluginCaller(String network, long deadlineMillis) {
        this.network = network;
        this.deadlineMillis = deadlineMillis;
    }

    /** @throws PluginFault if the call threw, or did not return in time */
    public <T> T call(Callable<T> work) throws PluginFault {
        if (deadlineMillis == 0) {
            try {
                return work.call();
            } catch (Throwable e) {
                throw new PluginFault(reason(e), e);
            }
        }
        if (caller == null) {
            caller = new Caller("mycelium-" + network + "-plugins");
        }
        FutureTask<T> task = new FutureTask<>(work);
        caller.give(task);
        try {
            for (int idle = 0; idle < Pause.UNTIL_PARKED && !task.isDone(); idle++) {
                Pause.take(idle);
            }
            return task.get(deadlineMillis, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new PluginFault(reason(e.getCause()), e.getCause());
        } catch (TimeoutException e) {
            caller.abandon();
            caller = null;
            throw new HungException("it did not return within " + deadlineMillis + " ms; the call was abandoned", e);
        } catch (InterruptedException e) {
            caller.abandon(); // it may go on for ever, and the next call must not wait for it
            caller = null;
            Thread.currentThread().interrupt();
            throw new PluginFault("it was interrupted", e);
        }
    }

    /** What was thrown, in words for people. */
    public static String reason(@Nullable Throwable t) {
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
    public static class PluginFault extends Exception {
        private static final long serialVersionUID = 1L;

        public PluginFault(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** It did not come back in time: to call it again now would take as long again. */
    public static final class HungException extends PluginFault {
        private static final long serialVersionUID = 1L;

        public HungException(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** One piece of work at a time: who gives it waits for its end. */
    private static final class Caller implements Runnable {
        private final Thread thread;
        private volatile @Nullable Runnable next;
        private volatile boolean parked;
        private volatile boolean abandoned;

        Caller(String name) {
            thread = new Thread(this, name);
            thread.setDaemon(true);
            thread.start();
        }

        void give(Runnable work) {
            next = work;
            if (parked) {
                LockSupport.unpark(thread);
            }
        }

        void abandon() {
            abandoned = true;
            thread.interrupt(); // which also ends its waiting
        }

        @Override
        public void run() {
            int idle = 0;
            while (!abandoned) {
                Runnable work = next;
                if (work != null) {
                    next = null;
                    work.run();
                    Thread.interrupted(); // what a plugin left behind would keep this thread from parking
                    idle = 0;
                } else if (idle < Pause.UNTIL_PARKED) {
                    Pause.take(idle++);
                } else {
                    parked = true;
                    if (next == null && !abandoned) {
                        LockSupport.park(this);
                    }
                    parked = false;
                }
            }
        }
    }
}
