package io.mycelium.itest.benchmarks;

/** Every contender's result is looked at: a wrong one ends the run. */
final class Check {
    private Check() {}

    static void that(boolean right, String message, Object... arguments) {
        if (!right) {
            throw new AssertionError("a wrong result: " + String.format(message, arguments));
        }
    }

    static void same(long expected, long found, String what) {
        that(expected == found, "%s should be %d and is %d", what, expected, found);
    }
}
