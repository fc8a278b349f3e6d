package io.mycelium.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.testkit.storage.CheckpointStoreContract;
import io.mycelium.testkit.storage.Snapshots;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryCheckpointStoreTest extends CheckpointStoreContract {
    @Override
    protected CheckpointStore newStore() {
        return new MemoryCheckpointStore();
    }

    @Test
    void shouldStampTheGivenTimeWhenWritten() throws IOException {
        Instant now = Instant.parse("2026-11-23T12:00:00Z");
        CheckpointStore stopped = new MemoryCheckpointStore(Clock.fixed(now, ZoneOffset.UTC));
        CheckpointInfo written = stopped.write(folder, 1, Snapshots.small(1).iterator(), 1);
        assertThat(written.writtenAt()).isEqualTo(now.toEpochMilli());
    }

    @Test
    void shouldTouchNoFileWhenWriting() throws IOException {
        write(1, Snapshots.small(1));
        assertThat(folder).doesNotExist();
    }

    @Test
    void shouldKnowTheFolderAgainWhenItsPathIsSpeltOtherwise() throws IOException {
        CheckpointInfo written = write(1, Snapshots.small(1));
        assertThat(store.list(folder.resolve("..").resolve(folder.getFileName())))
                .containsExactly(written);
    }

    @Test
    void shouldLoseNothingWhenManyThreadsWriteToOneFolder() throws InterruptedException, IOException {
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 8; t++) {
            int tide = t;
            Thread thread = new Thread(() -> {
                try {
                    store.write(folder, tide, Snapshots.small(tide).iterator(), 100);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(store.list(folder)).hasSize(8);
        for (CheckpointInfo one : store.list(folder)) {
            assertSame(read(one), Snapshots.small(one.tide()));
        }
    }
}
