package io.mycelium.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The built page is committed: it must be what its sources make. */
class BuiltPageTest {
    private static final Path SOURCES = Path.of("src/main/page");
    private static final Path BUILT = Path.of("src/main/resources/io/mycelium/dashboard/page");

    @Test
    void shouldHaveBeenBuiltFromTheSourcesThatAreThere() throws Exception {
        Map<String, String> said = new TreeMap<>();
        for (String line : Files.readAllLines(SOURCES.resolve("sums.txt"))) {
            said.put(line.substring(66), line.substring(0, 64));
        }

        Map<String, String> there = new TreeMap<>();
        for (Path file : files(SOURCES.resolve("src"))) {
            there.put(SOURCES.relativize(file).toString(), sum(file));
        }
        for (String file : List.of("package.json", "package-lock.json", "tsconfig.json", "build")) {
            there.put(file, sum(SOURCES.resolve(file)));
        }
        for (Path file : files(BUILT)) {
            there.put("built/" + BUILT.relativize(file), sum(file));
        }

        assertThat(there)
                .as("the page is built anew by: mvn -pl plugins/dashboard -Ppage generate-resources")
                .isEqualTo(said);
    }

    @Test
    void shouldNameNoPlaceToLoadFrom() throws IOException {
        assertThat(Files.readString(SOURCES.resolve("package-lock.json"))).doesNotContain("\"resolved\"");
        assertThat(Files.readString(BUILT.resolve("index.html")))
                .doesNotContain("http")
                .doesNotContain("<style");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String sum(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
