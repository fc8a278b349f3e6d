package io.mycelium.core.graph;

import org.jspecify.annotations.Nullable;

/** A first-in-first-out queue of signals that grows with a burst and can be asked whether it should go. Not thread-safe. */
public final class SignalQueue {
    private static final int SMALL = 8;

    private @Nullable CoreSignal[] ring = new CoreSignal[SMALL];
    private int head;
    private int size;

    public int size() {
        return size;
    }

    public void add(CoreSignal signal) {
        if (size == ring.length) {
            grow();
        }
        ring[(head + size) & (ring.length - 1)] = signal;
        size++;
    }

    @SuppressWarnings("NullAway") // within size there are signals
    public CoreSignal get(int index) {
        return ring[(head + index) & (ring.length - 1)];
    }

    public CoreSignal[] toArray() {
        CoreSignal[] all = new CoreSignal[size];
        for (int i = 0; i < size; i++) {
            all[i] = get(i);
        }
        return all;
    }

    @Nullable
    public CoreSignal poll() {
        if (size == 0) {
            return null;
        }
        CoreSignal signal = ring[head];
        ring[head] = null;
        head = (head + 1) & (ring.length - 1);
        size--;
        return signal;
    }

    /** Whether it is empty, and larger than what a quiet one needs. */
    boolean swollen() {
        return size == 0 && ring.length > SMALL;
    }

    private void grow() {
        @Nullable CoreSignal[] larger = new CoreSignal[ring.length * 2];
        for (int i = 0; i < size; i++) {
            larger[i] = ring[(head + i) & (ring.length - 1)];
        }
        ring = larger;
        head = 0;
    }
}
