package io.mycelium.relay.aggregate;

import io.mycelium.api.relay.RelayCall;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.settings.Settings;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The settings of an aggregate relay.
 *
 * @param by {@code root}, or the field of the payload to group by
 * @param count how many members are enough; 0: by share
 * @param share which share of the sockets that lead out of {@code of} is enough
 * @param of the fan-out relay whose sockets are counted, once for a group: when it begins
 * @param emit what the made signal is called; null: as the first member
 * @param timeout how many tides a group may take; 0: as long as it likes
 * @param holds how many members of all groups may be kept at a time
 * @param emitsLate whether one signal is made of what is there when the time is over, and its members do not become dissonances
 */
record Plan(
        String by,
        long count,
        BigDecimal share,
        String of,
        @Nullable String emit,
        long timeout,
        long holds,
        boolean emitsLate) {
    /** More than there ever are. */
    static final long ANY = Long.MAX_VALUE / 2;

    private static final String ROOT = "root";
    private static final String WAYS = "{count: <number>}, {share: <0 to 1>, of: <relay>} or {all: <fanout relay>}";

    static void check(PlainMap map) {
        Settings settings = Settings.of(map).only("by", "complete", "emit", "timeout", "late", "holds");
        settings.below("complete", WAYS).only("count", "share", "of", "all");
        of(map);
    }

    static Plan of(PlainMap map) {
        Settings settings = Settings.of(map);
        Settings complete = settings.below("complete", WAYS);
        int ways = (complete.has("count") ? 1 : 0) + (complete.has("share") ? 1 : 0) + (complete.has("all") ? 1 : 0);
        if (ways != 1 || complete.has("of") != complete.has("share")) {
            throw settings.wrong("complete", "one of " + WAYS);
        }
        if (settings.has("late") && !settings.has("timeout")) {
            throw settings.wrong("late", "a 'timeout' beside it: in how many tides it happens");
        }
        if (settings.has("holds") && !settings.has("timeout")) {
            throw settings.wrong("holds", "a 'timeout' beside it: else what waits for room might do so for ever");
        }
        long count = complete.has("count") ? complete.whole("count", 1) : 0;
        long holds = settings.wholeOr("holds", 1, ANY);
        if (holds < count - 1) {
            throw settings.wrong(
                    "holds",
                    "at least " + (count - 1) + ", as 'complete.count' is " + count
                            + ": with fewer no group is ever complete");
        }
        String by = settings.textOrNull("by", "root, or a field of the payload");
        return new Plan(
                by == null ? ROOT : by,
                count,
                complete.has("share") ? share(complete) : BigDecimal.ONE,
                complete.has("share")
                        ? complete.text("of", "the name of a fanout relay")
                        : complete.has("all") ? complete.text("all", "the name of a fanout relay") : "",
                settings.textOrNull("emit", "the frequency of what is made"),
                settings.wholeOr("timeout", 1, 0),
                holds,
                settings.oneOf("late", "dissonance", "emit").equals("emit"));
    }

    private static BigDecimal share(Settings complete) {
        String expected = "a number above 0, and 1 at most";
        BigDecimal share = complete.number("share", expected);
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw complete.wrong("share", expected);
        }
        return share;
    }

    /** What an arrival is grouped by; null if it has no such field. */
    @Nullable
    Object by(Signal arrival) {
        return by.equals(ROOT) ? arrival.root().toString() : arrival.payload().get(by);
    }

    /** The group that an arrival begins; null if there is nothing to wait for. */
    @Nullable
    Group begin(RelayCall call, Object value, Signal first) {
        long due = timeout == 0 ? Routing.NEVER : call.tide() + timeout;
        if (count > 0) {
            return Group.begin(value, first.frequency(), count, count, due);
        }
        int sockets = call.targetsOf(of, null);
        long needed = share.multiply(BigDecimal.valueOf(sockets))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
        return sockets == 0 ? null : Group.begin(value, first.frequency(), needed, sockets, due);
    }
}
