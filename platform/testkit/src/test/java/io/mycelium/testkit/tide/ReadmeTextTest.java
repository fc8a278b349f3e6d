package io.mycelium.testkit.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTextTest {
    private static final String TEXT = "# A\n\n<!-- curve -->\n```\nold\n```\n\nmore\n";

    @TempDir
    private Path folder;

    private Path readme;
    private String accepts;

    @BeforeEach
    void readme() throws IOException {
        readme = Files.writeString(folder.resolve("README.md"), TEXT);
        accepts = System.clearProperty(ReadmeText.ACCEPT);
    }

    @AfterEach
    void asItWas() {
        if (accepts != null) {
            System.setProperty(ReadmeText.ACCEPT, accepts);
        }
    }

    @Test
    void shouldSayNothingWhenTheRunGivesWhatItShows() throws IOException {
        ReadmeText.check(readme, "curve", "old\n", "mvn test");

        assertThat(readme).hasContent(TEXT);
    }

    @Test
    void shouldFailWithTheCommandThatAcceptsWhenTheRunGivesSomethingElse() throws IOException {
        assertThatThrownBy(() -> ReadmeText.check(readme, "curve", "new\n", "mvn test"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("old\n", "new\n", "mvn test -Dmycelium.accept=true");
        assertThat(readme).hasContent(TEXT);
    }

    @Test
    void shouldWriteWhatTheRunGivesWhenThatIsAccepted() throws IOException {
        System.setProperty(ReadmeText.ACCEPT, "true");
        try {
            ReadmeText.check(readme, "curve", "new\n", "mvn test");
        } finally {
            System.clearProperty(ReadmeText.ACCEPT);
        }

        assertThat(readme).hasContent(TEXT.replace("old", "new"));
    }

    @Test
    void shouldFailWhenThereIsNoBlockOfTheName() {
        assertThatThrownBy(() -> ReadmeText.check(readme, "other", "new\n", "mvn test"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no code block behind the line '<!-- other -->'");
    }
}
