package io.mycelium.core.tide;

import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Node;
import io.mycelium.core.graph.RelayNode;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.graph.Species;
import io.mycelium.core.graph.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a network again and again, so many hyphae and sockets at a boundary, and makes a {@link GraphPicture} of each
 * round. Belongs to who watches; by {@link GraphView#go} it is led on, on the tide's thread, and what it saw is put in words
 * on another one. The network knows nothing of it: where nobody watches nothing is done. One thread at a time.
 */
public final class GraphWalk {
    /** With more hyphae than these, those of a species are one node. */
    public static final int MOST_HYPHAE = 2000;

    /** There are no more edges in a picture, and no more relays and bodies each. */
    public static final int MOST_EDGES = 20_000;

    /** What is worse comes first; who sleeps is not worse than who is well. */
    private static final List<VitalityLevel> WORST = List.of(
            VitalityLevel.DEAD,
            VitalityLevel.POOR,
            VitalityLevel.FAIR,
            VitalityLevel.GOOD,
            VitalityLevel.EXCELLENT,
            VitalityLevel.DORMANT,
            VitalityLevel.UNKNOWN);

    private @Nullable Round round;
    private boolean ended;
    private long visited;

    /** How many hyphae and sockets it has looked at, since it began. */
    public long visited() {
        return visited;
    }

    /** Goes on by so many hyphae and sockets. Returns whether a round has ended. */
    boolean go(State state, int steps) {
        Round now = round == null || ended ? new Round(state) : round;
        round = now;
        int left = now.hyphae(state, steps);
        left = now.nextHypha >= 0 ? 0 : now.sockets(state, left);
        visited += steps - left;
        now.ended = state.tide;
        ended = now.nextHypha < 0 && now.nextSocket < 0;
        return ended;
    }

    /** The picture of the round that has ended. Off the tide. */
    public GraphPicture picture() {
        if (round == null || !ended) {
            throw new IllegalStateException("the walk is on its way");
        }
        return round.picture();
    }

    /** The names of the ten hyphae of the lowest vitality, of those that are not at their best, once a round has ended. */
    public List<String> worst() {
        return round == null || !ended
                ? List.of()
                : round.ailing.all().stream().map(GraphPicture.Ailing::id).toList();
    }

    /** A node that is being counted. */
    private static final class Count {
        final Node node;
        final @Nullable Species species;
        final GraphPicture.Kind kind;
        final int[] levels = new int[VitalityLevel.values().length];
        int hyphae;
        int awake;
        int halted;
        long waiting;

        Count(Node node, @Nullable Species species, GraphPicture.Kind kind) {
            this.node = node;
            this.species = species;
            this.kind = kind;
        }

        void add(Hypha h, boolean isAwake) {
            hyphae++;
            awake += isAwake ? 1 : 0;
            halted += h.quarantined ? 1 : 0;
            waiting += h.inbox == null ? 0 : h.inbox.size();
            levels[h.vitality.level().ordinal()]++;
        }

        String id() {
            return kind == GraphPicture.Kind.SPECIES
                    ? "(" + Objects.requireNonNull(species).plan.name() + ")"
                    : node.name();
        }

        GraphPicture.Dot dot() {
            Map<String, Integer> words = new LinkedHashMap<>();
            String worst = null;
            for (VitalityLevel level : WORST) {
                if (levels[level.ordinal()] > 0) {
                    worst = worst == null ? level.word() : worst;
                    words.put(level.word(), levels[level.ordinal()]);
                }
            }
            return new GraphPicture.Dot(
                    id(),
                    kind,
                    species == null ? null : species.plan.name(),
                    hyphae,
                    awake,
                    worst,
                    words,
                    halted,
                    waiting);
        }
    }

    private record Ends(Object from, Object to) {}

    /** All sockets from one node to another, being counted. */
    private static final class Flow {
        int sockets;
        long held;
        long capacity;
        int fullest;
        long entered;

        void add(Socket s) {
            int holds = s.held();
            int room = s.capacity();
            sockets++;
            held += holds;
            capacity += room;
            fullest = Math.max(fullest, room == 0 ? 0 : (int) (100L * holds / room));
            entered += s.entered;
        }
    }

    private static final class Round {
        private final long begun;
        private final boolean grouped;
        private final Map<Object, Count> counts = new LinkedHashMap<>();
        private final Map<Ends, Flow> flows = new LinkedHashMap<>();
        private final TopTen<GraphPicture.Ailing> ailing = new TopTen<>();
        private final TopTen<GraphPicture.Ailing> failing = new TopTen<>();
        private final TopTen<GraphPicture.Full> fullest = new TopTen<>();
        private boolean more;
        private long ended;
        int nextHypha;
        int nextSocket;

        Round(State state) {
            begun = state.tide;
            grouped = state.topology.hyphae.size() > MOST_HYPHAE;
            state.topology.bodies.stream()
                    .filter(body -> !body.name().equals(BodyNode.WORLD))
                    .limit(MOST_EDGES)
                    .forEach(this::add);
            state.topology.relays.stream().limit(MOST_EDGES).forEach(this::add);
            more = state.topology.bodies.size() > MOST_EDGES + 1 || state.topology.relays.size() > MOST_EDGES;
        }

        private void add(BodyNode body) {
            Count count = new Count(body, null, body.isInput() ? GraphPicture.Kind.INPUT : GraphPicture.Kind.OUTPUT);
            count.halted = body.serving() && body.strikes.fault() == null ? 0 : 1;
            counts.put(body, count);
        }

        private void add(RelayNode relay) {
            Count count = new Count(relay, null, GraphPicture.Kind.RELAY);
            count.halted = relay.service != null && relay.strikes.fault() == null ? 0 : 1;
            count.waiting = relay.held();
            counts.put(relay, count);
        }

        private Object keyOf(Node node) {
            return grouped && node instanceof Hypha h ? h.species : node;
        }

        /** Returns how many steps are left. */
        int hyphae(State state, int steps) {
            if (nextHypha < 0 || steps <= 0) {
                return steps;
            }
            int[] left = {steps};
            nextHypha = state.topology.hyphae.visit(nextHypha, h -> {
                Count count = counts.get(keyOf(h));
                if (count == null) {
                    count = new Count(h, h.species, grouped ? GraphPicture.Kind.SPECIES : GraphPicture.Kind.HYPHA);
                    counts.put(keyOf(h), count);
                }
                count.add(h, state.isAwake(h));
                rank(h);
                return --left[0] > 0;
            });
            return left[0];
        }

        private void rank(Hypha h) {
            boolean ails = h.quarantined
                    || switch (h.vitality.level()) {
                        case GOOD, FAIR, POOR -> true;
                        default -> false;
                    };
            if (ails) {
                ailing.offer(-h.vitality.score(), () -> ailing(h));
            }
            int failures = Integer.bitCount(h.failures & Hypha.FAILURES);
            if (failures > 0) {
                failing.offer(failures, () -> ailing(h));
            }
        }

        private static GraphPicture.Ailing ailing(Hypha h) {
            return new GraphPicture.Ailing(
                    h.name(),
                    h.species.plan.name(),
                    h.vitality.level().word(),
                    h.vitality.score(),
                    Integer.bitCount(h.failures & Hypha.FAILURES),
                    h.quarantined);
        }

        /** Returns how many steps are left. */
        int sockets(State state, int steps) {
            if (nextSocket < 0 || steps <= 0) {
                return steps;
            }
            int[] left = {steps};
            nextSocket = state.topology.visitSockets(nextSocket, s -> {
                add(s);
                return --left[0] > 0;
            });
            return left[0];
        }

        private void add(Socket s) {
            int held = s.held();
            if (held > 0) {
                Count to = counts.get(keyOf(s.to));
                if (to != null) {
                    to.waiting += held;
                }
                fullest.offer(
                        held / (double) Math.max(1, s.capacity()),
                        () -> new GraphPicture.Full(s.from.name(), s.to.name(), held, s.capacity()));
            }
            Ends ends = new Ends(keyOf(s.from), keyOf(s.to));
            Flow flow = flows.get(ends);
            if (flow == null && flows.size() >= MOST_EDGES) {
                more = true;
                return;
            }
            if (flow == null) {
                flow = new Flow();
                flows.put(ends, flow);
            }
            flow.add(s);
        }

        /** Of those whose ends were met. */
        GraphPicture picture() {
            List<GraphPicture.Dot> nodes = new ArrayList<>();
            counts.values().forEach(count -> nodes.add(count.dot()));
            List<GraphPicture.Edge> edges = new ArrayList<>();
            flows.forEach((ends, flow) -> {
                Count from = counts.get(ends.from());
                Count to = counts.get(ends.to());
                if (from != null && to != null) {
                    edges.add(new GraphPicture.Edge(
                            from.id(), to.id(), flow.sockets, flow.held, flow.capacity, flow.fullest, flow.entered));
                }
            });
            return new GraphPicture(
                    begun,
                    ended,
                    grouped,
                    nodes,
                    edges,
                    more,
                    new GraphPicture.Worst(ailing.all(), failing.all(), fullest.all()));
        }
    }
}
