package io.mycelium.core.tide;

import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Node;
import io.mycelium.core.graph.Outbox;
import io.mycelium.core.graph.RelayNode;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.graph.State;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds who waits for whom at a boundary: who is stopped waits for full sockets, and so for their receivers, who may wait
 * in their turn. What comes of it are chains, from whoever takes too little up to the bodies where the world waits. For one
 * question, on the tide's thread; gives values only.
 */
final class Pressure {
    /** The tide waits for whoever looks. */
    static final int MOST_LINKS = 1000;

    private final State state;
    /** How many signals wait outside of a body. */
    private final ToIntFunction<BodyNode> outside;

    /** Those who wait, by whom they wait for. */
    private final LinkedHashMap<Node, List<Wait>> before = new LinkedHashMap<>();
    /** For whom one waits. */
    private final Map<Node, List<Node>> behind = new LinkedHashMap<>();

    private final Set<Node> shown = new HashSet<>();
    private final List<NetworkView.PressureLink> links = new ArrayList<>();
    private boolean more;

    /**
     * Somebody waits for a socket.
     *
     * @param signals how many for this one
     * @param stopped for how many tides; -1 for one that is no hypha
     */
    private record Wait(Socket socket, long signals, long stopped) {
        Node from() {
            return socket.from;
        }
    }

    Pressure(State state, ToIntFunction<BodyNode> outside) {
        this.state = state;
        this.outside = outside;
        state.stopped.forEach(this::addHypha);
        state.topology.relays.forEach(this::addRelay);
        state.topology.bodies.forEach(this::addBody);
    }

    private void addHypha(Hypha h) {
        Outbox outbox = h.outbox;
        if (outbox == null) {
            return;
        }
        Map<Socket, long[]> waiting = new LinkedHashMap<>();
        for (int i = 0; i < outbox.size(); i++) {
            waiting.computeIfAbsent(outbox.socket(i), s -> new long[1])[0]++;
        }
        waiting.forEach((socket, count) -> add(new Wait(socket, count[0], state.tide - outbox.since)));
    }

    private void addRelay(RelayNode relay) {
        Socket full = relay.blocked ? relay.blockedBy : null;
        if (full != null) {
            long arrivals = 0;
            for (Socket s = relay.firstIn; s != null; s = s.nextIn) {
                arrivals += s.held();
            }
            add(new Wait(full, arrivals, -1));
        }
    }

    private void addBody(BodyNode body) {
        int queued = body.isInput() ? outside.applyAsInt(body) : 0;
        boolean feeds = body.input != null && !body.ended;
        for (Socket s = body.firstOut; s != null && (queued > 0 || feeds); s = s.nextOut) {
            Socket way = s.way(false);
            if (way.full.throttles() && !way.hasRoom(false)) {
                add(new Wait(way, queued, -1));
            }
        }
    }

    private void add(Wait wait) {
        before.computeIfAbsent(wait.socket.to, to -> new ArrayList<>()).add(wait);
        behind.computeIfAbsent(wait.from(), from -> new ArrayList<>()).add(wait.socket.to);
    }

    /** All chains of the network. */
    List<NetworkView.PressureChain> all() {
        List<NetworkView.PressureChain> chains = new ArrayList<>();
        List<Node> ends = new ArrayList<>(before.keySet());
        ends.removeIf(behind::containsKey);
        ends.forEach(end -> chains.add(chain(end, null, Set.of())));
        // who is left waits in circles
        new ArrayList<>(before.keySet()).forEach(node -> {
            if (!shown.contains(node)) {
                chains.add(chain(node, null, Set.of()));
            }
        });
        return chains;
    }

    /** The chains in which one stands, or the sockets to it that hold something; nothing if there is nobody of the name. */
    Optional<List<NetworkView.PressureChain>> of(String name) {
        Node node = state.topology.find(name);
        if (node == null || node instanceof Node.Gone) {
            return Optional.empty();
        }
        if (!before.containsKey(node) && !behind.containsKey(node)) {
            return Optional.of(List.of(alone(node)));
        }
        Set<Node> below = below(node);
        List<Node> ends = new ArrayList<>(below);
        ends.removeIf(behind::containsKey);
        if (ends.isEmpty()) {
            ends = List.of(node);
        }
        return Optional.of(ends.stream().map(end -> chain(end, node, below)).toList());
    }

    /** For whom one waits, and those for whom they wait; it is among them. */
    private Set<Node> below(Node node) {
        LinkedHashSet<Node> found = new LinkedHashSet<>();
        ArrayDeque<Node> open = new ArrayDeque<>(List.of(node));
        while (!open.isEmpty()) {
            Node next = open.remove();
            if (found.add(next)) {
                open.addAll(behind.getOrDefault(next, List.of()));
            }
        }
        return found;
    }

    private NetworkView.PressureChain alone(Node node) {
        begin(node);
        for (Socket s = node.firstIn; s != null && roomForMore(); s = s.nextIn) {
            if (s.held() > 0) {
                link(0, new Wait(s, 0, -1), false);
            }
        }
        return new NetworkView.PressureChain(
                node.name(), "nobody waits for it, and it waits for nobody", links(), more);
    }

    /** @param through whom only that is shown which leads to him, and all above him; null: all is */
    private NetworkView.PressureChain chain(Node end, @Nullable Node through, Set<Node> below) {
        begin(end);
        climb(end, 0, through == null || through == end, through, below);
        return new NetworkView.PressureChain(end.name(), why(end), links(), more);
    }

    private void begin(Node end) {
        links.clear();
        more = false;
        shown.add(end);
    }

    private List<NetworkView.PressureLink> links() {
        return List.copyOf(links);
    }

    private void climb(Node node, int depth, boolean above, @Nullable Node through, Set<Node> below) {
        for (Wait wait : before.getOrDefault(node, List.of())) {
            Node from = wait.from();
            if (above || below.contains(from)) {
                if (!roomForMore()) {
                    return;
                }
                boolean known = !shown.add(from);
                link(depth, wait, known && before.containsKey(from));
                if (!known) {
                    climb(from, depth + 1, above || from == through, through, below);
                }
            }
        }
    }

    private boolean roomForMore() {
        more |= links.size() >= MOST_LINKS;
        return links.size() < MOST_LINKS;
    }

    private void link(int depth, Wait wait, boolean again) {
        Socket s = wait.socket;
        links.add(new NetworkView.PressureLink(
                depth,
                s.from.name(),
                s.to.name(),
                s.held(),
                s.capacity(),
                s.full.way().word(),
                wait.signals,
                wait.stopped,
                again));
    }

    /** Why it takes no more than it does, as far as one can see. */
    private String why(Node end) {
        if (behind.containsKey(end)) {
            return "it waits for itself: all in this circle wait for the next";
        }
        for (Wait wait : before.getOrDefault(end, List.of())) {
            if (wait.socket.isApart()) {
                return "no signal from '" + wait.from().name() + "' reaches it: they are on two sides of a partition";
            }
        }
        if (end instanceof Hypha h) {
            return why(h);
        }
        if (end instanceof RelayNode relay) {
            return relay.service == null
                    ? "no relay of kind '" + relay.plan.kind() + "' is there; what arrives is held"
                    : otherwise(relay.strikes.fault(), "it goes on in the next tide");
        }
        BodyNode body = (BodyNode) end;
        return otherwise(body.strikes.fault(), body.serving() ? "it takes all in the next tide" : "it is not open");
    }

    private static String otherwise(@Nullable String fault, String why) {
        return fault == null ? why : fault;
    }

    private String why(Hypha h) {
        if (h.isHeld()) {
            return "what it would sense is held until its species '" + h.species.plan.name() + "' has another pack";
        }
        if (h.species.isClosedIn(state.tide + 1)) {
            return "its next window opens in tide " + h.species.plan.wake().next(state.tide);
        }
        if (h.isExhausted()) {
            return "the budget of the network grants it less energy than it wants";
        }
        return "it takes in a tide what its energy of " + h.species.plan.energy() + " allows";
    }
}
