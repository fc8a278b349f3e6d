package io.mycelium.rules.explain;

import io.mycelium.rules.fact.Signal;
import io.mycelium.rules.internal.Insight;
import java.util.List;

/** Says why there is no fact of a type in a step. */
final class MissingFacts {
    private final Insight insight;
    private final List<String> frequencies;

    /** @param frequencies of the signals of the step; none for an opening */
    MissingFacts(Insight insight, List<String> frequencies) {
        this.insight = insight;
        this.frequencies = frequencies;
    }

    String why(Class<?> type) {
        String none = "there is no " + type.getSimpleName();
        if (type == Signal.class) {
            return none + ": this is the opening";
        }
        String on = insight.frequency(type);
        if (on == null || frequencies.contains(on)) {
            return none;
        }
        return none + ": a signal on \"" + on + "\" is one, or what a rule inserts, and "
                + (frequencies.isEmpty()
                        ? "this is the opening"
                        : (frequencies.size() == 1 ? "this one is on \"" : "these are on \"")
                                + String.join("\", \"", frequencies) + "\"");
    }
}
