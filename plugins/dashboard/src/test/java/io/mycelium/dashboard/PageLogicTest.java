package io.mycelium.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What of the page is no document is tested in its own language, where that is there. */
class PageLogicTest {
    private static final Path SOURCES = Path.of("src/main/page");

    @Test
    void shouldPassItsOwnTestsWhenThereIsNode() throws IOException, InterruptedException {
        assumeTrue(
                Files.exists(SOURCES.resolve("node_modules/.bin/esbuild")),
                "the page has not been built here: src/main/page/build fetches what its tests need");
        Process tests = new ProcessBuilder("./test")
                .directory(SOURCES.toFile())
                .redirectErrorStream(true)
                .start();

        String said = new String(tests.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(tests.waitFor()).as(said).isZero();
    }
}
