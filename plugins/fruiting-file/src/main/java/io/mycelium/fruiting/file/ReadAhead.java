package io.mycelium.fruiting.file;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The lines that stand next in a file: some at hand, and as many again being read on another thread while the tides run. It
 * is only kept, never needed: what is not at hand is read by whoever asks for it.
 *
 * <p>For one thread at a time, but for {@link #stop}. The two readers that it works with are in use on the other thread as
 * long as something is under way: after {@link #at} has given nothing, or {@link #forget}, nothing is.
 */
final class ReadAhead {
    private static final int MOST_LINES = 1024;
    private static final int MOST_BYTES = 1 << 18;

    private final EntryReader entries;
    private final Executor readers;
    private final ArrayDeque<Entry> atHand = new ArrayDeque<>();
    private @Nullable FutureTask<List<Entry>> underWay;
    private volatile boolean stopped;

    /** @param readers runs what reads ahead; what it refuses or has not begun is done by whoever asks for it */
    ReadAhead(EntryReader entries, Executor readers) {
        this.entries = entries;
        this.readers = readers;
    }

    /**
     * Returns the line at a place, and forgets those before it. Null if it is not at hand; then nothing is.
     *
     * @param lines by which the reading goes on behind what was under way
     * @throws InterruptedIOException if this thread is interrupted before what is under way is there
     */
    @Nullable
    Entry at(Place place, LineReader lines) throws IOException {
        if (!atHand.isEmpty() && atHand.element().next() == place.position()) {
            atHand.remove();
        }
        FutureTask<List<Entry>> reading = underWay;
        if (atHand.isEmpty() && reading != null) {
            atHand.addAll(read(reading));
            underWay = null;
            if (!atHand.isEmpty()) {
                begin(atHand.getLast(), lines);
            }
        }
        Entry first = atHand.peek();
        if (first != null && first.from() == place.position() && first.number() == place.line() + 1) {
            return first;
        }
        forget();
        return null;
    }

    /** Keeps the line that whoever asked {@link #at} in vain has read himself. */
    void keep(Entry entry) {
        atHand.add(entry);
    }

    /** Begins to read what stands behind a line. Nothing else may be under way. */
    void begin(Entry last, LineReader lines) {
        FutureTask<List<Entry>> reading = new FutureTask<>(() -> behind(last, lines));
        underWay = reading;
        try {
            readers.execute(reading);
        } catch (RejectedExecutionException ended) {
            // the service has been stopped: who asks for it reads it
        }
    }

    /** Nothing is at hand, nor under way: the file is another one, or a memory has gone back. */
    void forget() throws IOException {
        atHand.clear();
        FutureTask<List<Entry>> reading = underWay;
        if (reading != null) {
            stopped = true;
            read(reading);
            stopped = false;
            underWay = null;
        }
    }

    /** What is under way ends with the line it is at. Thread-safe, and does not wait. */
    void stop() {
        stopped = true;
    }

    private static List<Entry> read(FutureTask<List<Entry>> reading) throws InterruptedIOException {
        reading.run(); // does nothing where another thread has begun it
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while it was read");
        } catch (ExecutionException e) {
            return List.of(); // who reads it himself finds out why
        }
    }

    /** On the other thread. A line without its end may get more before it is asked for, so it is left alone. */
    private List<Entry> behind(Entry last, LineReader lines) {
        List<Entry> read = new ArrayList<>();
        long from = last.next();
        try {
            while (!stopped && read.size() < MOST_LINES && from - last.next() < MOST_BYTES) {
                Entry entry = entries.read(lines, from, last.number() + 1 + read.size(), false);
                if (entry == null) {
                    break;
                }
                read.add(entry);
                from = entry.next();
            }
        } catch (IOException e) {
            // what is missing is read by who asks for it, and fails there if it fails again
        }
        return read;
    }
}
