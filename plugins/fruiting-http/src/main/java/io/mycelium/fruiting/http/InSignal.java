package io.mycelium.fruiting.http;

import io.mycelium.api.fruiting.Ingress;
import io.mycelium.api.signal.Within;
import io.mycelium.api.value.PlainMap;
import org.jspecify.annotations.Nullable;

/**
 * A signal that a request brings.
 *
 * @param within how long it is of use from when it comes in; null where the deadline says it, or nothing does
 */
record InSignal(
        String frequency,
        PlainMap payload,
        boolean urgent,
        long deadline,
        @Nullable Within within) {

    Ingress.Offer offerTo(Ingress ingress) {
        return within == null
                ? ingress.offer(frequency, payload, urgent, deadline)
                : ingress.offer(frequency, payload, urgent, within);
    }
}
