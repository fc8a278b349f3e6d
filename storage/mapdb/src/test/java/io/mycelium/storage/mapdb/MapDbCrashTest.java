package io.mycelium.storage.mapdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.api.storage.Chunk;
import io.mycelium.testkit.storage.Snapshots;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Law 7 for the store: a process that writes checkpoint after checkpoint is killed with SIGKILL at a seeded moment, again
 * and again on the same folder. {@code -Dmycelium.crash.rounds=500} for a long run, {@code -Dmycelium.crash.seed=7} for
 * other moments.
 */
@Tag("long")
class MapDbCrashTest {
    private static final int ROUNDS = Integer.getInteger("mycelium.crash.rounds", 20);
    private static final long SEED = Long.getLong("mycelium.crash.seed", 1L);

    @TempDir
    Path folder;

    private final MapDbCheckpointStore store = new MapDbCheckpointStore();

    @Test
    void shouldHaveAllThatWasAcknowledgedWhenKilledAtAnyMoment() throws Exception {
        Random random = new Random(SEED);
        long acknowledged = 0;
        int halfWritten = 0;
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged = Math.max(acknowledged, writeAndKill(random));
            if (files().anyMatch(file -> file.endsWith(".writing"))) {
                halfWritten++;
            }
            assertSound(acknowledged, "round " + round + " of seed " + SEED);
        }
        assertThat(acknowledged).as("checkpoints that were written").isGreaterThan(ROUNDS);
        assertThat(halfWritten).as("kills in the middle of a checkpoint").isPositive();
        System.err.println("Killed " + ROUNDS + " times, " + halfWritten + " times in the middle of a checkpoint; "
                + acknowledged + " checkpoints written, none lost");
        store.write(folder, acknowledged + 1, Snapshots.small(1).iterator(), 1);
        assertThat(files()).hasSize(2);
    }

    /** @return the last tide that was said to be durable */
    private long writeAndKill(Random random) throws Exception {
        Process child = ChildProcess.start(List.of(), CheckpointLoop.class, folder);
        long last = 0;
        try (BufferedReader said = child.inputReader()) {
            int wait = 1 + random.nextInt(6);
            for (int i = 0; i < wait; i++) {
                last = tide(said.readLine(), last);
            }
            child.waitFor(random.nextInt(40_000), TimeUnit.MICROSECONDS);
            child.toHandle().destroyForcibly(); // unlike the process's own, it leaves the pipe open, with what was said
            child.waitFor();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = tide(line, last);
            }
        }
        return last;
    }

    private static long tide(String line, long before) {
        assertThat(line).as("the child ended by itself").isNotNull();
        return line.equals("ready") ? before : Long.parseLong(line);
    }

    private void assertSound(long acknowledged, String when) throws IOException {
        List<CheckpointInfo> listed = store.list(folder);
        if (acknowledged > 0) {
            assertThat(listed).as(when).extracting(CheckpointInfo::tide).contains(acknowledged);
        }
        // killed between the commit and the removal of the oldest there may be one more
        assertThat(listed).as(when).hasSizeLessThanOrEqualTo(CheckpointLoop.KEPT + 1);
        assertThat(listed).as(when).hasSizeGreaterThanOrEqualTo((int) Math.min(acknowledged, CheckpointLoop.KEPT));
        for (CheckpointInfo checkpoint : listed) {
            List<Chunk> expected = CheckpointLoop.snapshot(checkpoint.tide());
            List<Chunk> found = Snapshots.read(store, folder, checkpoint);
            assertThat(found).as(when).hasSameSizeAs(expected);
            for (int i = 0; i < expected.size(); i++) {
                assertThat(found.get(i).bytes())
                        .as("%s, chunk %d of %s", when, i, checkpoint.name())
                        .isEqualTo(expected.get(i).bytes());
            }
        }
    }

    private Stream<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
