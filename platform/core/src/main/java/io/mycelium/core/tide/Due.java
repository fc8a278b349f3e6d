package io.mycelium.core.tide;

import io.mycelium.core.blueprint.Partitions;
import io.mycelium.core.gate.Inlet;
import io.mycelium.core.gate.TideIn;
import io.mycelium.core.gate.Wishing;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.Groups;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.RelayNode;
import io.mycelium.core.graph.State;

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
        return nowButForWindows() || state.nextWindow() <= state.tide + 1;
    }

    /** Whether nothing is to be done but in windows, which alone are no work. */
    boolean nothingButWindows() {
        return !nowButForWindows() && nextButForWindows() == Hypha.NEVER;
    }

    private boolean nowButForWindows() {
        return inlet.waiting() > 0
                || wishing.any()
                || nextButForWindows() <= state.tide + 1
                || tideIn.mayHaveMore()
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
        return Math.min(nextButForWindows(), state.nextWindow());
    }

    private long nextOfGroups(Groups groups) {
        long next = groups.nextDue(state.tide);
        for (Partitions.Drill drill : state.blueprint.partitions().drills()) {
            next = drill.tide() > state.tide ? Math.min(next, drill.tide()) : next;
        }
        return next;
    }

    /** The same, but for windows for which no signal waits. */
    long nextButForWindows() {
        long next = Math.min(state.wakeTimes.next(), tideIn.nextDue());
        next = Math.min(next, state.questionTimes.next());
        next = Math.min(next, state.nextAwaitedWindow());
        next = Math.min(next, state.decayTimes.next());
        if (state.topology.groups != null) {
            next = Math.min(next, nextOfGroups(state.topology.groups));
        }
        next = state.degradation == null ? next : Math.min(next, state.degradation.nextDue());
        for (RelayNode relay : state.topology.relays) {
            if (relay.service != null) {
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
