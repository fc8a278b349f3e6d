package io.mycelium.core.graph;

import io.mycelium.api.value.Plain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The signals that a relay keeps, whole, under keys: under each key the urgent ones first, else in the order in which
 * they were kept. A key is forgotten with its last signal. The tide's thread only.
 */
public final class KeptSignals {
    private final Map<String, Shelf> shelves = new LinkedHashMap<>();
    /** Those that changed since they were last hashed; one may be empty by now. */
    private final List<Shelf> touched = new ArrayList<>();

    private @Nullable Shelf last;
    private long hashed;
    private long count;
    private boolean leftBehind;

    private static final class Shelf {
        final String under;
        SignalQueue urgent = new SignalQueue();
        SignalQueue others = new SignalQueue();
        long digested;
        boolean dirty;

        Shelf(String under) {
            this.under = under;
        }

        int size() {
            return urgent.size() + others.size();
        }

        CoreSignal get(int index) {
            return index < urgent.size() ? urgent.get(index) : others.get(index - urgent.size());
        }

        long hash() {
            if (size() == 0) {
                return 0;
            }
            long hash = Plain.hash(under);
            for (int i = 0; i < size(); i++) {
                hash = Plain.mix(hash * 31 + get(i).hash());
            }
            return hash;
        }
    }

    /** What is kept under one key, as it is at a boundary. */
    public record Picture(String under, CoreSignal[] signals) {}

    /** How many there are, under all keys. */
    public long count() {
        return count;
    }

    /** The keys, in the order in which they came to be used. */
    public List<String> keys() {
        return List.copyOf(shelves.keySet());
    }

    /** How many there are under a key. */
    public int count(String under) {
        Shelf shelf = shelves.get(under);
        return shelf == null ? 0 : shelf.size();
    }

    /** How many of those under a key are urgent. */
    public int urgent(String under) {
        Shelf shelf = shelves.get(under);
        return shelf == null ? 0 : shelf.urgent.size();
    }

    /** One of those under a key, from 0. */
    public CoreSignal get(String under, int index) {
        Shelf shelf = shelves.get(under);
        if (shelf == null || index < 0 || index >= shelf.size()) {
            throw new IndexOutOfBoundsException("signal " + index + " under '" + under + "', where there are "
                    + (shelf == null ? 0 : shelf.size()));
        }
        return shelf.get(index);
    }

    /** Takes one in, as the last of its kind. */
    public void keep(String under, CoreSignal signal) {
        signal.arrived = 0; // it is in no socket
        Shelf shelf = shelf(under);
        (signal.urgent ? shelf.urgent : shelf.others).add(signal);
        count++;
        touch(shelf);
    }

    /** Most are kept where the one before was. */
    private Shelf shelf(String under) {
        Shelf shelf = last;
        if (shelf == null || !shelf.under.equals(under)) {
            shelf = shelves.computeIfAbsent(under, Shelf::new);
            last = shelf;
        }
        return shelf;
    }

    private void forget(Shelf shelf) {
        shelves.remove(shelf.under);
        last = null;
    }

    /** Takes out the first under a key; null if there is none. */
    @Nullable
    public CoreSignal poll(String under) {
        Shelf shelf = shelves.get(under);
        if (shelf == null) {
            return null;
        }
        CoreSignal first = shelf.urgent.size() > 0 ? shelf.urgent.poll() : shelf.others.poll();
        if (first != null) {
            count--;
            touch(shelf);
        }
        if (shelf.size() == 0) {
            forget(shelf);
        }
        return first;
    }

    /** Takes out all under a key; returns how many there were. */
    public int clear(String under) {
        Shelf shelf = shelves.get(under);
        if (shelf == null) {
            return 0;
        }
        forget(shelf);
        int all = shelf.size();
        count -= all;
        shelf.urgent = new SignalQueue();
        shelf.others = new SignalQueue();
        touch(shelf);
        return all;
    }

    /** Whether some of them were to leave and found no room. */
    public boolean leftBehind() {
        return leftBehind && count > 0;
    }

    public void leftBehind(boolean some) {
        leftBehind = some;
    }

    private void touch(Shelf shelf) {
        if (!shelf.dirty) {
            shelf.dirty = true;
            touched.add(shelf);
        }
    }

    /** 0 if there are none. */
    long hash() {
        for (Shelf shelf : touched) {
            shelf.dirty = false;
            long now = shelf.hash();
            hashed += now - shelf.digested;
            shelf.digested = now;
        }
        touched.clear();
        return hashed + (leftBehind() ? 1 : 0);
    }

    /** All of them, a key each, in the order of the keys. */
    public List<Picture> pictures() {
        List<Picture> pictures = new ArrayList<>(shelves.size());
        for (Shelf shelf : shelves.values()) {
            CoreSignal[] signals = new CoreSignal[shelf.size()];
            for (int i = 0; i < signals.length; i++) {
                signals[i] = shelf.get(i);
            }
            pictures.add(new Picture(shelf.under, signals));
        }
        return pictures;
    }
}
