package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWordsTest {
    @TempDir
    Path folder;

    @Test
    void shouldNameTheReasonAndNoClassOfJavaWhenAFileCanNotBeReadOrWritten() {
        Path file = folder.resolve("x.xml");
        assertThat(FileWords.unread(file, new NoSuchFileException("x"))).hasMessage("there is no file " + file);
        assertThat(FileWords.unread(file, new AccessDeniedException("x")))
                .hasMessageStartingWith("can't read " + file + ": you have no permission for that");
        assertThat(FileWords.unwritten(file, new AccessDeniedException(file.toString())))
                .startsWith("can't write " + file + ": you have no permission for that");
        assertThat(FileWords.unwritten(file, new FileSystemException(file.toString(), null, "Read-only file system")))
                .isEqualTo("can't write " + file + ": its file system is read-only");
        assertThat(FileWords.unwritten(file, new IOException(file.toString())))
                .isEqualTo("can't write " + file + ": the file system refuses it");
        assertThat(FileWords.unwritten(folder, new IOException("Is a directory")))
                .endsWith(": it is a folder");
        assertThat(FileWords.unwritten(folder.resolve("no/x.xml"), new NoSuchFileException("x")))
                .isEqualTo("there is no folder " + folder.resolve("no"));
    }

    @Test
    void shouldSayWhatIsWrongWhenAPackIsGoneOrWhatItSharesIsAFolder() throws Exception {
        Path pack = folder.resolve("a.drl");
        assertThatThrownBy(() -> PackReader.read(pack)).hasMessage("there is no file " + pack);

        Files.writeString(pack, "");
        Files.createDirectory(folder.resolve("signals.drl"));
        assertThatThrownBy(() -> PackReader.read(pack))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("signals.drl")
                .hasMessageContaining("is a folder");
    }
}
