package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the package has for editors is where its files say. */
class EditorsIT {
    private static final String FIRST = "# yaml-language-server: $schema=";

    private final Path home = Distribution.unpacked().home();

    @Test
    void shouldLeadToASchemaOfThePackageWhereverAFirstLineNamesOne() throws IOException {
        int found = 0;
        for (String part : List.of("examples", "templates")) {
            try (Stream<Path> files = Files.walk(home.resolve(part))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".yaml"))
                        .filter(each -> !each.endsWith("gossip/town.yaml"))
                        .toList()) {
                    String first = Files.readAllLines(file).get(0);
                    assertThat(first).describedAs(file.toString()).startsWith(FIRST);
                    Path schema = file.resolveSibling(first.substring(FIRST.length())).normalize();
                    String kind = file.toString().endsWith(".test.yaml") ? "test" : "blueprint";
                    assertThat(schema).isEqualTo(home.resolve("conf/" + kind + ".schema.json")).exists();
                    found++;
                }
            }
        }
        assertThat(found).isGreaterThan(70);
    }
}
