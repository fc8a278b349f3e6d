package io.mycelium.api.rule;

import io.mycelium.api.signal.Trail;
import org.jspecify.annotations.Nullable;

/**
 * How a signal travels, beside where it goes. Immutable.
 *
 * @param urgent whether it goes before others, and ends one SLEEP
 * @param within how many tides after its own it may still be acted upon, from 1; {@link #EVER}: any; negative: so many
 *     milliseconds after the clock of its tide. Then it is a dissonance {@code expired}
 * @param because what it comes of; null for the signal of its step
 */
public record Manner(boolean urgent, long within, @Nullable Trail because) {
    /** The {@link #within} of a signal without a deadline. */
    public static final long EVER = Long.MAX_VALUE;

    /** Behind those that went before it, for ever, because of the signal of its step: as most travel. */
    public static final Manner PLAIN = new Manner(false, EVER, null);

    /** As {@link #PLAIN}, but before others. */
    public static final Manner URGENT = new Manner(true, EVER, null);

    public Manner {
        if (within == 0) {
            throw new IllegalArgumentException(
                    "a signal can be acted upon within 1 tide at the earliest, not " + within);
        }
    }

    /** Returns the same, of use for so many milliseconds by the clock that is stamped on tides. */
    public Manner withinMillis(long millis) {
        if (millis < 1) {
            throw new IllegalArgumentException("a signal is of use for 1 ms at least, not " + millis);
        }
        return new Manner(urgent, -millis, because);
    }

    /** Returns the same, but before others. */
    public Manner hurried() {
        if (urgent) {
            return this;
        }
        return within == EVER && because == null ? URGENT : new Manner(true, within, because);
    }
}
