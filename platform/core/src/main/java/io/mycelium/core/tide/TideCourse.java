package io.mycelium.core.tide;

import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The course of the last tides that ran: what each did, and where its time went. Numbers in one array, written over again and
 * again by the tide's thread and read by any, without a lock. No state depends on it, and a checkpoint does not have it.
 *
 * <p>To ask for the time takes as long as some ACTs. So tides that follow each other at once and take next to nothing are not
 * asked for it phase by phase, but for each {@value #EACH}th, which stands for as many of them where times are counted.
 */
public final class TideCourse {
    /** So many tides are kept. */
    public static final int KEPT = 1000;

    private static final long SHORT_NANOS = 10_000;
    /** A power of two. */
    static final int EACH = 16;

    /** One more than are kept, so that the one that is written over is none of them. */
    private static final int SLOTS = KEPT + 1;

    private static final int PHASES = 5;
    private static final int WIDTH = 3 + PHASES + 9;

    private final long[] rows = new long[SLOTS * WIDTH];
    /** How many tides were written whole. */
    private final AtomicLong written = new AtomicLong();

    private final long[] marks = new long[PHASES];
    private final TideTimes times = new TideTimes();
    /** For how many tides the running one is marked; 0: it is not. */
    private int marking;

    private int marked;
    private long began;
    private long ended;

    TideCourse() {}

    // ---- the tide's thread

    void begin(long now) {
        boolean always = now - ended > SHORT_NANOS || ended - began > SHORT_NANOS;
        marking = always ? 1 : (written.get() & EACH - 1) == 0 ? EACH : 0;
        marked = 0;
        began = now;
    }

    /** Whether the end of a phase is to be {@link #mark marked}. */
    boolean marking() {
        return marking > 0;
    }

    void mark(long now) {
        marks[marked++] = now;
    }

    /** The tide that has begun is over, and did this much. */
    void end(
            long now,
            long tide,
            long clock,
            long awake,
            long steps,
            long ingested,
            long emitted,
            long delivered,
            long births,
            long deaths,
            long dissonances,
            long held) {
        ended = now;
        long count = written.get();
        VarHandle.storeStoreFence(); // whoever sees any of what follows sees that count too
        int at = (int) (count % SLOTS) * WIDTH;
        rows[at++] = tide;
        rows[at++] = clock;
        rows[at++] = now - began;
        long from = began;
        for (int i = 0; i < PHASES; i++) {
            long until = i < marked ? marks[i] : now;
            rows[at++] = marking > 0 ? until - from : -1;
            if (marking > 0) {
                times.phase(i, until - from, marking);
            }
            from = until;
        }
        rows[at++] = awake;
        rows[at++] = steps;
        rows[at++] = ingested;
        rows[at++] = emitted;
        rows[at++] = delivered;
        rows[at++] = births;
        rows[at++] = deaths;
        rows[at++] = dissonances;
        rows[at] = held;
        written.lazySet(count + 1);
        times.whole(now - began);
    }

    // ---- any thread

    /** How long all tides took since the network was opened. */
    TideTimes times() {
        return times;
    }

    /**
     * Some of the tides.
     *
     * @param until how many had run when these were looked at: a mark for {@link #after}
     */
    public record Part(long until, List<TideLine> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** The last tides, so many at most, oldest first. */
    public List<TideLine> last(int most) {
        return after(written.get() - Math.min(most, KEPT)).lines();
    }

    /** How many tides have run since the network was begun or resumed. */
    public long count() {
        return written.get();
    }

    /** The tides that ran after so many had, oldest first, as far as they are kept. */
    public Part after(long count) {
        long until = written.get();
        long from = Math.max(count, until - KEPT);
        List<TideLine> lines = new ArrayList<>();
        for (long i = until - 1; i >= Math.max(from, 0); i--) {
            int at = (int) (i % SLOTS) * WIDTH;
            long[] row = new long[WIDTH];
            System.arraycopy(rows, at, row, 0, WIDTH);
            VarHandle.loadLoadFence();
            if (i <= written.get() - SLOTS) {
                break; // it is being written over
            }
            lines.add(line(row));
        }
        Collections.reverse(lines);
        return new Part(until, lines);
    }

    private static TideLine line(long[] row) {
        int at = 3;
        TideLine.Phases phases =
                row[at] < 0 ? null : new TideLine.Phases(row[at], row[at + 1], row[at + 2], row[at + 3], row[at + 4]);
        at += PHASES;
        return new TideLine(
                row[0],
                row[1],
                row[2],
                phases,
                row[at],
                row[at + 1],
                row[at + 2],
                row[at + 3],
                row[at + 4],
                row[at + 5],
                row[at + 6],
                row[at + 7],
                row[at + 8]);
    }
}
