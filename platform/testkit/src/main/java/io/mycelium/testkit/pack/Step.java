package io.mycelium.testkit.pack;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went into a step that was taken.
 *
 * @param before the state at its beginning
 * @param signal null for an opening
 * @param energy that was left for it
 */
record Step(long tide, PlainMap before, HyphaView hypha, @Nullable Signal signal, int energy) {
    /** How a hypha stood, to be kept. */
    record Stood(
            String id,
            String species,
            long generation,
            int index,
            long age,
            Vitality vitality,
            double energy,
            double energyLeft,
            boolean exhausted,
            int queueDepth,
            int waiting,
            int stopped,
            int refused,
            int stashed,
            double bufferFill,
            List<String> upstream,
            List<String> neighbours,
            List<String> peers)
            implements HyphaView {
        static Stood as(HyphaView hypha) {
            return new Stood(
                    hypha.id(),
                    hypha.species(),
                    hypha.generation(),
                    hypha.index(),
                    hypha.age(),
                    hypha.vitality(),
                    hypha.energy(),
                    hypha.energyLeft(),
                    hypha.exhausted(),
                    hypha.queueDepth(),
                    hypha.waiting(),
                    hypha.stopped(),
                    hypha.refused(),
                    hypha.stashed(),
                    hypha.bufferFill(),
                    hypha.upstream(),
                    hypha.neighbours(),
                    hypha.peers());
        }
    }
}
