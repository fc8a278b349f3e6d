package io.mycelium.runtime.internal.run;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Waits for what is missing as long as there is hope: a while after the last change, half a minute at most. The clock
 * and the pause between two looks are the caller's.
 */
final class StartTimeout {
    private static final long AT_MOST_NANOS = TimeUnit.SECONDS.toNanos(30);

    /** The pause between two looks. */
    interface Pause {
        void take() throws InterruptedException;
    }

    private final long quietNanos;
    private final LongSupplier nanos;
    private final Pause pause;

    StartTimeout(long quietSeconds, LongSupplier nanos, Pause pause) {
        this.quietNanos = TimeUnit.SECONDS.toNanos(quietSeconds);
        this.nanos = nanos;
        this.pause = pause;
    }

    static StartTimeout ofServer(long quietSeconds) {
        return new StartTimeout(quietSeconds, System::nanoTime, () -> TimeUnit.MILLISECONDS.sleep(20));
    }

    /**
     * @param missing what is missing now
     * @param changes a number that is another whenever something came
     * @return what is missing still
     */
    List<String> await(Supplier<List<String>> missing, LongSupplier changes) throws InterruptedException {
        long began = nanos.getAsLong();
        long lastChange = began;
        long seen = changes.getAsLong();
        List<String> now = missing.get();
        while (!now.isEmpty()) {
            long time = nanos.getAsLong();
            if (changes.getAsLong() != seen) {
                seen = changes.getAsLong();
                lastChange = time;
            }
            if (time - lastChange > quietNanos || time - began > AT_MOST_NANOS) {
                return now;
            }
            pause.take();
            now = missing.get();
        }
        return now;
    }
}
