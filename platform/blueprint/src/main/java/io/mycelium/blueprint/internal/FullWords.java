package io.mycelium.blueprint.internal;

import io.mycelium.blueprint.internal.Names.Sort;
import io.mycelium.blueprint.internal.Node.Scalar;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.blueprint.FullPolicy.Way;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code full:} and {@code divert:} of species and sockets. Whom they divert to is looked up when all names are
 * known, as species come first.
 */
final class FullWords {
    private static final String EXPECTED = "the name of a hypha, relay or output body that gets what finds no room";

    private final Map<String, Way> words = new LinkedHashMap<>();
    private final List<Scalar> diverted = new ArrayList<>();
    private final Names names;
    private final Problems problems;

    FullWords(Names names, Problems problems) {
        this.names = names;
        this.problems = problems;
        for (Way way : Way.values()) {
            words.put(way.word(), way);
        }
    }

    /** Null if the section does not say. */
    @Nullable
    FullPolicy read(Section section) {
        Way way = section.get("full") == null ? null : section.word("full", words, Way.REJECT);
        if (way == Way.DIVERT) {
            return divert(section);
        }
        if (section.has("divert")) {
            problems.add(section.at("divert"), "'divert' goes with 'full: divert', which is not here");
        }
        return way == null ? null : new FullPolicy(way, null);
    }

    private FullPolicy divert(Section section) {
        Scalar to = section.text("divert", EXPECTED, true);
        if (to == null) {
            return FullPolicy.REJECT;
        }
        diverted.add(to);
        return FullPolicy.divertTo(to.text().trim());
    }

    /** To be called when all names are known. */
    void check(Collection<String> species) {
        for (Scalar to : diverted) {
            String name = to.text().trim();
            Sort sort = names.find(name);
            if (NamePattern.isPattern(name)) {
                problems.add(to.at(), "'divert': expected " + EXPECTED + ", got the pattern " + Words.quoted(name));
            } else if (sort == null) {
                names.unknown(to.at(), name, species, false);
            } else if (sort == Sort.INPUT) {
                problems.add(
                        to.at(),
                        "'" + name + "' is " + sort.text
                                + "; a full socket diverts to a hypha, a relay or an output body");
            }
        }
    }
}
