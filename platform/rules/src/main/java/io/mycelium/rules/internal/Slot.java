package io.mycelium.rules.internal;

import org.jspecify.annotations.Nullable;

/** The kinds of facts that a step has at most one of. */
enum Slot {
    STATE("state"),
    HYPHA("hypha"),
    /** The signal as it is, whatever its frequency. */
    SIGNAL("signal"),
    /** The signal as the type that the pack declares for its frequency. */
    TYPED("typed"),
    /** What a level of a rule yields, while that is tested: no fact of the step. */
    CANDIDATE("candidate"),
    /** What a pattern is tested with of a rule that joins facts of which there may be several. */
    JOINED("candidate"),
    /** One of the facts that rules insert, while it is tested for being gathered. */
    GATHERED("candidate");

    private static final Slot[] ALL = values();

    private final String field;

    Slot(String field) {
        this.field = field;
    }

    /** The slot of a number. */
    static Slot of(int number) {
        return ALL[number];
    }

    static int count() {
        return ALL.length;
    }

    /** When its fact comes to a step, among all slots. */
    int order() {
        return switch (this) {
            case STATE -> 0;
            case HYPHA -> 1;
            case TYPED -> 2;
            case SIGNAL -> 3;
            case CANDIDATE, JOINED, GATHERED -> 4;
        };
    }

    /** The field of {@link Facts} that holds it. */
    String field() {
        return field;
    }

    /** Whether it is there only in the step of a signal. */
    boolean isOfSignal() {
        return this == SIGNAL || this == TYPED;
    }

    /** Which slot has the facts of a type; {@link #TYPED} for all that are no others. */
    static Slot of(Class<?> type, @Nullable Class<?> state) {
        if (type == state) {
            return STATE;
        }
        if (type == io.mycelium.rules.fact.Hypha.class) {
            return HYPHA;
        }
        return type == io.mycelium.rules.fact.Signal.class ? SIGNAL : TYPED;
    }
}
