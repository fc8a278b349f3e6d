package io.mycelium.core.tide;

import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.StateException;
import io.mycelium.api.settings.DidYouMean;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.Replicated;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether copies can be merged as a blueprint says: the fields that are named are there, as one that is misspelt would be
 * merged otherwise than was meant; and a rule pack that merges looks at the copies, and its State takes what theirs has.
 */
public final class MergedFields {
    private static final List<String> SIDES = List.of("past", "left", "right");

    private MergedFields() {}

    /**
     * Why copies can't be merged.
     *
     * @param way to the setting in the blueprint
     */
    public record Unfit(List<String> way, String message) {}

    /** Looks at each species whose pack and policy are among these; of others it is said elsewhere that there are none. */
    public static List<Unfit> of(Blueprint blueprint, Map<String, Behaviour> packs, Map<String, MergePolicy> merges) {
        List<Unfit> unfit = new ArrayList<>();
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
            List<String> way = List.of("species", species.name(), "replicated", setting);
            int before = unfit.size();
            Set<String> there = new TreeSet<>(behaviour.states().fields().keySet());
            for (String field : named) {
                if (!there.contains(field)) {
                    String whose = rules == null ? "" : ", which pack '" + replicated.pack() + "' has in its own";
                    unfit.add(new Unfit(
                            way,
                            "species " + species.name() + ": there is no field '" + field + "' in the State of pack '"
                                    + species.pack() + "'" + whose + hint(there, field)));
                }
            }
            String why = rules == null || unfit.size() > before ? null : whyNot(species, behaviour, rules);
            if (why != null) {
                unfit.add(new Unfit(way, "species " + species.name() + ": pack '" + replicated.pack() + "' " + why));
            }
        }
        return unfit;
    }

    /** Why rules can't merge such states, or null. */
    private static @Nullable String whyNot(Blueprint.Species species, Behaviour copies, Behaviour rules) {
        if (!rules.heedsAny() && Collections.disjoint(rules.sensed(), SIDES)) {
            return "can't merge: none of its rules looks at Past, Left or Right; "
                    + (rules.sensed().isEmpty()
                            ? "they sense nothing"
                            : "its rules sense " + String.join(", ", rules.sensed()));
        }
        PlainMap state;
        try {
            state = copies.states().write(copies.states().initial(species.state()));
        } catch (StateException e) {
            return null; // that is said elsewhere
        }
        try {
            copies.states().read(rules.states().write(rules.states().read(state)));
            return null;
        } catch (StateException e) {
            return "can't merge the states of pack '" + species.pack() + "': " + e.getMessage();
        }
    }

    private static String hint(Set<String> there, String field) {
        return DidYouMean.among(there, field)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse(there.isEmpty() ? "; it has no fields" : "; its fields are " + String.join(", ", there));
    }
}
