package io.mycelium.core.graph;

import io.mycelium.core.blueprint.End;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The hyphae that a blueprint began with, by the patterns that mean them. The tide's thread only. */
final class Founders {
    private final Hyphae hyphae;
    private final Topology topology;
    private final Map<String, List<Hypha>> called = new HashMap<>();

    Founders(Hyphae hyphae, Topology topology) {
        this.hyphae = hyphae;
        this.topology = topology;
    }

    /** Those that live yet and whose names fit, in the order of their ids. */
    List<Hypha> called(String pattern) {
        List<Hypha> those = called.computeIfAbsent(pattern, this::find);
        those.removeIf(h -> h.dead);
        return those;
    }

    private List<Hypha> find(String glob) {
        Pattern pattern = new End.Matching(glob).regex();
        List<Hypha> found = new ArrayList<>();
        hyphae.forEach(h -> {
            if (h.bornAt == 0
                    && pattern.matcher(Groups.plainName(h)).matches()
                    && Groups.standsForAll(h, topology.groups)) {
                found.add(h);
            }
        });
        return found;
    }
}
