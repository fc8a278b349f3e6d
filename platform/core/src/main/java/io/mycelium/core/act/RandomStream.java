package io.mycelium.core.act;

import io.mycelium.api.value.Plain;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.trace.KeptStep;

/** The random numbers of one ACT after another: each begins anew, and a step that fails has drawn none. */
final class RandomStream {
    private final long seed;
    /** Where the stream of this ACT begins, known once the first number is drawn, and how many were. */
    private long beginning;

    private long drawn;
    private long drawnMark;

    RandomStream(long seed) {
        this.seed = seed;
    }

    long next(Hypha hypha, long tide) {
        if (drawn == 0) {
            beginning = beginning(hypha, tide);
        }
        return Plain.mix(beginning + ++drawn * KeptStep.Chance.APART);
    }

    private long beginning(Hypha hypha, long tide) {
        return KeptStep.Chance.beginning(seed, hypha.nameHash(), hypha.generation, tide);
    }

    /** Where the numbers of the running step begin. */
    KeptStep.Chance atStep(Hypha hypha, long tide) {
        return new KeptStep.Chance(beginning(hypha, tide), drawnMark);
    }

    /** A step begins. */
    void mark() {
        drawnMark = drawn;
    }

    /** The step is taken back. */
    void undo() {
        drawn = drawnMark;
    }

    void clear() {
        drawn = 0;
    }
}
