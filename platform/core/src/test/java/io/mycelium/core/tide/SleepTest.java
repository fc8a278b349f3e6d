package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SleepTest {
    private static final long FOR_EVER = Long.MAX_VALUE;

    private final Sleep sleep = Sleep.ofThread();

    @Test
    void shouldEndAtOnceWhenItWasWokenBefore() {
        sleep.wake();
        sleep.sleep(FOR_EVER);
    }

    @Test
    void shouldEndOneSleepHoweverOftenItWasWoken() throws Exception {
        for (int i = 0; i < 1000; i++) {
            sleep.wake();
        }
        sleep.sleep(FOR_EVER);
        AtomicBoolean slept = new AtomicBoolean();
        Thread sleeper = new Thread(() -> {
            sleep.sleep(FOR_EVER);
            slept.set(true);
        });
        sleeper.start();
        while (sleeper.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        assertThat(slept).isFalse();
        sleep.wake();
        sleeper.join();
        assertThat(slept).isTrue();
    }

    @Test
    void shouldEndWhenItsTimeIsOver() {
        sleep.sleep(1_000);
        sleep.sleep(0);
    }

    /** Each interruption ends one sleep; the thread can sleep again. */
    @Test
    void shouldEndWhenItsThreadIsInterrupted() throws Exception {
        CountDownLatch awake = new CountDownLatch(1);
        Thread sleeper = new Thread(() -> {
            sleep.sleep(FOR_EVER);
            awake.countDown();
            sleep.sleep(FOR_EVER);
        });
        sleeper.start();
        sleeper.interrupt();
        assertThat(awake.await(1, TimeUnit.MINUTES)).isTrue();
        sleep.wake();
        sleeper.join();
    }
}
