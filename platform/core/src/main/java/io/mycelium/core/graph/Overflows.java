package io.mycelium.core.graph;

/** Opens the sockets into which others divert when they are full. The tide's thread only. */
final class Overflows {
    private Overflows() {}

    /** Finds for a socket that diverts the one that it diverts to, or opens it, for that and nothing else. */
    static void open(Topology topology, Socket socket) {
        String name = socket.full.divertsTo();
        Node to = name == null ? null : topology.find(name, socket.from);
        boolean takes = to instanceof Hypha h && !h.dead
                || to instanceof BodyNode body && !body.isInput()
                || to instanceof RelayNode && !(socket.from instanceof RelayNode); // they might come to form a circle
        if (to != null && takes && to != socket.to) {
            socket.overflow = topology.addressed(socket.from, to);
        }
    }
}
