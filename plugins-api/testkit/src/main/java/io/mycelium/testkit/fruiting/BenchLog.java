package io.mycelium.testkit.fruiting;

import io.mycelium.api.fruiting.Output;
import io.mycelium.api.fruiting.OutputLog;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.Plain;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An output log that is filled by hand. Bounded, numbered, and its ids are chained over what was put out. Thread-safe. */
public final class BenchLog implements OutputLog {
    private final int capacity;
    private final Deque<Output> kept = new ArrayDeque<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private long last;
    private long chain;

    /** @param capacity how many outputs are kept */
    public BenchLog(int capacity) {
        this.capacity = capacity;
    }

    /** Puts signals out in a tide. Gives the outputs that they became. */
    public List<Output> put(long tide, List<? extends Signal> signals) {
        List<Output> outputs = new ArrayList<>();
        synchronized (this) {
            for (Signal signal : signals) {
                last++;
                chain = Plain.mix(chain * 31 + Plain.hash(signal.payload()) + Plain.hash(signal.frequency()));
                Output output = new Output(last, last + "-" + Long.toHexString(chain), tide, signal);
                outputs.add(output);
                kept.addLast(output);
                if (kept.size() > capacity) {
                    kept.removeFirst();
                }
            }
        }
        listeners.forEach(Runnable::run);
        return outputs;
    }

    @Override
    public synchronized long last() {
        return last;
    }

    @Override
    public synchronized Page after(long number, int max) {
        long oldest = last - kept.size() + 1;
        long gap = Math.max(0, oldest - 1 - number);
        return new Page(
                gap, kept.stream().filter(o -> o.number() > number).limit(max).toList());
    }

    @Override
    public AutoCloseable onOutput(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** How many listen. */
    public int listeners() {
        return listeners.size();
    }
}
