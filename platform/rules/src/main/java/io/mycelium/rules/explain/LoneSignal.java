package io.mycelium.rules.explain;

import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.value.PlainMap;
import org.jspecify.annotations.Nullable;

/** A signal from outside, in the first tide. */
record LoneSignal(String frequency, PlainMap payload) implements Signal {
    private static final SignalId ID = new SignalId("outside", 0, 1, 0);

    @Override
    public SignalId id() {
        return ID;
    }

    @Override
    public @Nullable SignalId cause() {
        return null;
    }

    @Override
    public SignalId root() {
        return ID;
    }

    @Override
    public long tide() {
        return 1;
    }

    @Override
    public boolean urgent() {
        return false;
    }

    @Override
    public long deadline() {
        return NO_DEADLINE;
    }
}
