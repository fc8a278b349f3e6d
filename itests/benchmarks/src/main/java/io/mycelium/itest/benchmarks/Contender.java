package io.mycelium.itest.benchmarks;

/**
 * One of those who do the same work in a {@link Contest}. A round does a fixed piece of it, and throws if what came of it
 * is wrong: nobody wins by doing something else.
 */
interface Contender extends AutoCloseable {
    /** What a round came to: so many units of work in so much time, and how many bytes this thread allocated for it. */
    record Round(double units, double nanos, double bytes) {
        Round(double units, double nanos) {
            this(units, nanos, Double.NaN);
        }

        double cost() {
            return nanos / units;
        }
    }

    Round round() throws Exception;

    /** Looks at the result of all rounds together, and lets go. */
    @Override
    default void close() throws Exception {}
}
