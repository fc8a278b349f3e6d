package io.mycelium.core.tide;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.core.blueprint.BlueprintChanges;
import java.util.ArrayList;
import java.util.List;

/**
 * How a network went on from a checkpoint, and what is otherwise now than it was then.
 *
 * @param tide of the checkpoint
 * @param settings that were taken from the blueprint, as they are no part of the state
 * @param packs that are other versions now: their states were read by the new one
 * @param merging rule packs that are other versions now, and merge the copies of these species
 */
public record Resumption(
        long tide, List<BlueprintChanges.Change> settings, List<PackChange> packs, List<PackChange> merging) {
    public Resumption {
        settings = List.copyOf(settings);
        packs = List.copyOf(packs);
        merging = List.copyOf(merging);
    }

    /**
     * A pack that is another version than in the checkpoint.
     *
     * @param hyphae of these species; all of those of a pack that is theirs were carried over
     */
    public record PackChange(Kept.Pack before, Behaviour now, List<String> species, long hyphae) {
        PackChange and(PackChange other) {
            List<String> all = new ArrayList<>(species);
            all.addAll(other.species);
            return new PackChange(before, now, all, hyphae + other.hyphae);
        }
    }
}
