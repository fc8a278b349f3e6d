package io.mycelium.core.tide;

import io.mycelium.core.graph.Named;
import io.mycelium.core.trace.KeptStep;

/** Lets a step that is kept be taken again in another network, with the same random numbers. */
public final class StepSeed {
    private StepSeed() {}

    /**
     * Returns the seed of a network in which a hypha of the same name, begun for the first time, draws in a tide of the same
     * number what it drew in this step.
     */
    public static long of(KeptStep step) {
        return step.chance().seed(new Named(0, step.hypha()).nameHash(), step.tide());
    }
}
