package io.mycelium.testkit.pack;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.trace.KeptStep;
import io.mycelium.rules.explain.Circumstances;
import io.mycelium.rules.explain.ConditionTally;
import io.mycelium.rules.explain.Explainer;
import io.mycelium.rules.explain.Explanation;
import io.mycelium.rules.explain.Question;
import io.mycelium.rules.explain.QuestionException;
import org.jspecify.annotations.Nullable;

/** Takes steps that a hypha has taken once more, to explain them. */
final class Taken {
    private Taken() {}

    /**
     * How a step went.
     *
     * @param rule that is asked about; null for all
     * @param tally is told of each condition that is evaluated; null if nobody is
     * @return null if there is nothing to say of it
     */
    static @Nullable Explanation again(
            Explainer explainer, Behaviour pack, KeptStep step, @Nullable String rule, @Nullable ConditionTally tally) {
        Object state = step.state();
        if (state == null || step.ending().hung()) {
            return null;
        }
        Signal signal = step.signals().isEmpty() ? null : step.signals().get(0);
        Question question = new Question(
                signal == null ? null : signal.frequency(),
                signal == null ? PlainMap.EMPTY : signal.payload(),
                pack.states().write(state),
                step.hypha(),
                rule,
                step.energy());
        try {
            return explainer.explain(question, circumstances(step), tally);
        } catch (QuestionException e) {
            return null;
        }
    }

    private static Circumstances circumstances(KeptStep step) {
        boolean recovery = step.kind() == KeptStep.Kind.RECOVERY;
        return new Circumstances(
                step.facts(),
                step.signals(),
                recovery ? Circumstances.Begins.RECOVERY : Circumstances.Begins.SIGNALS,
                true,
                step.tide(),
                step.clock(),
                new Circumstances.Chance(
                        step.chance().beginning(), step.chance().drawn()),
                (from, field) -> said(step.known(from, field)));
    }

    private static Circumstances.@Nullable Said said(KeptStep.@Nullable Known known) {
        return known == null ? null : new Circumstances.Said(known.value(), known.tide());
    }
}
