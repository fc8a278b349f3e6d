package io.mycelium.runtime.internal.deploy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** What is being deployed at the moment: whoever waits for one that takes long is told that it is at work. Thread-safe. */
public final class AtWork {
    /** After so many seconds the console says that it takes long: before a start that does not come back is left behind. */
    static final long LONG_SECONDS = 5;

    /** For so long what was deployed has to last. */
    private static final long PROBATION_SECONDS = 10;

    private final ScheduledExecutorService later;
    private final LongSupplier nanos;
    private final Consumer<String> say;
    private final Map<String, Long> since = new ConcurrentHashMap<>();

    /**
     * @param later does things after a while
     * @param nanos the clock
     * @param say a line for people
     */
    public AtWork(ScheduledExecutorService later, LongSupplier nanos, Consumer<String> say) {
        this.later = later;
        this.nanos = nanos;
        this.say = say;
    }

    /** Until it is closed a file is being deployed. */
    Work on(String file) {
        since.put(file, nanos.getAsLong());
        Future<?> alarm = later.schedule(
                () -> say.accept(file + " takes long: it is being deployed for " + LONG_SECONDS
                        + " s now, and goes on; what was in force before stays in force till then"),
                LONG_SECONDS,
                TimeUnit.SECONDS);
        return () -> {
            alarm.cancel(false);
            since.remove(file);
        };
    }

    /** Does something when what was deployed now has lasted. */
    void later(Runnable work) {
        later.schedule(work, PROBATION_SECONDS, TimeUnit.SECONDS);
    }

    /** The names of the files, and for how many seconds. */
    public Map<String, Long> seconds() {
        Map<String, Long> seconds = new LinkedHashMap<>();
        long now = nanos.getAsLong();
        since.forEach((file, from) -> seconds.put(file, TimeUnit.NANOSECONDS.toSeconds(now - from)));
        return seconds;
    }

    /** One file's deployment. */
    interface Work extends AutoCloseable {
        @Override
        void close();
    }
}
