package io.mycelium.api.merge;

import org.jspecify.annotations.Nullable;

/**
 * A field that both copies had changed, to different values of which not both could stay. The core keeps it in the ledger, as
 * a dissonance {@code conflict}.
 *
 * @param field its name
 * @param left the value of the one copy
 * @param right the value of the other one
 * @param rule that decided, for people: {@code last writer}
 * @param kept what the field is now
 */
public record Conflict(
        String field,
        @Nullable Object left,
        @Nullable Object right,
        String rule,
        @Nullable Object kept) {}
