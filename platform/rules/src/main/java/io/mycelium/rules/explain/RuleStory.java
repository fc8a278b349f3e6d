package io.mycelium.rules.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a rule fared in a step.
 *
 * @param file where it is
 * @param line where it begins
 * @param firings each time that it fired, in their order, as far as they are told
 * @param moreFirings how many times it fired beside these: of a step that loops the first ones say enough
 * @param blame why it did not fire; null if it did
 */
public record RuleStory(
        String rule,
        String file,
        int line,
        List<Firing> firings,
        int moreFirings,
        @Nullable Blame blame) {
    public RuleStory {
        firings = List.copyOf(firings);
    }

    public boolean fired() {
        return !firings.isEmpty() || moreFirings > 0;
    }
}
