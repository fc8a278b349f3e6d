package io.mycelium.itest.benchmarks;

import java.util.Locale;

/** What whoever waits is told, on standard error. */
final class Progress {
    private Progress() {}

    static void say(String format, Object... arguments) {
        System.err.println(String.format(Locale.ROOT, format, arguments));
    }
}
