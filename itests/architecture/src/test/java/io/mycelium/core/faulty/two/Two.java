package io.mycelium.core.faulty.two;

import io.mycelium.core.faulty.one.One;

/** The other half. */
public record Two(One one) {}
