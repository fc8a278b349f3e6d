package io.mycelium.core.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How the groups of a network may be divided into sides. A side is called by the first of its groups. */
public final class Division {
    private final List<String> names;

    /** @param names of all groups */
    Division(List<String> names) {
        this.names = names;
    }

    /** The groups, side by side: {@code east | west, north}, if they are divided so; null for the whole. */
    @Nullable
    public String text(List<List<String>> wanted) {
        return text(sides(wanted));
    }

    @Nullable
    String text(int[] sides) {
        TreeMap<Integer, List<String>> all = new TreeMap<>();
        for (int g = 0; g < sides.length; g++) {
            all.computeIfAbsent(sides[g], s -> new ArrayList<>()).add(names.get(g));
        }
        return all.size() == 1
                ? null
                : String.join(
                        " | ",
                        all.values().stream()
                                .map(side -> String.join(", ", side))
                                .toList());
    }

    /** Why groups can't be divided so; null if they can. */
    @Nullable
    public String refusal(List<List<String>> wanted) {
        TreeSet<String> met = new TreeSet<>();
        for (List<String> side : wanted) {
            if (side.isEmpty()) {
                return "a side needs the name of a group";
            }
            for (String group : side) {
                if (!names.contains(group)) {
                    return "there is no group '" + group + "'; the groups are " + String.join(", ", names);
                }
                if (!met.add(group)) {
                    return "the group '" + group + "' is named twice";
                }
            }
        }
        boolean divides = wanted.isEmpty() || wanted.size() > 1 || met.size() < names.size();
        return divides ? null : "one side with all groups is no partition";
    }

    /** The side of each group, if they are divided so. */
    int[] sides(List<List<String>> wanted) {
        return names.stream().mapToInt(group -> sideOf(group, wanted)).toArray();
    }

    /** The first group of the side that a group is on. */
    private int sideOf(String group, List<List<String>> wanted) {
        List<String> named = new ArrayList<>();
        for (List<String> side : wanted) {
            if (side.contains(group)) {
                return side.stream().mapToInt(names::indexOf).min().orElse(0);
            }
            named.addAll(side);
        }
        for (int g = 0; g < names.size(); g++) {
            if (!named.contains(names.get(g))) {
                return g;
            }
        }
        return 0;
    }
}
