package io.mycelium.runtime.internal.check;

import io.mycelium.api.merge.Copy;
import io.mycelium.api.merge.MergeCall;
import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.merge.Written;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.settings.DidYouMean;
import io.mycelium.api.value.PlainMap;
import io.mycelium.blueprint.Place;
import io.mycelium.blueprint.Places;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.Replicated;
import io.mycelium.core.tide.MergedFields;
import io.mycelium.core.tide.Plugins;
import io.mycelium.runtime.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a blueprint's species and hyphae fit the packs that they name. Names the place of each problem in the file. */
final class SpeciesCheck {
    private static final Pattern FIELD = Pattern.compile("field '([^']+)'");

    private final Path file;
    private final Blueprint blueprint;
    private final Places places;
    private final Map<String, Behaviour> packs;
    private final Map<String, MergePolicy> merges;
    private final Set<String> names;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Behaviour> used = new LinkedHashMap<>();

    /**
     * @param packs those that species of it name, by their names
     * @param merges the policies by which copies are merged, by their kinds
     * @param names of all that a species of it could name
     */
    SpeciesCheck(
            Path file,
            Blueprint blueprint,
            Places places,
            Map<String, Behaviour> packs,
            Map<String, MergePolicy> merges,
            Set<String> names) {
        this.file = file;
        this.blueprint = blueprint;
        this.places = places;
        this.packs = packs;
        this.merges = merges;
        this.names = names;
    }

    /** @param broken names of packs that are there and do not compile, which is said already */
    List<Problem> problems(TreeSet<String> broken) {
        Map<String, Blueprint.Species> sound = new LinkedHashMap<>();
        for (Blueprint.Species species : blueprint.species()) {
            String pack = species.pack();
            Behaviour behaviour = pack == null ? null : packs.get(pack);
            if (behaviour != null) {
                used.put(pack, behaviour);
                if (fits(behaviour, species.state(), "species", species.name())) {
                    sound.put(species.name(), species);
                }
            } else if (pack != null && !broken.contains(pack)) {
                error(
                        List.of("species", species.name(), "pack"),
                        lacks("species " + species.name() + " needs the rule pack ", pack));
            }
            Replicated replicated = species.life().replicated();
            String merging = replicated == null ? null : replicated.pack();
            if (merging != null && !packs.containsKey(merging) && !broken.contains(merging)) {
                error(
                        List.of("species", species.name(), "replicated", Replicated.PACK),
                        lacks("species " + species.name() + " is merged by the rule pack ", merging));
            }
        }
        for (Blueprint.HyphaGroup group : blueprint.hyphae()) {
            Blueprint.Species species = sound.get(group.species());
            Behaviour behaviour = species == null || species.pack() == null ? null : used.get(species.pack());
            if (species != null && behaviour != null && !group.state().isEmpty()) {
                PlainMap state = species.state();
                for (Map.Entry<String, @Nullable Object> field : group.state().entrySet()) {
                    state = state.plus(field.getKey(), field.getValue());
                }
                fits(behaviour, state, "hyphae", group.name());
            }
        }
        List<MergedFields.Unfit> unfit = MergedFields.of(blueprint, packs, merges);
        unfit.forEach(each -> error(each.way(), each.message()));
        if (unfit.isEmpty()) {
            sound.values().forEach(this::tryToMerge);
        }
        return problems;
    }

    /** Rules may well merge some states and fail on others: so what fails on those of the beginning is worth a word. */
    private void tryToMerge(Blueprint.Species species) {
        Replicated replicated = species.life().replicated();
        Behaviour rules = replicated == null || replicated.pack() == null ? null : packs.get(replicated.pack());
        Behaviour behaviour = used.get(String.valueOf(species.pack()));
        if (replicated == null || rules == null || behaviour == null) {
            return;
        }
        PlainMap state = behaviour.states().write(behaviour.states().initial(species.state()));
        Written never = new Written(0, 0, "");
        Map<String, Written> written = new LinkedHashMap<>();
        state.keySet().forEach(field -> written.put(field, never));
        Copy copy = new Copy("", state, written);
        try {
            Plugins.merging(rules)
                    .merge(new MergeCall(species.name(), state, copy, copy, never, replicated.settings()));
        } catch (RuntimeException | LinkageError e) {
            problem(
                    "warning",
                    List.of("species", species.name(), "replicated", Replicated.PACK),
                    "species " + species.name() + ": pack '" + replicated.pack()
                            + "' fails to merge two hyphae as they begin: " + e.getMessage());
        }
    }

    /** The packs that species name. */
    Map<String, Behaviour> used() {
        return used;
    }

    private String lacks(String who, String pack) {
        return who + pack + ", and there is none; "
                + DidYouMean.among(names, pack)
                        .map(near -> "did you mean " + near + "? There are ")
                        .orElse("there are ")
                + (names.isEmpty() ? "no packs" : String.join(", ", new TreeSet<>(names)));
    }

    private boolean fits(Behaviour behaviour, PlainMap state, String section, String name) {
        try {
            behaviour.states().initial(state);
            return true;
        } catch (RuntimeException e) {
            String message = String.valueOf(e.getMessage());
            Matcher field = FIELD.matcher(message);
            List<String> way = new ArrayList<>(List.of(section, name, "state"));
            if (field.find()) {
                way.add(field.group(1));
            }
            error(
                    way,
                    (section.equals("species") ? "species " : "hypha ") + name + ": its state does not fit: "
                            + message);
            return false;
        }
    }

    private void error(List<String> way, String message) {
        problem("error", way, message);
    }

    private void problem(String severity, List<String> way, String message) {
        Place place = places.of(way);
        problems.add(new Problem(
                place.fileOr(file.toString()), place.line(), place.column(), severity, message, null, null));
    }
}
