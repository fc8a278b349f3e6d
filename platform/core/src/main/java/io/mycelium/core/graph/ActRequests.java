package io.mycelium.core.graph;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.signal.Trail;
import io.mycelium.api.value.PlainMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What hyphae asked for in PROCESS and the tide's thread carries out: in the order of the askers. */
public final class ActRequests {
    private ActRequests() {}

    /** Adds those of an ACT, few or none, to those of its worker. A list's own way would make an array of them first. */
    public static <T> void handOn(List<T> few, List<T> to) {
        for (int i = 0; i < few.size(); i++) {
            to.add(few.get(i));
        }
    }

    /** A birth, and the hypha it came to once it is reserved; null if it was refused. */
    public static final class Birth {
        final Node asker;
        public final String species;
        public final @Nullable String name;
        public final PlainMap state;
        /** Whether it has its asker's state and sockets. */
        public final boolean split;

        @Nullable
        public Hypha born;

        public Birth(Node asker, String species, @Nullable String name, PlainMap state) {
            this(asker, species, name, state, false);
        }

        /** One that splits off from its asker. */
        public static Birth split(Hypha asker, PlainMap state) {
            return new Birth(asker, asker.species.plan.name(), null, state, true);
        }

        private Birth(Node asker, String species, @Nullable String name, PlainMap state, boolean split) {
            this.split = split;
            this.asker = asker;
            this.species = species;
            this.name = name;
            this.state = state;
        }
    }

    /**
     * An emission whose socket is not known yet: to a name, as an answer, or to one not yet born.
     *
     * @param emission its place among those of its worker
     * @param asker who is answered
     * @param reply whether it answers the oldest question of whoever has the name
     */
    public record Send(
            int emission,
            Hypha sender,
            @Nullable String name,
            @Nullable Node asker,
            @Nullable Birth newborn,
            boolean reply) {
        /** The name of whom it is for; null if nobody was named. */
        @Nullable
        public String to() {
            return asker == null ? name : asker.name();
        }
    }

    /** A socket to be opened, or, with {@code open} false, all sockets to a name to be closed. */
    public record Rewire(Hypha hypha, String to, List<String> frequencies, boolean open) {}

    /** An emission that comes of another signal than that of its step. */
    public record Cause(int emission, Hypha sender, Trail trail) {}

    /** A question, and the tide in which an answer to it would be late. */
    public record Asked(Hypha hypha, long due) {}

    /** A signal that no rule heeded. */
    public record Unheeded(Species species, String frequency) {}

    /**
     * Steps of a hypha failed in an ACT, and its species says what becomes of that.
     *
     * @param steps how many it had
     * @param runaways how many of these spent all the energy of the tide
     * @param abandoned whether one did not come back
     * @param message of the last one
     */
    public record Trouble(Hypha hypha, int steps, int runaways, boolean abandoned, String message) {}

    /**
     * A dissonance found by a worker, to be numbered by the tide's thread.
     *
     * @param to whom the signal was to reach; null for what is said by the kind and the place
     */
    public record Found(
            Dissonance.Kind kind,
            String where,
            String message,
            @Nullable String rule,
            @Nullable CoreSignal signal,
            @Nullable Node to) {
        public Found(
                Dissonance.Kind kind,
                String where,
                String message,
                @Nullable String rule,
                @Nullable CoreSignal signal) {
            this(kind, where, message, rule, signal, null);
        }
    }
}
