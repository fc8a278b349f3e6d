package io.mycelium.api.health;

import io.mycelium.api.value.PlainMap;
import org.jspecify.annotations.Nullable;

/**
 * What a health policy is told of one hypha in one tide. A policy that {@link HealthPolicy#remembers remembers} nothing is
 * told the measures and the settings alone: what it answers is kept for all hyphae of the same measures.
 *
 * @param hypha the name of the hypha; empty for a policy that remembers nothing
 * @param species the name of its species; empty for a policy that remembers nothing
 * @param generation how often it was begun: 0 at birth, one more at each restart
 * @param tide the number of this tide; 0 for a policy that remembers nothing
 * @param measures what was measured of it in this tide
 * @param settings those of the blueprint, as {@link HealthPolicy#check} has taken them
 * @param memory the plain value that the last assessment of this hypha remembered, perhaps that of another version; null
 *     before the first, and for a policy that remembers nothing
 */
public record HealthCall(
        String hypha,
        String species,
        int generation,
        long tide,
        HealthMeasures measures,
        PlainMap settings,
        @Nullable Object memory) {

    /** What a policy is told that remembers nothing. */
    public static HealthCall of(HealthMeasures measures, PlainMap settings) {
        return new HealthCall("", "", 0, 0, measures, settings, null);
    }
}
