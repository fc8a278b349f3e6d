package io.mycelium.core.tide;

/**
 * Whether the workers of a tide are one or all: what is faster for as many awake. It goes by how long the last tides of
 * about the size took with one and with all, so it finds out by itself what an ACT costs, and that a processor is busy
 * with something else; the other way is tried anew now and then. What a tide does is the same either way.
 *
 * <p>Sizes are powers of two. The tide's thread only.
 */
final class WidthChoice {
    /** To wake others costs more than so many awake could gain. */
    private static final int FEW = 16;
    /** So does it for a tide that one worker has done in so many nanoseconds. */
    private static final double SHORT = 20_000;
    /** Other processors are not kept busy for less than a tenth of the time. */
    private static final double WORTH = 0.9;
    /** After so many tides of a size the other way is tried, and at first after 4, 8, 16 and 32: code was cold then. */
    private static final int TRIES = 64;

    private final double[] alone = new double[32];
    private final double[] together = new double[32];
    private final int[] tides = new int[32];

    boolean together(int awake) {
        int size = size(awake);
        if (awake < FEW || alone[size] == 0 || alone[size] * awake < SHORT) {
            return false;
        }
        if (together[size] == 0) {
            return true;
        }
        boolean better = together[size] < WORTH * alone[size];
        return isTry(++tides[size]) ? !better : better;
    }

    private static boolean isTry(int tide) {
        return tide % TRIES == 0 || tide >= 4 && tide < TRIES && Integer.bitCount(tide) == 1;
    }

    /** @param nanos that SENSE, PROCESS and EMIT took */
    void took(int awake, boolean together, long nanos) {
        double[] known = together ? this.together : alone;
        int size = size(awake);
        double each = nanos / (double) Math.max(1, awake);
        double best = known[size];
        // the best of late: what comes between makes a tide longer, never shorter. One tide, however long, says little:
        // a collection, or a processor that was taken away; so it is never worse by more than an eighth
        known[size] = best == 0 || each < best ? each : best + Math.min(each - best, best) / 8;
    }

    private static int size(int awake) {
        return 31 - Integer.numberOfLeadingZeros(Math.max(1, awake));
    }
}
