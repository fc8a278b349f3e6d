package io.mycelium.core.relay;

import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.Routing;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Frequency;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Node;
import io.mycelium.core.graph.RelayNode;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.graph.Species;
import io.mycelium.core.graph.Topology;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many signals a relay's answer would put into each socket, to see whether they find room. By the number of the
 * target, as long as nothing is delivered past the targets. For one call on the tide's thread.
 */
final class RoomPlan {
    private final RelayNode relay;
    private final Socket[] targets;
    private final int count;
    private int @Nullable [] byTarget;
    private @Nullable Map<Socket, int[]> bySocket;

    private RoomPlan(RelayNode relay, Socket[] targets, int count) {
        this.relay = relay;
        this.targets = targets;
        this.count = count;
    }

    /** How many of the arrivals find room for all that is made of them; -1 if not even what no arrival caused does. */
    static int fitting(Topology topology, RelayNode relay, Routing routing, List<CoreSignal> arrivals) {
        Socket[] targets = relay.targets.items();
        int count = relay.targets.size();
        RoomPlan plan = new RoomPlan(relay, targets, count);
        relay.blockedBy = null;
        Map<String, int[]> byName = new HashMap<>();
        for (RelayEffect effect : routing.effects()) {
            int arrival = effect.arrival();
            boolean urgent = arrival >= 0 && arrivals.get(arrival).urgent;
            if (effect instanceof RelayEffect.Forward forward) {
                if (!plan.fits(forward.target(), urgent)) {
                    return arrival;
                }
            } else if (effect instanceof RelayEffect.ForwardAll) {
                Frequency frequency = arrivals.get(arrival).frequency;
                for (int i = 0; i < count; i++) {
                    if (targets[i].carries(frequency) && !plan.fits(i, urgent)) {
                        return arrival;
                    }
                }
            } else if (effect instanceof RelayEffect.Make make) {
                Frequency frequency = topology.frequencies.of(make.frequency());
                for (int i = 0; i < count; i++) {
                    if (targets[i].carries(frequency) && !plan.fits(i, false)) {
                        return arrival;
                    }
                }
            } else if (effect instanceof RelayEffect.Deliver deliver) {
                Node to = topology.find(deliver.to());
                if (to != null && !(to instanceof Hypha)) {
                    continue; // a dissonance, which needs no room
                }
                Socket there = to == null ? null : relay.socketTo(to);
                if (there != null) {
                    if (!plan.fits(there, urgent)) {
                        return arrival;
                    }
                } else if (!fitsUnopened(topology, byName, deliver, to)) {
                    return arrival;
                }
            }
        }
        return arrivals.size();
    }

    /** Plans one more for a target; false if it finds no room. */
    private boolean fits(int target, boolean urgent) {
        Socket socket = targets[target];
        if (bySocket != null) {
            return fits(socket, urgent);
        }
        return takesAll(socket) || ++byTarget()[target] <= socket.room(urgent) || fitsBehind(socket, urgent);
    }

    /** Whether one that is full diverts to another that has room; else this one is what the relay waits for. */
    private boolean fitsBehind(Socket full, boolean urgent) {
        Socket other = full.overflow;
        if (other != null && !other.closing) {
            return fitsDiverted(other, urgent);
        }
        relay.blockedBy = full;
        return false;
    }

    private boolean fitsDiverted(Socket socket, boolean urgent) {
        boolean fits = !socket.full.throttles() || planned(socket) <= socket.room(urgent);
        if (!fits) {
            relay.blockedBy = socket;
        }
        return fits;
    }

    /** Made when it is needed: who delivers by name alone does not pay for all its targets. */
    private int[] byTarget() {
        int[] known = byTarget;
        if (known == null) {
            known = new int[count];
            byTarget = known;
        }
        return known;
    }

    /** Plans one more for a socket that may be a target too; false if it finds no room. */
    private boolean fits(Socket socket, boolean urgent) {
        return takesAll(socket) || planned(socket) <= socket.room(urgent) || fitsBehind(socket, urgent);
    }

    /** How many are planned for a socket, with one more. */
    private int planned(Socket socket) {
        return ++bySocket().computeIfAbsent(socket, s -> new int[1])[0];
    }

    private static boolean fitsUnopened(
            Topology topology, Map<String, int[]> planned, RelayEffect.Deliver deliver, @Nullable Node to) {
        Species species = to instanceof Hypha h
                ? h.species
                : deliver.species() == null ? null : topology.speciesByName.get(deliver.species());
        if (species == null || takesAll(species.plan.full().way())) {
            return true;
        }
        int[] count = planned.computeIfAbsent(deliver.to(), name -> new int[1]);
        return ++count[0] <= species.plan.capacity();
    }

    private Map<Socket, int[]> bySocket() {
        Map<Socket, int[]> known = bySocket;
        if (known == null) {
            known = new HashMap<>();
            int[] before = byTarget;
            for (int i = 0; before != null && i < count; i++) {
                if (before[i] > 0) {
                    known.put(targets[i], new int[] {before[i]});
                }
            }
            bySocket = known;
        }
        return known;
    }

    /** What it has no room for is a dissonance, or another one is, and nobody waits. */
    private static boolean takesAll(Socket socket) {
        FullPolicy.Way way = socket.full.way();
        boolean alone = socket.overflow == null || socket.overflow.closing;
        return takesAll(way) || way == FullPolicy.Way.DIVERT && alone;
    }

    private static boolean takesAll(FullPolicy.Way way) {
        return way == FullPolicy.Way.REJECT || way == FullPolicy.Way.DROP_OLDEST;
    }
}
