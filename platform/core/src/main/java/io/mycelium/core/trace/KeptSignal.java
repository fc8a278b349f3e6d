package io.mycelium.core.trace;

import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.value.PlainMap;
import org.jspecify.annotations.Nullable;

/** A signal as it was acted upon: all that its receiver saw of it, and nothing of the network. */
public record KeptSignal(
        String frequency,
        PlainMap payload,
        SignalId id,
        @Nullable SignalId cause,
        SignalId root,
        @Nullable SignalId answerTo,
        long tide,
        boolean urgent,
        long deadline,
        @Nullable SignalId replayOf)
        implements Signal {
    static KeptSignal of(Signal signal) {
        return new KeptSignal(
                signal.frequency(),
                signal.payload(),
                signal.id(),
                signal.cause(),
                signal.root(),
                signal.answerTo(),
                signal.tide(),
                signal.urgent(),
                signal.deadline(),
                signal.replayOf());
    }
}
