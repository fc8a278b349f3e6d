package io.mycelium.core.tide;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.observe.Sought;
import io.mycelium.core.gate.Gate;
import io.mycelium.core.gate.Inlet;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Node;
import io.mycelium.core.graph.RelayNode;
import io.mycelium.core.graph.State;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a network keeps of its dissonances, for whoever operates it: to be looked through, replayed and cleared. At a
 * boundary, on the tide's thread.
 */
public final class Ledger {
    private static final int MOST_LINES = 100;

    private final State state;
    private final Inlet inlet;
    private final Gate gate;

    Ledger(State state, Inlet inlet, Gate gate) {
        this.state = state;
        this.inlet = inlet;
        this.gate = gate;
    }

    /**
     * Some of those that are kept.
     *
     * @param found how many that are kept are meant, before and after these too
     * @param replayable how many of those have a signal that has not been replayed
     * @param count how many there ever were
     * @param signals how many of these have a signal: as many as the counters say
     * @param kept how many are kept
     * @param cleared how many were cleared
     * @param forgotten how many made room for newer ones
     */
    public record Page(
            List<Dissonance> dissonances,
            long found,
            long replayable,
            long count,
            long signals,
            long kept,
            long cleared,
            long forgotten) {
        public Page {
            dissonances = List.copyOf(dissonances);
        }
    }

    /**
     * What comes of a wish to replay.
     *
     * @param replayed how many signals come in again, as their receivers have room
     * @param refused a line for each of the first of those that do not
     */
    public record Replayed(int replayed, List<String> refused) {
        public Replayed {
            refused = List.copyOf(refused);
        }
    }

    /** Those that are meant, after a number; the oldest first. */
    public Page list(Sought sought, long after, int max) {
        return page(sought, state.dissonances.find(sought, after).limit(max).toList());
    }

    /**
     * Those that are meant, before a number; the newest first.
     *
     * @param before 0: the newest of all
     */
    public Page newest(Sought sought, long before, int max) {
        ArrayDeque<Dissonance> last = new ArrayDeque<>();
        state.dissonances
                .find(sought, 0)
                .takeWhile(each -> before == 0 || each.number() < before)
                .forEach(each -> {
                    last.addFirst(each);
                    if (last.size() > max) {
                        last.removeLast();
                    }
                });
        return page(sought, List.copyOf(last));
    }

    private Page page(Sought sought, List<Dissonance> some) {
        long[] found = new long[2];
        state.dissonances.find(sought, 0).forEach(each -> {
            found[0]++;
            found[1] += each.signal() != null && each.replayedAs() == null ? 1 : 0;
        });
        long kept = state.dissonances.kept();
        long cleared = state.dissonances.cleared();
        return new Page(
                some,
                found[0],
                found[1],
                state.dissonances.count(),
                state.dissonances.signals(),
                kept,
                cleared,
                state.dissonances.count() - kept - cleared);
    }

    /** Nothing if there never was one of the number, or it is not kept any more. */
    public Optional<Dissonance> find(long number) {
        return state.dissonances.find(number);
    }

    /**
     * Lets the signals of those that are meant come in again, from the next TIDE IN on, each as a new one. Without numbers,
     * those are passed over that have none, or that have been replayed.
     *
     * @param to the hypha, relay or output body that is to have them; null: whoever was to have each
     */
    public Replayed replay(Sought sought, @Nullable String to) {
        String closed = inlet.closedBecause();
        if (closed != null) {
            return new Replayed(0, List.of("nothing comes in: " + closed));
        }
        int replayed = 0;
        List<String> refused = new ArrayList<>();
        for (long number : sought.numbers()) {
            if (state.dissonances.find(number).isEmpty()) {
                refused.add(number + ": no dissonance of this number is kept");
            }
        }
        for (Dissonance d : state.dissonances.find(sought, 0).toList()) {
            String why = replay(d, to);
            if (why.isEmpty()) {
                replayed++;
            } else if (!sought.numbers().isEmpty() || d.signal() != null && d.replayedAs() == null) {
                refused.add(d.number() + ": " + why);
            }
        }
        return new Replayed(replayed, refused.subList(0, Math.min(MOST_LINES, refused.size())));
    }

    /** Why one can't be; empty if it is. */
    private String replay(Dissonance d, @Nullable String given) {
        if (d.signal() == null) {
            return "it has no signal";
        }
        if (d.replayedAs() != null) {
            return "it was replayed as " + d.replayedAs();
        }
        String to = given == null ? d.receiver() : given;
        if (to == null) {
            return "nobody was to have its signal next; say who is to have it now";
        }
        Node node = state.topology.find(to);
        if (!(node instanceof Hypha || node instanceof RelayNode || node instanceof BodyNode b && !b.isInput())) {
            return "'" + to + "' takes no signals: "
                    + (node == null ? "there is nobody of the name" : "it is dead, or an input");
        }
        return inlet.replay(d.number(), (CoreSignal) d.signal(), to) ? "" : "it waits to come in already";
    }

    /** Lets go of those that are meant, and returns how many these were. What was counted stays counted. */
    public long clear(Sought sought) {
        gate.cleared(sought);
        state.changed = true;
        return state.dissonances.clear(sought);
    }
}
