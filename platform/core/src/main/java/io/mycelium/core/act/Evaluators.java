package io.mycelium.core.act;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.core.graph.Species;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The evaluators of one worker, one for each species whose hyphae it has met, of the pack that is in force. */
final class Evaluators {
    private @Nullable Evaluator[] evaluators = new Evaluator[0];
    private @Nullable Behaviour[] evaluated = new Behaviour[0];
    /** How often rules have fired of evaluators that are gone, by pack and rule; the same for all that took over from each other. */
    private final Map<String, Map<String, Long>> gone;
    /** What each evaluator has said of that when it was last asked. */
    private final Map<Integer, Map<String, Long>> told = new TreeMap<>();

    Evaluators() {
        this(new TreeMap<>());
    }

    private Evaluators(Map<String, Map<String, Long>> gone) {
        this.gone = gone;
    }

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
        Evaluators others = new Evaluators(gone);
        others.evaluators = evaluators.clone();
        others.evaluated = evaluated.clone();
        if (has(species)) {
            String pack = species.behaviour.pack().name(); // it may be in a call, and is not asked
            told.getOrDefault(species.index, Map.of()).forEach((rule, times) -> add(gone, pack, rule, times));
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

    /** Adds how often rules have fired, by pack and rule. Between tides. */
    void addFirings(Map<String, Map<String, Long>> all) {
        gone.forEach((pack, rules) -> rules.forEach((rule, times) -> add(all, pack, rule, times)));
        for (int i = 0; i < evaluators.length; i++) {
            addFirings(i, all);
        }
    }

    private void addFirings(int index, Map<String, Map<String, Long>> all) {
        Evaluator evaluator = evaluators[index];
        Behaviour behaviour = evaluated[index];
        if (evaluator == null || behaviour == null) {
            return;
        }
        try {
            String pack = behaviour.pack().name();
            Map<String, Long> firings = evaluator.firings();
            told.put(index, firings);
            firings.forEach((rule, times) -> add(all, pack, rule, times));
        } catch (Throwable e) {
            // foreign code: nothing is known of it
        }
    }

    private static void add(Map<String, Map<String, Long>> all, String pack, String rule, long times) {
        all.computeIfAbsent(pack, name -> new TreeMap<>()).merge(rule, times, Long::sum);
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
        addFirings(index, gone);
        Evaluator evaluator = evaluators[index];
        evaluators[index] = null;
        evaluated[index] = null;
        told.remove(index);
        if (evaluator != null) {
            try {
                evaluator.close();
            } catch (Throwable e) {
                // nobody uses it any more, and it holds nothing of ours
            }
        }
    }
}
