package io.mycelium.storage.mapdb;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.api.storage.Chunk;
import io.mycelium.testkit.storage.CheckpointFilesContract;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The suite for files finds a store that hands out data without its hash: MapDB alone does not notice. */
class TrustingStoresTest {
    @Test
    void shouldBeFoundWhenAStoreTrustsItsData() {
        assertFails(Trusting.class, "shouldNoticeWhenAnyBitOfTheNewestIsFlipped");
        assertFails(Trusting.class, "shouldNoticeWhenTheFilesOfTwoCheckpointsAreExchanged");
    }

    @Test
    void shouldBeFoundWhenAStoreChecksTooLate() {
        assertFails(CheckingLate.class, "shouldGiveNoChunkWhenTheLastByteIsWrong");
    }

    private static void assertFails(Class<?> suite, String test) {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(suite, test))
                .execute()
                .testEvents()
                .assertStatistics(counts -> counts.started(1).failed(1));
    }

    static class Trusting extends CheckpointFilesContract {
        @Override
        protected CheckpointStore newStore() {
            return new Faulty() {
                @Override
                public void read(Path folder, CheckpointInfo checkpoint, Consumer<Chunk> reader) throws IOException {
                    give(folder, checkpoint, reader);
                }
            };
        }
    }

    static class CheckingLate extends CheckpointFilesContract {
        @Override
        protected CheckpointStore newStore() {
            return new Faulty() {
                @Override
                public void read(Path folder, CheckpointInfo checkpoint, Consumer<Chunk> reader) throws IOException {
                    give(folder, checkpoint, reader);
                    super.read(folder, checkpoint, chunk -> {});
                }
            };
        }
    }

    private abstract static class Faulty implements CheckpointStore {
        private final CheckpointStore sound = new MapDbCheckpointStore();

        static void give(Path folder, CheckpointInfo checkpoint, Consumer<Chunk> reader) throws IOException {
            CheckpointFolder files = new CheckpointFolder(folder);
            String name = checkpoint.name();
            int chunks;
            try {
                chunks = Manifest.read(files.manifest(name), name).chunks();
            } catch (IOException e) {
                return; // as if it had no manifest to believe
            }
            ChunkFile.read(files.data(name), chunks, reader);
        }

        @Override
        public String kind() {
            return "faulty";
        }

        @Override
        public CheckpointInfo write(Path folder, long tide, Iterator<Chunk> chunks, int keep) throws IOException {
            return sound.write(folder, tide, chunks, keep);
        }

        @Override
        public List<CheckpointInfo> list(Path folder) throws IOException {
            return sound.list(folder);
        }

        @Override
        public void read(Path folder, CheckpointInfo checkpoint, Consumer<Chunk> reader) throws IOException {
            sound.read(folder, checkpoint, reader);
        }
    }
}
