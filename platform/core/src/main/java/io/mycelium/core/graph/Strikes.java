package io.mycelium.core.graph;

import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import org.jspecify.annotations.Nullable;

/**
 * How often in a row a plugin failed in one place of a network, and for how long it is left alone: after each fault for
 * twice as many tides. Part of the state: that a call failed is an input of its tide, what follows from it is not.
 */
public final class Strikes {
    /** From here on the time for which it is left alone stays the same: about a thousand tides. */
    private static final int MOST = 10;

    private static final PlainMap.Shape SHAPE = PlainMap.Shape.of("fault", "inARow", "retryAt");

    private int inARow;
    private long retryAt;
    private @Nullable String fault;

    /** Whether it failed lately, and is not to be called in this tide. */
    public boolean leftAlone(long tide) {
        return inARow > 0 && retryAt > tide;
    }

    /** Whether it failed so often that nothing should wait for it. */
    public boolean hopeless() {
        return inARow == MOST;
    }

    /** How often in a row it has failed; what is more than ten times counts as that. */
    public int inARow() {
        return inARow;
    }

    /** The tide from which on it may be called again. */
    public long retryAt() {
        return retryAt;
    }

    /** What it last did wrong, or null if it works. */
    @Nullable
    public String fault() {
        return fault;
    }

    /**
     * It failed.
     *
     * @return whether it is to be told: the same fault is told once
     */
    public boolean strike(long tide, String what) {
        inARow = Math.min(inARow + 1, MOST);
        retryAt = tide + (1L << inARow);
        return tell(what);
    }

    /** Something is wrong with it that is no reason to leave it alone: it is not open, say. True if it is to be told. */
    boolean tell(String what) {
        boolean news = !what.equals(fault);
        fault = what;
        return news;
    }

    /** It could be opened: what was told of that is over, what its calls did wrong is not. */
    public void opened() {
        if (inARow == 0) {
            fault = null;
        }
    }

    /** It works, or is another one. */
    public void forgive() {
        inARow = 0;
        retryAt = 0;
        fault = null;
    }

    public long hash() {
        return Plain.mix(inARow * 31L + retryAt);
    }

    /** As a plain value, for a checkpoint and a record of a tide's inputs. */
    public PlainMap plain() {
        return SHAPE.with(fault, (long) inARow, retryAt);
    }

    /** Becomes what {@link #plain} gave. */
    public void read(PlainMap plain) {
        inARow = (int) Math.max(0, Math.min(plain.integer("inARow", 0), MOST));
        retryAt = plain.integer("retryAt", 0);
        fault = plain.get("fault") instanceof String text ? text : null;
    }
}
