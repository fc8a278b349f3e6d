package io.mycelium.rules;

import io.mycelium.api.settings.DidYouMean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Which rule pack a person means by a path. */
public final class PackFile {
    private PackFile() {}

    /**
     * The path itself; or, for a folder that has no {@code pack.yaml}, the one {@code .drl} in it that is a pack.
     *
     * @throws IllegalArgumentException if nothing is there, or the folder has none or several; it says what may have been meant
     * @throws UncheckedIOException if the folder can't be read
     */
    public static Path meant(Path given) {
        if (!Files.exists(given)) {
            throw new IllegalArgumentException("there is no file " + given + near(given));
        }
        if (!Files.isDirectory(given) && !given.toString().matches(".*\\.(?:drl|jar)")) {
            throw new IllegalArgumentException(
                    given + " is no rule pack: a pack is a .drl, a .jar, or a folder with " + PackReader.MANIFEST);
        }
        if (!Files.isDirectory(given) || Files.exists(given.resolve(PackReader.MANIFEST))) {
            return given;
        }
        List<Path> packs = bare(given);
        if (packs.size() == 1) {
            return packs.get(0);
        }
        throw new IllegalArgumentException(
                packs.isEmpty()
                        ? "there is no rule pack in " + given + ": no .drl, and no " + PackReader.MANIFEST
                        : given + " has several rule packs; name one of "
                                + String.join(
                                        ", ", packs.stream().map(Path::toString).toList()));
    }

    /** The {@code .drl} files in a folder that are packs, in the order of their names. */
    public static List<Path> bare(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isBare(String.valueOf(file.getFileName())) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw FileWords.unread(folder, e);
        }
    }

    private static boolean isBare(String name) {
        return name.endsWith(PackReader.DRL) && !name.equals(PackReader.SHARED) && !name.startsWith(".");
    }

    /** What may have been meant by the name of a file that is not there, as the end of a sentence; empty if nothing is near. */
    public static String near(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names =
                    files.map(other -> String.valueOf(other.getFileName())).toList();
            return DidYouMean.among(names, String.valueOf(file.getFileName()))
                    .map(name -> "; did you mean " + name + "?")
                    .orElse("");
        } catch (IOException | RuntimeException e) {
            return ""; // the message is the other thing that is wrong
        }
    }
}
