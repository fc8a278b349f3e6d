package io.mycelium.core.tide;

import io.mycelium.core.graph.State;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A network as a graph, for those who look at it piece by piece: no call looks at more than it is told to, however large the
 * network is. At a boundary, on the tide's thread. No state depends on it.
 */
public final class GraphView {
    /** So many hyphae are looked at for a page of those of one species. */
    static final int MOST_LOOKS = 20_000;

    private final State state;

    GraphView(State state) {
        this.state = state;
    }

    /**
     * Some hyphae in the order of their birth.
     *
     * @param species of which they are; null: any
     * @param after what the page before ended with; 0: from the beginning
     */
    public NetworkView.Page<NetworkView.HyphaLine> hyphae(@Nullable String species, long after, int max) {
        List<NetworkView.HyphaLine> lines = new ArrayList<>();
        int[] looks = new int[1];
        int next = after > Integer.MAX_VALUE
                ? -1
                : state.topology.hyphae.visit((int) after, h -> {
                    if (species == null || h.species.plan.name().equals(species)) {
                        lines.add(Views.line(state, h));
                    }
                    return ++looks[0] < MOST_LOOKS && lines.size() < max;
                });
        return new NetworkView.Page<>(lines, next < 0 ? null : (long) next);
    }

    /** Some sockets in the order in which they were opened. */
    public NetworkView.Page<NetworkView.SocketLine> sockets(long after, int max) {
        List<NetworkView.SocketLine> lines = new ArrayList<>();
        int next = after > Integer.MAX_VALUE
                ? -1
                : state.topology.visitSockets((int) after, s -> {
                    lines.add(Views.line(s));
                    return lines.size() < max;
                });
        return new NetworkView.Page<>(lines, next < 0 ? null : (long) next);
    }

    /** Leads a walk on by so many hyphae and sockets. Returns whether it has gone through the network, and has a picture. */
    public boolean go(GraphWalk walk, int steps) {
        return walk.go(state, steps);
    }

    /** Leads a walk on by so many hyphae. Returns whether it has seen all, and has a picture. */
    public boolean go(HyphaeWalk walk, int steps) {
        return walk.go(state, steps);
    }
}
