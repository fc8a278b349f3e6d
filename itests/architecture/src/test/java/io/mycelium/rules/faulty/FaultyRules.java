package io.mycelium.rules.faulty;

/** Rules that a blueprint must not know. */
public final class FaultyRules {
    private FaultyRules() {}
}
