package io.mycelium.api.health;

/**
 * What was measured at one awake hypha in one tide. One that is stopped or held and senses nothing is not measured.
 *
 * <p>The last four are measured for policies that are asked about each hypha by name, and are {@link #NOT_MEASURED} for
 * others, and at a birth.
 *
 * @param energyUsed the share of its energy that it spent, 0 to 1, in steps of 1/64
 * @param fullestSocket the fill of its fullest incoming socket, 0 to 1, in steps of 1/64
 * @param tidesWaited how many tides its oldest waiting signal has waited, 63 at most
 * @param failures how many of its last ten steps failed
 * @param tidesActed in how many tides it acted since its birth, if it was born while the network ran, 30 at most; -1 for one
 *     that the blueprint began with
 * @param idle whether it was awake with nothing to do
 * @param latency in tides, from arrival to ACT, the longest of those signals that it was done with in this tide: 1 for one
 *     that was emitted in the tide before; {@link #NOT_MEASURED} if there were none
 * @param waiting how many signals waited for it, in its sockets and its inbox, before it acted
 * @param emitted how many signals it emitted in this tide
 * @param stateBytes about how many bytes its state takes as plain values; {@link #NOT_MEASURED} unless the policy {@link
 *     HealthPolicy#weighsStates weighs states}
 */
public record HealthMeasures(
        double energyUsed,
        double fullestSocket,
        long tidesWaited,
        int failures,
        long tidesActed,
        boolean idle,
        long latency,
        long waiting,
        long emitted,
        long stateBytes) {
    /** Where there was nothing to measure, or nobody looks at it. */
    public static final long NOT_MEASURED = -1;

    /** What is measured for policies that remember nothing. */
    public HealthMeasures(
            double energyUsed, double fullestSocket, long tidesWaited, int failures, long tidesActed, boolean idle) {
        this(
                energyUsed,
                fullestSocket,
                tidesWaited,
                failures,
                tidesActed,
                idle,
                NOT_MEASURED,
                NOT_MEASURED,
                NOT_MEASURED,
                NOT_MEASURED);
    }

    /** The same, and what is measured of each hypha by itself. */
    public HealthMeasures of(long itsLatency, long itsWaiting, long itsEmitted, long itsStateBytes) {
        return new HealthMeasures(
                energyUsed,
                fullestSocket,
                tidesWaited,
                failures,
                tidesActed,
                idle,
                itsLatency,
                itsWaiting,
                itsEmitted,
                itsStateBytes);
    }
}
