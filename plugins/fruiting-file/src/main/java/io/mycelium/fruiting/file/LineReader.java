package io.mycelium.fruiting.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file line by line from any position, ahead through one buffer. Knows nothing of what a line means. For one thread
 * at a time.
 */
final class LineReader {
    /**
     * A line without its end.
     *
     * @param next the position behind its end
     * @param tooLong whether it had more bytes than a line may have; then its text is its beginning
     * @param complete whether it ended with a line end, and not with the file
     */
    record Line(byte[] text, long next, boolean tooLong, boolean complete) {}

    private static final int BUFFER_BYTES = 1 << 16;

    private final FileChannel channel;
    private final int maxLineBytes;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES).limit(0);

    /** Where in the file the buffer's position is. */
    private long position;

    LineReader(FileChannel channel, int maxLineBytes) {
        this.channel = channel;
        this.maxLineBytes = maxLineBytes;
    }

    /** The line that begins at a position, or null if the file ends there. */
    @Nullable
    Line read(long from) throws IOException {
        if (from != position) {
            position = from;
            buffer.limit(0);
        }
        ByteArrayOutputStream pieces = null;
        boolean tooLong = false;
        while (buffer.hasRemaining() || fill()) {
            int start = buffer.position();
            int end = indexOfLineEnd(start);
            int stop = end < 0 ? buffer.limit() : end;
            buffer.position(end < 0 ? stop : stop + 1);
            position += buffer.position() - start;
            if (end >= 0 && pieces == null && stop - start <= maxLineBytes) {
                return new Line(text(buffer.array(), start, stop), position, false, true);
            }
            if (pieces == null) {
                pieces = new ByteArrayOutputStream();
            }
            int take = Math.min(stop - start, maxLineBytes - pieces.size());
            tooLong |= take < stop - start;
            pieces.write(buffer.array(), start, take);
            if (end >= 0) {
                return new Line(text(pieces.toByteArray(), 0, pieces.size()), position, tooLong, true);
            }
        }
        return pieces == null ? null : new Line(text(pieces.toByteArray(), 0, pieces.size()), position, tooLong, false);
    }

    private int indexOfLineEnd(int from) {
        byte[] bytes = buffer.array();
        for (int i = from; i < buffer.limit(); i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private boolean fill() throws IOException {
        buffer.clear();
        int read = channel.read(buffer, position);
        buffer.flip();
        return read > 0;
    }

    private static byte[] text(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to > from && bytes[to - 1] == '\r' ? to - 1 : to);
    }
}
