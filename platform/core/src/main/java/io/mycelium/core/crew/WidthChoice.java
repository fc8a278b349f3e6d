package io.mycelium.core.crew;

/**
 * Whether the workers of a tide are one or all: what is faster for as many awake. It goes by how long the last tides of
 * about the size took with one and with all, so it finds out by itself what an ACT costs, and that a processor is busy
 * with something else; the other way is tried anew now and then. What a tide does is the same either way.
 *
 * <p>Sizes are powers of two. The tide's thread only.
 */
public final class WidthChoice {
    /** To wake others costs more than so many awake could gain. */
    public static final int FEW = 16;
    /** So does it for a tide that one worker has done in so many nanoseconds. */
    private static final double SHORT = 20_000;
    /** Other processors are not kept busy for less than a tenth of the time. */
    private static final double WORTH = 0.9;
    /** After so many tides of a size the other way is tried, and at first after 4, 8, 16 and so on: code was cold then. */
    private static final int BETWEEN_TRIES = 256;
    /** So many tides: in the first one a worker has to be woken, and to fetch what was in the other one's cache. */
    private static final int TRY = 4;

    private final double[] alone = new double[32];
    private final double[] together = new double[32];
    private final boolean[] chosen = new boolean[32];
    private final int[] tides = new int[32];

    public boolean together(int awake) {
        int size = size(awake);
        if (awake < FEW || alone[size] == 0 || alone[size] * awake < SHORT) {
            return false;
        }
        if (together[size] == 0) {
            return true;
        }
        int tide = tides[size] + 1;
        tides[size] = tide < 2 * BETWEEN_TRIES ? tide : BETWEEN_TRIES;
        if (isTry(tide)) {
            return !chosen[size];
        }
        chosen[size] = together[size] < WORTH * alone[size];
        return chosen[size];
    }

    private static boolean isTry(int tide) {
        int since = tide < BETWEEN_TRIES ? tide - Integer.highestOneBit(tide) : tide % BETWEEN_TRIES;
        return tide >= TRY && since < TRY;
    }

    /** @param nanos that SENSE, PROCESS and EMIT took */
    public void took(int awake, boolean together, long nanos) {
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
