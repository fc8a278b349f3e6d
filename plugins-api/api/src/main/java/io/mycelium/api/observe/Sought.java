package io.mycelium.api.observe;

import io.mycelium.api.signal.Signal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says which dissonances somebody means: those for which all of this is so. Immutable; may be used on any thread.
 *
 * @param numbers theirs; empty: any
 * @param kind theirs; null: any
 * @param where the hypha, relay or body at which they are or which was to have their signal, a socket, or one of its ends;
 *     null: anywhere
 * @param frequency of their signal; null: any, or none at all
 * @param since the first tide in which they were found
 * @param until the last one
 */
public record Sought(
        Set<Long> numbers,
        Dissonance.@Nullable Kind kind,
        @Nullable String where,
        @Nullable String frequency,
        long since,
        long until) {
    private static final String LEADS_TO = " -> ";

    /** All there are. */
    public static final Sought ANY = new Sought(Set.of(), null, null, null, 0, Long.MAX_VALUE);

    public Sought {
        numbers = Set.copyOf(numbers);
    }

    /** Returns the one that means all at a place. */
    public static Sought at(String where) {
        return new Sought(Set.of(), null, where, null, 0, Long.MAX_VALUE);
    }

    /** Returns whether it means this one. */
    public boolean means(Dissonance dissonance) {
        return (numbers.isEmpty() || numbers.contains(dissonance.number()))
                && (kind == null || kind == dissonance.kind())
                && (where == null || isAt(where, dissonance))
                && (frequency == null || isOn(frequency, dissonance.signal()))
                && dissonance.tide() >= since
                && dissonance.tide() <= until;
    }

    private static boolean isOn(String frequency, @Nullable Signal signal) {
        return signal != null && signal.frequency().equals(frequency);
    }

    private static boolean isAt(String place, Dissonance dissonance) {
        String where = dissonance.where();
        return where.equals(place)
                || place.equals(dissonance.receiver())
                || where.startsWith(place + LEADS_TO)
                || where.endsWith(LEADS_TO + place);
    }
}
