package io.mycelium.api.relay;

import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a relay wants to happen; the core applies it in the phase in which it asked, births, deaths and new sockets at
 * TIDE OUT. An arrival that finds no room for all that becomes of it waits at the relay with all after it, unless the
 * full socket rejects.
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

    /**
     * The arrival is held from now on.
     *
     * @param under the key under which the core keeps it, whole, behind what it keeps under that key already; null: it is
     *     counted alone, and the relay's memory has what it needs of it
     */
    record Keep(int arrival, @Nullable String under) implements RelayEffect {
        /** One that the relay's memory holds, and the core counts. */
        public Keep(int arrival) {
            this(arrival, null);
        }
    }

    /** So many signals that were kept in the memory, by this call or an earlier one, have done their work and end. */
    record Release(int arrival, long kept) implements RelayEffect {}

    /**
     * What becomes of the signals that the core keeps under a key, by this call or an earlier one: urgent ones first, else
     * in the order in which they were kept. Each is what it was when it came: its name, cause, root, urgency and deadline.
     * Where nothing is kept under the key, nothing happens. Those that find no room stay kept, and the relay is called
     * again in each tide that follows until it sends them nowhere else or they have left.
     */
    sealed interface OfKept extends RelayEffect {
        /** Returns the key. */
        String under();
    }

    /** What is kept under a key leaves on one socket. */
    record ForwardKept(int arrival, String under, int target) implements OfKept {}

    /** What is kept under a key leaves, each signal as {@link ForwardAll} says. */
    record ForwardAllKept(int arrival, String under) implements OfKept {}

    /** What is kept under a key goes to a hypha by its name, each signal as {@link Deliver} says. */
    record DeliverKept(
            int arrival,
            String under,
            String to,
            @Nullable String species,
            @Nullable String frequency) implements OfKept {}

    /** What is kept under a key has done its work and ends. */
    record ReleaseKept(int arrival, String under) implements OfKept {}

    /** What is kept under a key becomes dissonances, one each. */
    record RefuseKept(int arrival, String under, String reason) implements OfKept {}

    /**
     * A new signal leaves on every socket that carries its frequency.
     *
     * @param urgent whether it goes before others
     * @param deadline the last tide in which it may be acted upon, or {@link Signal#NO_DEADLINE}
     * @param because the key of what it is made of: its cause and root are those of the last signal that is kept there, and
     *     there are none if nothing is; null: they are those of the arrival
     */
    record Make(
            int arrival,
            String frequency,
            PlainMap payload,
            boolean urgent,
            long deadline,
            @Nullable String because) implements RelayEffect {
        /** One that is not urgent, has no deadline, and comes of the arrival. */
        public Make(int arrival, String frequency, PlainMap payload) {
            this(arrival, frequency, payload, false, Signal.NO_DEADLINE, null);
        }
    }

    /**
     * The arrival waits where it is, with all that came after it, and presses back; the relay is called again in each tide
     * that follows. The last effect of an answer.
     */
    record Wait(int arrival) implements RelayEffect {}

    /** The arrival becomes a dissonance. */
    record Refuse(int arrival, String reason) implements RelayEffect {}

    /**
     * A hypha of a species is born. A birth that can't be is a dissonance {@code birth refused}.
     *
     * @param name null: it is named by its species: B, B', B'', B''', then B#5, B#6
     * @param state in what its state differs from the initial one of its species
     */
    record Birth(int arrival, String species, @Nullable String name, PlainMap state) implements RelayEffect {
        /** One that is named by its species. */
        public Birth(int arrival, String species, PlainMap state) {
            this(arrival, species, null, state);
        }
    }

    /** A hypha dies. One that is dead already stays so; a name that no hypha ever had is a dissonance {@code refused}. */
    record Death(int arrival, String hypha) implements RelayEffect {}

    /**
     * A socket is opened from a hypha or relay to a hypha, relay or output, unless what it would carry is carried there
     * already. Names of which this can't be, and a circle of relays, are a dissonance {@code refused}.
     *
     * @param frequencies what it carries; empty: all
     */
    record Connect(int arrival, String from, String to, List<String> frequencies) implements RelayEffect {
        public Connect {
            frequencies = List.copyOf(frequencies);
        }
    }

    /** All sockets from a hypha or relay to another one are closed. A name that nobody ever had is a dissonance {@code refused}. */
    record Disconnect(int arrival, String from, String to) implements RelayEffect {}
}
