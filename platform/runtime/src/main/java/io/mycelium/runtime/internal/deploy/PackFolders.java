package io.mycelium.runtime.internal.deploy;

import io.mycelium.rules.PackException;
import io.mycelium.rules.PackReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The packs that a server would have by itself, looked up without one: the rules in the deploy folders, and the packs of
 * the package. One is compiled when it is asked for, each time. Not thread-safe.
 */
public final class PackFolders implements PacksAtHand {
    private static final String DRL = ".drl";

    private final Packs packs;
    private final List<Path> deploy;
    private final Path jars;
    private @Nullable Map<String, Path> files;

    /**
     * @param deploy folders with {@code .drl} files, a later one before those ahead of it
     * @param jars with the package's packs
     */
    public PackFolders(Packs packs, List<Path> deploy, Path jars) {
        this.packs = packs;
        this.deploy = deploy;
        this.jars = jars;
    }

    @Override
    public Set<String> names() {
        return files().keySet();
    }

    @Override
    public Packs.@Nullable Compiled pack(String name) {
        Path file = files().get(name);
        if (file == null) {
            return null;
        }
        try {
            return file.toString().endsWith(DRL)
                    ? packs.drl(file, Files.readAllBytes(file), SharedSignals.beside(file))
                    : packs.jar(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
    }

    /** Where the pack of a name lies; null if there is none. */
    public @Nullable Path file(String name) {
        return files().get(name);
    }

    /** By name; what is deployed goes before what is in the package. */
    private Map<String, Path> files() {
        if (files == null) {
            Map<String, Path> found = new TreeMap<>();
            for (Path jar : list(jars, ".jar")) {
                try {
                    found.put(PackReader.read(jar).manifest().name(), jar);
                } catch (PackException e) {
                    // the server says so when it starts
                }
            }
            for (Path folder : deploy) {
                for (Path rules : list(folder, DRL)) {
                    String file = String.valueOf(rules.getFileName());
                    if (!SharedSignals.isIt(rules)) {
                        found.put(file.substring(0, file.length() - DRL.length()), rules);
                    }
                }
            }
            files = found;
        }
        return files;
    }

    private static Iterable<Path> list(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " can't be read", e);
        }
    }
}
