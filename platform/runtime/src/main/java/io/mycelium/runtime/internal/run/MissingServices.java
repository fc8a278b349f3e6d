package io.mycelium.runtime.internal.run;

import io.mycelium.api.settings.DidYouMean;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.Replicated;
import io.mycelium.core.tide.Plugins;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What blueprints name and no service offers yet. */
final class MissingServices {
    private MissingServices() {}

    /** A sentence for each thing that a network needs and that is not there. */
    static List<String> of(Plan plan, Plugins plugins) {
        List<String> missing = new ArrayList<>(packsAndStore(plan, plugins));
        missing.addAll(kinds(plan.blueprint(), plugins));
        return missing;
    }

    /** The names of packs that species need and nobody offers. */
    static Set<String> packs(Blueprint blueprint, Plugins plugins) {
        Set<String> missing = new LinkedHashSet<>();
        blueprint.species().stream()
                .map(Blueprint.Species::pack)
                .filter(pack -> pack != null && !plugins.packs().containsKey(pack))
                .forEach(missing::add);
        blueprint.species().stream()
                .map(species -> species.life().replicated())
                .map(replicated -> replicated == null ? null : replicated.pack())
                .filter(pack -> pack != null && !plugins.packs().containsKey(pack))
                .forEach(missing::add);
        return missing;
    }

    static List<String> packsAndStore(Plan plan, Plugins plugins) {
        Blueprint blueprint = plan.blueprint();
        Set<String> packs = packs(blueprint, plugins);
        List<String> missing = new ArrayList<>();
        for (Blueprint.Species species : blueprint.species()) {
            if (species.pack() != null && packs.contains(species.pack())) {
                missing.add(plan.error(
                        List.of("species", species.name(), "pack"),
                        lack(
                                blueprint,
                                "species " + species.name() + " needs the rule pack " + species.pack(),
                                species.pack(),
                                "rule packs",
                                plugins.packs().keySet())));
            }
            Replicated replicated = species.life().replicated();
            String merging = replicated == null ? null : replicated.pack();
            if (merging != null && packs.contains(merging)) {
                missing.add(plan.error(
                        List.of("species", species.name(), "replicated", "pack"),
                        lack(
                                blueprint,
                                "species " + species.name() + " is merged by the rule pack " + merging,
                                merging,
                                "rule packs",
                                plugins.packs().keySet())));
            }
        }
        if (plugins.store() == null) {
            missing.add("network " + blueprint.network() + ": it needs a checkpoint store, and no bundle offers one");
        }
        return missing;
    }

    private static List<String> kinds(Blueprint blueprint, Plugins plugins) {
        List<String> missing = new ArrayList<>();
        for (Blueprint.RelayPlan relay : blueprint.relays()) {
            if (!plugins.relays().containsKey(relay.kind())) {
                missing.add(lack(
                        blueprint,
                        "relay " + relay.name() + " needs a relay of kind " + relay.kind(),
                        relay.kind(),
                        "kinds of relays",
                        plugins.relays().keySet()));
            }
        }
        for (Blueprint.BodyPlan body : blueprint.bodies()) {
            if (!body.kind().equals("log") && !plugins.bodies().containsKey(body.kind())) {
                missing.add(lack(
                        blueprint,
                        "body " + body.name() + " needs a fruiting body of kind " + body.kind(),
                        body.kind(),
                        "kinds of fruiting bodies",
                        plugins.bodies().keySet()));
            }
        }
        for (Blueprint.Species species : blueprint.species()) {
            Replicated replicated = species.life().replicated();
            if (replicated != null
                    && replicated.pack() == null
                    && !plugins.merges().containsKey(replicated.merge())) {
                missing.add(lack(
                        blueprint,
                        "species " + species.name() + " needs a merge policy of kind " + replicated.merge(),
                        replicated.merge(),
                        "kinds of merge policies",
                        plugins.merges().keySet()));
            }
        }
        String policy = blueprint.health().kind();
        if (!plugins.policies().containsKey(policy)) {
            missing.add(lack(
                    blueprint,
                    "it needs a health policy of kind " + policy,
                    policy,
                    "kinds of health policies",
                    plugins.policies().keySet()));
        }
        return missing;
    }

    private static String lack(Blueprint blueprint, String what, String name, String sort, Collection<String> there) {
        return "network " + blueprint.network() + ": " + what + ", and no bundle offers it"
                + DidYouMean.among(there, name)
                        .map(near -> "; did you mean " + near + "?")
                        .orElse("")
                + " (there are "
                + (there.isEmpty() ? "no " + sort : "the " + sort + " " + String.join(", ", new TreeSet<>(there)))
                + ")";
    }
}
