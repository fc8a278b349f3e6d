package io.mycelium.core.tide;

import org.jspecify.annotations.Nullable;

/** What a socket can begin or end at: a hypha, a relay, a fruiting body, or one that is gone. */
abstract class Node extends Named {
    /** How often it was begun. */
    int generation;
    /** The number of the last signal it emitted. */
    long seq;

    @Nullable
    Socket firstIn;

    @Nullable
    Socket lastIn;

    @Nullable
    Socket firstOut;

    @Nullable
    Socket lastOut;

    int outCount;

    Node(int id, String name) {
        super(id, name);
    }

    Node(int id, String base, int number) {
        super(id, base, number);
    }

    private Node(Named same) {
        super(same);
    }

    SignalKey nextKey() {
        return new SignalKey(this, generation, ++seq);
    }

    /** An outgoing socket to another node, the first there is, dead or alive. */
    @Nullable
    Socket socketTo(Node other) {
        for (Socket s = firstOut; s != null; s = s.nextOut) {
            if (s.to == other && !s.closing) {
                return s;
            }
        }
        return null;
    }

    /** One of whom nothing is left but the name on signals it once emitted, and the place that gives them. */
    static final class Gone extends Node {
        Gone(Named once) {
            super(once);
        }
    }
}
