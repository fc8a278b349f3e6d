package io.mycelium.core.act;

import io.mycelium.core.graph.Frequency;
import org.jspecify.annotations.Nullable;

/** Frequencies by their names, for one worker: it asks for the same one again and again. */
final class LastFrequency {
    private final Frequency.Table all;
    private @Nullable String lastName;
    private @Nullable Frequency last;

    LastFrequency(Frequency.Table all) {
        this.all = all;
    }

    Frequency of(String name) {
        @SuppressWarnings("ReferenceEquality") // names in rules are constants: the same object
        boolean same = name == lastName;
        Frequency known = last;
        if (!same || known == null) {
            known = all.of(name);
            lastName = name;
            last = known;
        }
        return known;
    }
}
