package io.mycelium.core.graph;

import io.mycelium.api.observe.Dissonance;

/** Deaths, at TIDE OUT: what the dead held is lost, or goes where their species says. The tide's thread only. */
public final class Deaths {
    private final State state;
    private int ofTide;

    public Deaths(State state) {
        this.state = state;
    }

    /** It dies, unless it is dead already. */
    public void die(Hypha h) {
        if (!h.dead) {
            ofTide++;
            state.topology.remove(
                    h, signal -> state.lost(Dissonance.Kind.DEAD_END, h.name(), "'" + h.name() + "' has died", signal));
        }
    }

    /** All have died who were to: it is nobody's turn any more who did. Returns how many there were in this tide. */
    public int settle() {
        int dead = ofTide;
        ofTide = 0;
        if (dead > 0) {
            state.awakeNext.keep(id -> state.topology.hyphaOrNull(id) != null);
            state.stopped.removeIf(h -> h.dead);
        }
        return dead;
    }
}
