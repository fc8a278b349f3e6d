package io.mycelium.testkit.pack;

import io.mycelium.blueprint.Place;
import java.util.List;

/**
 * Something is not as a test expects it.
 *
 * @param at where that is said
 * @param tide in which tide it was looked for; 0: in all
 * @param what is not as expected, such as {@code emits}
 * @param expected in words
 * @param found in words
 * @param lines more about it, such as all that was emitted
 * @param about whose rules may say why
 */
record Difference(
        Place at, long tide, String what, String expected, String found, List<String> lines, List<About> about) {
    Difference {
        lines = List.copyOf(lines);
        about = List.copyOf(about);
    }

    /** What an explanation is wanted of. */
    sealed interface About {}

    /** Why nothing was emitted on a frequency. */
    record NotSent(String frequency) implements About {}

    /** Why a rule did not fire. */
    record NotFired(String rule) implements About {}

    /** Why a field is not as it should be. */
    record NotSet(String field) implements About {}
}
