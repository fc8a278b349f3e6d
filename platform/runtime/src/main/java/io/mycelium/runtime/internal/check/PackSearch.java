package io.mycelium.runtime.internal.check;

import io.mycelium.rules.PackFile;
import io.mycelium.runtime.internal.deploy.SharedSignals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds rule packs in folders. */
public final class PackSearch {
    private static final String MANIFEST = "pack.yaml";

    private PackSearch() {}

    /**
     * The packs among these, and in the folders among these, in the order of their names. Throws an
     * {@link IllegalArgumentException} for what is not there, is no pack, and for a folder without any.
     */
    public static List<Path> among(List<Path> given) {
        List<Path> packs = new ArrayList<>();
        for (Path each : given) {
            if (!Files.exists(each)) {
                throw new IllegalArgumentException("there is no file " + each + PackFile.near(each));
            }
            if (isPack(each)) {
                packs.add(each);
            } else if (Files.isDirectory(each)) {
                List<Path> found = new ArrayList<>();
                search(each, found);
                if (found.isEmpty()) {
                    throw new IllegalArgumentException("there is no rule pack in "
                            + (each.toString().isEmpty() ? "this folder" : each) + ": no .drl, and no folder with "
                            + MANIFEST);
                }
                packs.addAll(found);
            } else {
                throw new IllegalArgumentException(
                        each + " is no rule pack: a pack is a .drl, a .jar, or a folder with " + MANIFEST
                                + ", and a blueprint a .yaml or .json");
            }
        }
        return packs.stream().distinct().toList();
    }

    private static boolean isPack(Path file) {
        String name = String.valueOf(file.getFileName());
        return Files.isDirectory(file)
                ? Files.isRegularFile(file.resolve(MANIFEST))
                : name.endsWith(".jar") || name.endsWith(".drl");
    }

    private static void search(Path folder, List<Path> found) {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path each : all.sorted().toList()) {
                if (!isLookedInto(folder, each)) {
                    continue;
                }
                if (isPack(each)) {
                    if (!each.toString().endsWith(".jar") && !SharedSignals.isIt(each)) {
                        found.add(each);
                    }
                } else if (Files.isDirectory(each)) {
                    search(each, found);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether something in a folder counts: what is hidden, or was built by Maven, is a copy of something. */
    private static boolean isLookedInto(Path folder, Path each) {
        String name = String.valueOf(each.getFileName());
        return !name.startsWith(".") && !(name.equals("target") && Files.exists(folder.resolve("pom.xml")));
    }
}
