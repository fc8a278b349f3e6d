package io.mycelium.fruiting.file;

import io.mycelium.api.value.Plain;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * The file that a followed feed is in: kept open while another one takes its name, found again after a restart under the name
 * that it has by then, and told from one that has its name only. For one thread at a time.
 *
 * <pre>
 *   not there --comes--> open --renamed or deleted, and another one comes--> read to its end, then those renamed since
 *                         |
 *                         +--cut short, or begins otherwise--> lost: read from the beginning
 * </pre>
 */
final class FollowedFile implements AutoCloseable {
    /** What was read of the file is there no more, so nobody knows what came behind it. */
    static final class LostException extends IOException {
        private static final long serialVersionUID = 1L;

        LostException(String what) {
            super(what);
        }
    }

    private final Path path;
    private final Rotation rotation;
    private Path at;
    private @Nullable FileChannel channel;
    private String key = "";

    FollowedFile(Path path) {
        this.path = path;
        this.rotation = new Rotation(path);
        this.at = path;
    }

    /**
     * Returns the file that a position is in, or null as long as there is none.
     *
     * @param origin by what it is known, or null for whichever lies there
     * @throws LostException if another one lies there, and this one nowhere beside it
     */
    @Nullable
    FileChannel open(@Nullable Origin origin, long position) throws IOException {
        FileChannel open = channel;
        // an interrupted reader closes its channel
        if (open != null && open.isOpen()) {
            return open;
        }
        if (origin == null) {
            return openAt(path);
        }
        FileChannel there = openAt(path);
        if (there == null) {
            return openBeside(origin, position);
        }
        boolean named = key.equals(origin.key());
        if (named ? holds(there, origin, position) : isCopy(origin, position)) {
            return there;
        }
        if (named) {
            throw lost(there, position);
        }
        there.close();
        FileChannel beside = openBeside(origin, position);
        if (beside == null) {
            throw new LostException("another file lies there now, and the former one is not beside it");
        }
        return beside;
    }

    /** Throws where the open file no longer holds what was read of it. */
    void check(Origin origin, long position) throws IOException {
        FileChannel open = channel;
        if (open != null && open.isOpen() && !holds(open, origin, position)) {
            throw lost(open, position);
        }
    }

    private static LostException lost(FileChannel file, long position) throws IOException {
        long size = file.size();
        return new LostException(
                size < position ? "the file was cut to " + size + " bytes" : "the file begins otherwise now");
    }

    private static boolean holds(FileChannel file, Origin origin, long position) throws IOException {
        return file.size() >= position && hash(file, origin.headBytes()) == origin.head();
    }

    private static long hash(FileChannel file, long bytes) throws IOException {
        ByteBuffer head = ByteBuffer.allocate((int) bytes);
        while (head.hasRemaining() && file.read(head, head.position()) > 0) {
            // all of them
        }
        return Plain.hash(new String(head.array(), 0, head.position(), StandardCharsets.ISO_8859_1));
    }

    /** Returns by what the open file will be known again, from as much of it as has been read. */
    @Nullable
    Origin origin(@Nullable Origin known, long position) throws IOException {
        FileChannel open = channel;
        long bytes = Math.min(position, Origin.TELLING_BYTES);
        if (open == null || bytes == 0) {
            return null;
        }
        if (known != null && known.headBytes() == bytes && known.key().equals(key)) {
            return known;
        }
        return new Origin(key, hash(open, bytes), bytes);
    }

    /** Whether another file has the name by now, so that no more is to come in the open one. */
    boolean isReplaced() throws IOException {
        return channel != null && Files.isRegularFile(path) && !keyOf(path).equals(key);
    }

    /** Goes on to the file that was renamed next after the open one, or else to the one that has the name now. */
    @Nullable
    FileChannel next() throws IOException {
        Path between = rotation.after(key).orElse(path);
        close();
        FileChannel opened = openAt(between);
        at = between;
        return opened;
    }

    /** Where the open file lay when it was opened. */
    Path at() {
        return at;
    }

    /** Whether the open file begins as the former one did, as far as that tells, and is as long: then it was put in its place. */
    boolean isCopy(@Nullable Origin origin, long position) throws IOException {
        FileChannel open = channel;
        return open != null
                && origin != null
                && origin.headBytes() == Origin.TELLING_BYTES
                && holds(open, origin, position);
    }

    /** The former name is taken: under which one does it lie now? */
    private @Nullable FileChannel openBeside(Origin origin, long position) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (origin.key().isEmpty() || folder == null || !Files.isDirectory(folder)) {
            return null;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (Files.isRegularFile(file) && keyOf(file).equals(origin.key())) {
                    FileChannel found = openAt(file);
                    if (found != null && holds(found, origin, position)) {
                        return found;
                    }
                    close();
                }
            }
        }
        return null;
    }

    private @Nullable FileChannel openAt(Path file) throws IOException {
        try {
            String before = keyOf(file);
            FileChannel opened = FileChannel.open(file, StandardOpenOption.READ);
            if (!Files.isRegularFile(file) || !keyOf(file).equals(before)) {
                opened.close(); // it was replaced in this moment: the next look finds the other one
                return null;
            }
            channel = opened;
            key = before;
            return opened;
        } catch (NoSuchFileException notThere) {
            return null;
        }
    }

    static String keyOf(Path file) throws IOException {
        try {
            Object found = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return found == null ? "" : found.toString();
        } catch (NoSuchFileException gone) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        FileChannel open = channel;
        channel = null;
        if (open != null) {
            open.close();
        }
    }
}
