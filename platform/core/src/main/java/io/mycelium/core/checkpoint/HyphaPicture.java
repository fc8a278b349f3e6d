package io.mycelium.core.checkpoint;

import io.mycelium.api.hypha.Vitality;
import io.mycelium.core.graph.Care;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Dealings;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Outbox;
import io.mycelium.core.graph.SignalQueue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may change about a hypha, as it was at a boundary. Whether it is awake is not in it. */
record HyphaPicture(
        Hypha hypha,
        int generation,
        long seq,
        long wakesAt,
        int tidesActed,
        int failures,
        int energyUsed,
        boolean goesOn,
        boolean quarantined,
        Vitality vitality,
        int measured,
        Object state,
        CoreSignal[] inbox,
        @Nullable Outbox outbox,
        @Nullable Dealings dealings,
        List<String> deadEnds,
        long actedIn,
        @Nullable Care care) {
    private static final CoreSignal[] NO_SIGNALS = {};

    static HyphaPicture of(Hypha h) {
        SignalQueue inbox = h.inbox;
        Outbox outbox = h.outbox;
        Dealings dealings = h.dealings;
        return new HyphaPicture(
                h,
                h.generation,
                h.seq,
                h.wakesAt,
                h.tidesActed,
                h.failures,
                h.packedEnergy(),
                h.goesOn,
                h.quarantined,
                h.vitality,
                h.measured,
                h.state,
                inbox == null || inbox.size() == 0 ? NO_SIGNALS : inbox.toArray(),
                outbox == null || outbox.size() == 0 ? null : outbox.copy(),
                dealings == null || dealings.isEmpty() ? null : dealings.copy(),
                h.deadEnds(),
                h.actedIn,
                h.care);
    }
}
