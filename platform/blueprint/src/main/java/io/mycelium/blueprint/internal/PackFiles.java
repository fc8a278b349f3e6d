package io.mycelium.blueprint.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Where a blueprint's pack files, and the files that it includes, are looked for. */
public sealed interface PackFiles {
    static boolean isPack(String file) {
        return file.endsWith(".drl") || file.endsWith(".jar");
    }

    /** Whether a file is no pack, but declares the signals that those beside it share. */
    static boolean isShared(Path file) {
        return file.endsWith("signals.drl");
    }

    /** The file by the name that the blueprint gives it. */
    default Path resolve(String file) {
        return folder().resolve(file).normalize();
    }

    Path folder();

    /** Whether the disk is looked at. */
    boolean isSeen();

    /** Whether there is a listed file, as far as one can see. */
    boolean exists(Path file);

    /** The names of what lies in the folder of a file, as far as one can see. */
    List<String> beside(Path file);

    /** Those of a blueprint that lists none. */
    List<Path> unlisted();

    /** Beside a blueprint on disk. */
    record OnDisk(Path folder, Problems problems) implements PackFiles {
        @Override
        public boolean isSeen() {
            return true;
        }

        @Override
        public List<String> beside(Path file) {
            try (Stream<Path> files = Files.list(file.resolveSibling(""))) {
                return files.map(other -> String.valueOf(other.getFileName()))
                        .sorted()
                        .toList();
            } catch (IOException | java.io.UncheckedIOException e) {
                return List.of();
            }
        }

        @Override
        public boolean exists(Path file) {
            return Files.isRegularFile(file);
        }

        @Override
        public List<Path> unlisted() {
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(file -> isPack(file.getFileName().toString()) && Files.isRegularFile(file))
                        .filter(file -> !isShared(file) && !isPlugin(file))
                        .sorted()
                        .toList();
            } catch (IOException | java.io.UncheckedIOException e) {
                problems.add(Position.FILE, "the folder can't be searched for packs: " + e.getMessage());
                return List.of();
            }
        }
    }

    /** A bundle that is no pack by its manifest; a jar that can't be read is left to who says what is wrong with it. */
    private static boolean isPlugin(Path file) {
        if (!file.toString().endsWith(".jar")) {
            return false;
        }
        try (JarFile jar = new JarFile(file.toFile())) {
            Manifest manifest = jar.getManifest();
            return manifest != null
                    && manifest.getMainAttributes().getValue("Bundle-SymbolicName") != null
                    && manifest.getMainAttributes().getValue("Mycelium-Pack") == null
                    && jar.getEntry("pack.yaml") == null;
        } catch (IOException e) {
            return false;
        }
    }

    /** Of a text whose folder nobody looks into. */
    record Unseen(Path folder) implements PackFiles {
        @Override
        public boolean isSeen() {
            return false;
        }

        @Override
        public List<String> beside(Path file) {
            return List.of();
        }

        @Override
        public boolean exists(Path file) {
            return true;
        }

        @Override
        public List<Path> unlisted() {
            return List.of();
        }
    }
}
