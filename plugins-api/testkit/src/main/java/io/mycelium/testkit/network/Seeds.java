package io.mycelium.testkit.network;

import io.mycelium.api.value.Plain;
import org.jspecify.annotations.Nullable;

/**
 * Tries a property over many seeds, with small sizes first. After a failure it looks for a smaller one with the same
 * seed, and reports the smallest together with the system property that repeats it:
 *
 * <pre>-Dmycelium.seed=8125731:4</pre>
 *
 * <p>{@code -Dmycelium.seeds=5000} tries so many seeds in place of the number in the test: for a long night. The seeds
 * are the same in every run, so that a build does not fail by chance; {@code -Dmycelium.from=5000} leaves out so many, for
 * nights that follow each other.
 */
public final class Seeds {
    /** {@code seed:size} of the only case to try. */
    public static final String ONE = "mycelium.seed";

    /** How many seeds to try, whatever the test says. */
    public static final String MANY = "mycelium.seeds";

    /** How many seeds to leave out before the first. */
    public static final String FROM = "mycelium.from";

    private static final long FIRST = 20_261_123L;

    private Seeds() {}

    /** What must hold for any seed and size. */
    @FunctionalInterface
    public interface Property {
        /**
         * @param chance where all choices come from
         * @param size from 1 up: how much of everything there may be
         */
        void holds(Chance chance, int size) throws Exception;
    }

    /**
     * Tries {@code count} seeds, with sizes that grow from 1 to {@code largest}.
     *
     * @throws AssertionError naming seed and size, with the failure of the property as its cause
     */
    public static void tryAll(int count, int largest, Property property) {
        tryEach(Integer.getInteger(MANY, count), largest, property);
    }

    /**
     * The same, and never fewer than {@code count} seeds: for a deliberate fault that must be found, or all that must be
     * met, which takes as many as it takes.
     */
    public static void tryAtLeast(int count, int largest, Property property) {
        tryEach(Math.max(count, Integer.getInteger(MANY, count)), largest, property);
    }

    private static void tryEach(int seeds, int largest, Property property) {
        String one = System.getProperty(ONE);
        if (one != null) {
            tryOne(one, property);
            return;
        }
        long first = FIRST + Long.getLong(FROM, 0);
        for (int i = 0; i < seeds; i++) {
            long seed = Plain.mix(first + i) >>> 1;
            int size = 1 + (int) ((long) i * largest / seeds);
            Throwable failure = failureOf(property, seed, size);
            if (failure != null) {
                throw smallest(property, seed, size, failure);
            }
        }
    }

    private static void tryOne(String seedAndSize, Property property) {
        int colon = seedAndSize.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(
                    "-D" + ONE + "=" + seedAndSize + ": expected SEED:SIZE, as a failure prints it");
        }
        long seed = Long.parseLong(seedAndSize.substring(0, colon));
        int size = Integer.parseInt(seedAndSize.substring(colon + 1));
        Throwable failure = failureOf(property, seed, size);
        if (failure != null) {
            throw report(seed, size, failure);
        }
    }

    private static AssertionError smallest(Property property, long seed, int size, Throwable failure) {
        for (int smaller = 1; smaller < size; smaller++) {
            Throwable found = failureOf(property, seed, smaller);
            if (found != null) {
                return report(seed, smaller, found);
            }
        }
        return report(seed, size, failure);
    }

    private static AssertionError report(long seed, int size, Throwable failure) {
        return new AssertionError(
                "with seed " + seed + " and size " + size + " (again: -D" + ONE + "=" + seed + ":" + size + "): "
                        + failure.getMessage(),
                failure);
    }

    private static @Nullable Throwable failureOf(Property property, long seed, int size) {
        try {
            property.holds(new Chance(seed), size);
            return null;
        } catch (Exception | AssertionError | StackOverflowError failure) {
            return failure;
        }
    }
}
