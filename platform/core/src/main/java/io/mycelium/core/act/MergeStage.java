package io.mycelium.core.act;

import io.mycelium.api.merge.Conflict;
import io.mycelium.api.merge.Copy;
import io.mycelium.api.merge.MergeCall;
import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.merge.Merged;
import io.mycelium.api.merge.Written;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Partitions;
import io.mycelium.core.blueprint.Replicated;
import io.mycelium.core.crew.PluginCaller;
import io.mycelium.core.gate.Gate;
import io.mycelium.core.graph.AwakeList;
import io.mycelium.core.graph.Groups;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Merger;
import io.mycelium.core.graph.Replica;
import io.mycelium.core.graph.Species;
import io.mycelium.core.graph.State;
import io.mycelium.core.graph.Strikes;
import io.mycelium.core.graph.UnreadableStateException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * At TIDE OUT: copies that have changed become one with those that they can reach, and groups go apart or come together.
 * First the copies, so that those that go apart have had a common past. The tide's thread only.
 */
public final class MergeStage implements Merger {
    private final State state;
    private final Gate gate;
    private final @Nullable Groups groups;
    private @Nullable List<List<String>> wanted;
    /** Copies whose state could not be had: they are looked at again at the next boundary. */
    private final List<Hypha> unread = new ArrayList<>();

    public MergeStage(State state, Gate gate) {
        this.state = state;
        this.gate = gate;
        groups = state.topology.groups;
    }

    /** At the end of this tide, groups go apart so; no sides: they come together. */
    void divide(List<List<String>> sides) {
        wanted = sides;
    }

    /** Returns whether who reaches whom has changed. */
    public boolean run() {
        if (groups == null) {
            return false;
        }
        if (groups.hasCopies()) {
            look(groups);
            settle(groups);
        }
        for (Partitions.Drill drill : state.blueprint.partitions().drills()) {
            if (drill.tide() == state.tide && wanted == null) {
                wanted = drill.sides();
            }
        }
        boolean divided = wanted != null && groups.divide(wanted, state);
        wanted = null;
        if (divided) {
            settle(groups);
        }
        return divided;
    }

    /** Who has not been awake has not changed, unless its state could not be had the last time. */
    private void look(Groups all) {
        List<Hypha> again = List.copyOf(unread);
        unread.clear();
        again.forEach(h -> look(h, all));
        AwakeList awake = state.awake;
        for (int i = 0; i < awake.size(); i++) {
            Hypha h = state.topology.hyphaOrNull(awake.get(i));
            if (h != null && h.species.isReplicated()) {
                look(h, all);
            }
        }
    }

    private void look(Hypha h, Groups all) {
        Replica replica = all.replicaOf(h);
        try {
            if (replica != null && replica.look(h, state.tide)) {
                all.changed(replica);
            }
        } catch (UnreadableStateException e) { // its state type is foreign code
            h.species.unreadable(h, e.getCause() == null ? e : e.getCause());
            unread.add(h);
        }
    }

    private void settle(Groups all) {
        for (Replica replica : all.unsettled()) {
            Species species = replica.species;
            Strikes strikes = all.strikes(species.mergedBy());
            if (species.merges == null || strikes.leftAlone(state.tide)) {
                continue; // it is tried again
            }
            try {
                replica.settle(all.sides(), state.tide, state, this).forEach(this::beginAnew);
                all.settled(replica);
                strikes.forgive();
            } catch (PluginCaller.PluginFault fault) {
                all.touched(replica);
                failed(replica, strikes, String.valueOf(fault.getMessage()));
            }
        }
    }

    /** It is not what it was on its own: its generation rises, and it looks at itself in the next tide. */
    private void beginAnew(Hypha copy) {
        copy.generation++;
        state.own.wake(copy);
    }

    private void failed(Replica replica, Strikes strikes, String what) {
        state.changed = true;
        if (strikes.strike(state.tide, what)) {
            state.dissonance(
                    Dissonance.Kind.PLUGIN_FAULT,
                    replica.name,
                    "merge policy '" + replica.species.mergedBy() + "': " + what
                            + "; the copies stay as they are until it works or is replaced");
        }
    }

    @Override
    public Merged merge(Replica of, PlainMap past, Copy left, Copy right) throws PluginCaller.PluginFault {
        MergePolicy policy = of.species.merges;
        Replicated plan = of.species.plan.life().replicated();
        if (policy == null || plan == null) {
            throw new PluginCaller.PluginFault("there is none", null);
        }
        long generation = Math.max(generation(left), generation(right));
        Written now = new Written(state.tide, generation, left.group());
        MergeCall call = new MergeCall(of.name, past, left, right, now, plan.settings());
        return gate.call(() -> Objects.requireNonNull(policy.merge(call), "its answer"));
    }

    private static long generation(Copy copy) {
        long highest = 0;
        for (Written written : copy.written().values()) {
            highest = Math.max(highest, written.generation());
        }
        return highest;
    }

    @Override
    public void merged(Replica of, Copy left, Copy right, Merged merged) {
        for (Conflict conflict : merged.conflicts()) {
            state.dissonance(Dissonance.Kind.CONFLICT, of.name, text(of, left, right, conflict));
        }
    }

    private static String text(Replica of, Copy left, Copy right, Conflict conflict) {
        List<String> aside = new ArrayList<>();
        if (!Objects.equals(conflict.left(), conflict.kept())) {
            aside.add(Plain.text(conflict.left()) + " of " + left.group());
        }
        if (!Objects.equals(conflict.right(), conflict.kept())) {
            aside.add(Plain.text(conflict.right()) + " of " + right.group());
        }
        return "field '" + conflict.field() + "' of '" + of.name + "' was " + Plain.text(conflict.left()) + " in "
                + left.group() + " and " + Plain.text(conflict.right()) + " in " + right.group() + "; '"
                + conflict.rule() + "' kept " + Plain.text(conflict.kept()) + ", and put aside "
                + String.join(" and ", aside);
    }
}
