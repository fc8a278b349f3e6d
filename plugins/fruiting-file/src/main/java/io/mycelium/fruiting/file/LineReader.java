package io.mycelium.fruiting.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file line by line from any position, ahead through one buffer. Knows nothing of what a line means. For one thread
 * at a time.
 */
final class LineReader {
    /**
     * A line without its end, in a block of bytes that is good until the next one is read.
     *
     * @param start where it begins in the block
     * @param end where it ends there
     * @param next the position in the file behind its end
     * @param tooLong whether it had more bytes than a line may have; then its text is its beginning
     * @param complete whether it ended with a line end, and not with the file
     */
    record Line(byte[] block, int start, int end, long next, boolean tooLong, boolean complete) {
        /** The same, in bytes of its own. */
        Line kept() {
            return new Line(Arrays.copyOfRange(block, start, end), 0, end - start, next, tooLong, complete);
        }

        int length() {
            return end - start;
        }

        boolean has(char sought) {
            return indexOf(sought, block, start, end) >= 0;
        }

        /** The same, from a place behind its beginning on. */
        Line from(int offset) {
            return offset == 0 ? this : new Line(block, start + offset, end, next, tooLong, complete);
        }
    }

    private static final int BUFFER_BYTES = 1 << 16;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

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
            int end = indexOf('\n', buffer.array(), start, buffer.limit());
            int stop = end < 0 ? buffer.limit() : end;
            buffer.position(end < 0 ? stop : stop + 1);
            position += buffer.position() - start;
            if (end >= 0 && pieces == null && stop - start <= maxLineBytes) {
                return new Line(buffer.array(), start, textEnd(buffer.array(), start, stop), position, false, true);
            }
            if (pieces == null) {
                pieces = new ByteArrayOutputStream();
            }
            int take = Math.min(stop - start, maxLineBytes - pieces.size());
            tooLong |= take < stop - start;
            pieces.write(buffer.array(), start, take);
            if (end >= 0) {
                return line(pieces.toByteArray(), tooLong, true);
            }
        }
        return pieces == null ? null : line(pieces.toByteArray(), tooLong, false);
    }

    private Line line(byte[] text, boolean tooLong, boolean complete) {
        return new Line(text, 0, textEnd(text, 0, text.length), position, tooLong, complete);
    }

    /**
     * Where an ASCII character stands first, looked for in eight bytes at a time; -1 if nowhere.
     *
     * @param from the first place to look at
     * @param to the first place not to look at
     */
    private static int indexOf(char sought, byte[] bytes, int from, int to) {
        int i = from;
        for (; i <= to - Long.BYTES; i += Long.BYTES) {
            long other = (long) LONGS.get(bytes, i) ^ sought * LOW_BITS;
            long found = other - LOW_BITS
                    & ~other
                    & HIGH_BITS; // the lowest bit in it is that of the first zero in the other
            if (found != 0) {
                return i + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        for (; i < to; i++) {
            if (bytes[i] == sought) {
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

    private static int textEnd(byte[] bytes, int from, int to) {
        return to > from && bytes[to - 1] == '\r' ? to - 1 : to;
    }
}
