package io.mycelium.itest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of {@code platform/README.md}, which say what is there of the specification and which test shows it. */
class StatementsTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT))(?:#(\\w+))?`");
    private static final int ENOUGH = 40;

    @Test
    void shouldNameOnlyTestsThatExist() throws IOException {
        Set<String> named = new TreeSet<>();
        Matcher names = NAMED.matcher(Files.readString(ROOT.resolve("platform/README.md")));
        while (names.find()) {
            named.add(names.group(1));
        }
        assertThat(named).hasSizeGreaterThan(15);
        assertThat(tests()).as("the tests that platform/README.md names").containsAll(named);
    }

    @Test
    void shouldSayOfEachStatementWhetherItIsThere() throws IOException {
        List<String> rows = Files.readAllLines(ROOT.resolve("platform/README.md")).stream()
                .dropWhile(line -> !line.startsWith("## The specification"))
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                .filter(line -> !line.contains("| there |"))
                .toList();
        assertThat(rows)
                .hasSizeGreaterThan(ENOUGH)
                .allSatisfy(
                        row -> assertThat(row.split("\\|")[2].strip()).as(row).matches("(yes|partly|no)\\b.*"));
        assertThat(rows)
                .as("what is there is shown by a test")
                .filteredOn(row -> row.split("\\|")[2].strip().startsWith("yes"))
                .allSatisfy(row -> assertThat(row).containsPattern(NAMED));
    }

    private static Set<String> tests() {
        try (Stream<Path> files = Files.find(
                ROOT,
                12,
                (file, attributes) -> file.toString().replace('\\', '/').contains("/src/test/java/"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java") || name.endsWith("IT.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
