package io.mycelium.storage.mapdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.storage.BrokenCheckpointException;
import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.api.storage.NewerCheckpointException;
import io.mycelium.testkit.storage.CheckpointFilesContract;
import io.mycelium.testkit.storage.Snapshots;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MapDbCheckpointStoreTest extends CheckpointFilesContract {
    @Override
    protected CheckpointStore newStore() {
        return new MapDbCheckpointStore();
    }

    @Test
    void shouldHaveOneDataFileAndOneManifestWhenWritten() throws IOException {
        write(1000, Snapshots.small(1));
        assertThat(files())
                .containsExactly(
                        folder.resolve("checkpoint-000001-tide-1000.manifest"),
                        folder.resolve("checkpoint-000001-tide-1000.mapdb"));
        assertThat(files().get(0)).content().contains("tide: 1000\n").contains("sha-256: ");
    }

    @Test
    void shouldIgnoreAndRemoveWhatACrashLeftAtEachStep() throws IOException {
        CheckpointInfo sound = write(1, Snapshots.small(1));
        for (int step = 0; step < 4; step++) {
            CheckpointInfo crashed = write(2, Snapshots.small(2));
            Path data = folder.resolve(crashed.name() + ".mapdb");
            Path manifest = folder.resolve(crashed.name() + ".manifest");
            switch (step) {
                case 0 -> { // in the middle of the data
                    Files.delete(manifest);
                    byte[] half = Arrays.copyOf(Files.readAllBytes(data), 1_000_000);
                    Files.write(Files.move(data, CheckpointFolder.writing(data)), half);
                }
                case 1 -> { // in the middle of the manifest
                    Files.move(data, CheckpointFolder.writing(data));
                    Files.write(Files.move(manifest, CheckpointFolder.writing(manifest)), new byte[7]);
                }
                case 2 -> // between the renames
                    Files.move(manifest, CheckpointFolder.writing(manifest));
                default -> { // in the middle of a removal
                    Files.move(manifest, CheckpointFolder.writing(manifest));
                    Files.delete(data);
                }
            }
            store.check(folder);
            assertThat(store.list(folder)).as("step %d", step).containsExactly(sound);
            CheckpointInfo next = store.write(folder, 3, Snapshots.small(3).iterator(), 2);
            assertThat(store.list(folder)).as("step %d", step).containsExactly(next, sound);
            assertThat(files()).as("step %d", step).hasSize(4);
            new CheckpointFolder(folder).remove(next.name());
        }
        assertSame(read(sound), Snapshots.small(1));
    }

    @Test
    void shouldNotGiveANameAgainWhenItsCheckpointNeverCameToBe() throws IOException {
        CheckpointInfo crashed = write(1, Snapshots.small(1));
        Path manifest = folder.resolve(crashed.name() + ".manifest");
        Files.move(manifest, CheckpointFolder.writing(manifest));
        assertThat(write(1, Snapshots.small(1)).name()).isNotEqualTo("");
        assertThat(store.list(folder)).hasSize(1);
    }

    @Test
    void shouldSayWhatToDoAndTouchNothingWhenDataHasLostItsManifest() throws IOException {
        CheckpointInfo lost = write(1, Snapshots.small(1));
        CheckpointInfo sound = write(2, Snapshots.small(2));
        store.check(folder);
        Files.delete(folder.resolve(lost.name() + ".manifest"));

        assertThatThrownBy(() -> store.check(folder))
                .hasMessageStartingWith(lost.name() + ".mapdb in " + folder + " has no manifest beside it")
                .hasMessageContaining("put it back")
                .hasMessageContaining("move it out of the folder");
        store.write(folder, 3, Snapshots.small(3).iterator(), 1);
        assertThat(folder.resolve(lost.name() + ".mapdb")).exists();
        assertThat(folder.resolve(sound.name() + ".mapdb")).doesNotExist();
    }

    @Test
    void shouldSayThatItIsNewerWhenALaterVersionWroteIt() throws IOException {
        CheckpointInfo written = write(1, Snapshots.small(1));
        Path manifest = folder.resolve(written.name() + ".manifest");
        String text = Files.readString(manifest);
        Files.writeString(manifest, text.replace("mycelium-checkpoint: 1\n", "mycelium-checkpoint: 2\n"));
        assertThatThrownBy(() -> read(written))
                .isInstanceOf(NewerCheckpointException.class)
                .hasMessageContaining("has format 2; this server reads format 1");
        Files.writeString(manifest, "mycelium-checkpoint: 3\nlines: of another kind\n");
        assertThatThrownBy(() -> read(written)).isInstanceOf(NewerCheckpointException.class);
    }

    @Test
    void shouldSayWhatWasFoundWhenTheDataWasChanged() throws IOException {
        CheckpointInfo written = write(1, Snapshots.small(1));
        Path data = folder.resolve(written.name() + ".mapdb");
        byte[] bytes = Files.readAllBytes(data);
        bytes[bytes.length / 3] ^= 1;
        Files.write(data, bytes);
        assertThatThrownBy(() -> read(written))
                .isInstanceOf(BrokenCheckpointException.class)
                .hasMessageStartingWith("The checkpoint checkpoint-000001-tide-1 in " + folder + " is broken: ")
                .hasMessageContaining(
                        "checkpoint-000001-tide-1.mapdb was changed after it was written: its SHA-256 is ")
                .hasMessageContaining("; its manifest says ");
    }

    @Test
    void shouldSayWhatWasFoundWhenTheDataWasCut() throws IOException {
        CheckpointInfo written = write(1, Snapshots.small(1));
        Path data = folder.resolve(written.name() + ".mapdb");
        Files.write(data, new byte[12]);
        assertThatThrownBy(() -> read(written))
                .hasMessageContaining("checkpoint-000001-tide-1.mapdb has 12 bytes; its manifest says ");
    }

    @Test
    void shouldSayWhatWasFoundWhenTheManifestWasEdited() throws IOException {
        CheckpointInfo written = write(1, Snapshots.small(1));
        Path manifest = folder.resolve(written.name() + ".manifest");
        String text = Files.readString(manifest);
        Files.writeString(manifest, text.replace("tide: 1\n", "tide: 2\n"));
        assertThatThrownBy(() -> read(written))
                .isInstanceOf(BrokenCheckpointException.class)
                .hasMessageContaining("checkpoint-000001-tide-1.manifest was changed after it was written");
        Files.writeString(manifest, "no manifest at all");
        assertThatThrownBy(() -> read(written))
                .isInstanceOf(BrokenCheckpointException.class)
                .hasMessageContaining("checkpoint-000001-tide-1.manifest is not a manifest");
    }

    @Test
    void shouldSayBrokenWhenTheFileIsSoundButNotMapDb() throws IOException {
        // somebody who makes a manifest for a file of his own gets no further than MapDB
        CheckpointInfo written = write(1, Snapshots.small(1));
        Path data = folder.resolve(written.name() + ".mapdb");
        Files.writeString(data, "not MapDB", StandardCharsets.UTF_8);
        Manifest forged = new Manifest(written.name(), 1, 1, Files.size(data), Manifest.hash(data));
        Files.write(folder.resolve(written.name() + ".manifest"), forged.text());
        assertThatThrownBy(() -> read(written))
                .isInstanceOf(BrokenCheckpointException.class)
                .hasMessageContaining("checkpoint-000001-tide-1.mapdb can't be read, though its SHA-256 is right");
    }

    @Test
    void shouldRefuseANameThatLeadsOutOfTheFolder() throws IOException {
        CheckpointInfo written = write(1, Snapshots.small(1));
        Path other = Files.createDirectories(folder.resolveSibling("other"));
        assertThatThrownBy(() ->
                        Snapshots.read(store, other, new CheckpointInfo(1, "../a network/" + written.name(), 1, 1)))
                .isInstanceOf(BrokenCheckpointException.class);
    }

    @Test
    void shouldListAndReadWhenTheFolderMayOnlyBeRead() throws IOException {
        CheckpointInfo written = write(1, Snapshots.small(1));
        for (Path file : files()) {
            assertThat(file.toFile().setWritable(false)).isTrue();
        }
        assertThat(store.list(folder)).containsExactly(written);
        assertSame(read(written), Snapshots.small(1));
    }

    @Test
    void shouldNumberOnWhenTidesAreAsLargeAsTheyGet() throws IOException {
        CheckpointInfo written = write(Long.MAX_VALUE, Snapshots.small(1));
        assertThat(store.list(folder)).containsExactly(written);
        assertSame(read(written), Snapshots.small(1));
    }
}
