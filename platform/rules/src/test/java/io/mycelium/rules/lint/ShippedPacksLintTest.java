package io.mycelium.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.rules.PackReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing is found in what is shipped: a finding there is a false one, or the pack is to be mended. */
class ShippedPacksLintTest {
    private static final Path PROJECT = Files.isDirectory(Path.of("rule-packs")) ? Path.of("") : Path.of("../..");

    @Test
    void shouldFindNothingInTheExamplesAndThePacks() throws IOException {
        List<String> found = new ArrayList<>();
        int packs = 0;
        for (Path file : drl()) {
            Path folder = file.getParent().getParent();
            Path pack = Files.exists(folder.resolve("pack.yaml")) ? folder : file;
            Lint.of(PackReader.read(pack), null).forEach(each -> found.add(pack + " " + each.text()));
            packs++;
        }
        assertThat(packs).isGreaterThan(40);
        assertThat(found).isEmpty();
    }

    private static List<Path> drl() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String folder :
                List.of("rule-packs", "distribution/src/main/examples", "distribution/src/main/templates")) {
            try (Stream<Path> files = Files.walk(PROJECT.resolve(folder))) {
                files.filter(each -> each.toString().endsWith(".drl")
                                && !each.endsWith(PackReader.SHARED)
                                && !each.toString().contains("target"))
                        .sorted()
                        .forEach(all::add);
            }
        }
        return all;
    }
}
