package io.mycelium.rules.explain;

import io.mycelium.api.value.PlainMap;
import org.jspecify.annotations.Nullable;

/**
 * What is to be explained: one step.
 *
 * @param frequency the signal's; null for the opening alone
 * @param payload what the signal says
 * @param state fields of the state; others have their defaults
 * @param hypha the name of the hypha
 * @param rule the rule that is asked about; null for all
 * @param energy how many firings there are for the step
 */
public record Question(
        @Nullable String frequency,
        PlainMap payload,
        PlainMap state,
        String hypha,
        @Nullable String rule,
        int energy) {}
