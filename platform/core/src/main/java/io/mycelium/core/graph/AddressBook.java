package io.mycelium.core.graph;

import io.mycelium.api.value.Plain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where the sockets of a node lead, once they are too many for a walk, and on which frequencies it led to somebody who
 * has died: of the dead themselves it knows nothing. The tide's thread only.
 */
public final class AddressBook {
    /** Stands among {@link #deadEnds} for all frequencies; none has this name. */
    static final String ALL = "";

    private @Nullable Map<Node, Socket> first;
    /** Further sockets to the same, which few have. */
    private @Nullable Map<Node, List<Socket>> others;

    private final TreeSet<String> deadEnds = new TreeSet<>();

    /** Whether it knows the sockets. */
    boolean complete() {
        return first != null;
    }

    /** Writes them all down, in their order. */
    void complete(@Nullable Socket firstOut) {
        first = new HashMap<>();
        for (Socket s = firstOut; s != null; s = s.nextOut) {
            add(s);
        }
    }

    void add(Socket socket) {
        if (first == null) {
            return;
        }
        if (first.putIfAbsent(socket.to, socket) != null) {
            if (others == null) {
                others = new HashMap<>();
            }
            others.computeIfAbsent(socket.to, to -> new ArrayList<>(2)).add(socket);
        }
    }

    void remove(Socket socket) {
        if (first == null) {
            return;
        }
        List<Socket> more = others == null ? null : others.get(socket.to);
        if (first.get(socket.to) != socket) {
            if (more != null) {
                more.remove(socket);
            }
        } else if (more == null || more.isEmpty()) {
            first.remove(socket.to);
        } else {
            first.put(socket.to, more.remove(0));
        }
        if (others != null && more != null && more.isEmpty()) {
            others.remove(socket.to);
        }
    }

    /** The first socket to another node. */
    @Nullable
    Socket socketTo(Node other) {
        return first == null ? null : first.get(other);
    }

    /** All sockets to another node, in their order. */
    List<Socket> socketsTo(Node other) {
        List<Socket> found = new ArrayList<>();
        Socket one = socketTo(other);
        if (one != null) {
            found.add(one);
            found.addAll(others == null ? List.of() : others.getOrDefault(other, List.of()));
        }
        return found;
    }

    // ---- the dead

    /** A socket's far end has died. */
    void died(Socket socket) {
        if (socket.addressed()) {
            return; // what is sent by name says by itself that nobody is there
        }
        if (socket.carries.length == 0) {
            deadEnds.add(ALL);
        }
        deadEnds.addAll(socket.carriedNames());
    }

    /** Whether a socket that carried the frequency led to somebody who has died. */
    boolean ledToTheDead(Frequency frequency) {
        return deadEnds.contains(ALL) || deadEnds.contains(frequency.name);
    }

    List<String> deadEnds() {
        return List.copyOf(deadEnds);
    }

    public void restore(List<String> frequencies) {
        deadEnds.addAll(frequencies);
    }

    long hash() {
        long hash = 0;
        for (String frequency : deadEnds) {
            hash = Plain.mix(hash * 31 + Plain.hash(frequency) + 1);
        }
        return hash;
    }
}
