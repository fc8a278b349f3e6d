package io.mycelium.runtime.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "9223372036854775807", "", "\u0000\u00ff"})
    void shouldRefuseWhenIncarnationIsNoNumberOfAStart(String text) throws IOException {
        Files.writeString(temp.resolve("incarnation"), text);

        assertThatThrownBy(() -> DataFolder.take(temp))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("should hold the number of the last start")
                .hasMessageContaining("write a number there that is higher than any before");
        assertThat(temp.resolve("incarnation")).hasContent(text);
    }

    @Test
    void shouldRefuseWhenIncarnationIsMissingBesideData() throws IOException {
        Files.createDirectories(temp.resolve("empty"));
        DataFolder.take(temp).close();
        Files.delete(temp.resolve("incarnation"));
        Files.writeString(Files.createDirectories(temp.resolve("ledger")).resolve("checkpoint-1"), "");

        assertThatThrownBy(() -> DataFolder.take(temp))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("is not there, though there is data of ledger")
                .hasMessageContaining("given twice");
    }

    @Test
    void shouldTakeTheFolderAgainAndSaySoWhenItIsDeletedWhileInUse() throws IOException {
        Path folder = temp.resolve("data");
        try (DataFolder data = DataFolder.take(folder)) {
            data.publish(4711, URI.create("http://127.0.0.1:8087/"), "0.1.0");
            assertThat(data.lookAfter()).isEmpty();
            for (String file : new String[] {"server.lock", "server.json", "incarnation"}) {
                Files.delete(folder.resolve(file));
            }
            Files.delete(folder);

            assertThat(data.lookAfter())
                    .hasValueSatisfying(
                            said -> assertThat(said).contains("was deleted or replaced while this server runs on it"));
            assertThat(data.lookAfter()).isEmpty();
            assertThatThrownBy(() -> DataFolder.take(folder)).hasMessageContaining("in use by another server");
            assertThat(folder.resolve("incarnation")).hasContent("1\n");
            assertThat(folder.resolve("server.json")).exists();
        }
    }

    @Test
    void shouldSaySoOnceWhenAnotherServerHasTakenTheDeletedFolder() throws IOException {
        Path folder = temp.resolve("data");
        try (DataFolder data = DataFolder.take(folder)) {
            Files.delete(folder.resolve("server.lock"));
            try (DataFolder other = DataFolder.take(folder)) {
                other.publish(4712, URI.create("http://127.0.0.1:8088/"), "0.1.0");
                assertThat(data.lookAfter())
                        .hasValueSatisfying(
                                said -> assertThat(said).contains("another server has it now (process 4712)"));
                assertThat(data.lookAfter()).isEmpty();
                data.close();
                assertThat(folder.resolve("server.json")).exists();
            }
        }
    }
}
