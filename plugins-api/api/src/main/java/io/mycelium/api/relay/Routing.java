package io.mycelium.api.relay;

import io.mycelium.api.value.Plain;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a relay.
 *
 * @param memory what to give in with the next call: a plain value
 * @param effects in the order of the arrivals they belong to
 * @param due the tide in whose EMIT the relay wants to be called even if nothing arrives, or {@link #NEVER}
 */
public record Routing(@Nullable Object memory, List<RelayEffect> effects, long due) {
    public static final long NEVER = Long.MAX_VALUE;

    public Routing {
        memory = Plain.of(memory);
    }

    /** A routing of a relay that remembers nothing. */
    public static Routing of(List<RelayEffect> effects) {
        return new Routing(null, effects, NEVER);
    }
}
