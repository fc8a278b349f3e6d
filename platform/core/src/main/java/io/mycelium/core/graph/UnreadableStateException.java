package io.mycelium.core.graph;

import io.mycelium.core.crew.PluginCaller;

/** The state of a hypha can't be had as plain values, since its pack's state type throws. Says whose, and what to do. */
public final class UnreadableStateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableStateException(Hypha hypha, Throwable cause) {
        super(text(hypha, PluginCaller.reason(cause)), cause);
    }

    static String text(Hypha hypha, String why) {
        return "the state of '" + hypha.name() + "' can't be read by pack '" + hypha.species.plan.pack() + "': " + why
                + "; digests and checkpoints need that. Correct the pack's state type and deploy it";
    }
}
