package io.mycelium.core.graph;

import io.mycelium.api.observe.Dissonance;
import java.util.ArrayList;
import java.util.List;

/**
 * Deaths, at TIDE OUT: what waited for the dead takes another way, if there is one, or is lost. The tide's thread only.
 */
public final class Deaths {
    private final State state;
    private final Topology topology;
    private int ofTide;

    public Deaths(State state) {
        this.state = state;
        topology = state.topology;
    }

    /** It dies, unless it is dead already. */
    public void die(Hypha h) {
        if (h.dead) {
            return;
        }
        ofTide++;
        Node heir = Takers.heirOf(h, topology);
        for (Socket s = h.firstIn; s != null; s = s.nextIn) {
            reroute(s, h);
        }
        if (heir != null) {
            bequeath(h, heir);
        }
        topology.remove(h, signal -> lost(h, signal));
    }

    private void lost(Hypha h, CoreSignal signal) {
        state.notices.deadEnd(signal, h.name());
        state.lost(Dissonance.Kind.DEAD_END, h.name(), "'" + h.name() + "' has died", signal);
    }

    /** Another one takes its place: nothing waits for that. */
    void empty(Hypha h) {
        state.beforeChange(h);
        Node heir = Takers.heirOf(h, topology);
        if (heir != null) {
            bequeath(h, heir);
        }
        topology.empty(h, signal -> lost(h, signal));
        state.stopped.remove(h);
    }

    /** All have died who were to: it is nobody's turn any more who did. Returns how many there were in this tide. */
    public int settle() {
        int dead = ofTide;
        ofTide = 0;
        if (dead > 0) {
            state.awakeNext.keep(id -> topology.hyphaOrNull(id) != null);
            state.stopped.removeIf(h -> h.dead);
        }
        return dead;
    }

    /** What waits in a socket for one who dies, and what will be emitted there, goes where the socket leads otherwise. */
    private void reroute(Socket s, Hypha dead) {
        Node to = s.closing ? null : Takers.called(s.otherwise, topology, s.from);
        if (to == null || to == dead) {
            return;
        }
        Socket other = topology.instead(s, to);
        state.beforeChange(s);
        s.successor = other;
        taken(s).forEach(held -> state.push(other, held));
    }

    /** All that a socket held. Taken before any of it goes elsewhere, as what is full there may divert back to it. */
    private static List<CoreSignal> taken(Socket s) {
        List<CoreSignal> all = new ArrayList<>(s.held());
        for (CoreSignal held = s.leave(); held != null; held = s.leave()) {
            all.add(held);
        }
        return all;
    }

    /** What waits for one who dies goes to its heir: from the world, since those who sent it did not mean that one. */
    private void bequeath(Hypha dead, Node heir) {
        state.beforeChange(dead);
        Socket legacy = topology.between(topology.bodies.get(0), heir);
        SignalQueue inbox = dead.endDealings();
        if (inbox != null) {
            for (CoreSignal s = inbox.poll(); s != null; s = inbox.poll()) {
                state.push(legacy, s.onward());
            }
            dead.inbox = null;
        }
        for (Socket in = dead.firstIn; in != null; in = in.nextIn) {
            if (in.held() > 0) {
                state.beforeChange(in);
                taken(in).forEach(s -> state.push(legacy, s));
            }
        }
        Topology.forgetEmptied(dead);
    }
}
