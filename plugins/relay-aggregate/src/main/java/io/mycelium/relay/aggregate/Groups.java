package io.mycelium.relay.aggregate;

import io.mycelium.api.relay.Routing;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The groups that are open, in the order in which they began, during one call. The memory is {@code {v: 2, groups: [...]}}. */
final class Groups {
    private static final long VERSION = 2;

    private final Map<Object, Group> open = new LinkedHashMap<>();
    /** Most join the group that the one before did. */
    private @Nullable Group last;

    private Groups() {}

    /** Throws {@link IllegalArgumentException} for a memory that is not of this version. */
    static Groups of(String relay, @Nullable Object memory) {
        Groups groups = new Groups();
        if (memory == null) {
            return groups;
        }
        if (!(memory instanceof PlainMap map)
                || !Long.valueOf(VERSION).equals(map.get("v"))
                || !(map.get("groups") instanceof PlainList list)) {
            Object version = memory instanceof PlainMap other ? other.get("v") : null;
            throw new IllegalArgumentException("the memory of relay '" + relay
                    + "' can't be read by this aggregate relay: expected version " + VERSION + ", found "
                    + (version == null ? "none" : Plain.text(version)));
        }
        for (Object each : list) {
            if (!(each instanceof PlainMap plain)) {
                throw new IllegalArgumentException("the memory of relay '" + relay + "' holds a group that is none");
            }
            groups.add(Group.of(plain));
        }
        return groups;
    }

    @Nullable
    Group find(Object by) {
        Group group = last;
        if (group == null || !group.by().equals(by)) {
            group = open.get(by);
            last = group;
        }
        return group;
    }

    void add(Group group) {
        open.put(group.by(), group);
    }

    void remove(Group group) {
        open.remove(group.by());
        last = null;
    }

    /** Takes out what may wait no longer: in EMIT of the tide in which it is due. */
    List<Group> takeDue(long sensedIn) {
        List<Group> late = new ArrayList<>();
        last = null;
        for (Iterator<Group> each = open.values().iterator(); each.hasNext(); ) {
            Group group = each.next();
            if (group.due() < sensedIn) {
                late.add(group);
                each.remove();
            }
        }
        return late;
    }

    /** The next tide in which a group may wait no longer. */
    long due() {
        long due = Routing.NEVER;
        for (Group group : open.values()) {
            due = Math.min(due, group.due());
        }
        return due;
    }

    /** The groups as a plain value; null if there are none. */
    @Nullable
    PlainMap memory() {
        if (open.isEmpty()) {
            return null;
        }
        List<PlainMap> groups = new ArrayList<>(open.size());
        for (Group group : open.values()) {
            groups.add(group.plain());
        }
        return PlainMap.of("v", VERSION, "groups", groups);
    }
}
