package io.mycelium.core.tide;

import io.mycelium.api.rule.Evaluator;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Where one ACT after the other is: in which hypha, and how many steps were begun. Its own thread notes that with plain
 * stores, no more; any thread may read it at any time, also while a rule does not come back.
 */
final class Whereabouts extends Padded {
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

    /** An ACT begins. */
    void enter(Hypha acting, Evaluator evaluating) {
        EVALUATOR.setOpaque(this, evaluating);
        HYPHA.setOpaque(this, acting);
    }

    /** A step of that ACT begins. */
    void step() {
        STEPS.setOpaque(this, steps + 1);
    }

    /** The ACT is over. */
    void leave() {
        HYPHA.setOpaque(this, (Hypha) null);
    }

    /** The hypha whose ACT runs, or null. Any thread. */
    @Nullable
    Hypha hypha() {
        return (Hypha) HYPHA.getOpaque(this);
    }

    /** For any thread; null if no ACT runs. */
    Activity.@Nullable Acting acting() {
        Hypha h = hypha();
        if (h == null) {
            return null;
        }
        Evaluator evaluating = (Evaluator) EVALUATOR.getOpaque(this);
        String pack = h.species.plan.pack();
        String where = evaluating == null ? "" : evaluating.whereabouts();
        long step = (long) STEPS.getOpaque(this);
        return new Activity.Acting(h.name(), pack == null ? "" : pack, where, step);
    }
}
