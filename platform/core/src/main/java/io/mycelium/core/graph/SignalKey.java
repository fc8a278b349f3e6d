package io.mycelium.core.graph;

import io.mycelium.api.signal.SignalId;
import io.mycelium.api.value.Plain;
import org.jspecify.annotations.Nullable;

/** What names a signal, with its origin as an object: a {@link SignalId} for the inside. Immutable. */
public class SignalKey {
    public final Node origin;
    public final int generation;
    public final long seq;

    public SignalKey(Node origin, int generation, long seq) {
        this.origin = origin;
        this.generation = generation;
        this.seq = seq;
    }

    public static SignalKey of(Node origin, int generation, long seq, long copy) {
        return copy == 0 ? new SignalKey(origin, generation, seq) : new OfCopy(origin, generation, seq, copy);
    }

    /** 0 for an original, as most are. */
    public long copy() {
        return 0;
    }

    SignalKey copy(long number) {
        return number == copy() ? this : of(origin, generation, seq, number);
    }

    public SignalId id() {
        return new SignalId(origin.name(), generation, seq, copy());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignalKey key
                && seq == key.seq
                && generation == key.generation
                && copy() == key.copy()
                && origin.isCalledAs(key.origin);
    }

    @Override
    public int hashCode() {
        return origin.tableHash() * 31 + Long.hashCode(seq * 31 + copy());
    }

    long hash() {
        return Plain.mix(origin.nameHash() ^ Plain.mix(seq * 31 + generation) ^ Plain.mix(copy() + 7));
    }

    private static final class OfCopy extends SignalKey {
        private final long copy;

        OfCopy(Node origin, int generation, long seq, long copy) {
            super(origin, generation, seq);
            this.copy = copy;
        }

        @Override
        public long copy() {
            return copy;
        }
    }
}
