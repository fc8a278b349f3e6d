package io.mycelium.core.tide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** Time that passes only while a {@link Tidekeeper} sleeps, or when a test says so. */
final class HandTime implements Sleep, LongSupplier {
    private static final long MILLION = 1_000_000;

    final List<Long> sleptMillis = new ArrayList<>();
    private long nanos = 77 * MILLION;
    private boolean woken;

    @Override
    public long getAsLong() {
        return nanos;
    }

    void passMillis(long millis) {
        nanos += millis * MILLION;
    }

    @Override
    public void sleep(long forNanos) {
        boolean atOnce;
        synchronized (this) {
            atOnce = woken;
            woken = false;
        }
        if (!atOnce) {
            sleptMillis.add(forNanos == Long.MAX_VALUE ? forNanos : forNanos / MILLION);
            nanos += forNanos == Long.MAX_VALUE ? 0 : forNanos;
        }
    }

    @Override
    public synchronized void wake() {
        woken = true;
    }
}
