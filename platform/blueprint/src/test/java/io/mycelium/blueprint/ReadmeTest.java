package io.mycelium.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    @Test
    void shouldReadTheExampleOfTheReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int begin = readme.indexOf("```yaml\n") + "```yaml\n".length();
        String example = readme.substring(begin, readme.indexOf("```", begin));
        assertThat(new BlueprintReader(new TestKinds())
                        .read("example.yaml", example)
                        .problems())
                .isEmpty();
    }
}
