package io.mycelium.core.tide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who is due in which tide to come. An entry that was overtaken (another wake-up, a death) is known by the hypha itself. */
final class Wheel {
    private final TreeMap<Long, List<Hypha>> due = new TreeMap<>();

    void add(long tide, Hypha hypha) {
        due.computeIfAbsent(tide, t -> new ArrayList<>()).add(hypha);
    }

    /** Those due in this tide or before, out of the wheel. */
    List<Hypha> take(long tide) {
        if (due.isEmpty() || due.firstKey() > tide) {
            return List.of();
        }
        List<Hypha> taken = new ArrayList<>();
        while (!due.isEmpty() && due.firstKey() <= tide) {
            Map.Entry<Long, List<Hypha>> first = due.pollFirstEntry();
            for (Hypha hypha : first.getValue()) {
                if (hypha.wakesAt == first.getKey() && !hypha.dead) {
                    taken.add(hypha);
                }
            }
        }
        return taken;
    }

    /** The next tide in which somebody is due. */
    long next() {
        while (!due.isEmpty()) {
            Map.Entry<Long, List<Hypha>> first = due.firstEntry();
            if (first.getValue().stream().anyMatch(h -> h.wakesAt == first.getKey() && !h.dead)) {
                return first.getKey();
            }
            due.pollFirstEntry();
        }
        return Hypha.NEVER;
    }
}
