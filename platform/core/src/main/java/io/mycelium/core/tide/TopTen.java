package io.mycelium.core.tide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The first ten of many by a value, the greatest first, of equals those that came first. */
final class TopTen<T> {
    private static final int TEN = 10;

    private final double[] values = new double[TEN];
    private final List<T> those = new ArrayList<>(TEN + 1);

    /** @param one made only if it is among them so far */
    void offer(double value, Supplier<T> one) {
        if (those.size() == TEN && value <= values[TEN - 1]) {
            return;
        }
        int at = Math.min(those.size(), TEN - 1);
        for (; at > 0 && value > values[at - 1]; at--) {
            values[at] = values[at - 1];
        }
        values[at] = value;
        those.add(at, one.get());
        if (those.size() > TEN) {
            those.remove(TEN);
        }
    }

    List<T> all() {
        return List.copyOf(those);
    }
}
