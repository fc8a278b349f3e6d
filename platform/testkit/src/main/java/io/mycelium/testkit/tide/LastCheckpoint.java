package io.mycelium.testkit.tide;

import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.api.storage.Chunk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps the newest checkpoint of a bench, for as long as that is there. */
final class LastCheckpoint implements CheckpointStore {
    private final List<Chunk> chunks = new ArrayList<>();
    private volatile @Nullable CheckpointInfo last;

    @Override
    public String kind() {
        return "bench";
    }

    @Override
    public CheckpointInfo write(Path folder, long tide, Iterator<Chunk> given, int keep) {
        chunks.clear();
        given.forEachRemaining(chunks::add);
        CheckpointInfo info = new CheckpointInfo(tide, "tide " + tide, 0, 0);
        last = info;
        return info;
    }

    @Override
    public List<CheckpointInfo> list(Path folder) {
        CheckpointInfo info = last;
        return info == null ? List.of() : List.of(info);
    }

    @Override
    public void read(Path folder, CheckpointInfo checkpoint, Consumer<Chunk> reader) {
        chunks.forEach(reader);
    }
}
