package io.mycelium.testkit.pack;

import io.mycelium.blueprint.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tide, or several alike.
 *
 * @param times how many there are
 * @param time the clock from it on, in ms since 1970; null: as before
 */
record TideCase(
        Place at,
        List<GivenSignal> signals,
        int times,
        @Nullable Long time,
        Expected expected) {
    TideCase {
        signals = List.copyOf(signals);
    }
}
