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
 *
 * <p>It is long because pace, position and rotation of one file hang together: each line that is given moves all three.
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
    private final @Nullable CsvLines csv;

    private final @Nullable LineField lineField;

    /** Null where the file is read once, to its end. */
    private final @Nullable FollowedFile followed;

    private @Nullable FileChannel channel;
    private @Nullable LineReader reader;
    private @Nullable Entry ahead;
    private long reportedLine;
    private boolean saidEnd;
    private boolean closed;

    /** The place of which was said that what follows it is lost. Asked for it again, the feed begins anew. */
    private @Nullable Place lost;

    FeedBody(BodyContext context, FeedSettings settings) {
        this.settings = settings;
        this.name = "body '" + context.body() + "' of network '" + context.network() + "'";
        this.path = context.folder().resolve(settings.path()).normalize();
        this.csv = settings.csv() == null ? null : new CsvLines(settings.csv(), MAX_LINE_BYTES);
        this.lineField = settings.lineField() == null ? null : new LineField(settings.lineField());
        this.followed = settings.follow() ? new FollowedFile(path) : null;
        try {
            Place place = Place.of(context.memory());
            if (followed == null) {
                checkPlace(place, open());
            } else if (!Files.exists(path)) {
                LOG.info("{} waits for {}", name, path);
            }
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
        Place place = Place.of(memory);
        try {
            if (followed != null) {
                return taken(followed, place, room);
            }
            open();
            return taken(place, room);
        } catch (IOException failed) {
            throw cannot("read", failed);
        }
    }

    private Intake taken(Place place, int room) throws IOException {
        Taking taking = new Taking(place, room);
        return settings.timeField() == null ? taking.byLines() : taking.byTime();
    }

    private Intake taken(FollowedFile file, Place remembered, int room) throws IOException {
        Place place = remembered.equals(lost) ? remembered.anew() : remembered;
        try {
            if (openFollowed(file, place) == null) {
                return new Intake(place.memory(), List.of(), false);
            }
            Intake intake = taken(place, room);
            lost = null;
            return intake;
        } catch (FollowedFile.LostException gone) {
            forget();
            file.close();
            lost = place;
            throw new BodyException(name + " was at line " + place.line() + ", byte " + place.position() + " of " + path
                    + ", but " + gone.getMessage() + ". What followed there and was not read yet is lost; the file"
                    + " that is there is read from its beginning");
        }
    }

    private @Nullable FileChannel openFollowed(FollowedFile file, Place place) throws IOException {
        FileChannel open = file.open(place.origin(), place.position());
        if (open != channel) {
            forget();
            channel = open;
        }
        return open;
    }

    /** Nothing that was read ahead is of use in another file. */
    private void forget() {
        channel = null;
        reader = null;
        ahead = null;
    }

    /** One tide's reading: from a place in the file to the next, collecting signals. */
    private final class Taking {
        private final List<Incoming> signals = new ArrayList<>();
        private final Place begun;
        private final int room;
        private Place place;
        private boolean inAnotherFile;

        Taking(Place place, int room) {
            this.begun = place;
            this.place = place;
            this.room = room;
        }

        Intake byLines() throws IOException {
            Entry next = next();
            for (long i = 0; i < settings.lines() && next != null && signals.size() < room; i++) {
                if (!pass(next)) {
                    break;
                }
                next = next();
            }
            return intake(next);
        }

        Intake byTime() throws IOException {
            Entry next = next();
            int idle = 0;
            boolean begun = false;
            while (next != null && signals.size() < room && idle < IDLE_LINES) {
                if (next.payload != null) {
                    if (!begun) {
                        place = place.until(windowEnd(next.minutes));
                        begun = true;
                    }
                    if (next.minutes >= place.until()) {
                        break;
                    }
                } else {
                    idle++;
                }
                if (!pass(next)) {
                    break;
                }
                next = next();
            }
            return intake(next);
        }

        /**
         * What stands at this place, or at the beginning of the file that has taken the name of this one: a followed file
         * is read to its end first, and as its writer has left it, its last line is whole.
         */
        private @Nullable Entry next() throws IOException {
            Entry next = entry(place, !settings.follow());
            FollowedFile file = followed;
            if (next != null || file == null || !file.isReplaced()) {
                return next;
            }
            next = entry(place, true);
            if (next == null) {
                checkStillThere();
                inAnotherFile = true;
                Origin origin = file.origin(place.origin(), place.position());
                forget();
                channel = file.next();
                LOG.info("{} has read {} lines, and goes on in {}", name, place.line(), file.at());
                place = file.isCopy(origin, place.position()) ? place.in(null) : place.anew();
                next = channel == null ? null : entry(place, false);
            }
            return next;
        }

        /** The window goes on by the pace, unless lines of the last one had found no room. */
        private long windowEnd(long nextMinutes) {
            if (place.until() == Place.NO_TIME) {
                return nextMinutes + settings.minutes();
            }
            return nextMinutes < place.until() ? place.until() : place.until() + settings.minutes();
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
                report(entry, place.bad() + 1);
            }
            place = place.after(entry.line.next(), entry.fault != null);
            return true;
        }

        /** What is read counts only if what was read before is still there when it is done. */
        private void checkStillThere() throws IOException {
            if (followed != null && begun.origin() != null && !inAnotherFile) {
                followed.check(begun.origin(), begun.position());
            }
        }

        private Intake intake(@Nullable Entry next) throws IOException {
            checkStillThere();
            if (followed != null) {
                place = place.in(followed.origin(place.origin(), place.position()));
            }
            boolean ended = next == null && !settings.follow();
            if (ended && !saidEnd) {
                saidEnd = true;
                LOG.info("{} is used up: {} lines of {}, {} of them bad", name, place.line(), path, place.bad());
            }
            return new Intake(place.memory(), signals, ended);
        }
    }

    /**
     * What stands at a place; null at the end.
     *
     * @param last whether a line counts that ends with the file
     */
    private @Nullable Entry entry(Place place, boolean last) throws IOException {
        Entry known = ahead;
        if (known != null && known.from == place.position()) {
            return known;
        }
        FileChannel file = open();
        LineReader lines = reader(file);
        Line line = csv == null ? lines.read(place.position()) : csv.read(lines, place.position());
        if (line == null || !(last || line.complete())) {
            if (followed == null && file.size() < place.position()) {
                throw shorter(place, file.size());
            }
            return null;
        }
        Entry entry = parse(place, line, lines);
        ahead = entry;
        return entry;
    }

    private Entry parse(Place place, Line line, LineReader lines) throws IOException {
        long number = place.line() + 1;
        if (line.tooLong()) {
            return Entry.bad(place, line, "has more than " + MAX_LINE_BYTES + " bytes");
        }
        int start = place.position() == 0 && startsWithByteOrderMark(line.text()) ? 3 : 0;
        if (isBlank(line.text(), start)) {
            return new Entry(place.position(), number, line, null, null, 0);
        }
        try {
            Object value = csv != null
                    ? csv.payload(lines, place.position(), line)
                    : json.read(line.text(), start, line.text().length - start);
            if (value == null && csv != null) {
                return new Entry(place.position(), number, line, null, null, 0);
            }
            if (!(value instanceof PlainMap payload)) {
                return Entry.bad(place, line, "is not a JSON object");
            }
            long minutes = settings.timeField() == null ? 0 : minutes(payload, settings.timeField());
            PlainMap whole = lineField == null ? payload : lineField.added(payload, number);
            if (whole == null) {
                return Entry.bad(
                        place, line, "has a field '" + settings.lineField() + "' already, where its number should go");
            }
            return new Entry(place.position(), number, line, whole, null, minutes);
        } catch (JsonException wrong) {
            return Entry.bad(place, line, "can't be read: " + wrong.what().replace(" at line 1,", " at"));
        } catch (DateTimeException | CsvText.BadRecordException wrong) {
            return Entry.bad(place, line, String.valueOf(wrong.getMessage()));
        }
    }

    private long minutes(PlainMap payload, String field) {
        Object time = payload.get(field);
        if (!(time instanceof String text)) {
            throw new DateTimeException("has no time as text in its field '" + field + "'");
        }
        try {
            return settings.time().minutes(text);
        } catch (DateTimeException unreadable) {
            throw new DateTimeException("has a time that can't be read in its field '" + field + "': "
                    + Words.cut(text, 40)
                    + (settings.time().isIso() ? " (the setting 'time-format' says how times are written)" : ""));
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
        if (size < place.position()) {
            throw shorter(place, size);
        }
        if (place.position() > 0 && place.position() < size) {
            ByteBuffer before = ByteBuffer.allocate(1);
            file.read(before, place.position() - 1);
            if (before.get(0) != '\n') {
                throw new BodyException(
                        name + " was at line " + place.line() + ", byte " + place.position() + " of " + path
                                + ", but there no line begins: the file is another one now. Put the former one back,"
                                + " or start afresh");
            }
        }
    }

    private BodyException shorter(Place place, long size) {
        return new BodyException(name + " was at line " + place.line() + ", byte " + place.position() + " of " + path
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
            return new Entry(place.position(), place.line() + 1, line, null, fault, 0);
        }
    }
}
