package io.mycelium.core.graph;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.signal.Signal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dissonances of a network: counted for ever, the newest thousand kept. The tide's thread only. */
public final class Dissonances {
    public static final int KEPT = 1000;

    private final ArrayDeque<Dissonance> kept = new ArrayDeque<>();
    private List<Dissonance> thisTide = new ArrayList<>();
    private long count;

    public void add(
            long tide,
            Dissonance.Kind kind,
            String where,
            String message,
            @Nullable String rule,
            @Nullable Signal signal) {
        Dissonance dissonance = new Dissonance(++count, tide, kind, where, message, rule, signal);
        if (kept.size() == KEPT) {
            kept.removeFirst();
        }
        kept.addLast(dissonance);
        thisTide.add(dissonance);
    }

    /** Those since the last {@link #take}. */
    public List<Dissonance> pending() {
        return thisTide;
    }

    /** Those since the last call. */
    public List<Dissonance> take() {
        if (thisTide.isEmpty()) {
            return List.of(); // what comes later is not of this tide
        }
        List<Dissonance> taken = thisTide;
        thisTide = new ArrayList<>();
        return taken;
    }

    public List<Dissonance> after(long number, int max) {
        List<Dissonance> found = new ArrayList<>();
        for (Dissonance dissonance : kept) {
            if (dissonance.number() > number && found.size() < max) {
                found.add(dissonance);
            }
        }
        return found;
    }

    public List<Dissonance> about(String where) {
        return kept.stream().filter(d -> d.where().equals(where)).toList();
    }

    public long count() {
        return count;
    }

    public void restore(long number, List<Dissonance> newest) {
        count = number;
        kept.addAll(newest);
    }
}
