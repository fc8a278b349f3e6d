package io.mycelium.core.relay;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.relay.RelayEffect;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.Deaths;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Node;
import io.mycelium.core.graph.RelayNode;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.graph.State;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What relays want of the topology: deaths, sockets opened and closed. Noted as they answer, in the order of their graph,
 * and carried out in that order at TIDE OUT, after what rules wanted. The tide's thread only.
 */
final class RelayWishes {
    private final State state;
    private final List<Wish> wishes = new ArrayList<>();

    private record Wish(RelayNode relay, RelayEffect effect) {}

    RelayWishes(State state) {
        this.state = state;
    }

    static boolean isOne(RelayEffect effect) {
        return effect instanceof RelayEffect.Death
                || effect instanceof RelayEffect.Connect
                || effect instanceof RelayEffect.Disconnect;
    }

    void note(RelayNode relay, RelayEffect effect) {
        wishes.add(new Wish(relay, effect));
    }

    void carryOut(Deaths deaths) {
        for (Wish wish : wishes) {
            if (wish.effect() instanceof RelayEffect.Death death) {
                die(wish.relay(), death, deaths);
            } else if (wish.effect() instanceof RelayEffect.Connect connect) {
                connect(wish.relay(), connect);
            } else if (wish.effect() instanceof RelayEffect.Disconnect disconnect) {
                disconnect(wish.relay(), disconnect);
            }
        }
        wishes.clear();
    }

    private void die(RelayNode relay, RelayEffect.Death wish, Deaths deaths) {
        Node who = state.topology.find(wish.hypha(), relay);
        if (who instanceof Hypha h) {
            deaths.die(h);
        } else if (!(who instanceof Node.Gone)) {
            refuse(relay, "death: there is no hypha called '" + wish.hypha() + "'");
        }
    }

    private void connect(RelayNode relay, RelayEffect.Connect wish) {
        Node from = state.topology.find(wish.from(), relay);
        Node to = state.topology.find(wish.to(), relay);
        if (!(from instanceof Hypha || from instanceof RelayNode)) {
            refuse(relay, "connect: there is no hypha or relay called '" + wish.from() + "' to send from");
        } else if (!(to instanceof Hypha
                || to instanceof RelayNode
                || to instanceof BodyNode body && !body.isInput())) {
            refuse(relay, "connect: there is nobody called '" + wish.to() + "' to send to");
        } else if (from instanceof RelayNode sender && leadsTo(to, sender, new HashSet<>())) {
            refuse(
                    relay,
                    "connect: '" + wish.to() + "' sends to '" + wish.from()
                            + "' already, and in a circle of relays a signal would never leave them");
        } else {
            state.topology.connect(from, to, wish.frequencies());
        }
    }

    /** Whether what is sent to a node comes to a relay on a way of relays alone. */
    private static boolean leadsTo(Node from, RelayNode relay, Set<Node> seen) {
        if (from == relay) {
            return true;
        }
        if (!(from instanceof RelayNode) || !seen.add(from)) {
            return false;
        }
        for (Socket s = from.firstOut; s != null; s = s.nextOut) {
            if (leadsTo(s.to, relay, seen)) {
                return true;
            }
        }
        return false;
    }

    private void disconnect(RelayNode relay, RelayEffect.Disconnect wish) {
        Node from = state.topology.find(wish.from(), relay);
        Node to = state.topology.find(wish.to(), relay);
        if (from == null || to == null || from instanceof BodyNode) {
            refuse(relay, "disconnect: no socket ever led from '" + wish.from() + "' to '" + wish.to() + "'");
        } else if (!(from instanceof Node.Gone || to instanceof Node.Gone)) {
            state.topology.disconnect(from, to);
        }
    }

    private void refuse(RelayNode relay, String why) {
        state.dissonance(Dissonance.Kind.REFUSED, relay.name(), why);
    }
}
