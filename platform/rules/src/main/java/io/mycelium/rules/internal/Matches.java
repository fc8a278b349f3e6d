package io.mycelium.rules.internal;

/** The matches in the running step of one rule that may have several. Confined to its worker. */
interface Matches {
    /** Forgets all, at the beginning of a step. */
    void forget();

    /**
     * Looks for the matches of the rule.
     *
     * @param again whether one of its facts is new or was modified, so that each match fires, whether it did before or not
     * @param caused whether that was by the rule itself, which is not to fire again for it
     * @return whether any is waiting to fire
     */
    boolean find(boolean again, boolean caused);

    /** Looks for the matches that have had their turn, before there is a signal. */
    default void passOver() {
        find(true, false);
        cancel();
    }

    /** Lets those that wait count as fired. */
    void cancel();

    /** Lets the next match fire; answers whether there is one more. */
    boolean take();
}
