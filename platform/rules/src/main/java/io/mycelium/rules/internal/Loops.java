package io.mycelium.rules.internal;

/**
 * What the loops of a pack's own Java have turned in the step that runs, on this thread. {@link LoopWeaver} puts the calls
 * in; so a loop spends energy like a rule that fires itself, and one that does not end is a runaway.
 *
 * <p>Turns are counted, and not time: the same step spends the same everywhere. Public because the classes of packs call
 * it; confined to its thread.
 */
public final class Loops {
    /** Thrown into a loop whose energy is spent. An error, so that an author's {@code catch (Exception e)} lets it pass. */
    static final class SpentError extends Error {
        private static final long serialVersionUID = 1L;

        SpentError() {
            super("a loop has spent the energy of its step");
        }
    }

    /** How many turns cost as much energy as one firing of a rule. */
    static final int TURNS_OF_A_FIRING = 10_000;

    private static final ThreadLocal<Loops> OF_THREAD = ThreadLocal.withInitial(Loops::new);

    private long turns;
    private long most = Long.MAX_VALUE;

    private Loops() {}

    static Loops ofThread() {
        return OF_THREAD.get();
    }

    /** Called by a pack's code at each turn of a loop, and as a function or lambda of the pack begins. */
    public static void turn() {
        Loops loops = OF_THREAD.get();
        if (++loops.turns > loops.most) {
            throw new SpentError();
        }
    }

    /** A step begins; its loops may turn for as much as so many firings are worth. */
    void begin(int energy) {
        turns = 0;
        most = (energy + 1L) * TURNS_OF_A_FIRING - 1;
    }

    /** A rule is about to fire, which leaves less for loops. */
    void firing() {
        most -= TURNS_OF_A_FIRING;
    }

    /** What the turns of this step are worth, in firings. */
    int spent() {
        return (int) Math.min(turns / TURNS_OF_A_FIRING, Integer.MAX_VALUE / 2);
    }

    /** Does something whose turns are not those of the step: as much as many firings are worth, and no more. */
    void aside(Runnable task) {
        long before = turns;
        long left = most;
        turns = 0;
        most = 100L * TURNS_OF_A_FIRING;
        try {
            task.run();
        } finally {
            turns = before;
            most = left;
        }
    }

    /** No step runs: what is called now, such as a getter in a swap, is not counted against anybody. */
    void end() {
        most = Long.MAX_VALUE;
    }
}
