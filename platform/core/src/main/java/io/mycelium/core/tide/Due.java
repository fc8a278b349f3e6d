package io.mycelium.core.tide;

import io.mycelium.core.blueprint.Partitions;
import io.mycelium.core.gate.Inlet;
import io.mycelium.core.gate.TideIn;
import io.mycelium.core.gate.Wishing;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.Groups;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.RelayNode;
import io.mycelium.core.graph.Replica;
import io.mycelium.core.graph.State;
import io.mycelium.core.graph.Strikes;
import java.util.ArrayList;
import java.util.List;

/** Whether a tide now would have something to do, and when the next one will. Cheap. The tide's thread only. */
final class Due {
    private final State state;
    private final Inlet inlet;
    private final TideIn tideIn;
    private final Standstill standstill;
    private final Wishing wishing;

    Due(State state, Inlet inlet, TideIn tideIn, Standstill standstill, Wishing wishing) {
        this.state = state;
        this.inlet = inlet;
        this.tideIn = tideIn;
        this.standstill = standstill;
        this.wishing = wishing;
    }

    boolean now() {
        return nowButForWindows(true) || state.nextWindow() <= state.tide + 1;
    }

    /** Whether nothing is to be done but in windows, which alone are no work, or by what failed again and again. */
    boolean nothingButWindows() {
        return !nowButForWindows(false) && nextButForWindows(false) == Hypha.NEVER;
    }

    private boolean nowButForWindows(boolean hopeless) {
        return inlet.waiting() > 0
                || wishing.any()
                || nextButForWindows(hopeless) <= state.tide + 1
                || tideIn.mayHaveMore(hopeless)
                || !standstill.stuck()
                        && (state.awakeNext.size() > 0 || !state.stopped.isEmpty() || relaysOrBodiesTouched());
    }

    private boolean relaysOrBodiesTouched() {
        for (RelayNode relay : state.topology.relays) {
            if (relay.touched || relay.blocked) {
                return true;
            }
        }
        for (BodyNode body : state.topology.bodies) {
            if (body.touched && !body.isInput() && body.serving()) {
                return true;
            }
        }
        return false;
    }

    /** The next tide in which somebody is due, signal or not. */
    long next() {
        return Math.min(nextButForWindows(true), state.nextWindow());
    }

    /** What would have something to do and failed again and again, so that nobody waits for it; each with its last fault. */
    List<String> hopeless() {
        List<String> all = new ArrayList<>();
        for (BodyNode body : state.topology.bodies) {
            if (body.input != null && !body.ended) {
                addHopeless(all, "'" + body.name() + "'", body.strikes);
            }
        }
        for (RelayNode relay : state.topology.relays) {
            if (relay.service != null && (relay.waiting || relay.due != Hypha.NEVER)) {
                addHopeless(all, "'" + relay.name() + "'", relay.strikes);
            }
        }
        Groups groups = state.topology.groups;
        if (groups != null) {
            for (Replica replica : groups.unsettled()) {
                addHopeless(all, "the merge of '" + replica.name + "'", groups.strikes(replica.species.mergedBy()));
            }
        }
        return all;
    }

    private static void addHopeless(List<String> all, String what, Strikes strikes) {
        if (strikes.hopeless()) {
            all.add(what + " (" + strikes.fault() + ")");
        }
    }

    private long nextOfGroups(Groups groups, boolean hopeless) {
        long next = groups.nextDue(state.tide, hopeless);
        for (Partitions.Drill drill : state.blueprint.partitions().drills()) {
            next = drill.tide() > state.tide ? Math.min(next, drill.tide()) : next;
        }
        return next;
    }

    /**
     * The same, but for windows for which no signal waits.
     *
     * @param hopeless whether plugins count too that failed again and again: they are tried again, but nobody waits for it
     */
    long nextButForWindows(boolean hopeless) {
        long next = Math.min(state.wakeTimes.next(), tideIn.nextDue());
        next = Math.min(next, state.questionTimes.next());
        next = Math.min(next, state.nextAwaitedWindow());
        next = Math.min(next, state.decayTimes.next());
        if (state.topology.groups != null) {
            next = Math.min(next, nextOfGroups(state.topology.groups, hopeless));
        }
        next = state.degradation == null ? next : Math.min(next, state.degradation.nextDue());
        for (RelayNode relay : state.topology.relays) {
            if (relay.service != null && (hopeless || !relay.strikes.hopeless())) {
                next = Math.min(next, relay.due);
                next = relay.waiting ? Math.min(next, relay.strikes.retryAt()) : next;
            }
        }
        for (BodyNode body : state.topology.bodies) {
            if (body.handsOverAgain()) {
                next = Math.min(next, Math.max(body.strikes.retryAt(), state.tide + 1));
            }
        }
        return next;
    }
}
