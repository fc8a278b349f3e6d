package io.mycelium.relay.aggregate;

import io.mycelium.api.relay.Routing;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The arrivals that belong together, during one call. As a plain value it is a map:
 *
 * <pre>
 * by         what its members have in common
 * due        the tide in which it is let go; null: never
 * expected   how many will join it in all
 * frequency  of its first member
 * ids        of all that joined, in order
 * members    their payloads; null once it was complete, while late ones are still expected
 * needed     how many make it complete
 * </pre>
 *
 * It is unpacked when an arrival joins it, and stays the same plain value, not copied, while none does.
 */
final class Group {
    private static final PlainMap.Shape SHAPE =
            PlainMap.Shape.of("by", "due", "expected", "frequency", "ids", "members", "needed");

    private final Object by;
    private final PlainMap before;
    private @Nullable Joined joined;

    /** What changes when an arrival joins. Who joins in this call is a text only if the group outlives it. */
    private static final class Joined {
        private static final int LIKELY_AT_MOST = 1 << 16;

        private final PlainList before;
        private final Set<Object> beforeToo;
        private final Set<SignalId> now;
        private final List<SignalId> inOrder = new ArrayList<>();

        @Nullable
        List<@Nullable Object> members;

        Joined(PlainList ids, @Nullable PlainList members, long expected) {
            int likely = (int) Math.min(expected, LIKELY_AT_MOST) - ids.size();
            this.before = ids;
            this.beforeToo = new HashSet<>(ids);
            this.now = new HashSet<>(Math.max(16, likely * 4 / 3 + 1));
            this.members = members == null ? null : new ArrayList<>(members);
        }

        boolean add(SignalId id) {
            return (beforeToo.isEmpty() || !beforeToo.contains(id.toString())) && now.add(id) && inOrder.add(id);
        }

        int count() {
            return before.size() + now.size();
        }

        List<@Nullable Object> ids() {
            List<@Nullable Object> ids = new ArrayList<>(count());
            ids.addAll(before);
            inOrder.forEach(id -> ids.add(id.toString()));
            return ids;
        }
    }

    private Group(Object by, PlainMap before) {
        this.by = by;
        this.before = before;
    }

    static Group begin(Object by, String frequency, long needed, long expected, long due) {
        Long dueOrNone = due == Routing.NEVER ? null : (Long) due;
        return new Group(by, SHAPE.with(by, dueOrNone, expected, frequency, PlainList.EMPTY, PlainList.EMPTY, needed));
    }

    /** A group as a memory holds it. Throws {@link IllegalArgumentException} if it is none. */
    static Group of(PlainMap plain) {
        Object by = plain.get("by");
        boolean sound = by != null
                && plain.get("ids") instanceof PlainList
                && plain.get("frequency") instanceof String
                && plain.get("needed") instanceof Long
                && plain.get("expected") instanceof Long
                && (plain.get("due") == null || plain.get("due") instanceof Long)
                && (plain.get("members") == null || plain.get("members") instanceof PlainList);
        if (by == null || !sound) {
            throw new IllegalArgumentException("not a group of an aggregate relay's memory: fields " + plain.keySet());
        }
        return new Group(by, plain);
    }

    Object by() {
        return by;
    }

    long due() {
        return before.integer("due", Routing.NEVER);
    }

    String frequency() {
        return (String) value("frequency");
    }

    private Object value(String key) {
        Object value = before.get(key);
        if (value == null) {
            throw new IllegalStateException("a group without " + key);
        }
        return value;
    }

    private Joined joined() {
        Joined now = joined;
        if (now == null) {
            now = new Joined(
                    (PlainList) value("ids"), (PlainList) before.get("members"), before.integer("expected", 0));
            joined = now;
        }
        return now;
    }

    /** Takes an arrival in; false if the very same signal has joined before. */
    boolean join(Signal arrival) {
        Joined now = joined();
        if (!now.add(arrival.id())) {
            return false;
        }
        if (now.members != null) {
            now.members.add(arrival.payload());
        }
        return true;
    }

    boolean completed() {
        return joined == null ? before.get("members") == null : joined.members == null;
    }

    boolean enough() {
        return kept() >= before.integer("needed", 1);
    }

    /** How many signals it holds. */
    long kept() {
        Object members = joined == null ? before.get("members") : joined.members;
        return members instanceof List<?> payloads ? payloads.size() : 0;
    }

    /** The payloads of those that joined, in order, while it is not complete. */
    List<@Nullable Object> members() {
        List<@Nullable Object> now = joined().members;
        if (now == null) {
            throw new IllegalStateException("the members of a completed group are gone");
        }
        return now;
    }

    void complete() {
        joined().members = null;
    }

    /** Whether it is complete, and nothing late is expected. */
    boolean over() {
        return completed() && joined().count() >= before.integer("expected", 0);
    }

    PlainMap plain() {
        Joined now = joined;
        if (now == null) {
            return before;
        }
        return SHAPE.with(
                by,
                before.get("due"),
                before.get("expected"),
                before.get("frequency"),
                now.ids(),
                now.members,
                before.get("needed"));
    }
}
