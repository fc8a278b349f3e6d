package io.mycelium.core.tide;

import io.mycelium.core.graph.Care;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.graph.State;
import java.util.ArrayList;
import java.util.List;

/**
 * Goes through all hyphae of a network once, so many at a boundary, and makes a {@link HyphaePicture} of them. Belongs to who
 * asks for it; by {@link GraphView#go(HyphaeWalk, int)} it is led on, on the tide's thread, and all else is done on another
 * one. The network knows nothing of it. One thread at a time.
 */
public final class HyphaeWalk {
    /** So many alerts are shown. */
    static final int MOST_ALERTS = 100;

    private final List<HyphaePicture.Rows> pieces = new ArrayList<>();
    private final TopTen<Integer> worst = new TopTen<>();
    private final List<NetworkView.AlertLine> alerts = new ArrayList<>();
    private long moreAlerts;
    private long begun = -1;
    private long tide;
    private int next;
    private int visited;
    private int of;

    /** How many hyphae it has looked at. */
    public int visited() {
        return visited;
    }

    /** How many there were at the last boundary at which it looked. */
    public int of() {
        return of;
    }

    /** Goes on by so many hyphae. Returns whether it has seen all. */
    boolean go(State state, int steps) {
        if (next < 0) {
            return true;
        }
        begun = begun < 0 ? state.tide : begun;
        tide = state.tide;
        of = state.topology.hyphae.size();
        HyphaePicture.Rows rows = new HyphaePicture.Rows(Math.max(1, Math.min(steps, of + 1)));
        pieces.add(rows);
        next = state.topology.hyphae.visit(next, h -> {
            rows.add(h, waiting(h), state.isAwake(h));
            look(h);
            return !rows.isFull();
        });
        visited += rows.size();
        return next < 0;
    }

    private void look(Hypha h) {
        if (isAiling(h)) {
            worst.offer(-h.vitality.score(), () -> h.id);
        }
        if (h.care != null) {
            for (Care.Told told : h.care.alerts()) {
                if (alerts.size() < MOST_ALERTS) {
                    alerts.add(new NetworkView.AlertLine(h.name(), told.cause(), told.text(), told.tide()));
                } else {
                    moreAlerts++;
                }
            }
        }
    }

    /** Whether one is to be looked at: it is not at its best though awake, or is not as it should be. */
    private static boolean isAiling(Hypha h) {
        boolean departs = h.care != null
                && (!h.care.findings().isEmpty() || !h.care.alerts().isEmpty());
        return departs
                || h.quarantined
                || switch (h.vitality.level()) {
                    case GOOD, FAIR, POOR -> true;
                    default -> false;
                };
    }

    /** How many signals wait to be sensed or acted upon. */
    static int waiting(Hypha h) {
        int waiting = h.inbox == null ? 0 : h.inbox.size();
        for (Socket s = h.firstPending; s != null; s = s.nextPending) {
            waiting += s.held();
        }
        return waiting;
    }

    /** The picture, when it has seen all. Off the tide. */
    public HyphaePicture picture() {
        if (next >= 0) {
            throw new IllegalStateException("the walk is on its way");
        }
        return new HyphaePicture(begun, tide, pieces, worst.all(), alerts, moreAlerts);
    }
}
