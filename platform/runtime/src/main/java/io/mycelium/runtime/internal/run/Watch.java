package io.mycelium.runtime.internal.run;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after a running server four times a second, on a thread of its own, whatever the tides do. */
final class Watch implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Watch.class);
    private static final long LOOK_MILLIS = 250;

    private final Runnable look;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(run -> {
        Thread thread = new Thread(run, "mycelium-watch-tides");
        thread.setDaemon(true);
        return thread;
    });

    /** @param look what to do each time */
    Watch(Runnable look) {
        this.look = look;
    }

    void start() {
        timer.scheduleWithFixedDelay(this::lookOnce, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void lookOnce() {
        try {
            look.run();
        } catch (RuntimeException | LinkageError e) {
            log.warn("nobody could look after the tides this time", e); // and the next time comes all the same
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
