package io.mycelium.api.rule;

import java.util.List;

/** How a step ended. */
public sealed interface StepResult {
    /**
     * The rules came to rest.
     *
     * @param firings the energy spent, on firings and on loops in consequences; 0 means that no rule heeded the signal
     */
    record Done(int firings) implements StepResult {}

    /** A rule threw. {@code rule} names it, {@code message} says for its author what was wrong, where, and what to do. */
    record Failed(String rule, String message) implements StepResult {}

    /** The signal's payload doesn't fit the type that the pack declares for its frequency; no rule saw it. */
    record Unfit(String message) implements StepResult {}

    /**
     * The energy ran out: by firings, or in a loop of a consequence.
     *
     * @param rules those that fired most, the most frequent first; the rule of the loop where a loop took the energy
     * @param loop for the author, where and in what it turned: {@code worker.drl:7: rule "count down"}; an empty text if
     *     no loop took the energy
     */
    record Exhausted(List<String> rules, String loop) implements StepResult {
        /** Rules that fired too often. */
        public Exhausted(List<String> rules) {
            this(rules, "");
        }
    }

    /** The result of a step that came to rest; small numbers cost nothing. */
    static Done done(int firings) {
        return firings < DoneCache.SMALL.length ? DoneCache.SMALL[firings] : new Done(firings);
    }
}
