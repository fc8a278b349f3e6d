package io.mycelium.core.gate;

/**
 * An ACT that was given up, as it did not come back in time. That it took too long is an input of its tide, and fixed
 * with this; what follows from it is the same whenever the tide is run.
 *
 * @param hypha whose it was, by name
 * @param step in which it was given up, counted from 1 within the ACT, its end being one more; 0: it was not begun
 * @param message for people
 */
public record Abandoned(String hypha, int step, String message) {
    /** The hypha was not asked, because too many of its species did not come back. */
    public static Abandoned notAsked(String hypha) {
        return new Abandoned(hypha, 0, "");
    }

    public boolean notAsked() {
        return step == 0;
    }
}
