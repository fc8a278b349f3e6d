package io.mycelium.runtime.internal.run;

import io.mycelium.runtime.internal.deploy.DeployFolder;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks into the deploy folders again and again, on a thread that it is given. */
final class DeployWatch {
    private static final Logger log = LoggerFactory.getLogger(DeployWatch.class);

    /** From the end of a look to the next. */
    private static final long PAUSE_MILLIS = 500;

    private DeployWatch() {}

    static void start(ScheduledExecutorService thread, DeployFolder folder) {
        thread.scheduleWithFixedDelay(() -> look(folder), PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Whatever comes of a look, the next one follows. */
    private static void look(DeployFolder folder) {
        try {
            folder.look();
        } catch (RuntimeException | Error e) {
            log.error("a look into the deploy folders has failed", e);
        }
    }
}
