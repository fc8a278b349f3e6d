package io.mycelium.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    @TempDir
    private Path folder;

    @Test
    void shouldFindFileInTheDistributionWhenItIsNotInTheCurrentFolder() throws IOException {
        Path blueprint =
                Files.createDirectories(folder.resolve("examples/none-such")).resolve("blueprint.yaml");
        Files.writeString(blueprint, "network: a");

        assertThat(new Home(folder).file(Path.of("examples/none-such/blueprint.yaml")))
                .isEqualTo(blueprint);
    }

    @Test
    void shouldFindAFolderHereOrInTheDistributionWhenOneMayBeNamed() throws IOException {
        Files.createDirectories(folder.resolve("examples/none-such"));
        Home home = new Home(folder);

        assertThat(home.fileOrAsGiven(Path.of("examples/none-such"))).isEqualTo(folder.resolve("examples/none-such"));
        assertThat(home.fileOrAsGiven(Path.of("src"))).isEqualTo(Path.of("src").toAbsolutePath());
        assertThat(home.fileOrAsGiven(Path.of("."))).isEqualTo(Path.of("").toAbsolutePath());
        assertThat(home.fileOrAsGiven(Path.of("none.drl")))
                .isEqualTo(Path.of("none.drl").toAbsolutePath());
    }

    @Test
    void shouldPreferTheCurrentFolderWhenBothHaveTheFile() throws IOException {
        Files.writeString(folder.resolve("pom.xml"), "");

        assertThat(new Home(folder).file(Path.of("pom.xml")))
                .isEqualTo(Path.of("pom.xml").toAbsolutePath());
    }

    @Test
    void shouldSayThatANameIsEmptyWhenItIs() {
        Home home = new Home(folder);

        assertThatThrownBy(() -> home.file(Path.of(""))).hasMessage("a file name is empty");
        assertThatThrownBy(() -> home.data(Path.of(""))).hasMessageStartingWith("--data is empty");
    }

    @Test
    void shouldSayWhereItLookedWhenThereIsNoFile() {
        assertThatThrownBy(() -> new Home(folder).file(Path.of("none.yaml")))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("there is no file none.yaml")
                .hasMessageContaining(folder.toString());
        assertThatThrownBy(() -> new Home(folder).file(folder)).hasMessageContaining("is a folder");
    }

    @Test
    void shouldNameTheFileThatMayHaveBeenMeant() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("hello")).resolve("blueprint.yaml"), "");

        assertThatThrownBy(() -> new Home(folder).file(Path.of("hello/bluprint.yaml")))
                .hasMessageEndingWith(". Did you mean 'blueprint.yaml'?");
    }

    @Test
    void shouldLogIntoTheDataFolderWhenOneIsGiven() {
        assertThat(new Home(folder).log(null)).isEqualTo(folder.resolve("log"));
        assertThat(new Home(folder).log(folder.resolve("x"))).isEqualTo(folder.resolve("x/log"));
    }
}
