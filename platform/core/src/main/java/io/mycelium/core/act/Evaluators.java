package io.mycelium.core.act;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.core.graph.Species;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The evaluators of one worker, one for each species whose hyphae it has met, of the pack that is in force. */
final class Evaluators {
    private @Nullable Evaluator[] evaluators = new Evaluator[0];
    private @Nullable Behaviour[] evaluated = new Behaviour[0];

    /** May throw whatever the pack throws as it makes one. */
    Evaluator of(Species species) {
        if (evaluators.length <= species.index) {
            evaluators = Arrays.copyOf(evaluators, species.index + 4);
            evaluated = Arrays.copyOf(evaluated, species.index + 4);
        }
        Evaluator known = evaluators[species.index];
        if (known == null || evaluated[species.index] != species.behaviour) {
            forsake(species);
            known = species.behaviour.evaluator();
            evaluators[species.index] = known;
            evaluated[species.index] = species.behaviour;
        }
        return known;
    }

    /** The same but for the one for a species, which somebody may be using for ever. */
    Evaluators without(Species species) {
        Evaluators others = new Evaluators();
        others.evaluators = evaluators.clone();
        others.evaluated = evaluated.clone();
        if (has(species)) {
            others.evaluators[species.index] = null;
            others.evaluated[species.index] = null;
        }
        return others;
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

    /** Lets go of the one for a species: the next ACT gets another. */
    void forsake(Species species) {
        close(species.index);
    }

    void close() {
        for (int i = 0; i < evaluators.length; i++) {
            close(i);
        }
    }

    private void close(int index) {
        Evaluator evaluator = evaluators[index];
        evaluators[index] = null;
        evaluated[index] = null;
        if (evaluator != null) {
            try {
                evaluator.close();
            } catch (Throwable e) {
                // nobody uses it any more, and it holds nothing of ours
            }
        }
    }
}
