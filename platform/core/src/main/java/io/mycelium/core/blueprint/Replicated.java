package io.mycelium.core.blueprint;

import io.mycelium.api.value.PlainMap;

/**
 * That a species has a copy of each of its hyphae in each group.
 *
 * @param merge the kind of the {@link io.mycelium.api.merge.MergePolicy}
 * @param settings of it
 */
public record Replicated(String merge, PlainMap settings) {}
