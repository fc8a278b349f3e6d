package io.mycelium.core.simulation;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which services do not do what they should at the moment. Changes between tides only, so that a replay can fail in the same
 * tides.
 */
final class Faults {
    private volatile Map<String, Operation.Way> active = Map.of();
    private volatile Map<String, Integer> hanging = Map.of();

    Operation.@Nullable Way of(String service) {
        return active.get(service);
    }

    /** In which step of its ACT a hypha is to hang in the next tide; 0: in none. */
    int hangs(String hypha) {
        return hanging.getOrDefault(hypha, 0);
    }

    Set<String> hanging() {
        return hanging.keySet();
    }

    Map<String, Operation.Way> active() {
        return active;
    }

    void set(Map<String, Operation.Way> others) {
        active = Map.copyOf(others);
    }

    void begin(String service, Operation.Way way) {
        Map<String, Operation.Way> more = new TreeMap<>(active);
        more.put(service, way);
        active = Map.copyOf(more);
    }

    void end(String service) {
        Map<String, Operation.Way> less = new TreeMap<>(active);
        less.remove(service);
        active = Map.copyOf(less);
    }

    /** Whether a pack does not do what it should: then a network may well refuse to start. */
    boolean spoilsPacks() {
        return active.keySet().stream().anyMatch(Faults::isOfPack);
    }

    void endOfPacks() {
        Map<String, Operation.Way> less = new TreeMap<>(active);
        less.keySet().removeIf(Faults::isOfPack);
        active = Map.copyOf(less);
    }

    private static boolean isOfPack(String service) {
        return service.startsWith("pack ");
    }

    void hang(Map<String, Integer> hyphae) {
        hanging = Map.copyOf(hyphae);
    }
}
