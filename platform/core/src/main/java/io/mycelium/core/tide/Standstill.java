package io.mycelium.core.tide;

import io.mycelium.api.observe.Dissonance;
import java.util.ArrayList;
import java.util.List;

/** Finds out, at the end of a tide, whether anything can still move, and gets it going again. The tide's thread only. */
final class Standstill {
    private final State state;
    private final Topology topology;
    private boolean stuck;

    Standstill(State state) {
        this.state = state;
        topology = state.topology;
    }

    /** Whether nothing will move until something comes from outside. */
    boolean stuck() {
        return stuck;
    }

    /** Something came from outside. */
    void over() {
        stuck = false;
    }

    /** Signals are held, and nothing moved: the oldest stopped hypha goes on in spite of its outbox. */
    void find(Counters ofTide) {
        List<Hypha> stopped = state.stopped;
        AwakeList awakeNext = state.awakeNext;
        stuck = ofTide.moved == 0 && ofTide.steps == 0 && awakeNext.size() <= stopped.size() + orphans(awakeNext);
        if (!stuck || stopped.isEmpty() || waitsForService()) {
            return;
        }
        for (Hypha h : stopped) {
            if (h.forced || h.species.orphaned || h.inbox == null && h.firstPending == null) {
                continue;
            }
            state.beforeChange(h);
            h.forced = true;
            stuck = false;
            state.dissonance(
                    Dissonance.Kind.STANDSTILL,
                    h.name(),
                    "nothing moves: " + circle(h) + "; '" + h.name()
                            + "' goes on all the same. Give one of these sockets more capacity, or let it reject");
            return;
        }
    }

    private int orphans(AwakeList awakeNext) {
        int count = 0;
        for (int i = 0; i < awakeNext.size(); i++) {
            Hypha h = topology.hyphaOrNull(awakeNext.get(i));
            if (h == null || h.species.orphaned) {
                count++;
            }
        }
        return count;
    }

    private boolean waitsForService() {
        return topology.relays.stream().anyMatch(r -> r.waiting)
                || topology.bodies.stream().anyMatch(b -> !b.isInput() && b.touched && !b.serving())
                || topology.species.stream().anyMatch(s -> s.orphaned);
    }

    private static String circle(Hypha first) {
        StringBuilder path = new StringBuilder(first.name());
        List<Node> seen = new ArrayList<>(List.of(first));
        Node node = first;
        while (node != null) {
            Node next = null;
            if (node instanceof Hypha h && h.outbox != null) {
                next = h.outbox.socket(0).to;
            } else if (node instanceof RelayNode) {
                for (Socket s = node.firstOut; s != null && next == null; s = s.nextOut) {
                    next = s.hasRoom(false) ? null : s.to;
                }
            }
            if (next != null) {
                path.append(" -> ").append(next.name());
            }
            node = next == null || seen.contains(next) ? null : next;
            if (node != null) {
                seen.add(node);
            }
        }
        return path.toString();
    }
}
