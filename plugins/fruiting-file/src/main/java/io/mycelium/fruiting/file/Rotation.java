package io.mycelium.fruiting.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that a writer has renamed one after the other, {@code log.2}, {@code log.1}: who follows the file by its name
 * finds here those that came and went between two looks. Only names of the same shape as that of the file that was followed
 * count, so a copy that somebody has made beside is none of them.
 */
final class Rotation {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern NUMBERED = Pattern.compile("\\D*(\\d{1,6})\\D*");

    private final Path path;

    /** @param path by which name the file is followed */
    Rotation(Path path) {
        this.path = path;
    }

    private record Rotated(Path file, String shape, FileTime changed, int number) {
        boolean isAfter(Rotated other) {
            int later = changed.compareTo(other.changed);
            return later > 0 || later == 0 && number < other.number;
        }
    }

    /** Returns the file that was renamed next after the one of this identity; nothing where that was the last. */
    Optional<Path> after(String key) throws IOException {
        Rotated former = null;
        List<Rotated> others = new ArrayList<>();
        String name = String.valueOf(path.getFileName());
        Path folder = path.toAbsolutePath().getParent();
        if (key.isEmpty() || folder == null || !Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String other = String.valueOf(file.getFileName());
                if (other.length() <= name.length() || !other.startsWith(name) || !Files.isRegularFile(file)) {
                    continue;
                }
                Rotated rotated = rotated(file, other.substring(name.length()));
                if (FollowedFile.keyOf(file).equals(key)) {
                    former = rotated;
                } else {
                    others.add(rotated);
                }
            }
        }
        Rotated from = former;
        return from == null
                ? Optional.empty()
                : others.stream()
                        .filter(other -> other.shape.equals(from.shape) && other.isAfter(from))
                        .min(Comparator.comparing(Rotated::changed)
                                .thenComparing(
                                        Comparator.comparingInt(Rotated::number).reversed()))
                        .map(Rotated::file);
    }

    private static Rotated rotated(Path file, String suffix) throws IOException {
        Matcher number = NUMBERED.matcher(suffix);
        return new Rotated(
                file,
                DIGITS.matcher(suffix).replaceAll("0"),
                Files.getLastModifiedTime(file),
                number.matches() ? Integer.parseInt(number.group(1)) : 0);
    }
}
