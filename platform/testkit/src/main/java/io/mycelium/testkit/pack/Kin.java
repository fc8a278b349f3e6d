package io.mycelium.testkit.pack;

import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.blueprint.Life;
import io.mycelium.core.blueprint.Supervise;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The species of a blueprint that a hypha is tried as, and all others of it, which it may bring forth.
 *
 * @param packs by their names, those that belong to the blueprint
 */
record Kin(Blueprint blueprint, Blueprint.Species own, Map<String, Path> packs) {
    Kin {
        packs = Collections.unmodifiableMap(new LinkedHashMap<>(packs));
    }

    /** The pack that lies beside the blueprint; null if none of that name does. */
    @Nullable
    Path pack(@Nullable String name) {
        return name == null ? null : packs.get(name);
    }

    /** How a hypha of the species begins: as the blueprint says of one of that name, if it names it. */
    PlainMap state(@Nullable String hypha) {
        Blueprint.HyphaGroup group = group(hypha);
        Map<String, @Nullable Object> state = new LinkedHashMap<>(own.state());
        if (group != null) {
            state.putAll(group.state());
        }
        return PlainMap.of(state);
    }

    /** What is known of a hypha by its name. */
    PlainMap facts(@Nullable String hypha) {
        Blueprint.HyphaGroup group = group(hypha);
        return group == null || group.count() == 0 || hypha == null
                ? PlainMap.EMPTY
                : PlainMap.of(
                        "index", Long.parseLong(hypha.substring(group.name().length() + 1)));
    }

    private Blueprint.@Nullable HyphaGroup group(@Nullable String hypha) {
        for (Blueprint.HyphaGroup each : blueprint.hyphae()) {
            if (each.species().equals(own.name()) && isOf(each, hypha)) {
                return each;
            }
        }
        return null;
    }

    private static boolean isOf(Blueprint.HyphaGroup group, @Nullable String hypha) {
        if (hypha == null || group.count() == 0) {
            return group.name().equals(hypha);
        }
        String number = hypha.startsWith(group.name() + "_")
                ? hypha.substring(group.name().length() + 1)
                : "";
        return number.matches("[1-9]\\d{0,8}") && Integer.parseInt(number) <= group.count();
    }

    /** A species with a pack, as it is where there is nobody else of its network: nobody inherits, and there are no copies. */
    static Blueprint.Species alone(Blueprint.Species species, @Nullable String pack, String escalateTo) {
        Supervise supervise = species.life().supervise();
        return new Blueprint.Species(
                species.name(),
                pack,
                species.state(),
                species.energy(),
                species.capacity(),
                species.full().divertsTo() == null ? species.full() : FullPolicy.REJECT,
                species.together(),
                species.critical(),
                species.limits(),
                species.wake(),
                new Life(
                        new Supervise(
                                supervise.responses(),
                                supervise.atMost(),
                                supervise.escalateTo() == null ? null : escalateTo),
                        null,
                        species.life().idle()));
    }

    List<Blueprint.Species> others() {
        return blueprint.species().stream()
                .filter(each -> !each.name().equals(own.name()))
                .toList();
    }
}
