package io.mycelium.rules.internal;

import io.mycelium.api.value.Legible;
import io.mycelium.rules.PackProblem;
import java.util.List;

/** What may be the frequency that a declared type says is its own. */
final class FrequencyNames {
    private FrequencyNames() {}

    static void check(ParsedPack.DeclaredType type, List<PackProblem> problems) {
        int unseen = Legible.firstUnseen(type.frequency());
        if (unseen >= 0) {
            problems.add(PackProblem.error(
                    type.file().name(),
                    type.place().line(),
                    type.place().column(),
                    "the frequency \"" + Legible.text(type.frequency()) + "\" of " + type.name() + " has the sign "
                            + Legible.named(unseen) + ", which nobody sees",
                    "leave it out"));
        }
    }
}
