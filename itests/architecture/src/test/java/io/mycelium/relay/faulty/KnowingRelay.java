package io.mycelium.relay.faulty;

import io.mycelium.core.faulty.one.One;

/** A plugin that knows the core. */
public record KnowingRelay(One one) {}
