package io.mycelium.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadedClassesTest {
    private static boolean ran;

    /** A class that tells when it is run. */
    private static final class Telling {
        static {
            ran = true;
        }
    }

    @Test
    void shouldRunNothingOfTheClassesThatItLinks(@TempDir Path folder) throws IOException {
        Path log = folder.resolve("loaded");
        Files.writeString(log, """
                java.lang.Object source: jrt:/java.base
                io.mycelium.launcher.LoadedClassesTest$Telling source: file:/a.jar
                io.mycelium.launcher.Gone source: file:/a.jar
                io.mycelium.launcher.Home$$Lambda$1/0x0000000800c03000 source: io.mycelium.launcher.Home
                cut sho""");
        LoadedClasses.link(log, jar -> LoadedClassesTest.class.getClassLoader());

        assertThat(ran).isFalse();
        assertThat(new Telling()).isNotNull();
        assertThat(ran).isTrue();
    }
}
