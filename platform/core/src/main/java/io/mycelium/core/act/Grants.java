package io.mycelium.core.act;

import io.mycelium.core.graph.AwakeList;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Species;
import io.mycelium.core.graph.State;
import java.util.Arrays;

/**
 * What each of those awake may spend in a tide, where the network has a budget. It is granted before they ACT, in a fixed
 * order, so that no worker waits for another's count: critical species first, then all others; among both, those from
 * {@link State#energyTurn} on, and then those before. Who is granted less than he wants begins the next time. What is not
 * used is lost. The tide's thread grants; workers read.
 */
final class Grants {
    /** A step may be as small as this: whoever used less, or was never awake, wants as much. */
    static final int LEAST = 10;

    private final State state;
    private final long budget;
    private int[] granted = {};
    private long left;
    /** Whether each was granted less than it wants. */
    private boolean[] cut = {};

    private int turn;

    Grants(State state) {
        this.state = state;
        budget = state.blueprint.limits().energy();
    }

    /** Whether there is a budget; else each has the energy of its species. */
    boolean any() {
        return budget > 0;
    }

    /** The firings granted to the one at a place of the list, of its species; 0: its turn is in another tide. */
    int of(int place, Species species) {
        return budget > 0 ? granted[place] : species.energy;
    }

    void grant(AwakeList awake) {
        if (granted.length < awake.size()) {
            granted = new int[Math.max(awake.size(), 2 * granted.length)];
            cut = new boolean[granted.length];
        }
        Arrays.fill(granted, 0, awake.size(), 0);
        Arrays.fill(cut, 0, awake.size(), false);
        left = budget;
        turn = Hypha.UNMEASURED;
        int first = 0;
        while (first < awake.size() && awake.get(first) < state.energyTurn) {
            first++;
        }
        for (boolean critical : new boolean[] {true, false}) {
            grant(awake, first, awake.size(), critical);
            grant(awake, 0, first, critical);
        }
        if (turn != Hypha.UNMEASURED) {
            state.energyTurn = turn;
        }
    }

    /** Whether the one at a place of the list was granted less than it wants. */
    boolean isCut(int place) {
        return budget > 0 && cut[place];
    }

    private void grant(AwakeList awake, int from, int to, boolean critical) {
        for (int i = from; i < to; i++) {
            Hypha h = state.topology.hyphaOrNull(awake.get(i));
            if (h != null && h.species.plan.critical() == critical) {
                int wanted = wanted(h);
                if (wanted == 0) {
                    granted[i] = h.species.energy; // it can't spend any
                    continue;
                }
                granted[i] = (int) Math.min(wanted, left);
                left -= granted[i];
                if (granted[i] < wanted) {
                    cut[i] = true;
                    turn = turn == Hypha.UNMEASURED ? h.id : turn;
                }
            }
        }
    }

    /**
     * Twice what it spent when it was last awake, at most its energy; if it has an opening step and signals, at most its energy
     * for each of the two, as without a budget: else a step that the opening leaves too little for would wait for ever.
     * Nothing, where it has nothing to act upon.
     */
    private int wanted(Hypha h) {
        boolean senses = h.species.isClosedIn(state.tide) ? h.urgentWaits() : h.inbox != null || h.firstPending != null;
        boolean acts = h.species.opens || senses || h.dealings != null && h.dealings.recovers;
        boolean stopped = h.isHeld() || h.outbox != null && !h.goesOn && !h.urgentWaits();
        if (!acts || stopped) {
            return 0;
        }
        int energy = h.species.energy;
        long spent = ((long) h.energyUsed() * energy + Hypha.SHARES - 1) / Hypha.SHARES;
        long most = h.species.opens && senses ? 2L * energy : energy;
        return (int) Math.min(Integer.MAX_VALUE, Math.min(most, Math.max(LEAST, 2 * spent)));
    }
}
