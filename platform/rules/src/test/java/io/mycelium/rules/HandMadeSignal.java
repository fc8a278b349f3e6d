package io.mycelium.rules;

import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.value.PlainMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

record HandMadeSignal(
        String frequency,
        PlainMap payload,
        SignalId id,
        @Nullable SignalId cause,
        SignalId root,
        long tide,
        boolean urgent,
        long deadline)
        implements Signal {
    private static long count;

    static Signal of(String frequency, Map<String, ?> payload) {
        SignalId id = new SignalId("sender", 0, ++count, 0);
        return new HandMadeSignal(frequency, PlainMap.of(payload), id, null, id, 6, false, NO_DEADLINE);
    }
}
