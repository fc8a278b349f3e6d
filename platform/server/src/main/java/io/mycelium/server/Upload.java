package io.mycelium.server;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The body of a request on its way in. It is read as it comes, so a slow sender holds no thread; one that trickles is refused,
 * and of a body that is not wanted, or no longer, nothing is kept. Its request is an asynchronous one already.
 */
final class Upload implements ReadListener {
    private static final Logger log = LoggerFactory.getLogger(Upload.class);

    /** So much of a body that is not wanted is read all the same, for its sender to hear what is wrong. */
    private static final long DRAINED_BYTES = 16L << 20;

    private static final int CHUNK_BYTES = 64 << 10;

    /** After so long a body has to have come at {@link #LEAST_BYTES_A_SECOND}. */
    private static final long PATIENCE_SECONDS = 20;

    private static final long LEAST_BYTES_A_SECOND = 1000;

    /** What comes of it, once. */
    interface End {
        void read(byte[] body);

        /** @param complete whether all of the body was read, so that the connection can be used again */
        void refused(Refusal refusal, boolean complete);
    }

    /** How much of all bodies is kept at the same time, and by which clock they are slow. Thread-safe. */
    static final class Room {
        private final long mostBytes;
        private final LongSupplier nanoTime;
        private final AtomicLong kept = new AtomicLong();

        Room(long mostBytes, LongSupplier nanoTime) {
            this.mostBytes = mostBytes;
            this.nanoTime = nanoTime;
        }

        long mostBytes() {
            return mostBytes;
        }

        /** Returns the bytes that are kept now. */
        long kept() {
            return kept.get();
        }

        private boolean enter(int bytes) {
            if (kept.addAndGet(bytes) <= mostBytes) {
                return true;
            }
            kept.addAndGet(-bytes);
            return false;
        }

        private void leave(long bytes) {
            kept.addAndGet(-bytes);
        }
    }

    private final ServletInputStream in;
    private final Room room;
    private final long maxBytes;
    private final End end;
    private final long begun;
    private final List<byte[]> chunks = new ArrayList<>();
    private long total;
    private long kept;
    private boolean done;

    /** What is wrong with the request. From then on nothing is kept. */
    private @Nullable Refusal refusal;

    private Upload(ServletInputStream in, Room room, long maxBytes, @Nullable Refusal refusal, End end) {
        this.in = in;
        this.room = room;
        this.maxBytes = maxBytes;
        this.refusal = refusal;
        this.end = end;
        this.begun = room.nanoTime.getAsLong();
    }

    /** Reads a body of so many bytes at most. */
    static void read(HttpServletRequest request, long maxBytes, Room room, End end) throws IOException {
        if (request.getContentLengthLong() > maxBytes) {
            discard(request, room, tooLarge(maxBytes), end);
        } else {
            begin(request, new Upload(request.getInputStream(), room, maxBytes, null, end));
        }
    }

    /** Reads what is being sent, and forgets it, so that its sender gets to read the answer; as far as it is worth it. */
    static void discard(HttpServletRequest request, Room room, Refusal refusal, End end) throws IOException {
        long length = request.getContentLengthLong();
        boolean empty = length == 0 || (length < 0 && request.getHeader("Transfer-Encoding") == null);
        if (empty || length > DRAINED_BYTES) {
            end.refused(refusal, empty);
        } else {
            begin(request, new Upload(request.getInputStream(), room, 0, refusal, end));
        }
    }

    private static void begin(HttpServletRequest request, Upload upload) throws IOException {
        request.getInputStream().setReadListener(upload);
    }

    private static Refusal tooLarge(long maxBytes) {
        return new Refusal(413, "Too large", "a deployment has at most " + maxBytes + " bytes here", List.of());
    }

    private static Refusal tooSlow() {
        return new Refusal(408, "Too slow", "too little of the body came for too long; send it at once", List.of());
    }

    @Override
    public void onDataAvailable() throws IOException {
        while (!done && in.isReady() && !in.isFinished()) {
            byte[] chunk = new byte[Math.max(1, Math.min(CHUNK_BYTES, in.available()))];
            int count = in.read(chunk);
            if (count < 0) {
                return;
            }
            total += count;
            if (refusal == null) {
                keep(chunk, count);
            }
            if (isTooSlow()) {
                refuse(tooSlow());
                finish(false);
            } else if (refusal != null && total > DRAINED_BYTES) {
                finish(false);
            }
        }
    }

    private void keep(byte[] chunk, int count) {
        if (total > maxBytes) {
            refuse(tooLarge(maxBytes));
        } else if (room.enter(count)) {
            kept += count;
            chunks.add(count == chunk.length ? chunk : Arrays.copyOf(chunk, count));
        } else {
            refuse(Refusal.busy("so much is being sent that there is no memory for more; send it again soon"));
        }
    }

    private boolean isTooSlow() {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(room.nanoTime.getAsLong() - begun);
        return seconds > PATIENCE_SECONDS && total < seconds * LEAST_BYTES_A_SECOND;
    }

    private void refuse(Refusal why) {
        refusal = why;
        forget();
    }

    private void forget() {
        chunks.clear();
        room.leave(kept);
        kept = 0;
    }

    @Override
    public void onAllDataRead() {
        finish(true);
    }

    private void finish(boolean complete) {
        if (done) {
            return;
        }
        done = true;
        Refusal wrong = refusal;
        if (wrong != null) {
            end.refused(wrong, complete);
            return;
        }
        try {
            end.read(whole());
        } finally {
            forget();
        }
    }

    private byte[] whole() {
        byte[] whole = new byte[(int) kept];
        int at = 0;
        for (byte[] chunk : chunks) {
            System.arraycopy(chunk, 0, whole, at, chunk.length);
            at += chunk.length;
        }
        chunks.clear();
        return whole;
    }

    @Override
    public void onError(Throwable failed) {
        log.debug("a body could not be read", failed);
        if (done) {
            return;
        }
        done = true;
        forget();
        boolean slow = failed instanceof TimeoutException || failed.getCause() instanceof TimeoutException;
        end.refused(slow ? tooSlow() : Refusal.badRequest("the body broke off; send it again"), false);
    }
}
