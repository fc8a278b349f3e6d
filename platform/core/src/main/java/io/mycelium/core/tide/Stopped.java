package io.mycelium.core.tide;

import io.mycelium.api.observe.Dissonance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** At the beginning of EMIT: what waits in outboxes goes first, as far as its sockets take it. The tide's thread only. */
final class Stopped {
    private Stopped() {}

    static void flush(State state) {
        List<Hypha> stopped = state.stopped;
        int still = 0;
        for (Hypha h : stopped) {
            Outbox waiting = h.outbox;
            if (waiting != null && !h.dead) {
                state.beforeChange(h);
                h.outbox = rest(waiting, state.own);
                if (h.outbox != null) {
                    stopped.set(still++, h);
                }
            }
        }
        stopped.subList(still, stopped.size()).clear();
    }

    /** What the sockets did not take, or null. */
    private static @Nullable Outbox rest(Outbox waiting, Changes changes) {
        Outbox rest = null;
        for (int k = 0; k < waiting.size(); k++) {
            Socket socket = waiting.socket(k);
            CoreSignal signal = waiting.signal(k);
            boolean behind = rest != null && rest.holdsFor(socket);
            Changes.Offered offered = behind ? Changes.Offered.WAITS : changes.offer(socket, signal);
            if (offered == Changes.Offered.ENTERED) {
                changes.arrived(socket, false);
            } else if (offered == Changes.Offered.WAITS) {
                if (rest == null) {
                    rest = new Outbox();
                }
                rest.add(socket, signal);
            }
        }
        return rest;
    }

    /** At TIDE OUT: what still waits for sockets that ended in this tide has nowhere to go. */
    static void dropClosed(State state) {
        for (Hypha h : state.stopped) {
            Outbox outbox = h.outbox;
            if (outbox != null) {
                state.beforeChange(h);
                outbox.dropClosed((socket, signal) -> state.lost(
                        Dissonance.Kind.DEAD_END,
                        socket.toString(),
                        socket.to instanceof Hypha to && to.dead
                                ? "'" + to.name() + "' has died"
                                : "the socket was closed",
                        signal));
                if (outbox.size() == 0) {
                    h.outbox = null;
                }
            }
        }
    }
}
