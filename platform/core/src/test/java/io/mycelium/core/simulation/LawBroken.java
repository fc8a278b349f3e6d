package io.mycelium.core.simulation;

/** What a simulation finds: a law that did not hold, in a step. */
final class LawBroken extends AssertionError {
    private static final long serialVersionUID = 1L;

    enum Law {
        /** A signal is in one place, and the counters say so. */
        CONSERVATION,
        /** A socket is first in, first out; an inbox is ordered; one hop a tide. */
        ORDER,
        /** An id is given once. */
        IDENTITY,
        /** What nobody has touched is as it was. */
        ISOLATION,
        /** What is bounded is. */
        BOUNDS,
        /** All is acted on, or has a reason to wait. */
        LIVENESS,
        /** The same inputs, the same life, with any number of workers. */
        DETERMINISM,
        /** What was acknowledged as durable is there, and an output has its id. */
        DURABILITY,
        /** Tides come at their ticks, or when something is urgent, and checkpoints when they are due. */
        PACE,
        /** No fault of anybody else ends a tide, a swap or a start. */
        BOUNDARIES
    }

    final Law law;

    LawBroken(Law law, String message, Throwable cause) {
        super(law + " in " + message, cause);
        this.law = law;
    }

    LawBroken(Law law, String message) {
        this(law, message, null);
    }
}
