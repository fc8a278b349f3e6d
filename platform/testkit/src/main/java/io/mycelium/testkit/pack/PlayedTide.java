package io.mycelium.testkit.pack;

import io.mycelium.api.value.PlainMap;
import io.mycelium.core.trace.KeptStep;
import java.util.List;

/**
 * A tide that somebody has played.
 *
 * @param given what came in
 * @param steps those that the hypha took in it
 * @param before the state at its beginning; empty if the hypha was dead
 */
record PlayedTide(TideCase given, Happened.Tide happened, List<KeptStep> steps, PlainMap before) {
    PlayedTide {
        steps = List.copyOf(steps);
    }

    /** Whether something went wrong in it. */
    boolean failed() {
        return !happened.dissonances().isEmpty();
    }
}
