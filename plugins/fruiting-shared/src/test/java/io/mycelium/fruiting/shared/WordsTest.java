package io.mycelium.fruiting.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsTest {
    @TempDir
    Path folder;

    @Test
    void shouldSayWhyAFileCannotBeUsedWhenTheFileSystemRefuses() throws IOException {
        Path file = Files.createFile(folder.resolve("out"));

        assertThat(Words.of(failure(() -> Files.createDirectories(file))))
                .isEqualTo("a part of that path is a file, and not a folder. Move it away, or choose another path");
        assertThat(Words.of(failure(() -> Files.createFile(file.resolve("more")))))
                .isEqualTo("a part of that path is a file, and not a folder. Move it away, or choose another path");
        assertThat(Words.of(failure(() -> Files.readString(folder.resolve("password")))))
                .isEqualTo("there is no " + folder.resolve("password"));
        assertThat(Words.of(new IOException("No space left on device"))).isEqualTo("the disk is full. Make room");
        assertThat(Words.of(new IOException("Input/output error"))).isEqualTo("Input/output error");
        assertThat(Words.of(new IOException())).isEqualTo("IOException");
    }

    private interface Use {
        void now() throws IOException;
    }

    private static IOException failure(Use use) {
        return catchThrowableOfType(IOException.class, use::now);
    }
}
