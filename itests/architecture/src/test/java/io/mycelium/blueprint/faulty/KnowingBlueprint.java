package io.mycelium.blueprint.faulty;

import io.mycelium.rules.faulty.FaultyRules;
import io.mycelium.runtime.internal.faulty.Inner;

/** A reader that knows what is beside it and above it. */
public record KnowingBlueprint(FaultyRules rules, Inner runtime) {}
