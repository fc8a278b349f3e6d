package io.mycelium.core.graph;

import io.mycelium.core.crew.Padded;
import java.util.Arrays;
import java.util.function.IntPredicate;

/** The ids of those awake in a tide, put in order before it begins. */
public final class AwakeList extends Padded {
    private int[] ids = new int[64];
    private int size;
    private boolean sorted = true;

    public void add(int id) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
        }
        sorted &= size == 0 || ids[size - 1] < id;
        ids[size++] = id;
    }

    public void addAll(AwakeList others) {
        if (others.size == 0) {
            return;
        }
        if (size + others.size > ids.length) {
            ids = Arrays.copyOf(ids, Math.max(size * 2, size + others.size));
        }
        sorted &= others.sorted && (size == 0 || ids[size - 1] < others.ids[0]);
        System.arraycopy(others.ids, 0, ids, size, others.size);
        size += others.size;
    }

    public int size() {
        return size;
    }

    public int get(int index) {
        return ids[index];
    }

    public void sort() {
        if (!sorted) {
            Arrays.sort(ids, 0, size);
            sorted = true;
        }
    }

    int[] toArray() {
        return Arrays.copyOf(ids, size);
    }

    /** Lets go of those who need not be awake any more. */
    public void keep(IntPredicate wanted) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (wanted.test(ids[i])) {
                ids[kept++] = ids[i];
            }
        }
        size = kept;
    }

    /** Empties it, and lets go of what a burst made it grow to. */
    public void clear() {
        if (ids.length > 4096 && size < ids.length / 8) {
            ids = new int[Math.max(64, size * 2)];
        }
        size = 0;
        sorted = true;
    }
}
