package io.mycelium.testkit.pack;

import io.mycelium.blueprint.Place;
import org.jspecify.annotations.Nullable;

/**
 * A signal that comes in.
 *
 * @param within the number of tides in which it may be acted upon; 0: any
 * @param from the other hypha that sends it in the tide before; null: it comes from outside
 * @param answer whether it answers the oldest question that one was asked
 */
record GivenSignal(
        Place at,
        String frequency,
        Fields payload,
        boolean urgent,
        int within,
        @Nullable String from,
        boolean answer) {}
