package io.mycelium.core.tide;

import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.settings.DidYouMean;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.Replicated;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether the fields by which copies are merged are there: one that is misspelt would be merged otherwise than was meant. */
public final class MergedFields {
    private MergedFields() {}

    /**
     * A field that there is not.
     *
     * @param way to the setting in the blueprint
     */
    public record Unknown(List<String> way, String message) {}

    /** Looks at each species whose pack and policy are among these; of others it is said elsewhere that there are none. */
    public static List<Unknown> of(Blueprint blueprint, Map<String, Behaviour> packs, Map<String, MergePolicy> merges) {
        List<Unknown> unknown = new ArrayList<>();
        for (Blueprint.Species species : blueprint.species()) {
            Replicated replicated = species.life().replicated();
            Behaviour behaviour = species.pack() == null ? null : packs.get(species.pack());
            if (replicated == null || behaviour == null) {
                continue;
            }
            Behaviour rules = replicated.pack() == null ? null : packs.get(replicated.pack());
            MergePolicy policy = merges.get(replicated.merge());
            Collection<String> named = rules != null
                    ? rules.states().fields().keySet()
                    : policy != null ? policy.fields(replicated.settings()) : List.of();
            String setting = rules != null ? Replicated.PACK : "fields";
            Set<String> there = new TreeSet<>(behaviour.states().fields().keySet());
            for (String field : named) {
                if (!there.contains(field)) {
                    String whose = rules == null ? "" : ", which pack '" + replicated.pack() + "' has in its own";
                    unknown.add(new Unknown(
                            List.of("species", species.name(), "replicated", setting),
                            "species " + species.name() + ": there is no field '" + field + "' in the State of pack '"
                                    + species.pack() + "'" + whose + hint(there, field)));
                }
            }
        }
        return unknown;
    }

    private static String hint(Set<String> there, String field) {
        return DidYouMean.among(there, field)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse(there.isEmpty() ? "; it has no fields" : "; its fields are " + String.join(", ", there));
    }
}
