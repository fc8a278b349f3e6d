package io.mycelium.core.tide;

import io.mycelium.api.rule.PackId;
import io.mycelium.core.blueprint.Blueprint;
import java.util.List;
import java.util.Map;

/**
 * What a checkpoint says of its network without being resumed from.
 *
 * @param tide of the checkpoint
 * @param blueprint that it was begun with
 * @param packs that were in force, one for each species that has one, and those by which copies were merged
 */
public record Kept(long tide, Blueprint blueprint, List<Pack> packs) {
    /**
     * A version of a pack that was in force.
     *
     * @param sources file name to text; empty where the pack did not say
     */
    public record Pack(PackId id, Map<String, String> sources) {}
}
