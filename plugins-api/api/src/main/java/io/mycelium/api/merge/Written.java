package io.mycelium.api.merge;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * When a value was written, in logical time. The later one is the one of the later tide; in one tide, that of the higher
 * generation; else that of the group whose name comes later, so that there is always an order.
 *
 * @param tide at whose end it was there
 * @param generation of the copy that wrote it
 * @param group of that copy
 */
public record Written(long tide, long generation, String group) implements Comparable<Written> {
    /** By tide, then generation, then group. */
    public static final Comparator<Written> BY_TIME = Comparator.comparingLong(Written::tide)
            .thenComparingLong(Written::generation)
            .thenComparing(Written::group);

    /** By generation, then tide, then group. */
    public static final Comparator<Written> BY_GENERATION = Comparator.comparingLong(Written::generation)
            .thenComparingLong(Written::tide)
            .thenComparing(Written::group);

    @Override
    public int compareTo(Written other) {
        return BY_TIME.compare(this, other);
    }

    /** Returns the greater of two, of which one that was never written is the smallest. */
    public static @Nullable Written greater(@Nullable Written one, @Nullable Written other, Comparator<Written> order) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return order.compare(one, other) >= 0 ? one : other;
    }
}
