package io.mycelium.api.rule;

import java.util.List;

/** How a step ended. */
public sealed interface StepResult {
    /** The rules came to rest. {@code firings} is the energy spent; 0 means that no rule heeded the signal. */
    record Done(int firings) implements StepResult {}

    /** A rule threw. {@code rule} names it, {@code message} says for its author what was wrong, where, and what to do. */
    record Failed(String rule, String message) implements StepResult {}

    /** The signal's payload doesn't fit the type that the pack declares for its frequency; no rule saw it. */
    record Unfit(String message) implements StepResult {}

    /** The energy ran out. {@code rules} are those that fired most, the most frequent first. */
    record Exhausted(List<String> rules) implements StepResult {}

    /** The result of a step that came to rest; small numbers cost nothing. */
    static Done done(int firings) {
        return firings < DoneCache.SMALL.length ? DoneCache.SMALL[firings] : new Done(firings);
    }
}
