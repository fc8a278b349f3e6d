package io.mycelium.core.act;

import io.mycelium.core.crew.CutOffException;
import io.mycelium.core.crew.Padded;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * One run after another by a worker, the running one of which another thread may take from it: it is either {@link #over}
 * or {@link #cutOff cut off}, and there is none after one that was cut off.
 *
 * <p>Which of the two was first is decided by a compare-and-set, but only for a run that was {@link #doubt doubted}: it
 * costs a tenth of an ACT, and next to none is doubted. One that is not is over by an ordinary write. This is sound since
 * a run is cut off only if, at a moment after the doubt, its thread was seen outside of {@code over}: a stack is taken of a
 * thread that stands still, with all in its place that it wrote. Then either the thread has yet to come to {@code over},
 * and sees the doubt there; or it has been there, and the number of the run is gone.
 */
abstract class Revocable extends Padded {
    /** Instead of the number of one that runs. */
    static final long NONE = 0;

    private static final long CUT_OFF = -1;

    private static final VarHandle RUNNING;

    static {
        try {
            RUNNING = MethodHandles.lookup().findVarHandle(Revocable.class, "running", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** How many runs there were, this one included. */
    private long number;

    /** The number of the one that runs, {@link #NONE}, or {@link #CUT_OFF}. Written by RUNNING. */
    private volatile long running;

    /** The number of the last one of which another thread thought that it might not come back. */
    private volatile long doubted;

    /** Called by the worker: what it wrote before is there for whoever sees that it runs. */
    final void runs() {
        RUNNING.setRelease(this, ++number);
    }

    /**
     * Called by the worker: from here on what came of the run counts.
     *
     * @throws CutOffException if it was cut off before
     */
    final void over() {
        if (doubted != number) {
            RUNNING.setRelease(this, NONE);
        } else if (!RUNNING.compareAndSet(this, number, NONE)) {
            throw new CutOffException();
        }
    }

    final boolean isCutOff() {
        return running == CUT_OFF;
    }

    /** The number of the one that runs now; {@link #NONE} or less if none does. Any thread. */
    final long running() {
        return running;
    }

    /** Called by another thread when it has waited for long: from now on this run can be cut off. */
    final void doubt(long run) {
        doubted = run;
    }

    /**
     * Called by the thread that {@link #doubt doubted} it, when it has waited for long enough: nothing that comes of the run
     * counts, and what the worker had written before it can be read by that thread.
     *
     * @param by the worker's stack, of a moment after the doubt
     * @return false if it was over before, or just about to be
     */
    final boolean cutOff(long run, StackTraceElement[] by) {
        if (isEnding(by) || !RUNNING.compareAndSet(this, run, CUT_OFF)) {
            return false;
        }
        wasCutOff();
        return true;
    }

    /** What the run uses is told. */
    abstract void wasCutOff();

    private static boolean isEnding(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            if (frame.getMethodName().equals("over") && frame.getClassName().equals(Revocable.class.getName())) {
                return true;
            }
        }
        return false;
    }
}
