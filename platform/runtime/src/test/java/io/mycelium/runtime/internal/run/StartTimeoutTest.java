package io.mycelium.runtime.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class StartTimeoutTest {
    private final AtomicLong seconds = new AtomicLong();
    private final StartTimeout patience =
            new StartTimeout(5, () -> TimeUnit.SECONDS.toNanos(seconds.get()), seconds::incrementAndGet);

    @Test
    void shouldGiveUpWhenNothingHasComeForAWhile() throws InterruptedException {
        assertThat(patience.await(() -> List.of("relay"), () -> 0)).containsExactly("relay");
        assertThat(seconds).hasValue(6);
    }

    @Test
    void shouldWaitOnAsLongAsServicesCome() throws InterruptedException {
        assertThat(patience.await(() -> seconds.get() < 12 ? List.of("relay") : List.of(), () -> seconds.get() / 4))
                .isEmpty();
        assertThat(seconds).hasValue(12);
    }

    @Test
    void shouldGiveUpAfterHalfAMinuteWhenTheWrongServicesCome() throws InterruptedException {
        assertThat(patience.await(() -> List.of("relay"), seconds::get)).containsExactly("relay");
        assertThat(seconds).hasValue(31);
    }
}
