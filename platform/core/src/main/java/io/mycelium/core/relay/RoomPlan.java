package io.mycelium.core.relay;

import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.Routing;
import io.mycelium.core.blueprint.Blueprint;
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
 * target, as long as nothing is delivered past the targets. What is kept takes the room that there is, and stops nobody.
 * For one call on the tide's thread.
 */
final class RoomPlan {
    private final Topology topology;
    private final RelayNode relay;
    private final List<CoreSignal> arrivals;
    private final Socket[] targets;
    private final int count;
    private int @Nullable [] byTarget;
    private @Nullable Map<Socket, int[]> bySocket;
    /** For sockets that are not open yet. */
    private final Map<String, int[]> byName = new HashMap<>();

    private final @Nullable KeptPlan kept;

    /** The last that was full and diverts to another. */
    private @Nullable Socket diverting;

    /** A signal found room for all that is made of it. */
    private boolean somethingGoes;

    private RoomPlan(Topology topology, RelayNode relay, Routing routing, List<CoreSignal> arrivals) {
        this.topology = topology;
        this.relay = relay;
        this.arrivals = arrivals;
        targets = relay.targets.items();
        count = relay.targets.size();
        kept = KeptPlan.isNeeded(routing) ? new KeptPlan(relay.keeps) : null;
    }

    /** How many of the arrivals find room for all that is made of them; -1 if not even what no arrival caused does. */
    static int fitting(Topology topology, RelayNode relay, Routing routing, List<CoreSignal> arrivals) {
        relay.blockedBy = null;
        RoomPlan plan = new RoomPlan(topology, relay, routing, arrivals);
        for (RelayEffect effect : routing.effects()) {
            if (!plan.fits(effect)) {
                return effect.arrival();
            }
            plan.somethingGoes |= effect.arrival() >= 0;
        }
        return arrivals.size();
    }

    /** Plans what becomes of an effect; false if that finds no room. */
    private boolean fits(RelayEffect effect) {
        if (effect instanceof RelayEffect.Forward forward) {
            return fits(forward.target(), arrivals.get(forward.arrival()).urgent);
        } else if (effect instanceof RelayEffect.ForwardAll all) {
            CoreSignal arrival = arrivals.get(all.arrival());
            return allFit(arrival.frequency, arrival.urgent);
        } else if (effect instanceof RelayEffect.Make make) {
            return allFit(topology.frequencies.of(make.frequency()), make.urgent());
        } else if (effect instanceof RelayEffect.Deliver deliver) {
            return fits(deliver.to(), deliver.species(), arrivals.get(deliver.arrival()).urgent);
        } else if (effect instanceof RelayEffect.Wait) {
            return false;
        } else if (kept != null && effect instanceof RelayEffect.Keep keep && keep.under() != null) {
            kept.keep(keep.under(), arrivals.get(keep.arrival()));
        } else if (kept != null && effect instanceof RelayEffect.OfKept ofKept) {
            leave(ofKept, kept);
        }
        return true;
    }

    private boolean allFit(Frequency frequency, boolean urgent) {
        for (int i = 0; i < count; i++) {
            if (targets[i].carries(frequency) && !fits(i, urgent)) {
                return false;
            }
        }
        return true;
    }

    /** As many as find room leave. */
    private void leave(RelayEffect.OfKept effect, KeptPlan shelves) {
        String under = effect.under();
        if (effect instanceof RelayEffect.ReleaseKept || effect instanceof RelayEffect.RefuseKept) {
            shelves.leaveAll(under);
            return;
        }
        CoreSignal first = shelves.first(under);
        while (first != null && leaves(effect, first)) {
            somethingGoes = true;
            shelves.leave(under);
            first = shelves.first(under);
        }
    }

    /** Plans one that is kept; if it finds no room, nothing. */
    private boolean leaves(RelayEffect.OfKept effect, CoreSignal signal) {
        if (effect instanceof RelayEffect.ForwardKept forward) {
            return hasRoom(forward.target(), signal.urgent) && fits(forward.target(), signal.urgent);
        } else if (effect instanceof RelayEffect.DeliverKept deliver) {
            Node to = topology.find(deliver.to(), relay);
            Socket there = to instanceof Hypha ? relay.socketTo(to) : null;
            return (there == null || hasRoom(there, before(there), null, signal.urgent))
                    && fits(deliver.to(), deliver.species(), signal.urgent);
        }
        return allHaveRoom(signal) && allFit(signal.frequency, signal.urgent);
    }

    private boolean hasRoom(int target, boolean urgent) {
        return hasRoom(targets[target], beforeTarget(target), null, urgent);
    }

    private int beforeTarget(int target) {
        return bySocket != null ? before(targets[target]) : byTarget == null ? 0 : byTarget[target];
    }

    /** Whether all that is made of one finds room: where several targets are full and divert to one, it is room for several. */
    private boolean allHaveRoom(CoreSignal signal) {
        Map<Socket, Integer> instances = new HashMap<>();
        for (int i = 0; i < count; i++) {
            Socket target = targets[i];
            if (target.carries(signal.frequency) && !hasRoom(target, beforeTarget(i), instances, signal.urgent)) {
                return false;
            }
        }
        return true;
    }

    /** How many are planned for a socket. */
    private int before(Socket socket) {
        int[] planned = bySocket().get(socket);
        return planned == null ? 0 : planned[0];
    }

    /**
     * Whether a socket for which so many are planned takes one more, or diverts it to one that does.
     *
     * @param instances what else is to go where it does, which is counted there; null: nothing
     */
    private boolean hasRoom(Socket socket, int before, @Nullable Map<Socket, Integer> instances, boolean urgent) {
        if (takesAll(socket) || goesInto(socket, before, instances, urgent)) {
            return true;
        }
        Socket other = socket.overflow;
        if (other == null || other.closing) {
            waitsFor(socket);
            return false;
        }
        diverting = socket;
        if (!other.full.throttles() || goesInto(other, before(other), instances, urgent)) {
            return true;
        }
        waitsFor(other);
        return false;
    }

    /**
     * Notes what the relay waits for. If that is empty, and stays so, there is nothing in it to wait for: it is too small for
     * all that one signal puts there as long as another is full and diverts to it, so that one it is.
     */
    private void waitsFor(Socket full) {
        boolean staysEmpty = full.held() == 0 && !somethingGoes;
        relay.blockedBy = staysEmpty && diverting != null ? diverting : full;
    }

    private static boolean goesInto(
            Socket socket, int before, @Nullable Map<Socket, Integer> instances, boolean urgent) {
        int beside = instances == null ? 0 : instances.getOrDefault(socket, 0);
        boolean goes = before + beside < socket.room(urgent);
        if (goes && instances != null) {
            instances.put(socket, beside + 1);
        }
        return goes;
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
            diverting = full;
            return fitsDiverted(other, urgent);
        }
        waitsFor(full);
        return false;
    }

    private boolean fitsDiverted(Socket socket, boolean urgent) {
        boolean fits = !socket.full.throttles() || planned(socket) <= socket.room(urgent);
        if (!fits) {
            waitsFor(socket);
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

    /** Plans one more for a hypha by its name; false if it finds no room. */
    private boolean fits(String name, @Nullable String species, boolean urgent) {
        Node to = topology.find(name, relay);
        if (to != null && !(to instanceof Hypha)) {
            return true; // a dissonance, which needs no room
        }
        Socket there = to == null ? null : relay.socketTo(to);
        return there != null ? fits(there, urgent) : fitsUnopened(name, species, to);
    }

    private boolean fitsUnopened(String name, @Nullable String species, @Nullable Node to) {
        if (to != null && Departures.areApart(topology, relay, to)) {
            return true; // a dissonance, which needs no room
        }
        Species of = to instanceof Hypha h ? h.species : species == null ? null : topology.speciesByName.get(species);
        Blueprint.SocketPlan opens = to != null || of == null ? null : of.opensFrom(relay);
        FullPolicy full = opens == null ? null : opens.full();
        if (of == null || of.shed || takesAll(full == null ? of.plan.full().way() : full.way())) {
            return true;
        }
        int[] planned = byName.computeIfAbsent(name, unopened -> new int[1]);
        int capacity = opens == null || opens.capacity() == 0 ? of.plan.capacity() : opens.capacity();
        return ++planned[0] <= capacity;
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
    static boolean takesAll(Socket socket) {
        FullPolicy.Way way = socket.full.way();
        boolean alone = socket.overflow == null || socket.overflow.closing;
        return takesAll(way) || isShed(socket) || way == FullPolicy.Way.DIVERT && alone;
    }

    private static boolean isShed(Socket socket) {
        return socket.to instanceof Hypha h && h.species.shed;
    }

    private static boolean takesAll(FullPolicy.Way way) {
        return way == FullPolicy.Way.REJECT || way == FullPolicy.Way.DROP_OLDEST;
    }
}
