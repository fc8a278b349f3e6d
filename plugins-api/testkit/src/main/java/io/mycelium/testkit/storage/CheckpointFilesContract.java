package io.mycelium.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mycelium.api.storage.BrokenCheckpointException;
import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.api.storage.Chunk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a store that keeps its checkpoints in files must bear, beyond {@link CheckpointStoreContract}. */
public abstract class CheckpointFilesContract extends CheckpointStoreContract {
    private static final int FLIPS = 300;

    @Test
    void shouldNoticeWhenAnyBitOfTheNewestIsFlipped() throws IOException {
        CheckpointInfo before = write(1, Snapshots.small(1));
        List<Path> older = files();
        CheckpointInfo newest = write(2, Snapshots.small(2));
        List<Path> own = new ArrayList<>(files());
        own.removeAll(older);
        assertThat(own).isNotEmpty();
        Random random = new Random(2);
        for (int i = 0; i < FLIPS; i++) {
            Path file = own.get(i % own.size());
            long position = (long) (random.nextDouble() * Files.size(file));
            int bit = 1 << random.nextInt(8);
            flip(file, position, bit);
            assertBroken(newest, "bit " + bit + " of byte " + position + " in " + file.getFileName());
            flip(file, position, bit);
        }
        assertSame(read(newest), Snapshots.small(2));
        assertSame(read(before), Snapshots.small(1));
    }

    @Test
    void shouldNoticeWhenAFileIsCutOrGrown() throws IOException {
        CheckpointInfo before = write(1, Snapshots.small(1));
        List<Path> older = files();
        CheckpointInfo newest = write(2, Snapshots.small(2));
        List<Path> own = new ArrayList<>(files());
        own.removeAll(older);
        Random random = new Random(3);
        for (Path file : own) {
            byte[] whole = Files.readAllBytes(file);
            for (int length : new int[] {0, 1, whole.length / 2, whole.length - 1, random.nextInt(whole.length)}) {
                Files.write(file, Arrays.copyOf(whole, length));
                assertBroken(newest, file.getFileName() + " cut to " + length);
            }
            Files.write(file, Arrays.copyOf(whole, whole.length + 1));
            assertBroken(newest, file.getFileName() + " grown by one");
            Files.write(file, whole);
        }
        assertSame(read(newest), Snapshots.small(2));
        assertSame(read(before), Snapshots.small(1));
    }

    @Test
    void shouldNoticeWhenAFileIsLost() throws IOException {
        CheckpointInfo before = write(1, Snapshots.small(1));
        List<Path> older = files();
        CheckpointInfo newest = write(2, Snapshots.small(2));
        List<Path> own = new ArrayList<>(files());
        own.removeAll(older);
        for (Path file : own) {
            byte[] whole = Files.readAllBytes(file);
            Files.delete(file);
            assertBroken(newest, "without " + file.getFileName());
            assertThat(store.list(folder)).contains(before);
            Files.write(file, whole);
        }
    }

    @Test
    void shouldNoticeWhenTheFilesOfTwoCheckpointsAreExchanged() throws IOException {
        write(1, Snapshots.even(1, 3, 1000));
        List<Path> older = files();
        CheckpointInfo newest = write(2, Snapshots.even(2, 3, 1000));
        List<Path> own = new ArrayList<>(files());
        own.removeAll(older);
        for (int i = 0; i < own.size(); i++) {
            byte[] whole = Files.readAllBytes(own.get(i));
            Files.write(own.get(i), Files.readAllBytes(older.get(i)));
            assertBroken(newest, own.get(i).getFileName() + " taken from the one before");
            Files.write(own.get(i), whole);
        }
    }

    @Test
    void shouldGiveNoChunkWhenTheLastByteIsWrong() throws IOException {
        CheckpointInfo written = write(1, Snapshots.even(1, 30, 50_000));
        for (Path file : files()) {
            long size = Files.size(file);
            flip(file, size - 1, 1);
            List<Chunk> given = new ArrayList<>();
            assertThatThrownBy(() -> store.read(folder, written, given::add))
                    .isInstanceOf(BrokenCheckpointException.class);
            assertThat(given).isEmpty();
            flip(file, size - 1, 1);
        }
    }

    @Test
    void shouldKeepAllOfABrokenOneWhenItIsSetAside() throws IOException {
        CheckpointInfo before = write(1, Snapshots.small(1));
        List<Path> older = files();
        CheckpointInfo broken = write(2, Snapshots.small(2));
        List<Path> own = new ArrayList<>(files());
        own.removeAll(older);
        List<byte[]> contents = new ArrayList<>();
        for (Path file : own) {
            flip(file, Files.size(file) / 2, 4);
            contents.add(Files.readAllBytes(file));
        }

        assertThat(store.setAside(folder, broken)).contains(broken.name());

        assertThat(store.list(folder)).containsExactly(before);
        for (int tide = 3; tide < 6; tide++) {
            store.write(folder, tide, Snapshots.small(tide).iterator(), 1);
        }
        List<byte[]> kept = new ArrayList<>();
        for (Path file : files()) {
            kept.add(Files.readAllBytes(file));
        }
        assertThat(kept).as("all bytes of the broken one").contains(contents.toArray(byte[][]::new));
        store.check(folder);
    }

    @Test
    void shouldGoOnWritingWhenTheNewestIsBroken() throws IOException {
        write(1, Snapshots.small(1));
        CheckpointInfo broken = write(2, Snapshots.small(2));
        for (Path file : files()) {
            flip(file, Files.size(file) / 2, 4);
        }
        CheckpointInfo next = write(3, Snapshots.small(3));
        assertThat(store.list(folder).get(0)).isEqualTo(next);
        assertSame(read(next), Snapshots.small(3));
        assertBroken(broken, "still broken");
    }

    @Test
    void shouldHaveNoMoreFilesThanItListsWhenManyWereWritten() throws IOException {
        store.write(folder, 1, Snapshots.small(1).iterator(), 1);
        int each = files().size();
        for (int tide = 2; tide <= 6; tide++) {
            store.write(folder, tide, Snapshots.small(tide).iterator(), 2);
        }
        assertThat(files()).hasSize(2 * each);
    }

    @Test
    void shouldLeaveNoFileWhenTheSnapshotFails() throws IOException {
        write(1, Snapshots.small(1));
        List<Path> before = files();
        assertThatThrownBy(() -> store.write(
                        folder,
                        2,
                        Stream.generate(() -> {
                                    if (before.isEmpty()) {
                                        return new Chunk("never", 0, new byte[0]);
                                    }
                                    throw new IllegalStateException("no state");
                                })
                                .iterator(),
                        3))
                .hasMessageContaining("no state");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void shouldSpareWhatIsNotItsOwnWhenItCleans() throws IOException {
        write(1, Snapshots.small(1));
        List<Path> foreign = List.of(
                folder.resolve("notes.txt"),
                folder.resolve("server.json"),
                folder.resolve("checkpoint-notes.manifest"));
        for (Path file : foreign) {
            Files.writeString(file, "mine");
        }
        Files.createDirectory(folder.resolve("packs"));
        for (int tide = 2; tide <= 4; tide++) {
            store.write(folder, tide, Snapshots.small(tide).iterator(), 1);
        }
        assertThat(foreign).allSatisfy(file -> assertThat(file).hasContent("mine"));
        assertThat(folder.resolve("packs")).isDirectory();
        assertThat(store.list(folder)).hasSize(1);
    }

    @Test
    void shouldServeAnotherStoreWhenTheFirstIsGone() throws IOException {
        CheckpointInfo written = write(1, Snapshots.small(1));
        store = newStore();
        assertThat(store.list(folder)).containsExactly(written);
        assertSame(read(written), Snapshots.small(1));
    }

    @Test
    void shouldSayWhatToDoWhenTheFolderIsAFile() throws IOException {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "a file");
        assertThatThrownBy(() -> write(1, Snapshots.small(1)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("not a folder");
        assertThat(folder).hasContent("a file");
    }

    @Test
    void shouldSayWhatToDoWhenAFolderOnTheWayIsAFile() throws IOException {
        Files.writeString(temporary.resolve("networks"), "a file");
        assertThatThrownBy(() -> write(1, Snapshots.small(1)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("is a file, not a folder");
    }

    @Test
    void shouldSayWhatToDoWhenTheFolderIsReadOnly() throws IOException {
        assumeTrue(Files.getFileStore(temporary).supportsFileAttributeView("posix"));
        CheckpointInfo before = write(1, Snapshots.small(1));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeTrue(!Files.isWritable(folder), "this user may write anywhere");
            assertThatThrownBy(() -> write(2, Snapshots.small(2)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("may not write");
            assertThat(store.list(folder)).containsExactly(before);
            assertSame(read(before), Snapshots.small(1));
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** The files of the folder, in the order of their names. */
    protected final List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            Set<Path> sorted = new TreeSet<>(all.filter(Files::isRegularFile).toList());
            return List.copyOf(sorted);
        }
    }

    private void assertBroken(CheckpointInfo checkpoint, String how) {
        List<Chunk> given = new ArrayList<>();
        assertThatThrownBy(() -> store.read(folder, checkpoint, given::add))
                .as(how)
                .isInstanceOf(BrokenCheckpointException.class)
                .hasMessageContaining(checkpoint.name());
        assertThat(given).as(how).isEmpty();
    }

    private static void flip(Path file, long position, int bit) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            channel.read(one, position);
            one.put(0, (byte) (one.get(0) ^ bit)).rewind();
            channel.write(one, position);
        }
    }
}
