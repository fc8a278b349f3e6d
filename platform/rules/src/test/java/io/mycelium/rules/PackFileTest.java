package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackFileTest {
    @TempDir
    Path folder;

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "");
    }

    @Test
    void shouldFindTheOnePackOfAFolderWhenTheFolderIsNamed() throws IOException {
        Path pack = file("garden.drl");
        file("signals.drl");
        file(".garden.drl");
        file("garden.test.yaml");

        assertThat(PackFile.meant(folder)).isEqualTo(pack);
        assertThat(PackFile.meant(pack)).isEqualTo(pack);
    }

    @Test
    void shouldMeanTheFolderItselfWhenItHasAManifest() throws IOException {
        file("pack.yaml");
        file("garden.drl");

        assertThat(PackFile.meant(folder)).isEqualTo(folder);
    }

    @Test
    void shouldSayWhatIsThereWhenAFolderHasNoPackOrSeveral() throws IOException {
        assertThatThrownBy(() -> PackFile.meant(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no rule pack in " + folder + ": no .drl, and no pack.yaml");
        Path one = file("ant.drl");
        Path other = file("bee.drl");
        assertThatThrownBy(() -> PackFile.meant(folder))
                .hasMessage(folder + " has several rule packs; name one of " + one + ", " + other);
        assertThatThrownBy(() -> PackFile.meant(folder.resolve("ant.dlr")))
                .hasMessage("there is no file " + folder.resolve("ant.dlr") + "; did you mean ant.drl?");
    }
}
