package io.mycelium.storage.mapdb;

import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.api.storage.Chunk;
import io.mycelium.testkit.storage.Snapshots;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The victim of {@link MapDbCrashTest}: writes checkpoint after checkpoint and says the tide of each that is durable. */
final class CheckpointLoop {
    static final int KEPT = 3;

    private CheckpointLoop() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        MapDbCheckpointStore store = new MapDbCheckpointStore();
        List<CheckpointInfo> before = store.list(folder);
        long tide = before.isEmpty() ? 1 : before.get(0).tide() + 1;
        System.out.println("ready");
        while (!System.out.checkError()) { // nobody listens any more: the test was ended
            store.write(folder, tide, snapshot(tide).iterator(), KEPT);
            System.out.println(tide++);
        }
    }

    static List<Chunk> snapshot(long tide) {
        return Snapshots.even(tide, 20, 50_000);
    }
}
