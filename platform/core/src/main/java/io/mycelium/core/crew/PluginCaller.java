package io.mycelium.core.crew;

import io.mycelium.api.fruiting.BodyException;
import java.util.ArrayList;
import java.util.List;
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
        return callAll(List.of(work)).get(0).get();
    }

    /**
     * Makes calls one after the other, with one hand-over for all of them. Each has the whole deadline, and one that fails or
     * hangs has no part in the others.
     *
     * @return what became of each, in their order
     */
    public <T> List<Answer<T>> callAll(List<Callable<T>> calls) {
        return calls(calls, false);
    }

    /**
     * Does the same, but for those behind one that hangs: they are not called.
     *
     * @return what became of each that was called, in their order
     */
    public <T> List<Answer<T>> callUntilHung(List<Callable<T>> calls) {
        return calls(calls, true);
    }

    private <T> List<Answer<T>> calls(List<Callable<T>> calls, boolean untilHung) {
        List<Answer<T>> answers = new ArrayList<>(calls.size());
        while (answers.size() < calls.size() && !(untilHung && isHung(answers))) {
            if (deadlineMillis == 0) {
                answers.add(made(calls.get(answers.size())));
            } else {
                handOver(calls.subList(answers.size(), calls.size()), answers);
            }
        }
        return answers;
    }

    private static <T> boolean isHung(List<Answer<T>> answers) {
        return !answers.isEmpty() && answers.get(answers.size() - 1).fault() instanceof HungException;
    }

    /** Makes a call on this thread, however long it takes. One that stands for a call that hung, in a simulation, says so. */
    public static <T> Answer<T> made(Callable<T> call) {
        try {
            return new Answer<>(call.call(), null);
        } catch (HungException e) {
            return new Answer<>(null, e);
        } catch (Throwable e) {
            return new Answer<>(null, new PluginFault(reason(e), e));
        }
    }

    /** As far as the first that hangs: those after it are for another thread. */
    private <T> void handOver(List<Callable<T>> calls, List<Answer<T>> answers) {
        Caller to = caller == null ? new Caller("mycelium-" + network + "-plugins") : caller;
        caller = to;
        Round<T> round = new Round<>(calls);
        to.give(round);
        for (int i = 0; i < calls.size() && caller == to; i++) {
            answers.add(awaited(round, i, to));
        }
    }

    private <T> Answer<T> awaited(Round<T> round, int index, Caller by) {
        FutureTask<T> task = round.tasks.get(index);
        for (int idle = 0; idle < Pause.UNTIL_PARKED && !task.isDone(); idle++) {
            Pause.take(idle);
        }
        while (true) {
            try {
                return new Answer<>(task.get(deadlineMillis, TimeUnit.MILLISECONDS), null);
            } catch (ExecutionException e) {
                return new Answer<>(null, new PluginFault(reason(e.getCause()), e.getCause()));
            } catch (TimeoutException e) {
                if (round.endsAt(index)) {
                    leave(by);
                    return new Answer<>(
                            null,
                            new HungException(
                                    "it did not return within " + deadlineMillis + " ms; the call was abandoned", e));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                if (round.endsAt(index)) {
                    leave(by); // it may go on for ever, and the next call must not wait for it
                    return new Answer<>(null, new PluginFault("it was interrupted", e));
                }
            }
        }
    }

    private void leave(Caller with) {
        with.abandon();
        caller = null;
    }

    /** What was thrown, in words for people; the message alone where that was written for them. */
    public static String reason(@Nullable Throwable t) {
        if (t == null) {
            return "it failed";
        }
        String message = t.getMessage();
        if (t instanceof BodyException && message != null) {
            return message;
        }
        return "it threw " + t.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }

    @Override
    public void close() {
        if (caller != null) {
            caller.abandon();
            caller = null;
        }
    }

    /**
     * What became of a call.
     *
     * @param fault null if it returned
     */
    public record Answer<T>(@Nullable T value, @Nullable PluginFault fault) {
        /** @throws PluginFault if it threw, or did not return in time */
        @SuppressWarnings("NullAway") // what a call gives may be null
        public T get() throws PluginFault {
            if (fault != null) {
                throw fault;
            }
            return value;
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

    /** Calls that one thread makes one after the other, and another waits for. */
    private static final class Round<T> implements Runnable {
        final List<FutureTask<T>> tasks;
        private boolean ended;

        Round(List<Callable<T>> calls) {
            tasks = new ArrayList<>(calls.size());
            for (Callable<T> call : calls) {
                tasks.add(new FutureTask<>(call));
            }
        }

        @Override
        public void run() {
            for (FutureTask<T> task : tasks) {
                synchronized (this) {
                    if (ended) {
                        return;
                    }
                }
                task.run();
                Thread.interrupted(); // what a plugin left behind is not for the next one
            }
        }

        /** Lets no further call begin, unless this one has returned by now. */
        synchronized boolean endsAt(int index) {
            ended = !tasks.get(index).isDone();
            return ended;
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
