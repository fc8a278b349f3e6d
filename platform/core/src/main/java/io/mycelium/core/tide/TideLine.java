package io.mycelium.core.tide;

import org.jspecify.annotations.Nullable;

/**
 * What is kept of a tide that ran, for those who look at its course.
 *
 * @param clock the wall clock that was stamped on it, in ms
 * @param nanos how long it took
 * @param phases how long each of its phases took; null for one among tides too short to look at the clock in them
 * @param awake hyphae that had an ACT
 */
public record TideLine(
        long tide,
        long clock,
        long nanos,
        @Nullable Phases phases,
        long awake,
        long steps,
        long ingested,
        long emitted,
        long delivered,
        long births,
        long deaths,
        long dissonances,
        long held) {
    /**
     * How long each phase took, in ns.
     *
     * @param tideIn commands, inputs, feeds and what was offered, and relays with what came in
     * @param act SENSE and PROCESS of the hyphae
     * @param deliver output bodies, and health
     * @param emit outboxes, and relays
     * @param tideOut births, deaths, sockets, the digest
     */
    public record Phases(long tideIn, long act, long deliver, long emit, long tideOut) {}
}
