package io.mycelium.core.tide;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Species;
import io.mycelium.core.graph.State;
import io.mycelium.core.graph.Topology;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Other services on their way into a network. {@link Network#prepare} makes it at one boundary, {@link #check} reads all
 * states beside the tides, and {@link Network#use(Swap)} takes over at a later boundary, where only what has acted
 * meanwhile is still to be carried over. So a tide waits for a swap as long as it takes to exchange references.
 *
 * <p>That states may be read beside the tide rests on this: one that was committed is never written again.
 */
public final class Swap {
    final Plugins plugins;
    private final List<Change> changes = new ArrayList<>();
    private final Map<Behaviour, Integer> evaluators = new LinkedHashMap<>();

    Swap(Plugins plugins) {
        this.plugins = plugins;
    }

    /** On the tide's thread. */
    void add(Species species, Behaviour after, boolean packGone, Topology topology, int evaluatorsInUse) {
        changes.add(new Change(species, after, packGone, topology));
        evaluators.merge(after, evaluatorsInUse, Integer::sum);
    }

    List<Change> changes() {
        return changes;
    }

    /**
     * Carries all states over that there were at the boundary of {@link Network#prepare}, and readies the new packs.
     * Called once, off the tide.
     *
     * @throws SwapRefusedException if a state does not fit; it names the hypha, and nothing has changed
     */
    public void check() {
        changes.forEach(Change::carryOver);
        evaluators.forEach(Swap::prepare);
    }

    private static void prepare(Behaviour behaviour, int evaluators) {
        try {
            behaviour.prepare(evaluators);
        } catch (Throwable e) { // foreign code
            throw new SwapRefusedException("a pack was not taken over: it threw " + e + " as it was made ready");
        }
    }

    /** One species whose pack is another now. */
    static final class Change {
        final Species species;
        final Behaviour before;
        final Behaviour after;
        final boolean packGone;
        private final Species.Wants wants;
        private final String line;
        private final List<Hypha> hyphae = new ArrayList<>();
        private final List<Object> states = new ArrayList<>();
        private final List<Object> carried = new ArrayList<>();
        private final BitSet same = new BitSet();

        Change(Species species, Behaviour after, boolean packGone, Topology topology) {
            this.species = species;
            this.before = species.behaviour;
            this.after = after;
            this.packGone = packGone;
            try {
                wants = Species.Wants.of(after);
                line = changed(before, after);
            } catch (Throwable e) { // a behaviour is foreign code
                throw new SwapRefusedException("species '" + species.plan.name()
                        + "' keeps the pack that it has: of the one" + " to come nothing can be known, it threw " + e);
            }
            topology.forEachHypha(h -> {
                if (h.species == species) {
                    hyphae.add(h);
                    states.add(h.state);
                }
            });
        }

        private void carryOver() {
            for (int i = 0; i < hyphae.size(); i++) {
                carried.add(carried(hyphae.get(i), states.get(i), i));
            }
        }

        private Object carried(Hypha h, Object state, int index) {
            try {
                PlainMap fields = Objects.requireNonNull(before.states().write(state), "no plain values");
                Object next = Objects.requireNonNull(after.states().read(fields), "no state");
                same.set(index, fields.equals(after.states().write(next)));
                return next;
            } catch (Throwable e) { // the classes of a pack may throw anything
                throw new SwapRefusedException("pack " + after.pack() + " was not taken over: the state of hypha '"
                        + h.name() + "' does not fit it: " + reason(e) + ". What was in force stays in force");
            }
        }

        private static String reason(Throwable e) {
            String message = e.getMessage();
            return message == null ? e.toString() : message;
        }

        private static String changed(Behaviour before, Behaviour after) {
            List<String> parts = new ArrayList<>();
            named(parts, "added", after.rules(), before.rules());
            named(parts, "removed", before.rules(), after.rules());
            return "pack '" + after.pack().name() + "' is now version "
                    + after.pack().version() + (parts.isEmpty() ? "" : ", rules " + String.join(", ", parts));
        }

        private static void named(List<String> parts, String what, List<String> rules, List<String> others) {
            List<String> names = new ArrayList<>(rules);
            names.removeAll(new HashSet<>(others));
            if (!names.isEmpty()) {
                parts.add(what + " \"" + String.join("\", \"", names) + "\"");
            }
        }

        /** Catches up with the tides since: who was born, died or acted. May still refuse. On the tide's thread. */
        Commit catchUp(Topology topology) {
            Commit commit = new Commit(this);
            int[] at = new int[1];
            topology.forEachHypha(h -> {
                if (h.species == species) {
                    int known = find(h, at);
                    if (known >= 0 && states.get(known) == h.state && known < carried.size()) {
                        commit.add(h, carried.get(known), same.get(known));
                    } else {
                        int late = hyphae.size() + commit.late++;
                        Object state = carried(h, h.state, late);
                        commit.add(h, state, same.get(late));
                    }
                }
            });
            commit.lookForAside();
            return commit;
        }

        /** Both are in the order of their ids; those in between have died. */
        private int find(Hypha h, int[] at) {
            while (at[0] < hyphae.size() && hyphae.get(at[0]).id < h.id) {
                at[0]++;
            }
            return at[0] < hyphae.size() && hyphae.get(at[0]) == h ? at[0] : -1;
        }
    }

    /** What is left to do when nothing can be refused any more. */
    static final class Commit {
        private final Change change;
        private final List<Hypha> hyphae = new ArrayList<>();
        private final List<Object> states = new ArrayList<>();
        private final BitSet same = new BitSet();
        private int late;
        private String aside = "";

        Commit(Change change) {
            this.change = change;
        }

        private void add(Hypha h, Object state, boolean unchanged) {
            same.set(hyphae.size(), unchanged);
            hyphae.add(h);
            states.add(state);
        }

        /** Gives a line for people. */
        String apply(State state) {
            Species species = change.species;
            species.take(change.after, change.wants);
            species.packGone = change.packGone;
            species.abandoned = 0;
            if (!change.before.pack().equals(change.after.pack())) {
                species.since = state.tide + 1;
            }
            for (int i = 0; i < hyphae.size(); i++) {
                Hypha h = hyphae.get(i);
                state.beforeSameState(h);
                h.state = states.get(i);
                if (!same.get(i) || h.quarantined) {
                    state.beforeChange(h); // the digest is over plain values: where they are the same, so is it
                    if (h.quarantined) {
                        h.quarantined = false;
                        state.awakeInNext(h);
                    }
                }
            }
            String ofSpecies = hyphae.size() + (hyphae.size() == 1 ? " hypha" : " hyphae") + " of species '"
                    + species.plan.name() + "'";
            return change.packGone
                    ? "pack '" + species.plan.pack() + "' is gone; what " + ofSpecies + " would sense is held"
                    : change.line + "; " + ofSpecies + " migrated" + aside;
        }

        /** Which fields the new version does not declare, and of how many hyphae. May still refuse: it is foreign code. */
        private void lookForAside() {
            try {
                StateCodec codec = change.after.states();
                aside = fields(codec::aside, "is kept aside: no rule sees it")
                        + fields(codec::lost, "is lost: what is inside lists and maps is not kept aside");
            } catch (Throwable e) {
                throw new SwapRefusedException(
                        "pack " + change.after.pack() + " was not taken over: it threw " + e
                                + " when it was asked for the fields that it does not declare. What was in force stays in force");
            }
        }

        private String fields(Function<Object, List<String>> names, String fate) {
            Map<String, Integer> counts = new TreeMap<>();
            for (Object each : states) {
                names.apply(each).forEach(field -> counts.merge(field, 1, Integer::sum));
            }
            StringBuilder text = new StringBuilder();
            counts.forEach((field, count) -> text.append(", field '")
                    .append(field)
                    .append("' of ")
                    .append(count)
                    .append(count == 1 ? " hypha " : " hyphae ")
                    .append(fate));
            return text.toString();
        }
    }
}
