package io.mycelium.testkit.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** Lets contenders take turns, round by round; the order is the other way round in every other one. */
final class Rounds {
    /** What each round of a contender has shown: ns of this thread's CPU a unit, and bytes, not a number if this JVM does not say. */
    static final class Shown {
        private final double[] nanos;
        private final double[] bytes;

        private Shown(int rounds) {
            nanos = new double[rounds];
            bytes = new double[rounds];
        }

        Figure time() {
            return Figure.of(nanos);
        }

        /** Of the time and that of another one who took turns with it, round by round. */
        Figure time(Shown other, DoubleBinaryOperator of) {
            double[] both = new double[nanos.length];
            Arrays.setAll(both, i -> of.applyAsDouble(nanos[i], other.nanos[i]));
            return Figure.of(both);
        }

        double allocated() {
            return Figure.of(bytes).median();
        }
    }

    private static final int CALM = 30; // rounds
    private static final int MOST_WARM_UP = 400; // rounds
    private static final double FASTER = 0.97; // what is nearer to what was is as fast
    private static final int MOST_TURNS = 100_000_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final boolean CPU = THREADS.isCurrentThreadCpuTimeSupported();

    private final int count;
    private final long nanos;

    /**
     * Settles how long it takes.
     *
     * @param count of rounds
     * @param millis that a round takes, about
     */
    Rounds(int count, int millis) {
        this.count = count;
        this.nanos = millis * 1_000_000L;
    }

    /**
     * Warms all up, and lets them take their turns.
     *
     * @param which steps they take in a turn
     * @param units that these count as
     */
    List<Shown> of(List<Contender> all, int[] which, int units) {
        long[] told = new long[all.size()];
        int[] turns = new int[all.size()];
        for (int i = 0; i < all.size(); i++) {
            told[i] = all.get(i).turn(which);
            turns[i] = warmedUp(all.get(i), which);
        }
        List<Shown> shown = all.stream().map(each -> new Shown(count)).toList();
        for (int round = 0; round < count; round++) {
            for (int i = 0; i < all.size(); i++) {
                int now = round % 2 == 0 ? i : all.size() - 1 - i;
                round(all.get(now), which, turns[now], told[now], (double) turns[now] * units, shown.get(now), round);
            }
        }
        return shown;
    }

    /**
     * How many turns take a round, once it is as fast as it gets: until of the last {@link #CALM} rounds none was faster than what had
     * been, as the compilers may come to it late on a machine with other work.
     */
    private int warmedUp(Contender one, int[] which) {
        double fastest = Double.MAX_VALUE; // of a turn
        int calm = 0;
        int turns = 1;
        for (int done = 0; calm < CALM && done < MOST_WARM_UP; ) {
            long begun = now();
            for (int i = 0; i < turns; i++) {
                one.turn(which);
            }
            double took = Math.max(1, now() - begun);
            if (took < nanos / 2.0 && turns < MOST_TURNS / 2) {
                turns *= 2; // this was no round yet
                continue;
            }
            done++;
            calm = took / turns < fastest * FASTER ? 0 : calm + 1;
            fastest = Math.min(fastest, took / turns);
        }
        return (int) Math.max(1, Math.min(MOST_TURNS, nanos / fastest));
    }

    private static void round(Contender one, int[] which, int turns, long told, double units, Shown shown, int round) {
        long bytes = allocated();
        long begun = now();
        boolean same = true;
        for (int i = 0; i < turns; i++) {
            same &= one.turn(which) == told;
        }
        long took = now() - begun;
        long after = allocated();
        if (!same) {
            throw new IllegalStateException("the same steps did not do the same: that is a fault of the platform");
        }
        shown.nanos[round] = took / units;
        shown.bytes[round] = bytes < 0 ? Double.NaN : (after - bytes) / units;
    }

    /** The time that this thread has had on a processor, where it is known: others on the machine are not in it. */
    private static long now() {
        return CPU ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }

    /** By this thread; below 0 if this JVM does not say. */
    private static long allocated() {
        return THREADS instanceof com.sun.management.ThreadMXBean threads
                ? threads.getCurrentThreadAllocatedBytes()
                : -1;
    }
}
