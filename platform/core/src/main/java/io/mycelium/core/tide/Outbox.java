package io.mycelium.core.tide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Signals on their way into sockets, in the order in which they were emitted. */
final class Outbox {
    private final List<Socket> sockets = new ArrayList<>();
    private final List<CoreSignal> signals = new ArrayList<>();

    void add(Socket socket, CoreSignal signal) {
        sockets.add(socket);
        signals.add(signal);
    }

    Outbox copy() {
        Outbox copy = new Outbox();
        copy.sockets.addAll(sockets);
        copy.signals.addAll(signals);
        return copy;
    }

    /** Whether something waits here for a socket, so that what comes later must wait behind it. */
    boolean holdsFor(Socket socket) {
        for (int i = 0; i < sockets.size(); i++) {
            if (sockets.get(i) == socket) {
                return true;
            }
        }
        return false;
    }

    /** Takes out what was to go into sockets that were closed, and hands it on. */
    void dropClosed(BiConsumer<Socket, CoreSignal> lost) {
        int kept = 0;
        for (int i = 0; i < signals.size(); i++) {
            if (sockets.get(i).closing) {
                lost.accept(sockets.get(i), signals.get(i));
            } else {
                sockets.set(kept, sockets.get(i));
                signals.set(kept++, signals.get(i));
            }
        }
        sockets.subList(kept, sockets.size()).clear();
        signals.subList(kept, signals.size()).clear();
    }

    int size() {
        return signals.size();
    }

    Socket socket(int index) {
        return sockets.get(index);
    }

    CoreSignal signal(int index) {
        return signals.get(index);
    }
}
