package io.mycelium.core.tide;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Evaluator;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The evaluators of one worker, one for each species whose hyphae it has met, of the pack that is in force. */
final class Evaluators {
    private @Nullable Evaluator[] evaluators = new Evaluator[0];
    private @Nullable Behaviour[] evaluated = new Behaviour[0];

    Evaluator of(Species species) {
        if (evaluators.length <= species.index) {
            evaluators = Arrays.copyOf(evaluators, species.index + 4);
            evaluated = Arrays.copyOf(evaluated, species.index + 4);
        }
        Evaluator known = evaluators[species.index];
        if (known == null || evaluated[species.index] != species.behaviour) {
            if (known != null) {
                known.close();
            }
            known = species.behaviour.evaluator();
            evaluators[species.index] = known;
            evaluated[species.index] = species.behaviour;
        }
        return known;
    }

    boolean has(Species species) {
        return species.index < evaluators.length && evaluators[species.index] != null;
    }

    /** Lets go of those of packs that are no longer in force. */
    void forgetReplaced(List<Species> species) {
        for (int i = 0; i < evaluators.length; i++) {
            if (evaluators[i] != null && species.get(i).behaviour != evaluated[i]) {
                close(i);
            }
        }
    }

    void close() {
        for (int i = 0; i < evaluators.length; i++) {
            close(i);
        }
    }

    private void close(int index) {
        Evaluator evaluator = evaluators[index];
        if (evaluator != null) {
            evaluator.close();
            evaluators[index] = null;
            evaluated[index] = null;
        }
    }
}
