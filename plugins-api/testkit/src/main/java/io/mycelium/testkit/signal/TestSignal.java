package io.mycelium.testkit.signal;

import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.value.PlainMap;
import org.jspecify.annotations.Nullable;

/** A signal that a test made up. Immutable; each {@code with...} gives another one. */
public record TestSignal(
        String frequency,
        PlainMap payload,
        SignalId id,
        @Nullable SignalId cause,
        SignalId root,
        long tide,
        boolean urgent,
        long deadline)
        implements Signal {

    /** The signal number {@code seq} of an origin, at the beginning of its chain, emitted in tide 0. */
    public static TestSignal of(String origin, long seq, String frequency, PlainMap payload) {
        SignalId id = new SignalId(origin, 0, seq, 0);
        return new TestSignal(frequency, payload, id, null, id, 0, false, NO_DEADLINE);
    }

    public static TestSignal of(String origin, long seq, String frequency) {
        return of(origin, seq, frequency, PlainMap.EMPTY);
    }

    /** The same, emitted by a step on another signal, at whose chain's beginning it stands too. */
    public TestSignal withCause(Signal signal) {
        return new TestSignal(frequency, payload, id, signal.id(), signal.root(), tide, urgent, deadline);
    }

    /** The same, with another signal at the beginning of its chain. */
    public TestSignal withRoot(SignalId first) {
        return new TestSignal(frequency, payload, id, cause, first, tide, urgent, deadline);
    }

    /** The same, as a copy that a relay made. */
    public TestSignal withCopy(long copy) {
        SignalId copied = new SignalId(id.origin(), id.generation(), id.seq(), copy);
        return new TestSignal(frequency, payload, copied, cause, root, tide, urgent, deadline);
    }

    public TestSignal withTide(long emitted) {
        return new TestSignal(frequency, payload, id, cause, root, emitted, urgent, deadline);
    }

    public TestSignal withDeadline(long last) {
        return new TestSignal(frequency, payload, id, cause, root, tide, urgent, last);
    }

    public TestSignal withUrgent() {
        return new TestSignal(frequency, payload, id, cause, root, tide, true, deadline);
    }
}
