package io.mycelium.testkit.pack;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.blueprint.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is expected of a tide, or of a whole test; null for what is not looked at.
 *
 * @param emits all that is emitted, in its order
 * @param state fields of the state at the end
 * @param dissonances all that goes wrong, in its order
 * @param fires the rules that fire, in their order
 * @param born those who are born, in their order
 * @param dies whether the hypha is dead at the end
 * @param trace the file with the golden trace
 * @param not what is not to be: each of it alone would fail the test
 */
record Expected(
        Place at,
        @Nullable List<Sent> emits,
        @Nullable Fields state,
        @Nullable List<Wrong> dissonances,
        @Nullable List<Fired> fires,
        @Nullable List<Born> born,
        @Nullable Boolean dies,
        @Nullable Trace trace,
        @Nullable Expected not) {
    static final Expected NOTHING = new Expected(Place.FILE, null, null, null, null, null, null, null, null);

    /** Whether something is expected at all. */
    boolean isAny() {
        return emits != null
                || state != null
                || dissonances != null
                || fires != null
                || born != null
                || dies != null
                || trace != null
                || not != null;
    }

    /**
     * A signal that is emitted.
     *
     * @param payload its fields; null: whatever they are
     * @param whole whether it has no others, but for such as are null
     * @param to to whom it goes; null: to whomever
     */
    record Sent(
            Place at,
            String frequency,
            @Nullable Fields payload,
            boolean whole,
            @Nullable String to,
            @Nullable Boolean urgent) {}

    /**
     * A dissonance.
     *
     * @param rule that it names; null: whichever
     * @param says what stands in its message; null: whatever
     */
    record Wrong(
            Place at,
            Dissonance.Kind kind,
            @Nullable String rule,
            @Nullable String says) {}

    /** A rule that fires. */
    record Fired(Place at, String rule) {}

    /**
     * Somebody who is born.
     *
     * @param state fields of its state; null: whatever they are
     */
    record Born(Place at, String species, @Nullable Fields state) {}

    /** A golden trace. */
    record Trace(Place at, String file) {}
}
