package io.mycelium.runtime.internal.report;

/** Numbers of things, for people. */
public final class Counted {
    private Counted() {}

    /** {@code 1 relay}, {@code 2 relays}, {@code 0 relays}. */
    public static String of(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
