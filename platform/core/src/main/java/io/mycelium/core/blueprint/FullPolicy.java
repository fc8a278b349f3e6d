package io.mycelium.core.blueprint;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a socket does when it is full.
 *
 * @param way what becomes of a signal that finds no room
 * @param divertsTo the name of the hypha, relay or output body that gets it instead; null for all but {@link Way#DIVERT}
 */
public record FullPolicy(Way way, @Nullable String divertsTo) {
    public static final FullPolicy REJECT = new FullPolicy(Way.REJECT, null);
    public static final FullPolicy THROTTLE = new FullPolicy(Way.THROTTLE, null);
    public static final FullPolicy DROP_OLDEST = new FullPolicy(Way.DROP_OLDEST, null);

    public FullPolicy {
        if ((way == Way.DIVERT) != (divertsTo != null)) {
            throw new IllegalArgumentException(way.word() + ", and to whom it diverts: " + divertsTo);
        }
    }

    /** One that gives what finds no room to somebody else. */
    public static FullPolicy divertTo(String name) {
        return new FullPolicy(Way.DIVERT, Objects.requireNonNull(name));
    }

    public boolean throttles() {
        return way == Way.THROTTLE;
    }

    /** What becomes of a signal that finds no room. */
    public enum Way {
        /** The signal becomes a dissonance {@code full}. */
        REJECT("reject"),
        /** The signal stays in its sender's outbox, and the sender's next steps wait. */
        THROTTLE("throttle"),
        /** The oldest ordinary signal that it holds becomes a dissonance {@code full}; the new one takes its place. */
        DROP_OLDEST("drop-oldest"),
        /** The signal goes into another socket of its sender. */
        DIVERT("divert");

        private final String word;

        Way(String word) {
            this.word = word;
        }

        /** As blueprints write it. */
        public String word() {
            return word;
        }
    }
}
