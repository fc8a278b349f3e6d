package io.mycelium.fruiting.file;

import io.mycelium.api.fruiting.BodyContext;
import io.mycelium.api.fruiting.BodyException;
import io.mycelium.api.fruiting.InputBody;
import io.mycelium.fruiting.shared.Words;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that comes in, line by line. What it gives is a function of the memory and the file alone; what it reads ahead,
 * while tides run, is only kept, never needed. Tides ask it one after the other; close may come from any thread.
 *
 * <p>It is long because pace, position and rotation of one file hang together: each line that is given moves all three.
 */
final class FeedBody implements InputBody {
    private static final Logger LOG = LoggerFactory.getLogger(FeedBody.class);

    /** So many lines that give no signal may pass in one tide, when the pace doesn't limit them. */
    private static final int IDLE_LINES = 10_000;

    private final FeedSettings settings;
    private final String name;
    private final Path path;
    private final EntryReader entries;

    /** A followed file is not read ahead: what is given must still be there when it is. */
    private final ReadAhead ahead;

    /** Null where the file is read once, to its end. */
    private final @Nullable FollowedFile followed;

    private @Nullable FileChannel channel;
    private @Nullable LineReader reader;
    private long reportedLine;
    private boolean saidEnd;
    private boolean closed;

    /** The place of which was said that what follows it is lost. Asked for it again, the feed begins anew. */
    private @Nullable Place lost;

    /** @param readers run what reads ahead */
    FeedBody(BodyContext context, FeedSettings settings, Executor readers) {
        this.settings = settings;
        this.name = "body '" + context.body() + "' of network '" + context.network() + "'";
        this.path = context.folder().resolve(settings.path()).normalize();
        this.entries = new EntryReader(settings);
        this.ahead = new ReadAhead(entries, readers);
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
    private void forget() throws IOException {
        ahead.forget();
        channel = null;
        reader = null;
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
                if (next.payload() != null) {
                    if (!begun) {
                        place = place.until(windowEnd(next.minutes()));
                        begun = true;
                    }
                    if (next.minutes() >= place.until()) {
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
            if (entry.payload() != null) {
                signals.add(new Incoming(settings.frequency(), entry.payload()));
            } else if (entry.fault() != null) {
                if (settings.stopAtBadLine()) {
                    if (signals.isEmpty()) {
                        throw new BodyException(name + " stops: " + where(entry) + " " + entry.fault()
                                + ". Correct the line, or set bad-lines: skip");
                    }
                    return false;
                }
                report(entry, place.bad() + 1);
            }
            place = place.after(entry.next(), entry.fault() != null);
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
        FileChannel file = open();
        LineReader lines = reader(file);
        Entry known = ahead.at(place, lines);
        if (known != null) {
            return known;
        }
        Entry entry = entries.read(lines, place.position(), place.line() + 1, last);
        if (entry != null) {
            ahead.keep(entry);
            if (followed == null) {
                ahead.begin(entry, lines);
            }
        } else if (followed == null && file.size() < place.position()) {
            throw shorter(place, file.size());
        }
        return entry;
    }

    /** Says the first bad line, then the tenth, the hundredth and so on; each once, also when a memory goes back. */
    private void report(Entry entry, long bad) {
        if (entry.number() <= reportedLine) {
            return;
        }
        reportedLine = entry.number();
        if (isPowerOfTen(bad)) {
            LOG.warn(
                    "{}: {} {}; it is skipped{}",
                    name,
                    where(entry),
                    entry.fault(),
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
        return "line " + entry.number() + " of " + path;
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
            known = new LineReader(file, EntryReader.MAX_LINE_BYTES);
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
        return new BodyException(name + " can't " + what + " " + path + ": " + Words.of(failed), failed);
    }

    @Override
    public synchronized void close() {
        closed = true;
        ahead.stop();
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
}
