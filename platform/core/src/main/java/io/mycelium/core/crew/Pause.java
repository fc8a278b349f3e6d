package io.mycelium.core.crew;

/**
 * How a thread waits for another that will be done in microseconds: it spins briefly, then yields; after {@link
 * #UNTIL_PARKED} pauses it had better park, which costs tens of microseconds to come back from. Spinning alone collapses
 * on a busy machine.
 */
final class Pause {
    private static final int SPINS = 200;

    static final int UNTIL_PARKED = 400;

    private Pause() {}

    /** @param idle how many pauses were taken before this one */
    static void take(int idle) {
        if (idle < SPINS) {
            Thread.onSpinWait();
        } else {
            Thread.yield();
        }
    }
}
