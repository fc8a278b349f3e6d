package io.mycelium.launcher.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of links where documents leave the repository. {@code DocumentsIT} looks at those of the package. */
class DocumentsTest {
    @TempDir
    private Path folder;

    private Path repository;

    @BeforeEach
    void lay() throws IOException {
        repository = folder.resolve("repository");
        for (String file : new String[] {
            "rule-packs/README.md",
            "rule-packs/lint.md",
            "rule-packs/TUTORIAL.md",
            "platform/blueprint/README.md",
            "platform/testkit/README.md",
            "platform/rules/src/main/resources/io/mycelium/rules/internal/permitted-calls.txt",
            "plugins/README.md",
            "plugins/relay-fanout/README.md"
        }) {
            write(file, "");
        }
    }

    private void write(String file, String text) throws IOException {
        Path path = repository.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private String brought(String file) throws IOException {
        new Documents(repository).write(folder.resolve("share"));
        return Files.readString(folder.resolve("share/doc").resolve(file));
    }

    @Test
    void shouldLeadToWhereThePackageHasIt() throws IOException {
        write("rule-packs/TUTORIAL.md", """
                [a](README.md) [b](README.md#facts), [c](../distribution/src/main/examples/market) [d](#below)
                [e](https://example.org/x) [f](../plugins/relay-fanout)
                ```
                [g](nowhere.md)
                ```
                """);

        assertThat(brought("tutorial.md")).isEqualTo("""
                [a](rule-packs.md) [b](rule-packs.md#facts), [c](../../examples/market) [d](#below)
                [e](https://example.org/x) [f](plugins/relay-fanout.md)
                ```
                [g](nowhere.md)
                ```
                """);
    }

    @Test
    void shouldLeadUpFromTheDocumentOfAPlugin() throws IOException {
        write("plugins/relay-fanout/README.md", "[others](../README.md) [packs](../../rule-packs/README.md)");

        assertThat(brought("plugins/relay-fanout.md")).isEqualTo("[others](../plugins.md) [packs](../rule-packs.md)");
    }

    @Test
    void shouldBringThePicturesOfAPlugin() throws IOException {
        write("plugins/relay-fanout/README.md", "![a picture](fan.png)");
        write("plugins/relay-fanout/fan.png", "of it");

        assertThat(brought("plugins/relay-fanout.md")).isEqualTo("![a picture](relay-fanout-fan.png)");
        assertThat(folder.resolve("share/doc/plugins/relay-fanout-fan.png")).hasContent("of it");
    }

    @Test
    void shouldNotBringADocumentWhoseLinkWouldLeadNowhere() throws IOException {
        write("rule-packs/README.md", "[the contract](../platform/SEMANTICS.md)");

        assertThatThrownBy(() -> brought("rule-packs.md"))
                .hasMessageContaining(
                        "rule-packs/README.md links to ../platform/SEMANTICS.md, which the package does not");
    }
}
