package io.mycelium.runtime.internal.check;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.settings.DidYouMean;
import io.mycelium.runtime.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds births of species that a blueprint has not, where a rule names the species in so many words. Only warnings come of it. */
final class SpawnCheck {
    private static final Pattern SPAWN = Pattern.compile("\\bhypha\\s*\\.\\s*spawn\\s*\\(\\s*\"([^\"\\\\]*)\"");

    private final Collection<String> species;

    SpawnCheck(Collection<String> species) {
        this.species = species;
    }

    /** @param place names a source of the pack as its problems do */
    List<Problem> warnings(Behaviour pack, java.util.function.UnaryOperator<String> place) {
        List<Problem> warnings = new ArrayList<>();
        pack.sources().forEach((name, text) -> {
            Matcher spawn = SPAWN.matcher(text);
            while (spawn.find()) {
                int lineStart = text.lastIndexOf('\n', spawn.start()) + 1;
                boolean comment = text.substring(lineStart, spawn.start()).contains("//");
                if (!comment && !species.contains(spawn.group(1))) {
                    int line = (int) text.substring(0, lineStart).lines().count() + 1;
                    warnings.add(new Problem(
                            place.apply(name),
                            line,
                            spawn.start() - lineStart + 1,
                            "warning",
                            "this spawns the species \"" + spawn.group(1) + "\", which the blueprint has not"
                                    + DidYouMean.among(species, spawn.group(1))
                                            .map(near -> "; did you mean " + near + "?")
                                            .orElse(""),
                            null,
                            null));
                }
            }
        });
        return warnings;
    }
}
