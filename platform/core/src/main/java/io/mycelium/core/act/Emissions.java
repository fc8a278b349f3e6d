package io.mycelium.core.act;

import io.mycelium.core.crew.Padded;
import io.mycelium.core.graph.Changes;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Outbox;
import io.mycelium.core.graph.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Signals on their way into sockets, in the order in which they were emitted: those of one ACT, or those of all ACTs of
 * one worker in a tide. For one thread.
 */
public final class Emissions extends Padded {
    /** Those whose outbox was empty until a socket did not take what they emitted. */
    public final List<Hypha> stopped = new ArrayList<>();

    private @Nullable Socket[] sockets = new Socket[64];
    private @Nullable CoreSignal[] signals = new CoreSignal[64];
    private int size;
    /** How far it was filled at most since it was cleared. */
    private int reached;

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
            grow(size + 1);
        }
        sockets[size] = socket;
        signals[size] = signal;
        return size++;
    }

    /** Adds those of an ACT, and returns the place of the first. */
    int addAll(Emissions others) {
        int count = others.size;
        int first = size;
        if (count == 1) {
            return add(others.sockets[0], others.first());
        }
        if (first + count > signals.length) {
            grow(first + count);
        }
        System.arraycopy(others.sockets, 0, sockets, first, count);
        System.arraycopy(others.signals, 0, signals, first, count);
        size = first + count;
        return first;
    }

    @SuppressWarnings("NullAway") // asked only where there is one
    private CoreSignal first() {
        return signals[0];
    }

    private void grow(int needed) {
        int length = Math.max(needed, signals.length * 2);
        sockets = Arrays.copyOf(sockets, length);
        signals = Arrays.copyOf(signals, length);
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

    /** Begins anew, without letting go yet of what is there: that costs, and the next ones will stand in its place. */
    void restart() {
        reached = Math.max(reached, size);
        size = 0;
    }

    /** Begins anew, and lets go of all. */
    void clear() {
        size = Math.max(reached, size);
        reached = 0;
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
                changes.arrived(socket, amongOthers);
            } else if (offered == Changes.Offered.WAITS) {
                stop((Hypha) signal.key.origin, socket, signal, changes);
            }
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
