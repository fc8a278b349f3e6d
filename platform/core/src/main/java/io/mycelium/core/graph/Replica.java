package io.mycelium.core.graph;

import io.mycelium.api.merge.Copy;
import io.mycelium.api.merge.Merged;
import io.mycelium.api.merge.Written;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.crew.PluginCaller;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A hypha of a replicated species: its copies in the groups, and what they have in common. Those that can reach each other
 * are a family, called by the first of its groups; between two tides all of a family are as it was when they were last one,
 * but for those that no policy could merge. The tide's thread only.
 */
public final class Replica {
    private static final PlainMap.Shape SHAPE =
            PlainMap.Shape.of("copies", "families", "heads", "last", "name", "pasts");
    private static final int NOBODY = -1;

    public final String name;
    public final Species species;
    private final String[] groups;
    private final @Nullable Hypha[] copies;
    /** What each was when it was last looked at; and the object, so that most looks cost nothing. */
    private final Copy[] now;

    private final @Nullable Object[] seen;

    private final int[] family;
    /** By family: what its copies were when they were last one, and the version they came of. */
    private final PlainMap[] last;

    private final int[] head;
    private final Pasts pasts = new Pasts();
    private @Nullable PlainMap plain;
    private boolean gone;
    long digested;

    Replica(String name, Species species, List<String> groups) {
        this.name = name;
        this.species = species;
        this.groups = groups.toArray(String[]::new);
        copies = new Hypha[groups.size()];
        seen = new Object[groups.size()];
        now = new Copy[groups.size()];
        family = new int[groups.size()];
        last = new PlainMap[groups.size()];
        head = new int[groups.size()];
    }

    void join(int group, Hypha copy) {
        copies[group] = copy;
    }

    /** Returns whether that was the last one. */
    boolean leave(Hypha copy) {
        gone = true;
        for (int g = 0; g < copies.length; g++) {
            if (copies[g] == copy) {
                copies[g] = null;
                seen[g] = null;
            }
            gone &= copies[g] == null;
        }
        return gone;
    }

    /** The copy of a group; null if it is dead. */
    @Nullable
    Hypha copy(int group) {
        return copies[group];
    }

    /** All have begun with the same state. */
    void begin() {
        begin(Objects.requireNonNull(copies[0]).plainState());
    }

    /** All begin with this state. */
    void begin(PlainMap state) {
        for (int g = 0; g < copies.length; g++) {
            now[g] = new Copy(groups[g], state, Map.of());
        }
        last[0] = state;
        head[0] = pasts.begin(now[0]);
    }

    /** Looks whether a copy has changed in this tide. */
    public boolean look(Hypha copy, long tide) {
        for (int g = 0; g < copies.length; g++) {
            if (copies[g] == copy) {
                return look(g, copy, tide);
            }
        }
        return false;
    }

    private boolean look(int group, Hypha copy, long tide) {
        if (seen[group] == copy.state) {
            return false;
        }
        PlainMap state = copy.plainState();
        seen[group] = copy.state;
        Copy before = now[group];
        if (state.equals(before.state())) {
            return false;
        }
        Written written = new Written(tide, copy.generation, groups[group]);
        Map<String, Written> all = new TreeMap<>(before.written());
        state.forEach((field, value) -> {
            if (!Objects.equals(value, before.state().get(field))
                    || !before.state().containsKey(field)) {
                all.put(field, written);
            }
        });
        now[group] = new Copy(groups[group], state, all);
        plain = null;
        return true;
    }

    /** Whether all that can reach each other are one. */
    boolean isSettled(int[] sides) {
        for (int g = 0; g < copies.length; g++) {
            if (copies[g] == null) {
                continue;
            }
            if (!now[g].state().equals(last[family[g]])) {
                return false;
            }
            for (int other = 0; other < g; other++) {
                if (copies[other] != null && (sides[g] == sides[other]) != (family[g] == family[other])) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Makes one of all that can reach each other.
     *
     * @return the copies that were merged with others they had been apart from, and are not what they were
     * @throws PluginCaller.PluginFault if the policy gave no answer; what it did not merge stays as it is
     */
    public List<Hypha> settle(int[] sides, long tide, State state, Merger merger) throws PluginCaller.PluginFault {
        plain = null;
        divide(sides);
        for (int f = 0; f < family.length; f++) {
            if (first(f) != NOBODY) {
                settleFamily(f, state, merger);
            }
        }
        List<Hypha> reborn = new ArrayList<>();
        for (int f = 0; f < family.length; f++) {
            for (int other = f + 1; other < family.length; other++) {
                if (first(f) != NOBODY && first(other) != NOBODY && sides[first(f)] == sides[first(other)]) {
                    unite(f, other, state, merger, reborn);
                }
            }
        }
        forgetPasts();
        return reborn;
    }

    /** The first living copy of a family. */
    private int first(int ofFamily) {
        for (int g = 0; g < family.length; g++) {
            if (family[g] == ofFamily && copies[g] != null) {
                return g;
            }
        }
        return NOBODY;
    }

    /** Those of a family that can't reach each other any more are families of their own. */
    private void divide(int[] sides) {
        for (int f = 0; f < family.length; f++) {
            int first = first(f);
            if (first == NOBODY) {
                continue;
            }
            boolean apart = false;
            for (int g = 0; g < family.length; g++) {
                apart |= family[g] == f && sides[g] != sides[first];
            }
            if (apart) {
                divide(f, sides);
            }
        }
    }

    private void divide(int one, int[] sides) {
        PlainMap state = last[one];
        int version = head[one];
        if (!pasts.value(version).state().equals(state)) {
            version = pasts.add(new Copy(groups[one], state, now[first(one)].written()), List.of(version));
        }
        int[] before = family.clone();
        for (int g = 0; g < family.length; g++) {
            for (int other = 0; before[g] == one && other <= g; other++) {
                if (before[other] == one && sides[other] == sides[g]) {
                    family[g] = other;
                    last[other] = state;
                    head[other] = version;
                    break;
                }
            }
        }
    }

    /** Those of one family that have changed since it was last one are merged from there. */
    private void settleFamily(int one, State state, Merger merger) throws PluginCaller.PluginFault {
        PlainMap past = last[one];
        Copy all = null;
        List<Runnable> told = new ArrayList<>();
        for (int g = 0; g < family.length; g++) {
            if (family[g] != one || copies[g] == null || now[g].state().equals(past)) {
                continue;
            }
            Copy left = all;
            Copy right = now[g];
            if (left == null) {
                all = right;
            } else {
                Merged merged = merger.merge(this, past, left, right);
                all = united(left, right, merged);
                told.add(() -> merger.merged(this, left, right, merged));
            }
        }
        if (all != null) {
            last[one] = take(one, one, all, state, new ArrayList<>());
            told.forEach(Runnable::run);
        }
    }

    private static Copy united(Copy left, Copy right, Merged merged) {
        return new Copy(left.group() + "+" + right.group(), merged.state(), merged.written());
    }

    /** Two families that had been apart are one. */
    private void unite(int one, int other, State state, Merger merger, List<Hypha> reborn)
            throws PluginCaller.PluginFault {
        Copy left = ofFamily(one);
        Copy right = ofFamily(other);
        Copy past = pasts.common(head[one], head[other], this, merger);
        Merged merged = Pasts.merge(past.state(), left, right, this, merger);
        Copy both = united(left, right, merged);
        last[one] = take(one, other, both, state, reborn);
        int leftVersion = pasts.add(left, List.of(head[one]));
        int rightVersion = pasts.add(right, List.of(head[other]));
        head[one] = pasts.add(new Copy(both.group(), last[one], both.written()), List.of(leftVersion, rightVersion));
        for (int g = 0; g < family.length; g++) {
            family[g] = family[g] == other ? one : family[g];
        }
        merger.merged(this, left, right, merged);
    }

    /** All of it together, as the policy sees it. */
    private Copy ofFamily(int one) {
        StringBuilder all = new StringBuilder();
        for (int g = 0; g < family.length; g++) {
            if (family[g] == one && copies[g] != null) {
                all.append(all.length() == 0 ? "" : "+").append(groups[g]);
            }
        }
        return new Copy(all.toString(), last[one], now[first(one)].written());
    }

    /** All of one or two families have this state; returns it as they have it. If one can't, nothing has changed. */
    private PlainMap take(int one, int other, Copy value, State state, List<Hypha> changed)
            throws PluginCaller.PluginFault {
        @Nullable Object[] taken = new Object[copies.length];
        PlainMap fields = value.state();
        try {
            StateCodec states = species.behaviour.states();
            for (int g = 0; g < copies.length; g++) {
                boolean member = family[g] == one || family[g] == other;
                if (member && copies[g] != null && !now[g].state().equals(value.state())) {
                    Object next = Objects.requireNonNull(states.read(value.state()), "no state");
                    fields = Objects.requireNonNull(states.write(next), "no plain values");
                    taken[g] = next;
                }
            }
        } catch (Throwable e) { // a StateException, or whatever the pack's own class threw
            throw new PluginCaller.PluginFault(
                    "what it made of '" + name + "' does not fit its pack: " + PluginCaller.reason(e), e);
        }
        for (int g = 0; g < copies.length; g++) {
            Hypha copy = copies[g];
            if (copy != null && (family[g] == one || family[g] == other)) {
                if (taken[g] != null) {
                    state.beforeChange(copy);
                    copy.state = taken[g];
                    seen[g] = copy.state;
                    changed.add(copy);
                }
                now[g] = new Copy(groups[g], fields, value.written());
            }
        }
        return fields;
    }

    /** Where all living copies are one, nothing that was before matters any more. */
    private void forgetPasts() {
        int only = NOBODY;
        for (int g = 0; g < family.length; g++) {
            if (copies[g] != null) {
                if (only != NOBODY && family[g] != only) {
                    return;
                }
                only = family[g];
            }
        }
        if (only == NOBODY) {
            return;
        }
        for (int g = 0; g < family.length; g++) {
            now[g] = new Copy(groups[g], now[g].state(), Map.of());
        }
        head[only] = pasts.begin(new Copy(groups[only], last[only], Map.of()));
    }

    // ---- as a value

    /** Of one of which no copy lives any more there is nothing left. */
    long hash() {
        return gone ? 0 : Plain.hash(plain());
    }

    public PlainMap plain() {
        PlainMap known = plain;
        if (known == null) {
            known = SHAPE.with(
                    PlainList.of(Arrays.stream(now).map(Version::plain).toList()),
                    PlainList.of(Arrays.stream(family).asLongStream().boxed().toList()),
                    PlainList.of(Arrays.stream(head).asLongStream().boxed().toList()),
                    PlainList.of(Arrays.asList(last)),
                    name,
                    pasts.plain());
            plain = known;
        }
        return known;
    }

    void read(PlainMap from) {
        PlainList nows = (PlainList) Objects.requireNonNull(from.get("copies"));
        for (int g = 0; g < now.length; g++) {
            now[g] = Version.copy(Objects.requireNonNull(nows.get(g)));
            family[g] = number(from.get("families"), g);
            head[g] = number(from.get("heads"), g);
            last[g] = (PlainMap) ((PlainList) Objects.requireNonNull(from.get("last"))).get(g);
        }
        pasts.read((PlainList) Objects.requireNonNull(from.get("pasts")));
        plain = null;
    }

    private static int number(@Nullable Object list, int index) {
        return ((Long) Objects.requireNonNull(((PlainList) Objects.requireNonNull(list)).get(index))).intValue();
    }
}
