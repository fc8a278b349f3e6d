package io.mycelium.fruiting.file;

import io.mycelium.api.fruiting.BodyContext;
import io.mycelium.api.fruiting.BodyException;
import io.mycelium.api.fruiting.Output;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.fruiting.OutputLog;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import io.mycelium.fruiting.file.RecordSettings.Existing;
import io.mycelium.fruiting.shared.Words;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that outputs go to, one line each. Its memory is its length and the number of the last output in it. Whatever
 * lies behind that length was written by tides that a recovery has undone, or by a delivery that failed half-way, and is cut
 * off. What a failed delivery did not write is fetched from the output log by the next one.
 *
 * <p>Tides deliver one after the other, the checkpoint's thread forces.
 */
final class RecordBody implements OutputBody {
    private static final Logger LOG = LoggerFactory.getLogger(RecordBody.class);
    private static final PlainMap.Shape MEMORY = PlainMap.Shape.of("length", "number");
    private static final int WRITE_CHARS = 1 << 16;
    private static final int ASIDE_TRIES = 100_000;

    private final String name;
    private final Path path;
    private final OutputLog log;
    private final RecordLines lines;
    private final Object lock = new Object();
    private FileChannel channel;
    private boolean closed;
    private boolean folderForced;

    RecordBody(BodyContext context, RecordSettings settings) {
        this.name = "body '" + context.body() + "' of network '" + context.network() + "'";
        this.log = context.outputs();
        this.lines = settings.lines();
        this.path = context.folder().resolve(settings.path()).normalize();
        try {
            Path parent = path.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                throw new BodyException(name + " can't write " + path + ": it is not a file");
            }
            Object memory = context.memory();
            channel = open();
            try {
                if (memory == null && makeRoom(settings.existing())) {
                    channel.close();
                    channel = open();
                }
                cutTo(memory == null ? 0 : length(memory));
            } catch (IOException | RuntimeException refused) {
                channel.close();
                throw refused;
            }
        } catch (IOException failed) {
            throw cannot("open", failed);
        }
    }

    /** Moves what is there aside if that is asked for. Nobody else writes to it: it is locked. */
    private boolean makeRoom(Existing existing) throws IOException {
        if (existing != Existing.ASIDE || Files.size(path) == 0) {
            return false;
        }
        Path aside = aside();
        Files.move(path, aside);
        LOG.info("{} begins {} anew; what was there is {} now", name, path, aside.getFileName());
        return true;
    }

    private Path aside() {
        for (int i = 1; i < ASIDE_TRIES; i++) {
            Path aside = path.resolveSibling(path.getFileName() + "." + i);
            if (!Files.exists(aside)) {
                return aside;
            }
        }
        throw new BodyException(name + " finds no free name to move " + path + " to. Tidy its folder");
    }

    /**
     * Opens the file for this body alone, as long as the channel is open: two that write at places of their own reckoning
     * destroy each other's lines. The lock is on a byte far behind the end, so that others may read all of it, on Windows
     * too.
     */
    private FileChannel open() throws IOException {
        FileChannel opened =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        boolean locked = false;
        try {
            locked = opened.tryLock(Long.MAX_VALUE - 1, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            // another body of this process has it
        } finally {
            if (!locked) {
                opened.close();
            }
        }
        if (!locked) {
            throw new BodyException(name + " can't write to " + path
                    + ": another body writes to it, of this server or of another one. Give each a file of its own");
        }
        return opened;
    }

    @Override
    public @Nullable Object deliver(@Nullable Object memory, List<Output> outputs) {
        synchronized (lock) {
            if (closed) {
                throw new BodyException(name + " is closed");
            }
            try {
                // an interrupted writer closes its channel
                if (!channel.isOpen()) {
                    channel = open();
                }
                long length = memory == null ? 0 : length(memory);
                cutTo(length);
                if (outputs.isEmpty()) {
                    return memory;
                }
                long first = outputs.get(0).number();
                long begun = length > 0 ? length : append(0, lines.head());
                long complete = append(begun, missing(memory, first));
                return MEMORY.with(append(complete, outputs.stream().map(lines::line)), first + outputs.size() - 1);
            } catch (IOException failed) {
                throw cannot("write to", failed);
            }
        }
    }

    /** The lines of outputs that should be in the file already, and are not: an earlier delivery failed. */
    private Stream<String> missing(@Nullable Object memory, long next) {
        long last = memory instanceof PlainMap map ? map.integer("number", next - 1) : 0;
        if (last + 1 >= next) {
            return Stream.empty();
        }
        OutputLog.Page page = log.after(last, (int) Math.min(Integer.MAX_VALUE, next - 1 - last));
        LOG.warn("{} writes {} outputs to {} that could not be written before", name, next - 1 - last, path);
        Stream<String> gap = page.gap() == 0 ? Stream.empty() : lines.gap(page.gap());
        return Stream.concat(
                gap, page.outputs().stream().filter(o -> o.number() < next).map(lines::line));
    }

    private long append(long from, Stream<String> lines) throws IOException {
        long length = from;
        StringBuilder text = new StringBuilder();
        for (Iterator<String> each = lines.iterator(); each.hasNext(); ) {
            text.append(each.next()).append('\n');
            if (text.length() >= WRITE_CHARS) {
                length += write(length, text);
            }
        }
        return length + write(length, text);
    }

    private int write(long at, StringBuilder text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
        int count = bytes.remaining();
        long position = at;
        while (bytes.hasRemaining()) {
            position += channel.write(bytes, position);
        }
        text.setLength(0);
        return count;
    }

    /** Makes the file as long as a memory says. */
    private void cutTo(long length) throws IOException {
        long size = channel.size();
        if (size < length) {
            throw new BodyException(name + " had written " + length + " bytes to " + path + ", but the file has " + size
                    + " now: something shortened or replaced it. Put the former one back, or start afresh");
        }
        if (size > length) {
            if (length > 0 && !lineEndsAt(length)) {
                throw new BodyException(
                        name + " had written " + length + " bytes to " + path
                                + ", but no line ends there: something replaced the file. Put the former one back, or start afresh");
            }
            channel.truncate(length);
            LOG.debug("{} cut {} from {} to {} bytes", name, path, size, length);
        }
    }

    private boolean lineEndsAt(long length) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        channel.read(last, length - 1);
        return last.get(0) == '\n';
    }

    private long length(Object memory) {
        if (memory instanceof PlainMap map && map.containsKey("length")) {
            return map.integer("length", 0);
        }
        throw new BodyException(name + " can't go on from the memory " + Words.cut(Plain.text(memory), 100)
                + "; it has no length. Another kind of body wrote it");
    }

    @Override
    public void force() throws IOException {
        FileChannel open;
        boolean folderToo;
        synchronized (lock) {
            if (closed) {
                return;
            }
            if (!channel.isOpen()) {
                channel = open();
            }
            open = channel;
            folderToo = !folderForced;
        }
        open.force(true);
        if (folderToo) {
            forceFolder();
            synchronized (lock) {
                folderForced = true;
            }
        }
    }

    /** A new file is only durable with its name. Where folders can't be opened, there is nothing to do. */
    private void forceFolder() throws IOException {
        Path folder = path.getParent();
        if (folder != null
                && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    private BodyException cannot(String what, IOException failed) {
        return new BodyException(name + " can't " + what + " " + path + ": " + Words.of(failed), failed);
    }

    @Override
    public void close() {
        synchronized (lock) {
            if (closed) {
                return;
            }
            try {
                force();
                channel.close();
            } catch (IOException failed) {
                LOG.warn("{} could not force {} to the disk: {}", name, path, failed.toString());
            }
            closed = true;
        }
    }
}
