package io.mycelium.core.trace;

/**
 * When a tide was: of no state, and different in each run.
 *
 * @param clock the wall clock that was stamped on it, in ms
 * @param nanos when it began, by a clock that never goes back
 */
public record TideTime(long tide, long clock, long nanos) {
    /** How long after another one it was, in ms, to a thousandth. */
    double millisAfter(TideTime other) {
        return Math.max(0, (nanos - other.nanos) / 1000) / 1000.0;
    }
}
