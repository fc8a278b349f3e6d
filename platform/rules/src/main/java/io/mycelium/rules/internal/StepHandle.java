package io.mycelium.rules.internal;

import org.drools.core.common.DefaultFactHandle;

/** The handle of a fact of the running step: of whatever is in a slot, or of one that a rule has inserted. */
final class StepHandle extends DefaultFactHandle {
    private static final long serialVersionUID = 1L;
    private static final int NO_SLOT = -1;

    private final int slot;
    private final int order;

    private StepHandle(int slot, int order) {
        this.slot = slot;
        this.order = order;
    }

    /** That of a slot. */
    static StepHandle of(Slot slot) {
        return new StepHandle(slot.ordinal(), slot.order());
    }

    /** That of a fact that was inserted after so many others. */
    static StepHandle inserted(Object fact, int after) {
        StepHandle handle = new StepHandle(NO_SLOT, Slot.count() + after);
        handle.setObject(fact);
        return handle;
    }

    boolean isInserted() {
        return slot == NO_SLOT;
    }

    /** The number of its slot, if it was not inserted. */
    int slot() {
        return slot;
    }

    /** When its fact came, among those of the step. */
    int order() {
        return order;
    }

    /** Whether there is no fact any more. */
    boolean isGone() {
        return getObject() == null;
    }
}
