package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Two workers share a tide if that takes less time. Here time passes by the ACTs of the tide's own thread alone. */
class WidthTest {
    private static final int TIDES = 200;

    private final AtomicLong nanos = new AtomicLong(1_000_000_000_000L);
    private final Set<String> acted = new ConcurrentSkipListSet<>();

    /**
     * How many of many tides are shared.
     *
     * @param own how long an ACT takes on the tide's thread
     * @param others how long the tide's thread waits for an ACT on another one
     */
    private int shared(int awake, long own, long others) {
        Thread tide = Thread.currentThread();
        TestNetworks net = new TestNetworks()
                .species(
                        "Busy",
                        LambdaBehaviour.of("busy", (hypha, state, signal, out) -> {
                                    nanos.addAndGet(Thread.currentThread() == tide ? own : others);
                                    acted.add(Thread.currentThread().getName());
                                    out.wakeIn(1);
                                    return state;
                                })
                                .opening())
                .hyphae("h", "Busy", awake);
        net.workers = 2;
        int shared = 0;
        try (Network network = net.begin(TestNetworks.SETTINGS.withNanos(nanos::get))) {
            for (int i = 0; i < TIDES; i++) {
                acted.clear();
                network.tide();
                shared += acted.size() - 1;
            }
        }
        return shared;
    }

    @Test
    void shouldShareATideWhenThatTakesLessTime() {
        assertThat(shared(64, 10_000, 0)).isGreaterThan(TIDES * 3 / 4);
    }

    @Test
    void shouldNotShareATideWhenThatTakesMoreTimeOrThereIsLittleToDo() {
        assertThat(shared(64, 10_000, 20_000)).isBetween(1, TIDES / 4);
        assertThat(shared(15, 10_000, 0)).isZero();
    }
}
