package io.mycelium.rules.explain;

import io.mycelium.api.value.PlainMap;
import java.util.List;

/**
 * A rule fired.
 *
 * @param order which firing of the step it was, from 1
 * @param opening whether that was in the opening, before any signal
 * @param facts what it matched
 * @param does what it asked for
 * @param before the state, as it began
 * @param after the state, as it ended
 */
public record Firing(
        int order, String rule, boolean opening, List<String> facts, List<Wish> does, PlainMap before, PlainMap after) {
    public Firing {
        facts = List.copyOf(facts);
        does = List.copyOf(does);
    }
}
