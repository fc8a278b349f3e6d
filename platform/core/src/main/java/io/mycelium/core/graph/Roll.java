package io.mycelium.core.graph;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * Things in the order in which they came, of which some end. To add one costs nothing, and those that have ended are
 * let go of together, before somebody looks or once they are the most: so neither n births nor n deaths cost n walks.
 * The tide's thread only.
 */
public final class Roll<T> {
    private static final int SMALL = 4;

    private final IntFunction<T[]> maker;
    private final Predicate<T> ended;
    private T[] items;
    private int end;
    private int endedCount;

    Roll(IntFunction<T[]> maker, Predicate<T> ended) {
        this.maker = maker;
        this.ended = ended;
        items = maker.apply(SMALL);
    }

    void add(T item) {
        if (end == items.length) {
            items = Arrays.copyOf(items, end * 2);
        }
        items[end++] = item;
    }

    /** One of them has ended. */
    void countEnded() {
        if (++endedCount > end / 2) {
            settle();
        }
    }

    public int size() {
        return end - endedCount;
    }

    /** In their order, as many as {@link #size} says, in an array whose places up to there change no more. */
    public T[] items() {
        if (endedCount > 0) {
            settle();
        }
        return items;
    }

    private void settle() {
        T[] left = maker.apply(Math.max(SMALL, end - endedCount));
        int kept = 0;
        for (int i = 0; i < end; i++) {
            if (!ended.test(items[i])) {
                left[kept++] = items[i];
            }
        }
        items = left;
        end = kept;
        endedCount = 0;
    }
}
