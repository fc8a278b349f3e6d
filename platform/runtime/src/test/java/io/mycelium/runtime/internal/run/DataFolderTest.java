package io.mycelium.runtime.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path temp;

    @Test
    void shouldRaiseIncarnationWhenStartedAgain() throws IOException {
        Path folder = temp.resolve("data");
        try (DataFolder first = DataFolder.take(folder)) {
            assertThat(first.incarnation()).isEqualTo(1);
        }
        try (DataFolder second = DataFolder.take(folder)) {
            assertThat(second.incarnation()).isEqualTo(2);
        }
        assertThat(folder.resolve("incarnation")).hasContent("2\n");
    }

    @Test
    void shouldRefuseWhenAnotherServerHasTheFolder() throws IOException {
        try (DataFolder first = DataFolder.take(temp)) {
            first.publish(4711, URI.create("http://127.0.0.1:8087/"), "0.1.0");

            assertThatThrownBy(() -> DataFolder.take(temp))
                    .isInstanceOf(StartException.class)
                    .hasMessageContaining("in use by another server (process 4711)")
                    .hasMessageContaining("--data");
        }
    }

    @Test
    void shouldTellClientsWhereItIsUntilClosed() throws IOException {
        try (DataFolder data = DataFolder.take(temp)) {
            data.publish(4711, URI.create("http://127.0.0.1:8087/"), "0.1.0");
            assertThat(temp.resolve("server.json"))
                    .hasContent(
                            "{\"pid\":4711,\"host\":\"127.0.0.1\",\"port\":8087,\"incarnation\":1,\"version\":\"0.1.0\"}\n");
        }
        assertThat(temp.resolve("server.json")).doesNotExist();
    }

    @Test
    void shouldMoveOldDataAsideUnderFreeNameWhenAskedTwice() throws IOException {
        try (DataFolder data = DataFolder.take(temp)) {
            assertThat(data.moveAside("airports")).isEmpty();
            Files.createDirectories(data.network("airports"));
            assertThat(data.moveAside("airports")).contains(temp.resolve("airports.old-1"));
            Files.createDirectories(data.network("airports"));
            assertThat(data.moveAside("airports")).contains(temp.resolve("airports.old-2"));
        }
    }

    @Test
    void shouldSayWhatIsInTheWayWhenFolderIsAFile() throws IOException {
        Path file = Files.writeString(temp.resolve("data"), "");

        assertThatThrownBy(() -> DataFolder.take(file))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("it is a file, not a folder");
    }

    @Test
    void shouldRefuseWhenIncarnationIsNoNumber() throws IOException {
        Files.writeString(temp.resolve("incarnation"), "seven");

        assertThatThrownBy(() -> DataFolder.take(temp)).hasMessageContaining("holds \"seven\"");
    }
}
