package io.mycelium.core.act;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Outbox;
import io.mycelium.core.graph.State;
import java.util.List;

/** At the beginning of EMIT: what waits in outboxes goes first, as far as its sockets take it. The tide's thread only. */
public final class Stopped {
    private Stopped() {}

    public static void flush(State state) {
        List<Hypha> stopped = state.stopped;
        int still = 0;
        for (Hypha h : stopped) {
            Outbox waiting = h.outbox;
            if (waiting != null && !h.dead) {
                state.beforeChange(h);
                h.outbox = waiting.offer(state.own);
                if (h.outbox != null) {
                    stopped.set(still++, h);
                } else {
                    wasStopped(h, waiting, state.tide);
                }
            }
        }
        stopped.subList(still, stopped.size()).clear();
    }

    /** At TIDE OUT: what still waits for sockets that ended in this tide has nowhere to go. */
    public static void dropClosed(State state) {
        for (Hypha h : state.stopped) {
            Outbox outbox = h.outbox;
            if (outbox != null) { // it has changed in this tide before: it was flushed, or has acted
                h.outbox = outbox.withoutClosed((socket, signal) -> {
                    state.notices.deadEnd(signal, socket.to.name());
                    state.lost(
                            Dissonance.Kind.DEAD_END,
                            socket.toString(),
                            socket.to instanceof Hypha to && to.dead
                                    ? "'" + to.name() + "' has died"
                                    : "the socket was closed",
                            signal);
                });
                if (h.outbox == null && !h.dead) {
                    wasStopped(h, outbox, state.tide);
                }
            }
        }
    }

    /** It will see for how long, when it acts again. */
    private static void wasStopped(Hypha h, Outbox outbox, long tide) {
        h.dealings().stopped = (int) (tide - outbox.since);
    }
}
