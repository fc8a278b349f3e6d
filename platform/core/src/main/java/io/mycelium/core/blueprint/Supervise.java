package io.mycelium.core.blueprint;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the hyphae of a species that fail.
 *
 * @param responses what is done about each kind of trouble; what is not in it is left as it is
 * @param atMost how often one is helped up
 * @param escalateTo the hypha, relay or output body that is told of {@link Action#ESCALATE}; null: nobody is
 */
public record Supervise(
        Map<Trouble, Response> responses,
        AtMost atMost,
        @Nullable String escalateTo) {
    /** The frequency on which {@link #escalateTo} is told. */
    public static final String ESCALATED = "escalated";

    /** As long as the bits of a hypha's last steps reach. */
    public static final int MOST_IN_A_ROW = 10;

    public static final Supervise NONE = new Supervise(Map.of(), AtMost.DEFAULT, null);

    /** What can happen to a hypha. */
    public enum Trouble {
        /** Steps of it failed, whatever the reason, so many in a row. */
        FAILED,
        /** So many of its failed steps ran out of all the energy of a tide, with no good one between. */
        RUNAWAY,
        /** A step of it did not come back. */
        ABANDONED,
        /** An operator killed it. */
        KILLED
    }

    /** What is done about it. */
    public enum Action {
        /** It begins anew with its state. */
        KEEP,
        /** It begins anew with its initial state. */
        FRESH,
        /** Another one takes its name and its sockets: with the initial state, and nothing that waited for it. */
        REPLACE,
        /** It dies. */
        DIE,
        /** It senses nothing until it is restarted. */
        QUARANTINE,
        /** So too, and somebody is told. */
        ESCALATE;

        /** Whether the hypha goes on by itself. */
        public boolean helpsUp() {
            return this == KEEP || this == FRESH || this == REPLACE;
        }
    }

    /** @param after so many times */
    public record Response(int after, Action then) {}

    /**
     * @param times it is helped up
     * @param tides in so many
     * @param then what is done instead of one time more
     */
    public record AtMost(int times, int tides, Action then) {
        public static final AtMost DEFAULT = new AtMost(5, 100, Action.QUARANTINE);
    }

    public Supervise {
        EnumMap<Trouble, Response> ordered = new EnumMap<>(Trouble.class);
        ordered.putAll(responses);
        responses = Collections.unmodifiableMap(ordered);
    }

    /** What is done about a kind of trouble; null: nothing. */
    @Nullable
    public Response to(Trouble trouble) {
        return responses.get(trouble);
    }

    /** Whether anything is done about anything. */
    public boolean any() {
        return !responses.isEmpty();
    }
}
