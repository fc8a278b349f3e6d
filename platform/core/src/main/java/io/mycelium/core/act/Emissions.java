package io.mycelium.core.act;

import io.mycelium.core.crew.Padded;
import io.mycelium.core.graph.Changes;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Outbox;
import io.mycelium.core.graph.Socket;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Signals on their way into sockets: those of all ACTs of one worker in a tide, in the order in which they were emitted.
 * For one thread; {@link #first} may be asked by another one.
 */
public final class Emissions extends Padded {
    /** Those whose outbox was empty until a socket did not take what they emitted. */
    public final List<Hypha> stopped = new ArrayList<>();

    private @Nullable Socket[] sockets = new Socket[64];
    private @Nullable CoreSignal[] signals = new CoreSignal[64];
    private int size;

    int size() {
        return size;
    }

    /** The signal at a place; null only beyond the end. */
    @Nullable
    public CoreSignal signal(int place) {
        return signals[place];
    }

    /** Where it goes: null as long as that is not known, and where it became a dissonance. */
    @Nullable
    public Socket socket(int place) {
        return sockets[place];
    }

    /** Adds one, and returns its place. */
    int add(@Nullable Socket socket, CoreSignal signal) {
        if (size == signals.length) {
            grow();
        }
        sockets[size] = socket;
        signals[size] = signal;
        return size++;
    }

    private void grow() {
        @Nullable Socket[] moreSockets = Arrays.copyOf(sockets, size * 2);
        @Nullable CoreSignal[] moreSignals = Arrays.copyOf(signals, size * 2);
        VarHandle.releaseFence(); // who asks for the first ones finds them in whichever array
        sockets = moreSockets;
        signals = moreSignals;
    }

    /**
     * Returns a copy of the first ones, which were there before another thread began to add those behind them; it may
     * still be adding.
     */
    @SuppressWarnings("NullAway") // of so many each is there
    Emissions first(int count) {
        @Nullable Socket[] theirSockets = sockets;
        @Nullable CoreSignal[] theirSignals = signals;
        VarHandle.acquireFence();
        Emissions copy = new Emissions();
        for (int i = 0; i < count; i++) {
            copy.add(theirSockets[i], theirSignals[i]);
        }
        return copy;
    }

    /** The same signal, of which more is known now. */
    void replace(int place, CoreSignal signal) {
        signals[place] = signal;
    }

    /** A socket was found for what is sent by name. */
    void route(int place, Socket socket) {
        sockets[place] = socket;
    }

    /** Leaves the first ones, and lets go of those behind them. */
    void truncate(int count) {
        Arrays.fill(sockets, count, size, null);
        Arrays.fill(signals, count, size, null);
        size = count;
    }

    /** Begins anew, and lets go of all. */
    void clear() {
        truncate(0);
        stopped.clear();
    }

    /**
     * Puts all into their sockets, each in its place, and tells the receivers. What a throttling socket does not take goes
     * into its sender's outbox.
     *
     * @param amongOthers whether other threads do so now
     */
    @SuppressWarnings("NullAway") // within size there are signals
    void flush(Changes changes, boolean amongOthers) {
        for (int i = 0; i < size; i++) {
            CoreSignal signal = signals[i];
            Socket socket = sockets[i];
            if (socket == null) {
                continue; // a dissonance already
            }
            Changes.Offered offered =
                    socket.isAwaitedBefore(signal.urgent) ? Changes.Offered.WAITS : changes.offer(socket, signal);
            if (offered == Changes.Offered.ENTERED) {
                changes.arrived(socket, signal.urgent, amongOthers);
            } else if (offered == Changes.Offered.WAITS) {
                stop((Hypha) signal.key.origin, socket, signal, changes);
            } else if (offered == Changes.Offered.DIVERTED) {
                divert(socket.way(signal.urgent), signal, changes, amongOthers);
            }
        }
    }

    private void divert(Socket socket, CoreSignal signal, Changes changes, boolean amongOthers) {
        Changes.Offered offered =
                socket.isAwaitedBefore(signal.urgent) ? Changes.Offered.WAITS : changes.offerDiverted(socket, signal);
        if (offered == Changes.Offered.ENTERED) {
            changes.arrived(socket, signal.urgent, amongOthers);
        } else if (offered == Changes.Offered.WAITS) {
            stop((Hypha) signal.key.origin, socket, signal, changes);
        }
    }

    private void stop(Hypha sender, Socket socket, CoreSignal signal, Changes changes) {
        changes.beforeChange(sender);
        if (sender.outbox == null) {
            sender.outbox = new Outbox(signal.tide);
            stopped.add(sender);
        }
        sender.outbox.add(socket, signal);
    }
}
