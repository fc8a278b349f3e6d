package io.mycelium.core.act;

import io.mycelium.api.rule.StepLimitException;
import io.mycelium.core.blueprint.Blueprint;
import org.jspecify.annotations.Nullable;

/** How much a step may want, and what it wanted too much of. */
final class StepRoom {
    Blueprint.StepLimits limits = Blueprint.StepLimits.DEFAULT;
    /** How many signals a step may emit: as many as the limits say, and as the network has room for. */
    long mayEmit;

    /** What the running step wanted too much of; null if nothing. */
    @Nullable
    StepLimitException tooMuch;

    private long most;
    private long left;

    /**
     * @param mayHold how many signals the network may hold
     * @param held how many it holds
     */
    void beginTide(long mayHold, long held) {
        most = mayHold;
        left = Math.max(0, mayHold - held);
        mayEmit = Math.min(limits.emissions(), left);
    }

    /** The hyphae that follow may want so much in a step. */
    void limit(Blueprint.StepLimits now) {
        limits = now;
        mayEmit = Math.min(now.emissions(), left);
    }

    /** The step is taken back. */
    void undo() {
        tooMuch = null;
    }

    StepLimitException exceeded(String what) {
        StepLimitException limit = new StepLimitException(what);
        tooMuch = limit;
        return limit;
    }

    String tooManyEmissions() {
        return limits.emissions() <= left
                ? "it emitted more than " + limits.emissions()
                        + " signals, as many as 'limits: {emissions: ...}' of its species allows a step"
                : "it emitted more than the network has room for: it may hold " + most
                        + " signals, as 'limits: {signals: ...}' says, and holds " + (most - left);
    }
}
