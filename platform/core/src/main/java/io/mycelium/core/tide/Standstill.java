package io.mycelium.core.tide;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.core.graph.AwakeList;
import io.mycelium.core.graph.Counters;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Node;
import io.mycelium.core.graph.Outbox;
import io.mycelium.core.graph.RelayNode;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.graph.State;
import io.mycelium.core.graph.Topology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out, at the end of a tide, who stands still for good, and gets them going again. Who is stopped waits for a full
 * socket, and so for its receiver; who waits in such a chain for himself waits for ever, whatever the rest of the network
 * does. The tide's thread only.
 *
 * <p>The search costs no more than to offer again what the stopped ones hold, which each tide does.
 */
final class Standstill {
    /** For so many tides one is stopped before it is looked whether he stands still: most chains dissolve by then. */
    private static final int PATIENCE = 2;

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

    /** The oldest stopped hypha of each circle goes on in spite of its outbox. */
    void find(Counters ofTide) {
        AwakeList awakeNext = state.awakeNext;
        stuck = (state.stopped.isEmpty() || noneEndsOrMayEnd())
                && ofTide.moved == 0
                && ofTide.dissonant == 0 // what was lost has left room, at a relay too
                && ofTide.steps == 0
                && awakeNext.size() <= state.stopped.size() + held(awakeNext);
    }

    /** Looks at those who are stopped; answers whether no circle was ended, nor may be one that is too young yet. */
    private boolean noneEndsOrMayEnd() {
        boolean younger = false;
        boolean ended = false;
        Map<Node, Boolean> looked = new HashMap<>();
        for (Hypha h : state.stopped) {
            if (waits(h) && h.outbox != null) {
                if (state.tide - h.outbox.since < PATIENCE) {
                    younger = true;
                } else if (!looked.containsKey(h)) {
                    ended |= look(h, looked);
                }
            }
        }
        return !ended && !younger;
    }

    /** Whether it takes nothing in until a socket takes what it holds. */
    private static boolean waits(Hypha h) {
        return h.outbox != null && !h.goesOn && !h.isHeld();
    }

    /**
     * Follows all chains that begin here, and ends the circles that are found on the way.
     *
     * @param looked those met before: true as long as a chain leads on from them
     * @return whether there were any
     */
    private boolean look(Hypha first, Map<Node, Boolean> looked) {
        List<Link> chain = new ArrayList<>();
        boolean found = false;
        chain.add(new Link(first));
        looked.put(first, true);
        while (!chain.isEmpty()) {
            Node next = chain.get(chain.size() - 1).next();
            if (next == null) {
                looked.put(chain.remove(chain.size() - 1).node, false);
            } else if (!looked.containsKey(next)) {
                looked.put(next, true);
                chain.add(new Link(next));
            } else if (looked.getOrDefault(next, false)) {
                found |= end(chain, next);
            }
        }
        return found;
    }

    /** One who waits, and for whom else it waits. */
    private static final class Link {
        final Node node;
        private int at;

        Link(Node node) {
            this.node = node;
        }

        /** The next of those for whom it waits; null if there is none left. */
        @Nullable
        Node next() {
            if (node instanceof Hypha h && waits(h)) {
                Outbox outbox = h.outbox;
                while (outbox != null && at < outbox.size()) {
                    Socket waitedFor = outbox.socket(at++);
                    if (!waitedFor.isApart()) {
                        return waitedFor.to;
                    }
                }
                return null;
            }
            if (node instanceof RelayNode relay
                    && relay.blocked
                    && relay.blockedBy != null
                    && !relay.blockedBy.isApart()
                    && at++ == 0) {
                return relay.blockedBy.to;
            }
            return null;
        }
    }

    /** The chain has come back to one of its own: its oldest stopped step runs in the next tide. */
    private boolean end(List<Link> chain, Node back) {
        StringBuilder circle = new StringBuilder();
        Hypha oldest = null;
        boolean within = false;
        for (Link link : chain) {
            within |= link.node == back;
            if (within) {
                circle.append(link.node.name()).append(" -> ");
                if (link.node instanceof Hypha h) {
                    if (h.goesOn) {
                        return false; // of another circle through it, which is ended already
                    }
                    oldest = oldest == null || older(h, oldest) ? h : oldest;
                }
            }
        }
        if (oldest == null) {
            return false;
        }
        state.beforeChange(oldest);
        oldest.goesOn = true;
        state.dissonance(
                Dissonance.Kind.STANDSTILL,
                oldest.name(),
                "these stand still, as each waits for the next: " + circle + back.name() + "; '" + oldest.name()
                        + "' goes on all the same. Give one of these sockets more capacity, or let it reject");
        return true;
    }

    private static boolean older(Hypha one, Hypha other) {
        long since = one.outbox == null ? Hypha.NEVER : one.outbox.since;
        long otherSince = other.outbox == null ? Hypha.NEVER : other.outbox.since;
        return since < otherSince || since == otherSince && one.id < other.id;
    }

    private int held(AwakeList awakeNext) {
        int count = 0;
        for (int i = 0; i < awakeNext.size(); i++) {
            Hypha h = topology.hyphaOrNull(awakeNext.get(i));
            if (h == null || h.isHeld()) {
                count++;
            }
        }
        return count;
    }
}
