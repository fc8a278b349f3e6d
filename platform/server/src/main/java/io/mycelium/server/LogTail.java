package io.mycelium.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The end of the log file, and what is added to it. */
final class LogTail {
    private static final int BLOCK = 64 * 1024;
    private static final long LOOK_MILLIS = 200;
    private static final int QUIET_LOOKS = 25;

    private final Path file;
    private final long lookMillis;

    LogTail(Path file) {
        this(file, LOOK_MILLIS);
    }

    /** @param lookMillis between two looks for what was added */
    LogTail(Path file, long lookMillis) {
        this.file = file;
        this.lookMillis = lookMillis;
    }

    /** Writes the last lines, and says at which byte of the file they end. */
    long last(int lines, OutputStream out) throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        try (FileChannel channel = FileChannel.open(file)) {
            long end = channel.size();
            copy(channel, startOf(channel, end, lines), end, out);
            return end;
        }
    }

    /**
     * Writes what is added after a byte of the file, also when the file is begun anew, as long as it is wanted. While nothing
     * is added it writes an empty line now and then: it is by writing that one hears of a reader who has gone.
     */
    void follow(long from, OutputStream out, BooleanSupplier wanted) throws IOException, InterruptedException {
        long position = from;
        int quietLooks = 0;
        while (wanted.getAsBoolean()) {
            if (Files.exists(file)) {
                try (FileChannel channel = FileChannel.open(file)) {
                    long end = channel.size();
                    position = end < position ? 0 : position;
                    quietLooks = end > position ? 0 : quietLooks;
                    copy(channel, position, end, out);
                    position = end;
                }
            }
            if (++quietLooks >= QUIET_LOOKS) {
                quietLooks = 0;
                out.write('\n');
                out.flush();
            }
            TimeUnit.MILLISECONDS.sleep(lookMillis);
        }
    }

    private static void copy(FileChannel channel, long from, long to, OutputStream out) throws IOException {
        WritableByteChannel target = Channels.newChannel(out);
        long position = from;
        while (position < to) {
            long copied = channel.transferTo(position, Math.min(BLOCK, to - position), target);
            if (copied <= 0) {
                return;
            }
            position += copied;
        }
        if (to > from) {
            out.flush();
        }
    }

    private static long startOf(FileChannel channel, long end, int lines) throws IOException {
        int seen = 0;
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        for (long high = end; high > 0; ) {
            long low = Math.max(0, high - BLOCK);
            block.clear().limit((int) (high - low));
            channel.read(block, low);
            for (int i = block.position() - 1; i >= 0; i--) {
                if (block.get(i) == '\n' && low + i < end - 1 && ++seen == lines) {
                    return low + i + 1;
                }
            }
            high = low;
        }
        return 0;
    }
}
