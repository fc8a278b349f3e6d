package io.mycelium.core.graph;

import io.mycelium.api.merge.Copy;
import io.mycelium.api.merge.Merged;
import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.crew.PluginCaller;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * The versions of a replicated hypha since its copies were last all one, and of which each came. There is one for each time
 * that copies went apart or came together, not one for each tide. Numbers rise: one is higher than those that it came of.
 */
final class Pasts {
    private final List<Version> versions = new ArrayList<>();

    /** All copies are one. Returns its number. */
    int begin(Copy value) {
        versions.clear();
        return add(value, List.of());
    }

    int add(Copy value, List<Integer> parents) {
        versions.add(new Version(value, List.copyOf(parents)));
        return versions.size() - 1;
    }

    Copy value(int version) {
        return versions.get(version).value();
    }

    int size() {
        return versions.size();
    }

    /**
     * What two versions have in common: the latest from which both came. Where there are several, none of which came of another,
     * those merged: then nothing that is in both is counted as new in either.
     */
    Copy common(int one, int other, Replica of, Merger merger) throws PluginCaller.PluginFault {
        List<Integer> latest = latest(one, other);
        int before = versions.size();
        try {
            int all = latest.get(0);
            for (int next : latest.subList(1, latest.size())) {
                Copy past = common(all, next, of, merger);
                Merged merged = merge(past.state(), value(all), value(next), of, merger);
                all = add(
                        new Copy(value(all).group() + "+" + value(next).group(), merged.state(), merged.written()),
                        List.of(all, next));
            }
            return value(all);
        } finally {
            versions.subList(before, versions.size()).clear();
        }
    }

    /** What two become; no policy is asked where only one of them has changed. */
    static Merged merge(PlainMap past, Copy left, Copy right, Replica of, Merger merger)
            throws PluginCaller.PluginFault {
        if (right.state().equals(past)) {
            return new Merged(left.state(), left.written(), List.of());
        }
        if (left.state().equals(past)) {
            return new Merged(right.state(), right.written(), List.of());
        }
        return merger.merge(of, past, left, right);
    }

    /** Of those from which both came, or that one of them is, those from which no other of them came; lower numbers first. */
    private List<Integer> latest(int one, int other) {
        BitSet left = cameOf(one);
        left.and(cameOf(other));
        List<Integer> latest = new ArrayList<>();
        for (int next = left.length() - 1; next >= 0; next = left.length() - 1) {
            latest.add(0, next);
            left.andNot(cameOf(next));
        }
        return latest;
    }

    /** A version and all that it came of. */
    private BitSet cameOf(int version) {
        BitSet all = new BitSet(version + 1);
        all.set(version);
        for (int i = version; i >= 0; i = i == 0 ? -1 : all.previousSetBit(i - 1)) {
            versions.get(i).parents().forEach(all::set);
        }
        return all;
    }

    PlainList plain() {
        return PlainList.of(versions.stream().map(Version::plain).toList());
    }

    void read(PlainList plain) {
        versions.clear();
        plain.forEach(each -> versions.add(Version.read(Objects.requireNonNull(each))));
    }
}
