package io.mycelium.runtime.internal.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AtWorkTest {
    private final AtomicLong nanos = new AtomicLong();
    private final List<String> said = new ArrayList<>();
    private final ByHand later = new ByHand();
    private final AtWork atWork = new AtWork(later, nanos::get, said::add);

    @AfterEach
    void stop() {
        later.shutdownNow();
    }

    @Test
    void shouldSayWhatIsAtWorkAndForHowLongWhenItTakesLong() {
        try (AtWork.Work many = atWork.on("many.drl");
                AtWork.Work few = atWork.on("few.drl")) {
            few.close();
            nanos.addAndGet(TimeUnit.SECONDS.toNanos(7));
            later.runAll();

            assertThat(atWork.seconds()).containsOnlyKeys("many.drl").containsEntry("many.drl", 7L);
            assertThat(said)
                    .singleElement()
                    .asString()
                    .startsWith("many.drl takes long: it is being deployed for 5 s now");
        }
        assertThat(atWork.seconds()).isEmpty();
    }

    /** Keeps what is to be done later until somebody says that it is time. */
    private static final class ByHand extends ScheduledThreadPoolExecutor {
        private record Job(Runnable work, ScheduledFuture<?> future) {}

        private final List<Job> jobs = new ArrayList<>();

        ByHand() {
            super(1);
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable work, long delay, TimeUnit unit) {
            ScheduledFuture<?> future = super.schedule(() -> {}, 1, TimeUnit.DAYS);
            jobs.add(new Job(work, future));
            return future;
        }

        void runAll() {
            jobs.stream().filter(job -> !job.future.isCancelled()).forEach(job -> job.work.run());
        }
    }
}
