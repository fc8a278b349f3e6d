package io.mycelium.fruiting.file;

import io.mycelium.api.fruiting.BodyException;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import io.mycelium.fruiting.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * The memory of a feed.
 *
 * @param position in bytes: where the next line begins
 * @param line how many lines are behind it
 * @param bad how many of them were bad
 * @param until where the window of the last tide ended, in minutes since 1970, where the pace is in minutes
 * @param origin by what the file is known again, where it is followed and something of it was read
 */
record Place(
        long position,
        long line,
        long bad,
        long until,
        @Nullable Origin origin) {
    static final long NO_TIME = Long.MIN_VALUE;

    static Place of(@Nullable Object memory) {
        if (memory == null) {
            return new Place(0, 0, 0, NO_TIME, null);
        }
        if (memory instanceof PlainMap map && map.containsKey("position") && map.containsKey("line")) {
            return new Place(
                    map.integer("position", 0),
                    map.integer("line", 0),
                    map.integer("bad", 0),
                    map.integer("until", NO_TIME),
                    map.get("file") instanceof String key
                            ? new Origin(key, map.integer("head", 0), map.integer("headBytes", 0))
                            : null);
        }
        throw new BodyException("a file body can't go on from the memory " + Words.cut(Plain.text(memory), 100)
                + "; it has no position and line. Another kind of body wrote it");
    }

    /** Behind the line that begins here, where the next one begins there. */
    Place after(long next, boolean isBad) {
        return new Place(next, line + 1, isBad ? bad + 1 : bad, until, origin);
    }

    Place until(long minutes) {
        return new Place(position, line, bad, minutes, origin);
    }

    Place in(@Nullable Origin file) {
        return new Place(position, line, bad, until, file);
    }

    /** The beginning of another file. */
    Place anew() {
        return new Place(0, 0, bad, until, null);
    }

    PlainMap memory() {
        Origin file = origin;
        if (file == null) {
            return until == NO_TIME
                    ? Shapes.LINES.with(bad, line, position)
                    : Shapes.TIMED.with(bad, line, position, until);
        }
        return until == NO_TIME
                ? Shapes.FOLLOWED.with(bad, file.key(), file.head(), file.headBytes(), line, position)
                : Shapes.TIMED_FOLLOWED.with(bad, file.key(), file.head(), file.headBytes(), line, position, until);
    }

    private static final class Shapes {
        static final PlainMap.Shape LINES = PlainMap.Shape.of("bad", "line", "position");
        static final PlainMap.Shape TIMED = PlainMap.Shape.of("bad", "line", "position", "until");
        static final PlainMap.Shape FOLLOWED =
                PlainMap.Shape.of("bad", "file", "head", "headBytes", "line", "position");
        static final PlainMap.Shape TIMED_FOLLOWED =
                PlainMap.Shape.of("bad", "file", "head", "headBytes", "line", "position", "until");
    }
}
