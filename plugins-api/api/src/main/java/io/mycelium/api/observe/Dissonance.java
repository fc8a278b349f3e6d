package io.mycelium.api.observe;

import io.mycelium.api.rule.PackId;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
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
 * @param pack the version of the rule pack that was in force where it happened; null where there is none
 * @param receiver who was to have the signal next, and has it when it is replayed; null where that was nobody
 * @param replayedAs the signal that it came in as again; null if it has not been replayed
 */
public record Dissonance(
        long number,
        long tide,
        Kind kind,
        String where,
        String message,
        @Nullable String rule,
        @Nullable Signal signal,
        @Nullable PackId pack,
        @Nullable String receiver,
        @Nullable SignalId replayedAs) {

    /** One of no pack, whose signal nobody was to have. */
    public Dissonance(
            long number,
            long tide,
            Kind kind,
            String where,
            String message,
            @Nullable String rule,
            @Nullable Signal signal) {
        this(number, tide, kind, where, message, rule, signal, null, null, null);
    }

    /** Returns the same, of which the signal has come in again under another name. */
    public Dissonance replayed(SignalId as) {
        return new Dissonance(number, tide, kind, where, message, rule, signal, pack, receiver, as);
    }

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
        KILLED("killed"),
        /** A hypha failed, and its species says what becomes of that. */
        SUPERVISED("supervised"),
        /** A socket that leads to another side of a partition refused it. */
        PARTITIONED("partitioned"),
        /** Copies of a hypha had changed a field apart, and not both values could stay. */
        CONFLICT("conflict"),
        /** The species of the receiver is shed, because something is short. */
        SHED("shed"),
        /** Something is short, and species are shed that may be. */
        DEGRADED("degraded"),
        /** Species that were shed are back. */
        RESTORED("restored"),
        /** The numbers of a socket do not agree, or what it holds is not in order: a fault of the platform. */
        DISORDER("disorder");

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
