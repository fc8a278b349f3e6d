package io.mycelium.core.faulty.one;

import io.mycelium.core.faulty.two.Two;

/** Half of a cycle. */
public record One(Two two) {}
