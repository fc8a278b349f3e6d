package io.mycelium.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is deleted with a scratch folder. */
class ScratchFolderTest {
    @TempDir
    private Path folder;

    @Test
    void shouldLeaveWhatALinkLeadsToWhenItIsDeleted() throws IOException {
        Path kept = Files.writeString(folder.resolve("kept"), "of somebody else");
        ScratchFolder scratch = ScratchFolder.make("mycelium-test");
        Files.createDirectories(scratch.path().resolve("deep/er"));
        Files.createSymbolicLink(scratch.path().resolve("deep/link"), folder);

        scratch.close();

        assertThat(scratch.path()).doesNotExist();
        assertThat(kept).exists();
    }
}
