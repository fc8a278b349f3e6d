package io.mycelium.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.storage.BrokenCheckpointException;
import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.api.storage.Chunk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract of {@link CheckpointStore}, for any store. */
public abstract class CheckpointStoreContract {
    @TempDir
    protected Path temporary;

    /** The folder of one network; not there before the first checkpoint. */
    protected Path folder;

    protected CheckpointStore store;

    /** A store to test: a new object, which may keep what it needs until it is garbage. */
    protected abstract CheckpointStore newStore();

    @BeforeEach
    void begin() {
        folder = temporary.resolve("networks").resolve("a network");
        store = newStore();
    }

    @Test
    void shouldNameItsKindWithAWord() {
        assertThat(store.kind()).matches("[a-z][a-z0-9-]*");
    }

    @Test
    void shouldListNothingWhenThereIsNoFolder() throws IOException {
        assertThat(store.list(folder)).isEmpty();
    }

    @Test
    void shouldReadWhatWasWrittenWhenThereAreManySections() throws IOException {
        List<Chunk> chunks = new ArrayList<>();
        for (int section = 0; section < 50; section++) {
            for (int number = 0; number < 20; number++) {
                chunks.add(new Chunk("section-" + section, number, new byte[] {(byte) section, (byte) number}));
            }
        }
        CheckpointInfo written = write(7, chunks);
        assertSame(read(written), chunks);
    }

    @Test
    void shouldReadChunksInWrittenOrderWhenSectionsAreMixed() throws IOException {
        List<Chunk> chunks = List.of(
                new Chunk("z", 0, new byte[] {1}),
                new Chunk("a", 1, new byte[] {2}),
                new Chunk("z", 1, new byte[] {3}),
                new Chunk("a", 0, new byte[] {4}));
        assertSame(read(write(1, chunks)), chunks);
    }

    @Test
    void shouldReadEmptyAndBigChunksWhenTheyStandSideBySide() throws IOException {
        List<Chunk> chunks = new ArrayList<>();
        chunks.add(new Chunk("empty", 0, new byte[0]));
        chunks.addAll(Snapshots.even(3, 1, 20_000_000));
        chunks.add(new Chunk("empty", 1, new byte[0]));
        chunks.add(new Chunk("zeros", 0, new byte[100_000]));
        assertSame(read(write(1, chunks)), chunks);
    }

    @Test
    void shouldReadNothingWhenNothingWasInIt() throws IOException {
        assertThat(read(write(0, List.of()))).isEmpty();
        assertThat(store.list(folder)).hasSize(1);
    }

    @Test
    void shouldReadWhatWasWrittenWhenSnapshotsAreRandom() throws IOException {
        for (long seed = 0; seed < 20; seed++) {
            List<Chunk> chunks = Snapshots.small(seed);
            assertSame(read(write(seed, chunks)), chunks);
        }
    }

    @Test
    void shouldPullChunksOneByOneWhenTheSnapshotIsLong() throws IOException {
        // a snapshot of a million states must not be in memory twice: a store may not look far ahead
        Iterator<Chunk> lazy = new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < 300;
            }

            @Override
            public Chunk next() {
                return new Chunk("hyphae", next, new byte[] {(byte) next++});
            }
        };
        assertThat(read(store.write(folder, 1, lazy, 1))).hasSize(300);
    }

    @Test
    void shouldTellTideNameSizeAndTimeWhenWritten() throws IOException {
        CheckpointInfo written = write(41, Snapshots.even(1, 4, 1000));
        assertThat(written.tide()).isEqualTo(41);
        assertThat(written.name()).isNotBlank();
        assertThat(written.bytes()).isGreaterThanOrEqualTo(4000);
        assertThat(written.writtenAt()).isPositive();
        assertThat(store.list(folder)).containsExactly(written);
    }

    @Test
    void shouldListNewestFirstWhenThereAreSeveral() throws IOException {
        CheckpointInfo one = write(1, Snapshots.small(1));
        CheckpointInfo two = write(20, Snapshots.small(2));
        CheckpointInfo three = write(100, Snapshots.small(3));
        assertThat(store.list(folder)).containsExactly(three, two, one);
    }

    @Test
    void shouldListTheLastWrittenFirstWhenTidesWereDoneAgain() throws IOException {
        // after a fall back behind a broken checkpoint the tides between are run anew
        write(200, Snapshots.small(1));
        CheckpointInfo again = write(100, Snapshots.small(2));
        assertThat(store.list(folder).get(0)).isEqualTo(again);
        CheckpointInfo only = store.write(folder, 50, Snapshots.small(3).iterator(), 1);
        assertThat(store.list(folder)).containsExactly(only);
        assertSame(read(only), Snapshots.small(3));
    }

    @Test
    void shouldKeepBothWhenATideIsWrittenTwice() throws IOException {
        CheckpointInfo first = write(5, Snapshots.small(1));
        CheckpointInfo second = write(5, Snapshots.small(2));
        assertThat(store.list(folder)).containsExactly(second, first);
        assertSame(read(first), Snapshots.small(1));
        assertSame(read(second), Snapshots.small(2));
    }

    @Test
    void shouldKeepTheNewestWhenThereAreMore() throws IOException {
        for (int tide = 1; tide <= 7; tide++) {
            store.write(folder, tide, Snapshots.small(tide).iterator(), 3);
        }
        assertThat(store.list(folder)).extracting(CheckpointInfo::tide).containsExactly(7L, 6L, 5L);
        for (CheckpointInfo kept : store.list(folder)) {
            assertSame(read(kept), Snapshots.small(kept.tide()));
        }
    }

    @Test
    void shouldRemoveMoreWhenLessIsKept() throws IOException {
        for (int tide = 1; tide <= 4; tide++) {
            store.write(folder, tide, Snapshots.small(tide).iterator(), 10);
        }
        store.write(folder, 5, Snapshots.small(5).iterator(), 2);
        assertThat(store.list(folder)).extracting(CheckpointInfo::tide).containsExactly(5L, 4L);
    }

    @Test
    void shouldRefuseWhenNoneWouldBeKept() throws IOException {
        write(1, Snapshots.small(1));
        assertThatThrownBy(() -> store.write(folder, 2, Snapshots.small(2).iterator(), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(store.list(folder)).hasSize(1);
    }

    @Test
    void shouldNotMixWhenThereAreTwoFolders() throws IOException {
        Path other = temporary.resolve("networks").resolve("another");
        CheckpointInfo here = store.write(folder, 1, Snapshots.small(1).iterator(), 1);
        CheckpointInfo there = store.write(other, 2, Snapshots.small(2).iterator(), 1);
        assertThat(store.list(folder)).containsExactly(here);
        assertThat(store.list(other)).containsExactly(there);
        assertSame(Snapshots.read(store, folder, here), Snapshots.small(1));
        assertSame(Snapshots.read(store, other, there), Snapshots.small(2));
    }

    @Test
    void shouldLeaveAllAsItWasWhenTheSnapshotFailsHalfWay() throws IOException {
        CheckpointInfo before = write(1, Snapshots.small(1));
        IllegalStateException cause = new IllegalStateException("hypha_7 can't be written");
        for (int after : new int[] {0, 1, 3, 6}) {
            assertThatThrownBy(() -> store.write(folder, 2, failing(Snapshots.even(2, 7, 90_000), after, cause), 1))
                    .isSameAs(cause);
            assertThat(store.list(folder)).containsExactly(before);
            assertSame(read(before), Snapshots.small(1));
        }
        CheckpointInfo next = write(3, Snapshots.small(3));
        assertThat(store.list(folder)).containsExactly(next, before);
        assertSame(read(next), Snapshots.small(3));
    }

    @Test
    void shouldStayAsWrittenWhenTheGiverChangesItsBytes() throws IOException {
        byte[] bytes = {1, 2, 3};
        CheckpointInfo written = write(1, List.of(new Chunk("a", 0, bytes)));
        bytes[0] = 9;
        List<Chunk> first = read(written);
        assertThat(first.get(0).bytes()).containsExactly(1, 2, 3);
        first.get(0).bytes()[1] = 9;
        assertThat(read(written).get(0).bytes()).containsExactly(1, 2, 3);
    }

    @Test
    void shouldSayBrokenWhenTheCheckpointIsNotThere() throws IOException {
        CheckpointInfo gone = store.write(folder, 1, Snapshots.small(1).iterator(), 1);
        store.write(folder, 2, Snapshots.small(2).iterator(), 1);
        assertThatThrownBy(() -> read(gone))
                .isInstanceOf(BrokenCheckpointException.class)
                .hasMessageContaining(gone.name());
    }

    @Test
    void shouldPassOnWhatTheReaderThrows() throws IOException {
        CheckpointInfo written = write(1, Snapshots.small(1));
        IllegalStateException own = new IllegalStateException("the reader's own");
        assertThatThrownBy(() -> store.read(folder, written, chunk -> {
                    throw own;
                }))
                .isSameAs(own);
        assertSame(read(written), Snapshots.small(1));
    }

    @Test
    void shouldGiveItAllOrSayInterruptedWhenTheThreadIsInterrupted() throws IOException {
        CheckpointInfo before = write(1, Snapshots.small(1));
        List<Chunk> chunks = Snapshots.even(2, 40, 50_000);
        for (int after : new int[] {0, 1, 20, 39}) {
            List<CheckpointInfo> written = new ArrayList<>();
            AtomicReference<Throwable> failure = new AtomicReference<>();
            Thread.interrupted();
            try {
                written.add(store.write(folder, 2, interrupting(chunks, after), 9));
            } catch (IOException e) {
                failure.set(e);
            } finally {
                boolean kept = Thread.interrupted();
                assertThat(kept).as("the interrupt is still to be seen").isTrue();
            }
            assertThat(failure.get() instanceof BrokenCheckpointException).isFalse();
            List<CheckpointInfo> listed = store.list(folder);
            assertThat(listed).endsWith(before).containsAll(written);
            for (CheckpointInfo checkpoint : listed) {
                assertSame(read(checkpoint), checkpoint.equals(before) ? Snapshots.small(1) : chunks);
            }
        }
        assertSame(read(write(3, Snapshots.small(3))), Snapshots.small(3));
    }

    @Test
    void shouldNotCallItBrokenWhenTheReadingThreadIsInterrupted() throws IOException {
        List<Chunk> chunks = Snapshots.even(1, 20, 50_000);
        CheckpointInfo written = write(1, chunks);
        Thread.currentThread().interrupt();
        try {
            assertSame(read(written), chunks);
        } catch (IOException e) {
            assertThat(e).isNotInstanceOf(BrokenCheckpointException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertSame(read(written), chunks);
    }

    @Test
    void shouldServeBothWhenTwoFoldersAreWrittenAtOnce() throws Exception {
        List<Throwable> failures = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int network = 0; network < 4; network++) {
            Path own = temporary.resolve("network-" + network);
            long seed = 1000L * network;
            Thread thread = new Thread(() -> {
                try {
                    for (int tide = 1; tide <= 10; tide++) {
                        CheckpointInfo written = store.write(
                                own, tide, Snapshots.small(seed + tide).iterator(), 2);
                        assertSame(Snapshots.read(store, own, written), Snapshots.small(seed + tide));
                        assertThat(store.list(own)).hasSize(Math.min(tide, 2));
                    }
                } catch (IOException | RuntimeException | AssertionError e) {
                    synchronized (failures) {
                        failures.add(e);
                    }
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(failures).isEmpty();
    }

    protected final CheckpointInfo write(long tide, List<Chunk> chunks) throws IOException {
        return store.write(folder, tide, chunks.iterator(), 9);
    }

    protected final List<Chunk> read(CheckpointInfo checkpoint) throws IOException {
        return Snapshots.read(store, folder, checkpoint);
    }

    /** Says so when two snapshots differ in anything. */
    protected static void assertSame(List<Chunk> found, List<Chunk> expected) {
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            Chunk chunk = expected.get(i);
            assertThat(found.get(i).section()).isEqualTo(chunk.section());
            assertThat(found.get(i).number()).isEqualTo(chunk.number());
            assertThat(found.get(i).bytes().length).isEqualTo(chunk.bytes().length);
            assertThat(Arrays.equals(found.get(i).bytes(), chunk.bytes()))
                    .as("the bytes of chunk %d", i)
                    .isTrue();
        }
    }

    private static Iterator<Chunk> failing(List<Chunk> chunks, int after, RuntimeException failure) {
        return before(chunks, after, () -> {
            throw failure;
        });
    }

    private static Iterator<Chunk> interrupting(List<Chunk> chunks, int after) {
        return before(chunks, after, () -> Thread.currentThread().interrupt());
    }

    private static Iterator<Chunk> before(List<Chunk> chunks, int after, Runnable event) {
        Iterator<Chunk> all = chunks.iterator();
        return new Iterator<>() {
            private int given;

            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public Chunk next() {
                if (given++ == after) {
                    event.run();
                }
                return all.next();
            }
        };
    }
}
