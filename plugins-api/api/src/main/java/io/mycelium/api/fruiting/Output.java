package io.mycelium.api.fruiting;

import io.mycelium.api.signal.Signal;
import org.jspecify.annotations.Nullable;

/**
 * What a network put out at a body.
 *
 * @param number its number at this body, from 1
 * @param id the number, and a hash chained over all that the body put out up to here: the same output after a recovery has
 *     the same id, another one has not
 * @param tide the tide that delivered it
 * @param trace the trace of the outside that its root came in with; null if with none, or if that is too long ago
 */
public record Output(
        long number,
        String id,
        long tide,
        Signal signal,
        @Nullable TraceContext trace) {
    /** Of no trace. */
    public Output(long number, String id, long tide, Signal signal) {
        this(number, id, tide, signal, null);
    }

    /** Returns the {@code traceparent} to give out with it; null if it is of no trace. */
    public @Nullable String traceparent() {
        return trace == null ? null : trace.child(signal.id());
    }
}
