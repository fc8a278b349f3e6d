package io.mycelium.core.blueprint;

import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Partitions.Drill;
import io.mycelium.core.blueprint.Partitions.Group;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Groups, drills and what is replicated as plain values, for checkpoints. What there is none of is not written. */
final class PartitionsPlain {
    private PartitionsPlain() {}

    /** Null if there are none. */
    static @Nullable PlainList groups(Partitions partitions) {
        List<Object> groups = new ArrayList<>();
        partitions.groups().forEach(g -> groups.add(PlainMap.of("name", g.name(), "members", g.members())));
        return groups.isEmpty() ? null : PlainList.of(groups);
    }

    /** Null if there are none. */
    static @Nullable PlainList drills(Partitions partitions) {
        List<Object> drills = new ArrayList<>();
        partitions.drills().forEach(d -> drills.add(PlainMap.of("tide", d.tide(), "sides", d.sides())));
        return drills.isEmpty() ? null : PlainList.of(drills);
    }

    static Partitions read(@Nullable Object groups, @Nullable Object drills) {
        if (groups == null && drills == null) {
            return Partitions.NONE;
        }
        List<Group> allGroups = new ArrayList<>();
        for (Object group : list(groups)) {
            PlainMap map = (PlainMap) group;
            allGroups.add(new Group(String.valueOf(map.get("name")), texts(map.get("members"))));
        }
        List<Drill> allDrills = new ArrayList<>();
        for (Object drill : list(drills)) {
            PlainMap map = (PlainMap) drill;
            List<List<String>> sides = new ArrayList<>();
            list(map.get("sides")).forEach(side -> sides.add(texts(side)));
            allDrills.add(new Drill(map.integer("tide", 0), sides));
        }
        return new Partitions(allGroups, allDrills);
    }

    private static PlainList list(@Nullable Object plain) {
        return plain instanceof PlainList list ? list : PlainList.EMPTY;
    }

    private static List<String> texts(@Nullable Object plain) {
        List<String> texts = new ArrayList<>();
        list(plain).forEach(text -> texts.add(String.valueOf(text)));
        return texts;
    }

    /** Null for a species that has no copies. */
    static @Nullable PlainMap replicated(@Nullable Replicated replicated) {
        if (replicated == null) {
            return null;
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("merge", replicated.merge());
        map.put("settings", replicated.settings());
        return PlainMap.of(map);
    }

    static @Nullable Replicated replicated(@Nullable Object plain) {
        return plain instanceof PlainMap map
                ? new Replicated(
                        String.valueOf(map.get("merge")),
                        map.get("settings") instanceof PlainMap settings ? settings : PlainMap.EMPTY)
                : null;
    }
}
