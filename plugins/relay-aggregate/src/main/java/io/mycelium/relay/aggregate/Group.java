package io.mycelium.relay.aggregate;

import io.mycelium.api.relay.RelayCall;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The arrivals that belong together, during one call. The core keeps them, under the name of the first of them; as a plain
 * value the group itself is a map:
 *
 * <pre>
 * by         what its members have in common
 * complete   whether it was complete, while late ones are still expected
 * due        the tide in which it is let go; null: never
 * expected   how many will join it in all
 * frequency  of its first member
 * ids        of all that joined, in order
 * needed     how many make it complete
 * </pre>
 *
 * It is unpacked when an arrival joins it, and stays the same plain value, not copied, while none does.
 */
final class Group {
    private static final PlainMap.Shape SHAPE =
            PlainMap.Shape.of("by", "complete", "due", "expected", "frequency", "ids", "needed");

    private final Object by;
    private final PlainMap before;
    private @Nullable Joined joined;
    private @Nullable String under;
    /** How many make it complete, and how many will join it in all. */
    private final long needed;

    private final long expected;

    /** What changes when an arrival joins. Who joins in this call is a text only if the group outlives it. */
    private static final class Joined {
        private static final int LIKELY_AT_MOST = 1 << 16;

        private final PlainList before;
        private final Set<Object> beforeToo;
        private final Set<Object> now;
        private final List<Signal> inOrder = new ArrayList<>();
        private final List<Signal> urgent = new ArrayList<>(0);
        private final List<Signal> others = new ArrayList<>();

        boolean complete;

        Joined(PlainList ids, boolean complete, long expected) {
            int likely = (int) Math.min(expected, LIKELY_AT_MOST) - ids.size();
            this.before = ids;
            this.beforeToo = new HashSet<>(ids);
            this.now = new HashSet<>(Math.max(16, likely * 4 / 3 + 1));
            this.complete = complete;
        }

        boolean add(Signal arrival) {
            if (!beforeToo.isEmpty() && beforeToo.contains(arrival.id().toString()) || !now.add(arrival.identity())) {
                return false;
            }
            inOrder.add(arrival);
            (arrival.urgent() ? urgent : others).add(arrival);
            return true;
        }

        int count() {
            return before.size() + now.size();
        }

        List<@Nullable Object> ids() {
            List<@Nullable Object> ids = new ArrayList<>(count());
            ids.addAll(before);
            inOrder.forEach(signal -> ids.add(signal.id().toString()));
            return ids;
        }
    }

    private Group(Object by, PlainMap before) {
        this.by = by;
        this.before = before;
        needed = before.integer("needed", 1);
        expected = before.integer("expected", 0);
    }

    static Group begin(Object by, String frequency, long needed, long expected, long due) {
        Long dueOrNone = due == Routing.NEVER ? null : (Long) due;
        return new Group(by, SHAPE.with(by, false, dueOrNone, expected, frequency, PlainList.EMPTY, needed));
    }

    /** A group as a memory holds it. Throws {@link IllegalArgumentException} if it is none. */
    static Group of(PlainMap plain) {
        Object by = plain.get("by");
        boolean sound = by != null
                && plain.get("ids") instanceof PlainList ids
                && !ids.isEmpty()
                && plain.get("complete") instanceof Boolean
                && plain.get("frequency") instanceof String
                && plain.get("needed") instanceof Long
                && plain.get("expected") instanceof Long
                && (plain.get("due") == null || plain.get("due") instanceof Long);
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

    long needed() {
        return needed;
    }

    private PlainList idsBefore() {
        return (PlainList) value("ids");
    }

    private boolean completeBefore() {
        return Boolean.TRUE.equals(value("complete"));
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
            now = new Joined(idsBefore(), completeBefore(), expected);
            joined = now;
        }
        return now;
    }

    /** Takes an arrival in; false if the very same signal has joined before. */
    boolean join(Signal arrival) {
        return joined().add(arrival);
    }

    boolean completed() {
        return joined == null ? completeBefore() : joined.complete;
    }

    boolean enough() {
        return members() >= needed;
    }

    /** How many have joined. */
    int members() {
        return joined == null ? idsBefore().size() : joined.count();
    }

    /** The key under which its members are kept: the name of the first that joined. */
    String under() {
        String known = under;
        if (known == null) {
            PlainList ids = idsBefore();
            known = String.valueOf(ids.isEmpty() ? joined().inOrder.get(0).id() : ids.get(0));
            under = known;
        }
        return known;
    }

    /** The payloads of its members while it is not complete: urgent ones first, else in the order in which they joined. */
    List<PlainMap> payloads(RelayCall call) {
        List<PlainMap> payloads = new ArrayList<>(members());
        String under = under();
        int kept = call.kept(under);
        int at = 0;
        while (at < kept && call.kept(under, at).urgent()) {
            payloads.add(call.kept(under, at++).payload());
        }
        Joined now = joined();
        now.urgent.forEach(signal -> payloads.add(signal.payload()));
        while (at < kept) {
            payloads.add(call.kept(under, at++).payload());
        }
        now.others.forEach(signal -> payloads.add(signal.payload()));
        return payloads;
    }

    void complete() {
        joined().complete = true;
    }

    /** Whether it is complete, and nothing late is expected. */
    boolean over() {
        return completed() && members() >= expected;
    }

    PlainMap plain() {
        Joined now = joined;
        if (now == null) {
            return before;
        }
        return SHAPE.with(
                by,
                now.complete,
                before.get("due"),
                before.get("expected"),
                before.get("frequency"),
                now.ids(),
                before.get("needed"));
    }
}
