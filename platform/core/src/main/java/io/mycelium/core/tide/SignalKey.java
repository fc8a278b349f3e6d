package io.mycelium.core.tide;

import io.mycelium.api.signal.SignalId;
import io.mycelium.api.value.Plain;

/** What names a signal, with its origin as an object: a {@link SignalId} for the inside. Immutable. */
final class SignalKey {
    final Node origin;
    final int generation;
    final long seq;
    final long copy;

    SignalKey(Node origin, int generation, long seq, long copy) {
        this.origin = origin;
        this.generation = generation;
        this.seq = seq;
        this.copy = copy;
    }

    SignalKey copy(long number) {
        return new SignalKey(origin, generation, seq, number);
    }

    SignalId id() {
        return new SignalId(origin.name(), generation, seq, copy);
    }

    long hash() {
        return Plain.mix(origin.nameHash() ^ Plain.mix(seq * 31 + generation) ^ Plain.mix(copy + 7));
    }
}
