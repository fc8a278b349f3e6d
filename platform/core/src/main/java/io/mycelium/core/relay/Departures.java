package io.mycelium.core.relay;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.graph.ActRequests;
import io.mycelium.core.graph.Births;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Counters;
import io.mycelium.core.graph.Frequency;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Node;
import io.mycelium.core.graph.RelayNode;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.graph.State;
import io.mycelium.core.graph.Topology;
import io.mycelium.core.trace.TraceEvent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How signals leave a relay: into a socket, into all that carry them, to a hypha by its name, or for good. A signal may
 * leave several times: the first instance is the signal itself, those after it are copies. Whoever lets one leave says how
 * often it left before, and is told how often it has now. For one answer of a relay, on the tide's thread.
 */
final class Departures {
    private final State state;
    private final Births births;
    private final RelayNode relay;
    private final Counters counters;
    private final Socket[] targets;
    private final int targetCount;

    Departures(State state, Births births, RelayNode relay) {
        this.state = state;
        this.births = births;
        this.relay = relay;
        counters = state.counters();
        targets = relay.targets.items(); // as the relay saw them: births on the way add to them
        targetCount = relay.targets.size();
    }

    int forward(CoreSignal signal, int target, int before) {
        return send(targets[target], signal, signal.frequency, before);
    }

    int forwardAll(CoreSignal signal, int before) {
        int now = before;
        for (int i = 0; i < targetCount; i++) {
            if (targets[i].carries(signal.frequency)) {
                now = send(targets[i], signal, signal.frequency, now);
            }
        }
        if (now == before) {
            count(before);
            nowhere(signal);
            now++;
        }
        return now;
    }

    int deliver(CoreSignal signal, String name, @Nullable String species, @Nullable String frequency, int before) {
        Node to = state.topology.find(name, relay);
        if (to == null && species != null) {
            ActRequests.Birth birth = new ActRequests.Birth(relay, species, name, PlainMap.EMPTY);
            births.reserve(birth, true);
            to = birth.born;
        }
        if (!(to instanceof Hypha)) {
            count(before);
            if (to instanceof Node.Gone) {
                state.notices.deadEnd(signal, name);
            }
            dissonant(
                    to instanceof Node.Gone ? Dissonance.Kind.DEAD_END : Dissonance.Kind.NO_TARGET,
                    to == null
                            ? "there is no hypha '" + name + "', and relay '" + relay.name() + "' gives birth to none"
                            : to instanceof Node.Gone
                                    ? "'" + name + "' is dead, and its name is not given again"
                                    : "'" + name + "' is not a hypha; relays deliver to hyphae by their names",
                    signal);
            return before + 1;
        }
        if (relay.socketTo(to) == null && areApart(state.topology, relay, to)) {
            count(before);
            counters.dissonant++;
            counters.held--;
            String where = relay.name() + " -> " + to.name();
            state.note(
                    Dissonance.Kind.PARTITIONED, where, "it leads to another side of the partition", null, signal, to);
            return before + 1;
        }
        Frequency as = frequency == null ? signal.frequency : state.topology.frequencies.of(frequency);
        return send(state.topology.between(relay, to), signal, as, before);
    }

    /** Whether no signal reaches one from the other now; nor is a socket opened there. */
    static boolean areApart(Topology topology, Node one, Node other) {
        return topology.groups != null && topology.groups.areApart(one, other);
    }

    private int send(Socket socket, CoreSignal signal, Frequency as, int before) {
        CoreSignal instance = before == 0 && as == signal.frequency
                ? signal
                : signal.instance(before == 0 ? signal.key.copy() : relay.nextCopy(), as);
        count(before);
        if (state.ways != null && state.ways.wants(instance)) {
            state.ways.add(new TraceEvent.Passes(relay.name(), instance, signal.id(), socket.to.name()));
        }
        state.push(socket, instance);
        return before + 1;
    }

    private void count(int before) {
        if (before > 0) {
            counters.copied++;
            counters.held++;
        }
    }

    /** Whether somebody wants to know where signals go. */
    boolean tells() {
        return state.ways != null;
    }

    /** A relay makes something of it, or nothing. */
    void absorb(CoreSignal signal) {
        absorbs(signal);
        absorb(1);
    }

    /** A relay has taken it into its memory: it is a signal no more. */
    void absorbs(CoreSignal signal) {
        if (state.ways != null && state.ways.wants(signal)) {
            state.ways.add(new TraceEvent.Absorbs(relay.name(), signal));
        }
    }

    /** It is kept for the relay, under some name. */
    void keeps(CoreSignal signal) {
        if (state.ways != null && state.ways.wants(signal)) {
            state.ways.add(new TraceEvent.Keeps(relay.name(), signal));
        }
    }

    void absorb(long signals) {
        counters.absorbed += signals;
        counters.held -= signals;
    }

    void refuse(CoreSignal signal, String reason) {
        dissonant(Dissonance.Kind.NO_TARGET, reason, signal);
    }

    void forgotten(CoreSignal signal) {
        dissonant(
                Dissonance.Kind.PLUGIN_FAULT,
                "relay '" + relay.name() + "' did not say what becomes of a signal",
                signal);
    }

    private void nowhere(CoreSignal signal) {
        boolean died = relay.ledToTheDead(signal.frequency);
        dissonant(
                died ? Dissonance.Kind.DEAD_END : Dissonance.Kind.NO_TARGET,
                died
                        ? "who relay '" + relay.name() + "' sent '" + signal.frequency + "' to has died"
                        : "no socket of relay '" + relay.name() + "' carries '" + signal.frequency + "'",
                signal);
    }

    private void dissonant(Dissonance.Kind kind, String message, CoreSignal signal) {
        counters.dissonant++;
        counters.held--;
        state.note(kind, relay.name(), message, null, signal, null);
    }

    /** The first socket that has no room for what would become of a signal that leaves so; null if all have. */
    @Nullable
    Socket fullForOne(int target, CoreSignal signal) {
        return full(targets[target], signal, 1);
    }

    @Nullable
    Socket fullForAll(CoreSignal signal) {
        Map<Socket, Integer> into = new HashMap<>(); // several that are full may divert to one
        for (int i = 0; i < targetCount; i++) {
            Socket target = targets[i];
            if (target.carries(signal.frequency)) {
                Socket full = full(target, signal, into.merge(target.way(signal.urgent), 1, Integer::sum));
                if (full != null) {
                    return full;
                }
            }
        }
        return null;
    }

    @Nullable
    Socket fullFor(String name, CoreSignal signal) {
        Node to = state.topology.find(name, relay);
        Socket there = to instanceof Hypha ? relay.socketTo(to) : null;
        return there == null ? null : full(there, signal, 1);
    }

    /** @param instances how many of the signal would go where this one does, with it */
    private static @Nullable Socket full(Socket socket, CoreSignal signal, int instances) {
        Socket into = socket.way(signal.urgent);
        boolean takes = RoomPlan.takesAll(socket)
                || into.room(signal.urgent) >= instances
                || into != socket && !into.full.throttles();
        return takes ? null : into;
    }
}
