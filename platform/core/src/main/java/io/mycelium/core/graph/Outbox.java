package io.mycelium.core.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What throttling sockets have not taken of what a hypha emitted: urgent signals first, each kind in the order in which
 * it was emitted. A socket knows what waits for it here, so that what comes later goes behind it.
 */
public final class Outbox {
    /** The tide from which on there is anything in it. */
    public final long since;

    private final List<Socket> sockets = new ArrayList<>();
    private final List<CoreSignal> signals = new ArrayList<>();
    private final List<Socket> urgentSockets = new ArrayList<>();
    private final List<CoreSignal> urgentSignals = new ArrayList<>();

    public Outbox(long since) {
        this.since = since;
    }

    public void add(Socket socket, CoreSignal signal) {
        socket.awaited(signal.urgent);
        (signal.urgent ? urgentSockets : sockets).add(socket);
        (signal.urgent ? urgentSignals : signals).add(signal);
    }

    public Outbox copy() {
        Outbox copy = new Outbox(since);
        copy.sockets.addAll(sockets);
        copy.signals.addAll(signals);
        copy.urgentSockets.addAll(urgentSockets);
        copy.urgentSignals.addAll(urgentSignals);
        return copy;
    }

    /** Offers all to their sockets, and returns what these did not take; null if they took everything. */
    @Nullable
    public Outbox offer(Changes changes) {
        for (int i = 0; i < size(); i++) {
            socket(i).awaitedNoMore();
        }
        Outbox rest = null;
        for (int i = 0; i < size(); i++) {
            Socket socket = socket(i);
            CoreSignal signal = signal(i);
            Changes.Offered offered =
                    socket.isAwaitedBefore(signal.urgent) ? Changes.Offered.WAITS : changes.offer(socket, signal);
            if (offered == Changes.Offered.DIVERTED) { // it has taken over from one that throttled
                socket = socket.way(signal.urgent);
                offered = socket.isAwaitedBefore(signal.urgent)
                        ? Changes.Offered.WAITS
                        : changes.offerDiverted(socket, signal);
            }
            if (offered == Changes.Offered.ENTERED) {
                changes.arrived(socket, signal.urgent, false);
            } else if (offered == Changes.Offered.WAITS) {
                if (rest == null) {
                    rest = new Outbox(since);
                }
                rest.add(socket, signal);
            }
        }
        return rest;
    }

    /** Lets go of all, and gives it away. */
    void lose(Consumer<CoreSignal> lost) {
        for (int i = 0; i < size(); i++) {
            socket(i).awaitedNoMore();
            lost.accept(signal(i));
        }
    }

    /**
     * What is left when that is taken out which was to go into sockets that were closed, and that none has taken over from;
     * null if nothing is.
     */
    @Nullable
    public Outbox withoutClosed(BiConsumer<Socket, CoreSignal> lost) {
        Outbox rest = new Outbox(since);
        for (int i = 0; i < size(); i++) {
            Socket socket = socket(i).closing ? socket(i).successor : socket(i);
            if (socket == null || socket.closing) {
                lost.accept(socket(i), signal(i));
            } else {
                rest.add(socket, signal(i));
            }
        }
        return rest.size() == 0 ? null : rest;
    }

    public int size() {
        return urgentSignals.size() + signals.size();
    }

    public Socket socket(int index) {
        int urgent = urgentSockets.size();
        return index < urgent ? urgentSockets.get(index) : sockets.get(index - urgent);
    }

    public CoreSignal signal(int index) {
        int urgent = urgentSignals.size();
        return index < urgent ? urgentSignals.get(index) : signals.get(index - urgent);
    }
}
