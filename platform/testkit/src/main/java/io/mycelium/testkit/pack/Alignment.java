package io.mycelium.testkit.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Lays two lists side by side so that as many members as may be fit each other, in their order. */
final class Alignment {
    private Alignment() {}

    /** What stands side by side; null where the one or the other has nothing. */
    record Pair<E, F>(@Nullable E expected, @Nullable F found) {}

    static <E, F> List<Pair<E, F>> of(List<E> expected, List<F> found, BiPredicate<E, F> fits) {
        int[][] longest = longest(expected, found, fits);
        List<Pair<E, F>> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < expected.size() || j < found.size()) {
            if (i < expected.size() && j < found.size() && fits.test(expected.get(i), found.get(j))) {
                pairs.add(new Pair<>(expected.get(i++), found.get(j++)));
            } else if (j == found.size() || i < expected.size() && longest[i + 1][j] >= longest[i][j + 1]) {
                pairs.add(new Pair<>(expected.get(i++), null));
            } else {
                pairs.add(new Pair<>(null, found.get(j++)));
            }
        }
        return pairs;
    }

    /** How many fit at most, of what is left from each place on. */
    private static <E, F> int[][] longest(List<E> expected, List<F> found, BiPredicate<E, F> fits) {
        int[][] longest = new int[expected.size() + 1][found.size() + 1];
        for (int i = expected.size() - 1; i >= 0; i--) {
            for (int j = found.size() - 1; j >= 0; j--) {
                longest[i][j] = fits.test(expected.get(i), found.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }
}
