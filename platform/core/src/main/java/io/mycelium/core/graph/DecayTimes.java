package io.mycelium.core.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * When those decay who do nothing: each of a species that decays stands here once, under the tide in which it would if it
 * did nothing from now on; who has acted meanwhile is put off when that tide comes. So a tide touches only who is due. The
 * tide's thread only.
 */
public final class DecayTimes {
    private static final int FEW = 64;

    private final TreeMap<Long, List<Hypha>> due = new TreeMap<>();
    private int entries;
    /** So many entries there may be before the dead are let go of. */
    private int enough = FEW;

    /** One that begins, or is read from a checkpoint. */
    void add(Hypha h) {
        if (h.species.decays) {
            put(h);
        }
    }

    private void put(Hypha h) {
        due.computeIfAbsent(h.decaysAt(), tide -> new ArrayList<>()).add(h);
        if (++entries > enough) {
            letGo();
        }
    }

    private void letGo() {
        entries = 0;
        due.values().removeIf(those -> {
            those.removeIf(h -> h.dead);
            entries += those.size();
            return those.isEmpty();
        });
        enough = Math.max(FEW, 2 * entries);
    }

    /** The next tide in which one may decay. */
    public long next() {
        while (!due.isEmpty()) {
            Map.Entry<Long, List<Hypha>> first = due.firstEntry();
            List<Hypha> those = first.getValue();
            while (!those.isEmpty() && !isDue(those.get(those.size() - 1), first.getKey())) {
                Hypha later = those.remove(those.size() - 1);
                entries--;
                if (!later.dead) {
                    put(later);
                }
            }
            if (!those.isEmpty()) {
                return first.getKey();
            }
            due.remove(first.getKey());
        }
        return Hypha.NEVER;
    }

    private static boolean isDue(Hypha h, long tide) {
        return !h.dead && h.decaysAt() == tide;
    }

    private static boolean putAside(Hypha h) {
        return h.dealings != null && h.dealings.stashed() > 0;
    }

    /** Those who have done nothing for long enough in this tide, in the order of their ids. For whom something waits counts anew. */
    public List<Hypha> take(State state) {
        List<Hypha> decayed = new ArrayList<>();
        while (next() <= state.tide) {
            List<Hypha> those = due.pollFirstEntry().getValue();
            entries -= those.size();
            for (Hypha h : those) {
                if (h.dead) {
                    continue;
                }
                boolean idle = h.inbox == null
                        && h.outbox == null
                        && h.firstPending == null
                        && !putAside(h)
                        && !h.species.shed;
                boolean overdue = h.decaysAt() <= state.tide;
                if (overdue && idle) {
                    decayed.add(h);
                    continue;
                }
                if (overdue) {
                    state.beforeChange(h);
                    h.actedIn = state.tide;
                }
                put(h);
            }
        }
        decayed.sort((one, other) -> Integer.compare(one.id, other.id));
        return decayed;
    }
}
