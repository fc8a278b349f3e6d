package io.mycelium.core.act;

import io.mycelium.api.rule.Evaluator;
import io.mycelium.core.crew.Padded;
import io.mycelium.core.graph.Hypha;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Where one ACT after the other is: in which hypha, and how many steps were begun. Its own thread notes that with plain
 * stores, no more; any thread may read it at any time, also while a rule does not come back.
 */
public final class Whereabouts extends Padded {
    private static final VarHandle HYPHA;
    private static final VarHandle EVALUATOR;
    private static final VarHandle STEPS;

    static {
        try {
            MethodHandles.Lookup own = MethodHandles.lookup();
            HYPHA = own.findVarHandle(Whereabouts.class, "hypha", Hypha.class);
            EVALUATOR = own.findVarHandle(Whereabouts.class, "evaluator", Evaluator.class);
            STEPS = own.findVarHandle(Whereabouts.class, "steps", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private @Nullable Hypha hypha;
    private @Nullable Evaluator evaluator;
    private long steps;
    /** How many there were when the ACT began. */
    private long before;

    /** An ACT begins. */
    void enter(Hypha acting) {
        before = steps;
        EVALUATOR.setOpaque(this, (Evaluator) null);
        HYPHA.setOpaque(this, acting);
    }

    /** The evaluator of that ACT is this one. */
    void evaluates(Evaluator evaluating) {
        EVALUATOR.setOpaque(this, evaluating);
    }

    /** A step of that ACT begins, or its end after the last step. */
    void step() {
        STEPS.setOpaque(this, steps + 1);
    }

    /** The ACT is over. */
    void leave() {
        HYPHA.setOpaque(this, (Hypha) null);
    }

    /** The hypha whose ACT runs, or null. Any thread. */
    @Nullable
    public Hypha hypha() {
        return (Hypha) HYPHA.getOpaque(this);
    }

    /** The rule that fires, with its place in the author's file; empty if that is not known. Any thread. */
    public String rule() {
        Evaluator evaluating = (Evaluator) EVALUATOR.getOpaque(this);
        return evaluating == null ? "" : evaluating.whereabouts();
    }

    /** The place in its ACT, from 1, of what began with {@link #steps}. For who has cut the ACT off. */
    int step(long begun) {
        return (int) Math.max(1, begun - before);
    }

    /** How many steps were begun: the same again means the same step. Any thread. */
    public long steps() {
        return (long) STEPS.getOpaque(this);
    }
}
