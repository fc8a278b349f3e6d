package io.mycelium.rules.explain;

import io.mycelium.api.value.PlainMap;
import java.util.List;

/**
 * How a step went, and why.
 *
 * @param pack the name of the pack
 * @param outcome how it ended, in words: {@code done}, {@code failed}, {@code exhausted}, {@code unfit}
 * @param problem what was wrong; empty if nothing was
 * @param before the state at its beginning
 * @param after the state at its end
 * @param facts what was there at its beginning
 * @param rules of the pack, or the one that was asked about, in the order in which they fire
 * @param notes what else there is to know
 */
public record Explanation(
        String pack,
        Question question,
        String outcome,
        String problem,
        PlainMap before,
        PlainMap after,
        List<String> facts,
        List<RuleStory> rules,
        List<String> notes) {
    public Explanation {
        facts = List.copyOf(facts);
        rules = List.copyOf(rules);
        notes = List.copyOf(notes);
    }

    /** All firings of the rules that are told of, in their order. */
    public List<Firing> firings() {
        return rules.stream()
                .flatMap(each -> each.firings().stream())
                .sorted(java.util.Comparator.comparingInt(Firing::order))
                .toList();
    }
}
