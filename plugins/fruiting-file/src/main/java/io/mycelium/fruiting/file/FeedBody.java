package io.mycelium.fruiting.file;

import io.mycelium.api.fruiting.BodyContext;
import io.mycelium.api.fruiting.BodyException;
import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import io.mycelium.fruiting.file.LineReader.Line;
import io.mycelium.fruiting.shared.JsonException;
import io.mycelium.fruiting.shared.JsonReader;
import io.mycelium.fruiting.shared.Words;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that comes in, line by line. What it gives is a function of the memory and the file alone; what it reads ahead is
 * only kept, never needed. Tides ask it one after the other; close may come from any thread.
 */
final class FeedBody implements InputBody {
    private static final Logger LOG = LoggerFactory.getLogger(FeedBody.class);
    private static final int MAX_LINE_BYTES = 1 << 20;

    /** So many lines that give no signal may pass in one tide, when the pace doesn't limit them. */
    private static final int IDLE_LINES = 10_000;

    private final FeedSettings settings;
    private final String name;
    private final Path path;
    private final JsonReader json = new JsonReader(Plain.MAX_DEPTH);

    private @Nullable FileChannel channel;
    private @Nullable LineReader reader;
    private @Nullable Entry ahead;
    private long reportedLine;
    private boolean saidEnd;
    private boolean closed;

    FeedBody(BodyContext context, FeedSettings settings) {
        this.settings = settings;
        this.name = "body '" + context.body() + "' of network '" + context.network() + "'";
        this.path = context.folder().resolve(settings.path()).normalize();
        try {
            checkPlace(Place.of(context.memory()), open());
        } catch (IOException failed) {
            close();
            throw cannot("open", failed);
        } catch (RuntimeException refused) {
            close();
            throw refused;
        }
    }

    @Override
    public synchronized Intake take(@Nullable Object memory, long tide, int room) {
        if (closed) {
            throw new BodyException(name + " is closed");
        }
        try {
            open();
            Taking taking = new Taking(Place.of(memory), room);
            return settings.timeField() == null ? taking.byLines() : taking.byTime();
        } catch (IOException failed) {
            throw cannot("read", failed);
        }
    }

    /** One tide's reading: from a place in the file to the next, collecting signals. */
    private final class Taking {
        private final List<Incoming> signals = new ArrayList<>();
        private final int room;
        private Place place;

        Taking(Place place, int room) {
            this.place = place;
            this.room = room;
        }

        Intake byLines() throws IOException {
            Entry next = entry(place);
            for (long i = 0; i < settings.lines() && next != null && signals.size() < room; i++) {
                if (!pass(next)) {
                    break;
                }
                next = entry(place);
            }
            return intake(next);
        }

        Intake byTime() throws IOException {
            Entry next = entry(place);
            int idle = 0;
            boolean begun = false;
            while (next != null && signals.size() < room && idle < IDLE_LINES) {
                if (next.payload != null) {
                    if (!begun) {
                        place = place.until(windowEnd(next.minutes));
                        begun = true;
                    }
                    if (next.minutes >= place.until) {
                        break;
                    }
                } else {
                    idle++;
                }
                if (!pass(next)) {
                    break;
                }
                next = entry(place);
            }
            return intake(next);
        }

        /** The window goes on by the pace, unless lines of the last one had found no room. */
        private long windowEnd(long nextMinutes) {
            if (place.until == Place.NO_TIME) {
                return nextMinutes + settings.minutes();
            }
            return nextMinutes < place.until ? place.until : place.until + settings.minutes();
        }

        /** Goes over one line. False if it must not be gone over. */
        private boolean pass(Entry entry) {
            if (entry.payload != null) {
                signals.add(new Incoming(settings.frequency(), entry.payload));
            } else if (entry.fault != null) {
                if (settings.stopAtBadLine()) {
                    if (signals.isEmpty()) {
                        throw new BodyException(name + " stops: " + where(entry) + " " + entry.fault
                                + ". Correct the line, or set bad-lines: skip");
                    }
                    return false;
                }
                report(entry, place.bad + 1);
            }
            place = place.after(entry);
            return true;
        }

        private Intake intake(@Nullable Entry next) {
            boolean ended = next == null && !settings.follow();
            if (ended && !saidEnd) {
                saidEnd = true;
                LOG.info("{} is used up: {} lines of {}, {} of them bad", name, place.line, path, place.bad);
            }
            return new Intake(place.memory(), signals, ended);
        }
    }

    /** What stands at a place; null at the end. */
    private @Nullable Entry entry(Place place) throws IOException {
        Entry known = ahead;
        if (known != null && known.from == place.position) {
            return known;
        }
        FileChannel file = open();
        Line line = reader(file).read(place.position);
        if (line == null || (settings.follow() && !line.complete())) {
            if (file.size() < place.position) {
                throw shorter(place, file.size());
            }
            return null;
        }
        Entry entry = parse(place, line);
        ahead = entry;
        return entry;
    }

    private Entry parse(Place place, Line line) {
        long number = place.line + 1;
        if (line.tooLong()) {
            return Entry.bad(place, line, "has more than " + MAX_LINE_BYTES + " bytes");
        }
        int start = place.position == 0 && startsWithByteOrderMark(line.text()) ? 3 : 0;
        if (isBlank(line.text(), start)) {
            return new Entry(place.position, number, line, null, null, 0);
        }
        try {
            Object value = json.read(line.text(), start, line.text().length - start);
            if (!(value instanceof PlainMap payload)) {
                return Entry.bad(place, line, "is not a JSON object");
            }
            long minutes = settings.timeField() == null ? 0 : minutes(payload, settings.timeField());
            if (settings.lineField() != null) {
                if (payload.containsKey(settings.lineField())) {
                    return Entry.bad(
                            place,
                            line,
                            "has a field '" + settings.lineField() + "' already, where its number should go");
                }
                payload = payload.plus(settings.lineField(), number);
            }
            return new Entry(place.position, number, line, payload, null, minutes);
        } catch (JsonException wrong) {
            return Entry.bad(place, line, "can't be read: " + wrong.what().replace(" at line 1,", " at"));
        } catch (DateTimeException noTime) {
            return Entry.bad(place, line, String.valueOf(noTime.getMessage()));
        }
    }

    private long minutes(PlainMap payload, String field) {
        Object time = payload.get(field);
        if (!(time instanceof String text)) {
            throw new DateTimeException("has no time as text in its field '" + field + "'");
        }
        try {
            return FeedTime.minutes(text, settings.timeFormat());
        } catch (DateTimeException unreadable) {
            throw new DateTimeException("has a time that can't be read in its field '" + field + "': "
                    + Words.cut(text, 40)
                    + (settings.timeFormat() == null ? " (the setting 'time-format' says how times are written)" : ""));
        }
    }

    private static boolean startsWithByteOrderMark(byte[] text) {
        return text.length >= 3 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF;
    }

    private static boolean isBlank(byte[] text, int from) {
        for (int i = from; i < text.length; i++) {
            if (text[i] != ' ' && text[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Says the first bad line, then the tenth, the hundredth and so on; each once, also when a memory goes back. */
    private void report(Entry entry, long bad) {
        if (entry.number <= reportedLine) {
            return;
        }
        reportedLine = entry.number;
        if (isPowerOfTen(bad)) {
            LOG.warn(
                    "{}: {} {}; it is skipped{}",
                    name,
                    where(entry),
                    entry.fault,
                    bad == 1 ? "" : ", as " + (bad - 1) + " before it");
        }
    }

    private static boolean isPowerOfTen(long number) {
        long power = 1;
        while (power < number) {
            power *= 10;
        }
        return power == number;
    }

    private String where(Entry entry) {
        return "line " + entry.number + " of " + path;
    }

    private FileChannel open() throws IOException {
        FileChannel open = channel;
        // an interrupted reader closes its channel
        if (open == null || !open.isOpen()) {
            if (!Files.isRegularFile(path)) {
                throw new BodyException(name + " can't read " + path + ": "
                        + (Files.exists(path) ? "it is not a file" : "there is no such file")
                        + ". The setting 'path' is relative to the blueprint's folder, or absolute");
            }
            open = FileChannel.open(path, StandardOpenOption.READ);
            channel = open;
            reader = null;
        }
        return open;
    }

    private LineReader reader(FileChannel file) {
        LineReader known = reader;
        if (known == null) {
            known = new LineReader(file, MAX_LINE_BYTES);
            reader = known;
        }
        return known;
    }

    /** A memory counts bytes of one file: notice when another one lies there now. */
    private void checkPlace(Place place, FileChannel file) throws IOException {
        long size = file.size();
        if (size < place.position) {
            throw shorter(place, size);
        }
        if (place.position > 0 && place.position < size) {
            ByteBuffer before = ByteBuffer.allocate(1);
            file.read(before, place.position - 1);
            if (before.get(0) != '\n') {
                throw new BodyException(name + " was at line " + place.line + ", byte " + place.position + " of " + path
                        + ", but there no line begins: the file is another one now. Put the former one back,"
                        + " or start afresh");
            }
        }
    }

    private BodyException shorter(Place place, long size) {
        return new BodyException(name + " was at line " + place.line + ", byte " + place.position + " of " + path
                + ", but the file has " + size + " bytes now. Put the former one back, or start afresh");
    }

    private BodyException cannot(String what, IOException failed) {
        return new BodyException(name + " can't " + what + " " + path + ": " + failed, failed);
    }

    @Override
    public synchronized void close() {
        closed = true;
        FileChannel open = channel;
        channel = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException failed) {
                LOG.debug("{} did not close {}", name, path, failed);
            }
        }
    }

    /**
     * A line and what it means.
     *
     * @param payload null if it gives no signal
     * @param fault why not; null for an empty line
     * @param minutes its time, where the pace is in minutes
     */
    private record Entry(
            long from,
            long number,
            Line line,
            @Nullable PlainMap payload,
            @Nullable String fault,
            long minutes) {
        static Entry bad(Place place, Line line, String fault) {
            return new Entry(place.position, place.line + 1, line, null, fault, 0);
        }
    }

    /**
     * The memory of a feed.
     *
     * @param position in bytes: where the next line begins
     * @param line how many lines are behind it
     * @param bad how many of them were bad
     * @param until where the window of the last tide ended, in minutes since 1970, where the pace is in minutes
     */
    private record Place(long position, long line, long bad, long until) {
        static final long NO_TIME = Long.MIN_VALUE;

        static Place of(@Nullable Object memory) {
            if (memory == null) {
                return new Place(0, 0, 0, NO_TIME);
            }
            if (memory instanceof PlainMap map && map.containsKey("position") && map.containsKey("line")) {
                return new Place(
                        map.integer("position", 0),
                        map.integer("line", 0),
                        map.integer("bad", 0),
                        map.integer("until", NO_TIME));
            }
            throw new BodyException("a file body can't go on from the memory " + Words.cut(Plain.text(memory), 100)
                    + "; it has no position and line. Another kind of body wrote it");
        }

        Place after(Entry entry) {
            return new Place(entry.line.next(), entry.number, entry.fault == null ? bad : bad + 1, until);
        }

        Place until(long minutes) {
            return new Place(position, line, bad, minutes);
        }

        PlainMap memory() {
            PlainMap memory = Shapes.LINES.with(bad, line, position);
            return until == NO_TIME ? memory : Shapes.TIMED.with(bad, line, position, until);
        }
    }

    private static final class Shapes {
        static final PlainMap.Shape LINES = PlainMap.Shape.of("bad", "line", "position");
        static final PlainMap.Shape TIMED = PlainMap.Shape.of("bad", "line", "position", "until");
    }
}
