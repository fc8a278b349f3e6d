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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
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
     * @param replayable how many of those have a signal that {@link #replay} lets come in again, to whom was to have it
     * @param unreplayable how many of those have one that has not come in again and that it does not let, by what is in the way
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
            Map<String, Long> unreplayable,
            long count,
            long signals,
            long kept,
            long cleared,
            long forgotten) {
        public Page {
            dissonances = List.copyOf(dissonances);
            unreplayable = Collections.unmodifiableMap(new TreeMap<>(unreplayable));
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
        long found = 0;
        long replayable = 0;
        TreeMap<String, Long> unreplayable = new TreeMap<>();
        String closed = inlet.closedBecause();
        for (Dissonance d : (Iterable<Dissonance>) state.dissonances.find(sought, 0)::iterator) {
            found++;
            Obstacle obstacle = obstacle(d, d.receiver());
            if (obstacle == Obstacle.NO_SIGNAL || obstacle == Obstacle.REPLAYED) {
                continue;
            }
            if (closed != null) {
                unreplayable.merge("nothing comes in: " + closed, 1L, Long::sum);
            } else if (obstacle != null) {
                unreplayable.merge(obstacle.ofMany, 1L, Long::sum);
            } else {
                replayable++;
            }
        }
        long kept = state.dissonances.kept();
        long cleared = state.dissonances.cleared();
        return new Page(
                some,
                found,
                replayable,
                unreplayable,
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

    /** What may be in the way of a replay, as it is said of many. */
    private enum Obstacle {
        NO_SIGNAL("they have no signal"),
        REPLAYED("they were replayed"),
        NOBODY("nobody was to have their signal next"),
        GONE("who was to have their signal is not there any more"),
        WAITS("they wait to come in already");

        private final String ofMany;

        Obstacle(String ofMany) {
            this.ofMany = ofMany;
        }
    }

    /** What is in the way of giving its signal to somebody; null if nothing is. */
    private @Nullable Obstacle obstacle(Dissonance d, @Nullable String to) {
        if (d.signal() == null) {
            return Obstacle.NO_SIGNAL;
        } else if (d.replayedAs() != null) {
            return Obstacle.REPLAYED;
        } else if (to == null) {
            return Obstacle.NOBODY;
        } else if (!takesSignals(state.topology.find(to))) {
            return Obstacle.GONE;
        }
        return inlet.isReplaying(d.number()) ? Obstacle.WAITS : null;
    }

    private static boolean takesSignals(@Nullable Node node) {
        return node instanceof Hypha || node instanceof RelayNode || node instanceof BodyNode body && !body.isInput();
    }

    /** Why one can't be; empty if it is. */
    private String replay(Dissonance d, @Nullable String given) {
        String to = given == null ? d.receiver() : given;
        Obstacle obstacle = obstacle(d, to);
        if (obstacle == null) {
            inlet.replay(d.number(), (CoreSignal) Objects.requireNonNull(d.signal()), Objects.requireNonNull(to));
            return "";
        }
        return switch (obstacle) {
            case NO_SIGNAL -> "it has no signal";
            case REPLAYED -> "it was replayed as " + d.replayedAs();
            case NOBODY -> "nobody was to have its signal next; say who is to have it now";
            case GONE ->
                "'" + to + "' takes no signals: "
                        + (state.topology.find(Objects.requireNonNull(to)) == null
                                ? "there is nobody of the name"
                                : "it is dead, or an input");
            case WAITS -> "it waits to come in already";
        };
    }

    /** Lets go of those that are meant, and returns how many these were. What was counted stays counted. */
    public long clear(Sought sought) {
        gate.cleared(sought);
        state.changed = true;
        return state.dissonances.clear(sought);
    }
}
