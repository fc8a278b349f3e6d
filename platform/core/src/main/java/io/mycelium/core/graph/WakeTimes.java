package io.mycelium.core.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who is due in which tide to come. An entry that was overtaken (another wake-up, a death) is known by the hypha itself;
 * they are let go of together, once they may be the most: so there are never many more entries than sleepers.
 */
public final class WakeTimes {
    private static final int FEW = 64;
    private static final long NONE = 0;

    /** Whether somebody is still due in a tide. */
    interface IsDue {
        boolean test(Hypha hypha, long tide);
    }

    private final IsDue isDue;
    private final TreeMap<Long, List<Hypha>> due = new TreeMap<>();
    /** The tide for which one was added last, and those due then: many fall asleep for the same one. */
    private long latest = NONE;

    private List<Hypha> ofLatest = List.of();
    private int entries;
    /** So many entries there may be before they are looked through. */
    private int enough = FEW;

    WakeTimes(IsDue isDue) {
        this.isDue = isDue;
    }

    public void add(long tide, Hypha hypha) {
        if (tide != latest) {
            ofLatest = due.computeIfAbsent(tide, t -> new ArrayList<>());
            latest = tide;
        }
        ofLatest.add(hypha);
        if (++entries > enough) {
            letGo();
        }
    }

    /** Those due in this tide or before, out of the list. */
    public List<Hypha> take(long tide) {
        if (due.isEmpty() || due.firstKey() > tide) {
            return List.of();
        }
        beforeRemoval();
        List<Hypha> taken = new ArrayList<>(due.firstEntry().getValue().size());
        while (!due.isEmpty() && due.firstKey() <= tide) {
            Map.Entry<Long, List<Hypha>> first = due.pollFirstEntry();
            entries -= first.getValue().size();
            for (Hypha hypha : first.getValue()) {
                if (holds(hypha, first.getKey())) {
                    taken.add(hypha);
                }
            }
        }
        return taken;
    }

    /** The next tide in which somebody is due. */
    public long next() {
        while (!due.isEmpty()) {
            Map.Entry<Long, List<Hypha>> first = due.firstEntry();
            List<Hypha> those = first.getValue();
            while (!those.isEmpty() && !holds(those.get(those.size() - 1), first.getKey())) {
                those.remove(those.size() - 1);
                entries--;
            }
            if (!those.isEmpty()) {
                return first.getKey();
            }
            beforeRemoval();
            due.pollFirstEntry();
        }
        return Hypha.NEVER;
    }

    /** How many there are, those that were overtaken and have not been let go of yet among them. */
    int entries() {
        return entries;
    }

    private boolean holds(Hypha hypha, long tide) {
        return !hypha.dead && isDue.test(hypha, tide);
    }

    private void beforeRemoval() {
        latest = NONE;
        ofLatest = List.of();
    }

    private void letGo() {
        beforeRemoval();
        entries = 0;
        due.entrySet().removeIf(at -> {
            List<Hypha> those = at.getValue();
            those.removeIf(h -> !holds(h, at.getKey()));
            those.sort(Comparator.comparingInt(h -> h.id)); // who came back to a tide stands in it twice
            int kept = 0;
            for (int i = 0; i < those.size(); i++) {
                if (i == 0 || those.get(i) != those.get(i - 1)) {
                    those.set(kept++, those.get(i));
                }
            }
            those.subList(kept, those.size()).clear();
            entries += kept;
            return kept == 0;
        });
        enough = Math.max(FEW, 2 * entries);
    }
}
