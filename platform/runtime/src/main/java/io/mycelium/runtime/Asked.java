package io.mycelium.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What is asked about a hypha of a running network: a step that is kept, or what its rules would do now.
 *
 * @param rule the rule that is asked about; null for all
 * @param signal the id of the signal of the step; null for any
 * @param tide of the step; negative for any
 * @param frequency of a signal that it might sense now; null for none
 * @param payload of that, as JSON; null for an empty one
 */
public record Asked(
        @Nullable String rule,
        @Nullable String signal,
        long tide,
        @Nullable String frequency,
        @Nullable String payload) {}
