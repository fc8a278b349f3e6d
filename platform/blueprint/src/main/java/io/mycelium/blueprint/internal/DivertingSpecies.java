package io.mycelium.blueprint.internal;

import io.mycelium.blueprint.internal.Names.Sort;
import io.mycelium.core.blueprint.Blueprint.HyphaGroup;
import io.mycelium.core.blueprint.Blueprint.Species;
import io.mycelium.core.blueprint.End;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Species whose full sockets divert to a relay: what comes from a relay would find no way there. */
final class DivertingSpecies {
    private final Map<String, String> relays = new LinkedHashMap<>();
    private final List<HyphaGroup> hyphae;

    /** To be made when all names are known. */
    DivertingSpecies(List<Species> species, List<HyphaGroup> hyphae, Names names) {
        this.hyphae = hyphae;
        for (Species each : species) {
            String to = each.full().divertsTo();
            if (to != null && names.find(to) == Sort.RELAY) {
                relays.put(each.name(), to);
            }
        }
    }

    /** Such a species, and to whom it diverts; null if a species diverts to no relay. */
    @Nullable
    String of(String species) {
        String to = relays.get(species);
        return to == null ? null : words(species, to);
    }

    /** The first such species among those of whom an end means; null if there is none. */
    @Nullable
    String among(End end) {
        if (relays.isEmpty()) {
            return null;
        }
        if (end instanceof End.OfSpecies of) {
            return of(of.species());
        }
        for (HyphaGroup group : hyphae) {
            String found = of(group.species());
            if (found != null && isMeant(group, end)) {
                return found;
            }
        }
        return null;
    }

    private static boolean isMeant(HyphaGroup group, End end) {
        NamePattern pattern = new NamePattern(end.text());
        return group.count() == 0
                ? pattern.matches(group.name())
                : pattern.matchesNumbered(group.name() + "_", group.count()) > 0;
    }

    private static String words(String species, String to) {
        return "species '" + species + "', which diverts to the relay '" + to
                + "' when it is full; expected a hypha or an output body there";
    }
}
