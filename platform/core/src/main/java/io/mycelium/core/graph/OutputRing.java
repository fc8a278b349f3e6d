package io.mycelium.core.graph;

import io.mycelium.api.fruiting.Output;
import io.mycelium.api.fruiting.OutputLog;
import io.mycelium.api.fruiting.TraceContext;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.Plain;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The log of an output body: one writer, the tide; any number of readers, who never make it wait. */
public final class OutputRing implements OutputLog {
    private static final HexFormat HEX = HexFormat.of();

    private final AtomicReferenceArray<Output> ring;
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile long last;
    private @Nullable Picture picture;
    private long chain = 0x6A09E667F3BCC908L;

    OutputRing(int capacity) {
        ring = new AtomicReferenceArray<>(Math.max(1, capacity));
    }

    public Output add(Signal signal, long tide) {
        return add(signal, tide, null);
    }

    /** @param trace of the outside, that the signal is part of */
    public Output add(Signal signal, long tide, @Nullable TraceContext trace) {
        long number = last + 1;
        chain = Plain.mix(chain * 31 + Plain.hash(signal.frequency()) + Plain.hash(signal.payload()));
        Output output = new Output(number, number + "-" + HEX.toHexDigits(chain), tide, signal, trace);
        put(output);
        return output;
    }

    private void put(Output output) {
        int place = (int) (output.number() % ring.length());
        Picture reader = picture;
        if (reader != null) {
            reader.overwritten(ring.get(place));
        }
        ring.set(place, output);
        last = output.number();
    }

    /** As a checkpoint kept it: the end; {@link #restore(Output)} gives the newest outputs back. */
    public void restore(long end, long chained) {
        last = end;
        chain = chained;
    }

    /** One of the newest outputs that a checkpoint kept. */
    public void restore(Output output) {
        ring.set((int) (output.number() % ring.length()), output);
    }

    /**
     * Takes the log as it is now, for one reader on another thread, without looking at what is in it: what is overwritten
     * before the reader comes to it is kept for him. The tide's thread.
     */
    public Picture picture() {
        Picture taken = new Picture();
        picture = taken;
        return taken;
    }

    /** A log as it was at a boundary. For the thread of a checkpoint, but where it says so. */
    public final class Picture {
        public final long end = last;
        public final long chained = chain;
        private final ConcurrentLinkedQueue<Output> overwritten = new ConcurrentLinkedQueue<>();
        private volatile boolean finished;
        private long next = Math.max(1, end - ring.length() + 1);

        /** By the tide's thread, before it is. */
        private void overwritten(@Nullable Output old) {
            if (finished || old != null && old.number() > end) {
                picture = null; // the reader has read all, or will find all of the rest in here
            } else if (old != null) {
                overwritten.add(old);
            }
        }

        /** The next output, oldest first; null if there is none left. */
        @Nullable
        public Output next() {
            while (next <= end) {
                long number = next++;
                Output output = ring.get((int) (number % ring.length()));
                for (Output old = overwritten.peek(); old != null && old.number() <= number; old = overwritten.peek()) {
                    overwritten.remove();
                    output = old.number() == number ? old : output;
                }
                if (output != null && output.number() == number) {
                    return output;
                }
            }
            finish();
            return null;
        }

        /** Nobody reads it any more. */
        public void finish() {
            finished = true;
        }
    }

    /**
     * Tells those who wait for outputs. A listener that throws, whatever it is, is left out from then on.
     *
     * @return what it threw, or null
     */
    @Nullable
    public Throwable tell() {
        Throwable fault = null;
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (Throwable e) {
                listeners.remove(listener);
                fault = e;
            }
        }
        return fault;
    }

    long chain() {
        return chain;
    }

    @Override
    public long last() {
        return last;
    }

    @Override
    public Page after(long number, int max) {
        long end = last;
        List<Output> outputs = new ArrayList<>();
        long next = Math.min(Math.max(number, 0), end) + 1;
        long first = Math.max(next, end - ring.length() + 1);
        for (long n = first; n <= end && outputs.size() < max; n++) {
            Output output = ring.get((int) (n % ring.length()));
            if (output != null && output.number() == n) {
                outputs.add(output);
            } else if (!outputs.isEmpty()) {
                break; // overwritten while we read: the next call says what is gone
            } else {
                first = n + 1;
            }
        }
        long gap = outputs.isEmpty()
                ? Math.max(0, Math.min(first, end + 1) - next)
                : outputs.get(0).number() - next;
        return new Page(gap, outputs);
    }

    @Override
    public AutoCloseable onOutput(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
