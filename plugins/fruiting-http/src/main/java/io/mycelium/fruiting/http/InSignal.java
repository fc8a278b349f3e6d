package io.mycelium.fruiting.http;

import io.mycelium.api.fruiting.Ingress;
import io.mycelium.api.fruiting.TraceContext;
import io.mycelium.api.signal.Within;
import io.mycelium.api.value.PlainMap;
import org.jspecify.annotations.Nullable;

/**
 * A signal that a request brings.
 *
 * @param within how long it is of use from when it comes in; null where the deadline says it, or nothing does
 * @param trace of the outside, that it is part of; null if of none
 */
record InSignal(
        String frequency,
        PlainMap payload,
        boolean urgent,
        long deadline,
        @Nullable Within within,
        @Nullable TraceContext trace) {

    Ingress.Offer offerTo(Ingress ingress) {
        return trace == null && within == null
                ? ingress.offer(frequency, payload, urgent, deadline)
                : ingress.offer(frequency, payload, urgent, deadline, within, trace);
    }

    /** The same, as part of a trace unless it says itself of which. */
    InSignal in(@Nullable TraceContext other) {
        return trace != null || other == null
                ? this
                : new InSignal(frequency, payload, urgent, deadline, within, other);
    }
}
