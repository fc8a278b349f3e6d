package io.mycelium.api.rule;

/**
 * The frequencies on which a hypha is told what became of its own signals. It is told by a signal that is made for it, stands in
 * its inbox, comes of the signal that it is about, and is a step like any other; but only if its behaviour names the frequency
 * among those {@link Behaviour#sensed}.
 */
public final class Notices {
    /** What all of them begin with. */
    public static final String PREFIX = "hypha:";

    /**
     * A signal of the hypha's was refused: {@code frequency}, {@code to} (whom it was for), {@code why} ({@code full} or
     * {@code dead end}), {@code signal} (its name) and {@code payload}. There in the tide after.
     */
    public static final String REFUSED = PREFIX + "refused";

    /**
     * A question was not answered in time: {@code frequency}, {@code to}, {@code question} (its name) and {@code asked} (the tide).
     * There in the tide after the last one that there was for an answer.
     */
    public static final String UNANSWERED = PREFIX + "unanswered";

    private Notices() {}
}
