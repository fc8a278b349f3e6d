package io.mycelium.storage.mapdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.testkit.storage.Snapshots;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens when the medium takes no more: really, in a process that may write files of a few MB only. */
class FullDiskTest {
    @TempDir
    Path folder;

    @Test
    void shouldKeepWhatWasThereAndSayWhyWhenAFileCannotGrow() throws Exception {
        assumeThat(Path.of("/bin/sh")).exists();
        List<String> limited = List.of("/bin/sh", "-c", "ulimit -f 16384; exec \"$@\"", "sh");
        Process child = ChildProcess.start(limited, Victim.class, folder);
        try (BufferedReader said = child.inputReader()) {
            assertThat(said.lines().toList())
                    .containsExactly("The checkpoint of tide 2 could not be written to " + folder
                            + ": a file would be larger than this server may write (see ulimit -f).");
        }
        assertThat(child.waitFor()).isZero();
        MapDbCheckpointStore store = new MapDbCheckpointStore();
        List<CheckpointInfo> listed = store.list(folder);
        assertThat(listed).extracting(CheckpointInfo::tide).containsExactly(1L);
        assertThat(Snapshots.read(store, folder, listed.get(0)))
                .hasSize(Snapshots.small(1).size());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void shouldNameTheReasonAndTheWayOutWhenTheSystemSaysOnlyTheError() {
        assertThat(explained("No space left on device"))
                .matches(
                        "It failed: the disk is full; the \\d+ MB that are left were not enough\\. Make room; the next checkpoint tries again\\.");
        assertThat(explained("Read-only file system")).contains("its file system is read-only. Mount it writable");
        assertThat(explained("Permission denied")).contains("the server's user may not write or read there");
        assertThat(explained("Parent folder is not writable")).contains("the server's user may not write");
        assertThat(explained("Not a directory")).contains("a part of its path is a file");
        assertThat(explained("Input/output error")).contains("Input/output error");
    }

    private String explained(String error) {
        IOException fromMapDb = new IOException(new FileSystemException(folder.toString(), null, error));
        return String.valueOf(Problem.explained("It failed", folder, fromMapDb).getMessage());
    }

    /** Writes a small checkpoint, then one that is too large, and says why it failed. */
    static final class Victim {
        private Victim() {}

        public static void main(String[] arguments) throws IOException {
            Path folder = Path.of(arguments[0]);
            MapDbCheckpointStore store = new MapDbCheckpointStore();
            store.write(folder, 1, Snapshots.small(1).iterator(), 1);
            try {
                store.write(folder, 2, Snapshots.even(2, 40, 1_000_000).iterator(), 1);
                System.out.println("written");
            } catch (IOException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
