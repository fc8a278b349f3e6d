package io.mycelium.runtime.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.api.storage.Chunk;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.NetworkSettings;
import io.mycelium.core.tide.Plugins;
import io.mycelium.core.tide.Tidekeeper;
import io.mycelium.runtime.Stopped;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworksTest {
    private static final int THREE = 3;

    @TempDir
    Path folder;

    /** A store that writes once all are there to be written. */
    private static final class TogetherOnly implements CheckpointStore {
        private final MemoryCheckpointStore store = new MemoryCheckpointStore();
        private final CyclicBarrier all = new CyclicBarrier(THREE);

        @Override
        public String kind() {
            return "together";
        }

        @Override
        public CheckpointInfo write(Path data, long tide, Iterator<Chunk> chunks, int keep) throws IOException {
            try {
                all.await(20, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IOException("the others do not come", e);
            }
            return store.write(data, tide, chunks, keep);
        }

        @Override
        public List<CheckpointInfo> list(Path data) throws IOException {
            return store.list(data);
        }

        @Override
        public void read(Path data, CheckpointInfo info, Consumer<Chunk> reader) throws IOException {
            store.read(data, info, reader);
        }
    }

    private RunningNetwork running(String name, CheckpointStore store) {
        Blueprint blueprint = new Blueprint(
                name,
                1,
                new Blueprint.Tides(1, 100, 0),
                1,
                new Blueprint.Checkpoints(0, 0, 1),
                Blueprint.Health.DEFAULT,
                100,
                List.of(new Blueprint.Species("S", null, PlainMap.EMPTY, 1, 1, FullPolicy.REJECT, false, false)),
                List.of(new Blueprint.HyphaGroup("h", "S", 0, PlainMap.EMPTY)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        RunningNetwork network = new RunningNetwork(
                Network.begin(
                        blueprint,
                        new Plugins(Map.of(), Map.of(), Map.of(), Map.of(), store),
                        NetworkSettings.of(folder, folder.resolve(name))),
                new Tidekeeper.Pace(1, 0, false));
        network.start();
        return network;
    }

    @Test
    void shouldWriteTheLastCheckpointsOfAllAtTheSameTimeWhenTheyFinish() {
        TogetherOnly store = new TogetherOnly();
        Networks networks = new Networks();
        for (int i = 1; i <= THREE; i++) {
            networks.add(running("garden" + i, store));
        }
        Stopped stopped = networks.finish();
        assertThat(stopped.lines()).hasSize(THREE).allMatch(line -> line.contains("written"));
        assertThat(stopped.well()).isTrue();
    }
}
