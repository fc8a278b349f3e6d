package io.mycelium.testkit.pack;

import io.mycelium.blueprint.Place;
import java.util.List;

/**
 * One test: what is given, what comes in tide by tide, and what is expected of each tide and of all of them.
 *
 * @param at where it stands
 */
record PackTest(String name, Place at, Given given, List<TideCase> tides, Expected expected) {
    PackTest {
        tides = List.copyOf(tides);
    }

    /** How many tides there are in all. */
    int length() {
        return tides.stream().mapToInt(TideCase::times).sum();
    }

    /** Whether a test says what dissonances it expects of a tide, or of all; one that nobody expects fails a test. */
    boolean expectsDissonances(TideCase of) {
        return expected.dissonances() != null || of.expected().dissonances() != null;
    }
}
