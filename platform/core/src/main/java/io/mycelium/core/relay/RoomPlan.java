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
        return bySocket != null
                ? fits(socket, urgent)
                : noted(socket, takesAll(socket) || ++byTarget()[target] <= socket.room(urgent));
    }

    private boolean noted(Socket socket, boolean fits) {
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
        return noted(
                socket,
                takesAll(socket) || ++bySocket().computeIfAbsent(socket, s -> new int[1])[0] <= socket.room(urgent));
    }

    private static boolean fitsUnopened(
            Topology topology, Map<String, int[]> planned, RelayEffect.Deliver deliver, @Nullable Node to) {
        Species species = to instanceof Hypha h
                ? h.species
                : deliver.species() == null ? null : topology.speciesByName.get(deliver.species());
        if (species == null || species.plan.full() == FullPolicy.REJECT) {
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

    /** What it has no room for is a dissonance, and nobody waits. */
    private static boolean takesAll(Socket socket) {
        return socket.full == FullPolicy.REJECT;
    }
}
