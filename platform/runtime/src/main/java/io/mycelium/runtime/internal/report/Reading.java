package io.mycelium.runtime.internal.report;

import io.mycelium.core.tide.NetworkView.Status;
import java.util.Locale;

/** Two looks at a network, and what lies between them in a line for people. */
final class Reading {
    private Reading() {}

    /** {@code airports: tide 4,210 · 87 awake · 61,300 signals/s · 12 held · 0 dissonant}. */
    static String line(Status before, Status now, boolean quiet, long nanosBetween) {
        return String.format(
                Locale.ROOT,
                "%s: tide %,d · %,d awake · %,d signals/s · %,d held · %,d dissonant%s",
                now.network(),
                now.tide(),
                now.awake(),
                rate(before, now, nanosBetween),
                now.counters().held(),
                now.counters().dissonant(),
                quiet ? " · quiet" : "");
    }

    /** Signals acted on or delivered in a second. */
    static long rate(Status before, Status now, long nanosBetween) {
        long handled = now.counters().acted()
                + now.counters().delivered()
                - before.counters().acted()
                - before.counters().delivered();
        return nanosBetween <= 0 ? 0 : Math.round(handled * 1e9 / nanosBetween);
    }
}
