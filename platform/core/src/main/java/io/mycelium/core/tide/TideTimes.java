package io.mycelium.core.tide;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * How long tides and their phases took, counted in classes of fixed bounds since the network was opened. Written by the tide's
 * thread, without a fence and without an allocation; read by any thread, which may see the last tide a moment late.
 */
final class TideTimes {
    /** The parts of a tide that follow each other: see {@link TideLine.Phases}. */
    enum Phase {
        TIDE_IN,
        ACT,
        DELIVER,
        EMIT,
        TIDE_OUT;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Up to which a time is of a class, in ns; what is longer than the last is of one class more. */
    private static final long[] BOUNDS = {
        10_000,
        30_000,
        100_000,
        300_000,
        1_000_000,
        3_000_000,
        10_000_000,
        30_000_000,
        100_000_000,
        300_000_000,
        1_000_000_000,
        3_000_000_000L,
        10_000_000_000L,
    };

    private static final int PHASES = Phase.values().length;
    private static final int SUM = BOUNDS.length + 1;
    private static final int ROW = SUM + 1;

    /** A row for each phase and one for the whole: how many are of each class, and their sum in ns. */
    private final AtomicLongArray counted = new AtomicLongArray((PHASES + 1) * ROW);

    /** A phase took so long in so many tides. */
    void phase(int phase, long nanos, int tides) {
        count(phase, nanos, tides);
    }

    /** A tide took so long. */
    void whole(long nanos) {
        count(PHASES, nanos, 1);
    }

    private void count(int row, long nanos, int times) {
        int kind = 0;
        while (kind < BOUNDS.length && nanos > BOUNDS[kind]) {
            kind++;
        }
        add(row * ROW + kind, times);
        add(row * ROW + SUM, Math.max(0, nanos) * times);
    }

    private void add(int place, long more) {
        counted.lazySet(place, counted.getPlain(place) + more);
    }

    /** What a phase took. Any thread. */
    NetworkMeters.Times of(Phase phase) {
        return times(phase.ordinal());
    }

    /** What whole tides took. Any thread. */
    NetworkMeters.Times whole() {
        return times(PHASES);
    }

    private NetworkMeters.Times times(int row) {
        long[] counts = new long[BOUNDS.length + 1];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = counted.get(row * ROW + i);
        }
        return new NetworkMeters.Times(BOUNDS.clone(), counts, counted.get(row * ROW + SUM));
    }
}
