package io.mycelium.rules.explain;

import io.mycelium.rules.fact.Signal;
import io.mycelium.rules.internal.Insight;
import org.jspecify.annotations.Nullable;

/** Says why there is no fact of a type in a step. */
final class MissingFacts {
    private final Insight insight;
    private final @Nullable String frequency;

    /** @param frequency of the signal of the step; null for none */
    MissingFacts(Insight insight, @Nullable String frequency) {
        this.insight = insight;
        this.frequency = frequency;
    }

    String why(Class<?> type) {
        String none = "there is no " + type.getSimpleName();
        if (type == Signal.class) {
            return none + ": this is the opening";
        }
        String on = insight.frequency(type);
        if (on == null || on.equals(frequency)) {
            return none;
        }
        return none + ": a signal on \"" + on + "\" is one, or what a rule inserts, and "
                + (frequency == null ? "this is the opening" : "this one is on \"" + frequency + "\"");
    }
}
