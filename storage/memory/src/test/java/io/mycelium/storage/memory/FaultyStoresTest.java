package io.mycelium.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.api.storage.Chunk;
import io.mycelium.testkit.storage.CheckpointStoreContract;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The contract suite finds the faults that it is there for: each store below has one, and each is found. */
class FaultyStoresTest {
    @ParameterizedTest
    @CsvSource({
        "Sorting, shouldReadChunksInWrittenOrderWhenSectionsAreMixed",
        "Hoarding, shouldKeepTheNewestWhenThereAreMore",
        "OldestFirst, shouldListNewestFirstWhenThereAreSeveral",
        "ByTide, shouldListTheLastWrittenFirstWhenTidesWereDoneAgain",
        "KeepingHalves, shouldLeaveAllAsItWasWhenTheSnapshotFailsHalfWay",
        "OneForAll, shouldNotMixWhenThereAreTwoFolders",
        "Forgetful, shouldReadEmptyAndBigChunksWhenTheyStandSideBySide",
    })
    void shouldBeFoundWhenAStoreIsFaulty(String fault, String test) throws ClassNotFoundException {
        Class<?> suite = Class.forName(FaultyStoresTest.class.getName() + "$" + fault);
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(suite, test))
                .execute()
                .testEvents()
                .assertStatistics(counts -> counts.started(1).failed(1));
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(MemoryCheckpointStoreTest.class, test))
                .execute()
                .testEvents()
                .assertStatistics(counts -> counts.started(1).succeeded(1));
        assertThat(suite.getSuperclass()).isEqualTo(CheckpointStoreContract.class);
    }

    static class Sorting extends CheckpointStoreContract {
        @Override
        protected CheckpointStore newStore() {
            return new Faulty() {
                @Override
                public void read(Path folder, CheckpointInfo checkpoint, Consumer<Chunk> reader) throws IOException {
                    List<Chunk> chunks = new ArrayList<>();
                    super.read(folder, checkpoint, chunks::add);
                    chunks.sort(Comparator.comparing(Chunk::section).thenComparing(Chunk::number));
                    chunks.forEach(reader);
                }
            };
        }
    }

    static class Hoarding extends CheckpointStoreContract {
        @Override
        protected CheckpointStore newStore() {
            return new Faulty() {
                @Override
                public CheckpointInfo write(Path folder, long tide, Iterator<Chunk> chunks, int keep)
                        throws IOException {
                    return super.write(folder, tide, chunks, keep + 1);
                }
            };
        }
    }

    static class OldestFirst extends CheckpointStoreContract {
        @Override
        protected CheckpointStore newStore() {
            return new Faulty() {
                @Override
                public List<CheckpointInfo> list(Path folder) throws IOException {
                    return super.list(folder).stream()
                            .sorted(Comparator.comparing(CheckpointInfo::name))
                            .toList();
                }
            };
        }
    }

    static class ByTide extends CheckpointStoreContract {
        @Override
        protected CheckpointStore newStore() {
            return new Faulty() {
                @Override
                public List<CheckpointInfo> list(Path folder) throws IOException {
                    return super.list(folder).stream()
                            .sorted(Comparator.comparing(CheckpointInfo::tide).reversed())
                            .toList();
                }
            };
        }
    }

    static class KeepingHalves extends CheckpointStoreContract {
        @Override
        protected CheckpointStore newStore() {
            return new Faulty() {
                @Override
                public CheckpointInfo write(Path folder, long tide, Iterator<Chunk> chunks, int keep)
                        throws IOException {
                    List<Chunk> half = new ArrayList<>();
                    try {
                        chunks.forEachRemaining(half::add);
                        return super.write(folder, tide, half.iterator(), keep);
                    } catch (IllegalStateException e) {
                        super.write(folder, tide, half.iterator(), keep);
                        throw e;
                    }
                }
            };
        }
    }

    static class OneForAll extends CheckpointStoreContract {
        @Override
        protected CheckpointStore newStore() {
            return new Faulty() {
                @Override
                public CheckpointInfo write(Path folder, long tide, Iterator<Chunk> chunks, int keep)
                        throws IOException {
                    return super.write(Path.of("all"), tide, chunks, keep);
                }

                @Override
                public List<CheckpointInfo> list(Path folder) throws IOException {
                    return super.list(Path.of("all"));
                }
            };
        }
    }

    static class Forgetful extends CheckpointStoreContract {
        @Override
        protected CheckpointStore newStore() {
            return new Faulty() {
                @Override
                public void read(Path folder, CheckpointInfo checkpoint, Consumer<Chunk> reader) throws IOException {
                    super.read(folder, checkpoint, chunk -> {
                        if (chunk.bytes().length > 0) {
                            reader.accept(chunk);
                        }
                    });
                }
            };
        }
    }

    private static class Faulty implements CheckpointStore {
        private final CheckpointStore sound = new MemoryCheckpointStore();

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
