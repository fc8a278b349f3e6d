package io.mycelium.core.trace;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken: all that went into it, so that it can be taken again, and how it ended. Immutable, as the states in
 * it are: they were committed, or are copies.
 *
 * @param place in its ACT, from 1
 * @param kind of step
 * @param behaviour the version of the pack that was in force
 * @param state before it; null if the state type could not copy it
 * @param signals those that it acted upon; none in an opening
 * @param facts how its hypha stood
 * @param energy how many firings there were for it
 * @param clock that was stamped on its tide
 * @param chance where its random numbers begin
 * @param known what its hypha knew from answers
 * @param ending how it ended
 * @param did what its rules did, if its hypha was watched
 * @param after the state that it left, if its hypha was watched; else null
 * @param bytes about how much it takes
 */
public record KeptStep(
        long tide,
        int place,
        Kind kind,
        Behaviour behaviour,
        @Nullable Object state,
        List<Signal> signals,
        HyphaFacts facts,
        int energy,
        long clock,
        Chance chance,
        List<Known> known,
        Ending ending,
        List<Did> did,
        @Nullable Object after,
        long bytes) {
    /** The kinds of steps. */
    public enum Kind {
        OPENING,
        SIGNAL,
        TOGETHER,
        RECOVERY
    }

    /** The random numbers of an ACT, of which so many were drawn before. */
    public record Chance(long beginning, long drawn) {
        /** How far apart two numbers of a stream are, before they are mixed. */
        public static final long APART = 0x9E3779B97F4A7C15L;

        /** Where the numbers of a hypha begin in a tide. */
        public static long beginning(long seed, long nameHash, long generation, long tide) {
            return Plain.mix(seed ^ Plain.mix(nameHash + generation * 31) ^ Plain.mix(tide));
        }

        /** The seed with which the numbers that are left here are those of a hypha of generation 0 from its first on. */
        public long seed(long nameHash, long tide) {
            return unmixed(beginning + drawn * APART) ^ Plain.mix(nameHash) ^ Plain.mix(tide);
        }

        /** What {@link Plain#mix} makes these bits of. */
        private static long unmixed(long bits) {
            long z = bits ^ bits >>> 31 ^ bits >>> 62;
            z *= 0x319642B2D24D8EC3L;
            z = z ^ z >>> 27 ^ z >>> 54;
            z *= 0x96DE1B173F119089L;
            return z ^ z >>> 30 ^ z >>> 60;
        }
    }

    /** What somebody said last of a field, and the tide in which that was acted upon. */
    public record Known(String from, String field, @Nullable Object value, long tide) {}

    /**
     * How a step ended.
     *
     * @param how in a word: {@code done}, {@code failed}, {@code unfit}, {@code runaway}, {@code waits}, {@code abandoned}
     * @param message for people; empty if nothing was wrong
     */
    public record Ending(String how, String message) {
        /** Whether it is not to be taken again, as it did not come back. */
        public boolean hung() {
            return how.equals("abandoned");
        }

        /** Whether nothing of it happened. */
        public boolean failed() {
            return !how.equals("done") && !how.equals("waits");
        }
    }

    /**
     * Something that happened in it, in the order in which it did.
     *
     * @param rule the name of a rule that fired; else null
     * @param what it did, in words: {@code emits result to B}; empty for a rule
     * @param payload that goes with it; empty if nothing does
     */
    public record Did(@Nullable String rule, String what, PlainMap payload) {}

    public KeptStep {
        signals = signals.stream().<Signal>map(KeptSignal::of).toList();
        known = List.copyOf(known);
        did = List.copyOf(did);
    }

    /** The same step of a hypha that stood otherwise. */
    public KeptStep standing(HyphaFacts other) {
        return new KeptStep(
                tide, place, kind, behaviour, state, signals, other, energy, clock, chance, known, ending, did, after,
                bytes);
    }

    /** What its hypha knew of a field that somebody said last; null if nothing. */
    public @Nullable Known known(String from, String field) {
        for (Known each : known) {
            if (each.from().equals(from) && each.field().equals(field)) {
                return each;
            }
        }
        return null;
    }

    /** The name of its hypha. */
    public String hypha() {
        return facts.id();
    }
}
