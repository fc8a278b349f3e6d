package io.mycelium.testkit.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/** What tests and packs there are in some folders, by their content: a save that a file system tells nobody of is seen too. */
final class FileStamps {
    private static final List<String> ENDINGS = List.of(".drl", ".yaml", ".yml", ".json", ".jar", ".trace");

    private FileStamps() {}

    /** A sum over each file that tests may depend on, among these, in folders among them and below those. */
    static Map<Path, Long> of(List<Path> files) {
        Map<Path, Long> stamps = new TreeMap<>();
        files.forEach(each -> add(each, stamps));
        return stamps;
    }

    private static void add(Path path, Map<Path, Long> stamps) {
        if (Files.isDirectory(path)) {
            try (Stream<Path> all = Files.list(path)) {
                all.filter(each -> TestFiles.isLookedInto(path, each)).forEach(each -> add(each, stamps));
            } catch (IOException | UncheckedIOException e) {
                stamps.put(path, -1L); // gone meanwhile, or not to be read
            }
        } else if (ENDINGS.stream().anyMatch(String.valueOf(path.getFileName())::endsWith)) {
            stamps.put(path, sum(path));
        }
    }

    private static long sum(Path file) {
        try {
            CRC32C sum = new CRC32C();
            sum.update(Files.readAllBytes(file));
            return sum.getValue();
        } catch (IOException e) {
            return -1; // gone meanwhile, or not to be read
        }
    }
}
