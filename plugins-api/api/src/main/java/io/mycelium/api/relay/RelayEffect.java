package io.mycelium.api.relay;

import io.mycelium.api.value.PlainMap;
import org.jspecify.annotations.Nullable;

/**
 * What a relay wants to happen; the core applies it in the phase in which it asked, a birth at TIDE OUT. An
 * arrival that finds no room for all that becomes of it waits at the relay with all after it, unless the full socket rejects.
 */
public sealed interface RelayEffect {
    /** Returns an index into the arrivals of the call, or -1 for an effect that none of them caused. */
    int arrival();

    /** The arrival leaves on one socket. */
    record Forward(int arrival, int target) implements RelayEffect {}

    /** The arrival leaves on every socket that carries its frequency; where there is none, it is a dissonance {@code no target}. */
    record ForwardAll(int arrival) implements RelayEffect {}

    /**
     * The arrival goes to a hypha by its name, on a socket that is opened if there is none.
     *
     * @param species the species to be born if no hypha of that name lives; null: it is a dissonance then
     * @param frequency what it is called from here on; null: as before
     */
    record Deliver(
            int arrival,
            String to,
            @Nullable String species,
            @Nullable String frequency) implements RelayEffect {}

    /** The arrival ends here, for good: it has done its work. */
    record Absorb(int arrival) implements RelayEffect {}

    /** The arrival is held in the relay's memory from now on. */
    record Keep(int arrival) implements RelayEffect {}

    /** So many signals that were kept in the memory, by this call or an earlier one, have done their work and end. */
    record Release(int arrival, long kept) implements RelayEffect {}

    /** A new signal leaves on every socket that carries its frequency. Its cause and root are the arrival's. */
    record Make(int arrival, String frequency, PlainMap payload) implements RelayEffect {}

    /** The arrival becomes a dissonance. */
    record Refuse(int arrival, String reason) implements RelayEffect {}

    /**
     * A hypha of a species is born, named by its species: B, B', B'', B''', then B#5, B#6. A birth that can't be is a
     * dissonance {@code birth refused}.
     */
    record Birth(int arrival, String species, PlainMap state) implements RelayEffect {}
}
