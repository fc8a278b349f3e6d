package io.mycelium.api.observe;

import io.mycelium.api.signal.Signal;
import org.jspecify.annotations.Nullable;

/**
 * A recorded anomaly.
 *
 * @param number counted per network, from 1
 * @param tide when it happened
 * @param where the hypha, relay, body or socket it happened at
 * @param message what was wrong, what was kept, and what to do
 * @param rule the rule that failed or looped, if it was one
 * @param signal the signal that did not get through, if there is one: it is kept here
 */
public record Dissonance(
        long number,
        long tide,
        Kind kind,
        String where,
        String message,
        @Nullable String rule,
        @Nullable Signal signal) {

    /** What kind of anomaly it is. */
    public enum Kind {
        /** No outgoing socket carries the frequency. */
        NO_ROUTE("no route"),
        /** A relay found no target. */
        NO_TARGET("no target"),
        /** The receiver is dead. */
        DEAD_END("dead end"),
        /** A full socket that rejects. */
        FULL("full"),
        /** A rule threw. */
        RULE_FAILED("rule failed"),
        /** A step spent the energy of a whole tide. */
        RUNAWAY("runaway"),
        /** A step did not come back within the ACT deadline, and was given up with its thread. */
        ABANDONED("abandoned"),
        /** The payload doesn't fit the type declared for its frequency. */
        UNFIT("unfit"),
        /** Its deadline has passed. */
        EXPIRED("expired"),
        /** A birth that can't be. */
        BIRTH_REFUSED("birth refused"),
        /** A relay, policy or body threw, hung, or broke its contract. */
        PLUGIN_FAULT("plugin fault"),
        /** Signals are held, nobody waits for the outside, and nothing moved. */
        STANDSTILL("standstill"),
        /** A checkpoint could not be written, or an old one not be read. */
        CHECKPOINT("checkpoint"),
        /** A connect, disconnect or wake-up that makes no sense. */
        REFUSED("refused"),
        /** An operator killed a hypha. */
        KILLED("killed");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As traces and messages show it. */
        public String word() {
            return word;
        }
    }
}
