package io.mycelium.testkit.pack;

import io.mycelium.rules.FileWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds files of tests. */
final class TestFiles {
    private TestFiles() {}

    /**
     * The files of tests among these, beside the packs and in the folders among these, in the order of their names. Throws an
     * {@link IllegalArgumentException} for what is not there, and for a folder without any.
     */
    static List<Path> among(List<Path> given) {
        List<Path> files = new ArrayList<>();
        for (Path each : given) {
            if (!Files.exists(each)) {
                throw new IllegalArgumentException("there is no file " + each);
            }
            if (!Files.isDirectory(each)) {
                files.add(isPack(each) ? beside(each) : each);
                continue;
            }
            List<Path> found = new ArrayList<>();
            search(each, found);
            if (found.isEmpty()) {
                throw new IllegalArgumentException(
                        "there is no *.test.yaml in " + (each.toString().isEmpty() ? "this folder" : each));
            }
            files.addAll(found);
        }
        return files.stream().distinct().toList();
    }

    private static boolean isPack(Path file) {
        return file.toString().matches(".*\\.(?:drl|jar)");
    }

    /** The tests that lie beside a pack. */
    private static Path beside(Path pack) {
        String name = String.valueOf(pack.getFileName()).replaceFirst("\\.(?:drl|jar)$", "");
        return TestReader.ENDINGS.stream()
                .map(ending -> pack.resolveSibling(name + ending))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(pack + " is a rule pack, and there is no "
                        + pack.resolveSibling(name + TestReader.ENDINGS.get(0)) + " with its tests"));
    }

    private static void search(Path folder, List<Path> found) {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path each : all.sorted().toList()) {
                if (!Files.isDirectory(each)) {
                    if (isTest(each)) {
                        found.add(each);
                    }
                } else if (isLookedInto(folder, each)) {
                    search(each, found);
                }
            }
        } catch (IOException e) {
            throw FileWords.unread(folder, e);
        }
    }

    /** Whether something in a folder counts: what is hidden, or was built by Maven, is a copy of something. */
    static boolean isLookedInto(Path folder, Path each) {
        String name = String.valueOf(each.getFileName());
        return !name.startsWith(".") && !(name.equals("target") && Files.exists(folder.resolve("pom.xml")));
    }

    private static boolean isTest(Path file) {
        return TestReader.ENDINGS.stream().anyMatch(String.valueOf(file.getFileName())::endsWith);
    }
}
