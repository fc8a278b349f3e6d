package io.mycelium.core.blueprint;

import io.mycelium.api.value.PlainMap;
import org.jspecify.annotations.Nullable;

/**
 * That a species has a copy of each of its hyphae in each group.
 *
 * @param merge the kind of the {@link io.mycelium.api.merge.MergePolicy}, or {@link #RULES}
 * @param settings of it
 */
public record Replicated(String merge, PlainMap settings) {
    /** The kind of policy that is a rule pack of the network, which the setting {@link #PACK} names. */
    public static final String RULES = "rules";

    public static final String PACK = "pack";

    /** The rule pack that says what copies become; null where a policy does. */
    public @Nullable String pack() {
        return merge.equals(RULES) ? settings.text(PACK, null) : null;
    }
}
