package io.mycelium.runtime.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mycelium.api.fruiting.BodyContext;
import io.mycelium.api.fruiting.BodyException;
import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.fruiting.FruitingBody;
import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.NetworkSettings;
import io.mycelium.core.tide.Plugins;
import io.mycelium.core.tide.Tidekeeper;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShutBodiesTest {
    @TempDir
    Path folder;

    private final AtomicLong now = new AtomicLong();

    /** How long each try takes, by that clock. */
    private volatile long takes;

    private volatile boolean away = true;
    private volatile int tries;

    /** The body of a disk that is not mounted. */
    private final class Disk implements FruitingBody {
        @Override
        public String kind() {
            return "disk";
        }

        @Override
        public void check(Direction direction, PlainMap settings) {}

        @Override
        public InputBody openInput(BodyContext context) {
            throw new UnsupportedOperationException();
        }

        @Override
        public OutputBody openOutput(BodyContext context) {
            now.addAndGet(takes);
            tries++;
            if (away) {
                throw new BodyException("no disk is mounted");
            }
            return () -> {};
        }
    }

    @Test
    void shouldTryABodyAfterLongerAndLongerPausesUntilItCanBeOpened() {
        RunningNetwork network = new RunningNetwork(network(), new Tidekeeper.Pace(1, 0, false));
        network.start();
        ShutBodies shut = new ShutBodies(network, now::get);
        try {
            assertThat(pauses(shut, 8)).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
            takes = TimeUnit.SECONDS.toNanos(10);
            assertThat(pauses(shut, 2))
                    .as("a try that took 10 s is followed by a long pause")
                    .containsExactly(60L, 200L);
            takes = 0;
            away = false;
            List<String> lines = new ArrayList<>();
            now.addAndGet(TimeUnit.SECONDS.toNanos(200));
            await().untilAsserted(() -> {
                lines.addAll(shut.look(true));
                assertThat(lines).containsExactly("fruiting body 'out': it could be opened now");
            });
            int tried = tries;
            now.addAndGet(TimeUnit.HOURS.toNanos(1));
            assertThat(network.openAgain()).isEmpty();
            assertThat(tries).isEqualTo(tried);
        } finally {
            network.finish();
        }
    }

    /** After how many whole seconds each of the next tries comes. */
    private List<Long> pauses(ShutBodies shut, int count) {
        List<Long> pauses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int tried = tries;
            long seconds = 0;
            shut.look(true);
            while (!comes(shut, tried)) {
                now.addAndGet(TimeUnit.SECONDS.toNanos(1));
                seconds++;
            }
            pauses.add(seconds);
        }
        return pauses;
    }

    /** Whether a try is due; then it is over when this returns. */
    private boolean comes(ShutBodies shut, int tried) {
        shut.look(true);
        if (!shut.isTrying()) {
            return false;
        }
        await().untilAsserted(() -> {
            assertThat(shut.look(true)).isEmpty();
            assertThat(shut.isTrying()).isFalse();
        });
        assertThat(tries).isEqualTo(tried + 1);
        return true;
    }

    private Network network() {
        Blueprint blueprint = new Blueprint(
                "shore",
                1,
                new Blueprint.Tides(1, 100, 0),
                1,
                new Blueprint.Checkpoints(0, 0, 1),
                Blueprint.Health.DEFAULT,
                100,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Blueprint.BodyPlan("out", Direction.OUT, "disk", PlainMap.EMPTY, 10)),
                List.of(),
                List.of());
        return Network.begin(
                blueprint,
                new Plugins(Map.of(), Map.of(), Map.of("disk", new Disk()), Map.of(), new MemoryCheckpointStore()),
                NetworkSettings.of(folder, folder));
    }
}
