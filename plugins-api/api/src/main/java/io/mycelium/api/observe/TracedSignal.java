package io.mycelium.api.observe;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A signal that is traced, and what became of it.
 *
 * @param number given in the order in which signals were met
 * @param by who emitted it, or the body at which it came in
 * @param tide in which it was emitted or came in
 * @param rule that emitted it; null if that is not known
 * @param whole whether its path is known from its beginning: one that was on its way when tracing began is met later
 * @param became {@code under way}, or how it ended: {@code acted upon}, {@code delivered}, {@code taken in} by a relay, or
 *     {@code lost}
 * @param tides from its first step to its last
 * @param millis the same, in ms of the wall clock
 * @param held for how many tides more than usual it was held, in all; it is late if any
 * @param traceparent of W3C Trace Context, that its root came in with; null if with none
 * @param since the wall clock of its first step, in ms since 1970
 * @param path what happened to it, in order
 */
public record TracedSignal(
        long number,
        String id,
        String frequency,
        Object payload,
        String by,
        long tide,
        @Nullable String rule,
        @Nullable String cause,
        String root,
        boolean whole,
        String became,
        long tides,
        double millis,
        long held,
        @Nullable String traceparent,
        long since,
        List<Step> path) {
    /** What it became, as long as it is on its way. */
    public static final String UNDER_WAY = "under way";
    /** A hypha has acted upon it. */
    public static final String ACTED_UPON = "acted upon";
    /** An output body has delivered it. */
    public static final String DELIVERED = "delivered";
    /** A relay has made something of it, or nothing. */
    public static final String TAKEN_IN = "taken in";
    /** It is a dissonance. */
    public static final String LOST = "lost";

    /**
     * One step on its way.
     *
     * @param after how many tides after the step before, or after it was emitted
     * @param millis the same, in ms of the wall clock
     * @param held how many of these tides are more than usual
     * @param where it was held; null where it was not
     */
    public record Step(
            long tide,
            long after,
            double millis,
            long held,
            @Nullable String where,
            String what) {}

    /** Returns whether nothing more will happen to it. */
    public boolean ended() {
        return !became.equals(UNDER_WAY);
    }

    /** Returns the same with another path: a part of it. */
    public TracedSignal withPath(List<Step> steps) {
        return new TracedSignal(
                number,
                id,
                frequency,
                payload,
                by,
                tide,
                rule,
                cause,
                root,
                whole,
                became,
                tides,
                millis,
                held,
                traceparent,
                since,
                steps);
    }
}
