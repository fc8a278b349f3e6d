package io.mycelium.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FrameworkCacheTest {
    @TempDir
    private Path data;

    private Path folder;
    private Path aside;
    private FrameworkCache cache;

    @BeforeEach
    void make() {
        folder = data.resolve("container");
        aside = data.resolve("container.old-1");
        cache = new FrameworkCache(folder);
    }

    private static void fill(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("bundle1/version0.0"));
        Files.writeString(folder.resolve("bundle1/bundle.info"), "1");
    }

    private static void awaitGone(Path folder) {
        while (Files.exists(folder)) {
            Thread.onSpinWait();
        }
    }

    @Test
    void shouldHaveTheFormerOneOutOfTheWayAndThenDeletedWhenAnEarlierStartLeftIt() throws IOException {
        fill(folder);
        Path elsewhere = data.resolve("elsewhere");
        fill(elsewhere);
        Files.createSymbolicLink(folder.resolve("link"), elsewhere);

        cache.moveAside();

        assertThat(folder).doesNotExist();
        assertThat(aside.resolve("bundle1/bundle.info")).exists();
        cache.deleteAside();
        awaitGone(aside);
        assertThat(elsewhere.resolve("bundle1/bundle.info"))
                .as("what a link leads to")
                .exists();
    }

    @Test
    void shouldLeaveItToTheFrameworkWhenAnotherOneHasItInUse() throws IOException {
        fill(folder);
        try (FileChannel file = FileChannel.open(
                        folder.resolve("cache.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = file.lock()) {
            assertThat(lock.isValid()).isTrue();
            cache.moveAside();
        }

        assertThat(folder.resolve("bundle1/bundle.info")).exists();
        assertThat(aside).doesNotExist();
    }

    @Test
    void shouldLeaveItToTheFrameworkWhenTheOneBeforeIsNotDeletedYet() throws IOException {
        fill(folder);
        fill(aside);

        cache.moveAside();

        assertThat(folder.resolve("bundle1/bundle.info")).exists();
        cache.deleteAside();
        awaitGone(aside);
    }

    @Test
    void shouldLeaveALinkToAnotherPlaceWhereItIs() throws IOException {
        Path elsewhere = data.resolve("elsewhere");
        fill(elsewhere);
        Files.createSymbolicLink(folder, elsewhere);

        cache.moveAside();

        assertThat(folder).isSymbolicLink();
    }

    @Test
    void shouldDoNothingWhenItIsTheFirstStart() {
        cache.moveAside();
        cache.deleteAside();

        assertThat(data).isEmptyDirectory();
    }
}
