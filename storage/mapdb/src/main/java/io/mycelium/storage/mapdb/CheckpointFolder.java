package io.mycelium.storage.mapdb;

import io.mycelium.api.storage.CheckpointInfo;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A network's folder: which checkpoints are in it, what an earlier crash left, and what is too old. Touches nothing that
 * does not have one of its names:
 *
 * <pre>
 *   checkpoint-000007-tide-1000.mapdb       the data
 *   checkpoint-000007-tide-1000.manifest    the manifest: with it, and only with it, there is a checkpoint
 *   ....mapdb.writing, ....manifest.writing both, before they have their names; the latter also while they are removed
 *   ....mapdb.broken, ....manifest.broken   one that can't be used: kept for whoever can read it, and never touched again
 * </pre>
 *
 * So data without a manifest, under either of its names, is not something that a crash leaves: somebody has lost it.
 *
 * The first number counts the checkpoints of the folder and says which one is newer. The tide can't say it: after a fall
 * back behind a broken checkpoint the tides that it held are run again.
 */
final class CheckpointFolder {
    private static final Logger LOG = LoggerFactory.getLogger(CheckpointFolder.class);
    private static final String DATA = ".mapdb";
    private static final String MANIFEST = ".manifest";
    private static final String WRITING = ".writing";
    private static final String BROKEN = ".broken";
    private static final Pattern NAME = Pattern.compile("checkpoint-(\\d{6,18})-tide-(-?\\d{1,19})");
    private static final Pattern FILE = Pattern.compile("(" + NAME.pattern() + ")(" + Pattern.quote(DATA) + "|"
            + Pattern.quote(MANIFEST) + ")(" + Pattern.quote(WRITING) + ")?");

    private final Path folder;

    CheckpointFolder(Path folder) {
        this.folder = folder;
    }

    Path data(String name) {
        return folder.resolve(name + DATA);
    }

    Path manifest(String name) {
        return folder.resolve(name + MANIFEST);
    }

    static Path writing(Path file) {
        return file.resolveSibling(file.getFileName() + WRITING);
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** Makes the folder, and each new one is forced into its parent, or it might be gone with the power. */
    void make() throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        List<Path> missing = new ArrayList<>();
        for (Path at = folder.toAbsolutePath(); at != null && !Files.exists(at); at = at.getParent()) {
            missing.add(at);
        }
        Files.createDirectories(folder);
        for (Path made : missing) {
            Path parent = made.getParent();
            if (parent != null) {
                force(parent);
            }
        }
    }

    /** The name of the next checkpoint: newer than all that is there, whole or not. */
    String nextName(long tide) throws IOException {
        long newest = 0;
        for (Part part : parts()) {
            newest = Math.max(newest, part.sequence);
        }
        return "checkpoint-%06d-tide-%d".formatted(newest + 1, tide);
    }

    /** What is committed, newest first. */
    List<CheckpointInfo> list() throws IOException {
        List<Part> manifests = new ArrayList<>();
        for (Part part : parts()) {
            if (part.isManifest()) {
                manifests.add(part);
            }
        }
        manifests.sort(Comparator.comparingLong(Part::sequence).reversed());
        List<CheckpointInfo> checkpoints = new ArrayList<>();
        for (Part part : manifests) {
            try {
                checkpoints.add(info(part.name, part.tide));
            } catch (NoSuchFileException e) {
                LOG.debug("{} was removed while the folder was listed", part.file);
            }
        }
        return checkpoints;
    }

    CheckpointInfo info(String name, long tide) throws IOException {
        BasicFileAttributes manifest = Files.readAttributes(manifest(name), BasicFileAttributes.class);
        long bytes = manifest.size();
        try {
            bytes += Files.size(data(name));
        } catch (NoSuchFileException e) {
            LOG.debug("{} has a manifest and no data; it will be found broken when it is read", name);
        }
        return new CheckpointInfo(tide, name, bytes, manifest.lastModifiedTime().toMillis());
    }

    /** Removes what a crash left: files that were being written or removed. What else has no manifest is not ours to judge. */
    void clean() throws IOException {
        List<Part> parts = parts();
        Set<String> committed = names(parts, Part::isManifest);
        Set<String> lone = loneData(parts);
        for (Part part : parts) {
            if (lone.contains(part.name) && !part.writing) {
                LOG.warn("{} has no manifest and is left as it is", part.file);
            } else if (part.writing || !committed.contains(part.name)) {
                LOG.info(
                        "Removing {}: an earlier run of the server ended before this checkpoint was complete",
                        part.file);
            }
        }
        // the data first: a manifest that is still beside it says what happened
        for (String ending : List.of(DATA, MANIFEST)) {
            for (Part part : parts) {
                boolean left = part.writing || !committed.contains(part.name) && !lone.contains(part.name);
                if (left && part.ending.equals(ending)) {
                    Files.deleteIfExists(part.file);
                }
            }
        }
    }

    /** The files of data whose manifest is lost. */
    List<String> withoutManifest() throws IOException {
        return loneData(parts()).stream().sorted().map(name -> name + DATA).toList();
    }

    private static Set<String> loneData(List<Part> parts) {
        Set<String> lone = names(parts, part -> part.ending.equals(DATA) && !part.writing);
        lone.removeAll(names(parts, part -> part.ending.equals(MANIFEST)));
        return lone;
    }

    private static Set<String> names(List<Part> parts, Predicate<Part> which) {
        Set<String> names = new HashSet<>();
        parts.stream().filter(which).forEach(part -> names.add(part.name));
        return names;
    }

    /** Gives the files of a checkpoint names that nothing here looks at, and says by which to find them. */
    String setAside(String name) throws IOException {
        String aside = BROKEN;
        for (int number = 2;
                Files.exists(folder.resolve(name + DATA + aside))
                        || Files.exists(folder.resolve(name + MANIFEST + aside));
                number++) {
            aside = BROKEN + "-" + number;
        }
        // the data first: a manifest without it is a broken checkpoint still
        for (Path file : List.of(data(name), manifest(name))) {
            if (Files.exists(file)) {
                Files.move(file, file.resolveSibling(file.getFileName() + aside), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        force();
        return name + ".*" + aside;
    }

    /** Removes all but the newest. A file that can't be removed costs space, not the new checkpoint. */
    void prune(int keep) throws IOException {
        List<CheckpointInfo> newestFirst = list();
        for (CheckpointInfo old : newestFirst.subList(Math.min(keep, newestFirst.size()), newestFirst.size())) {
            try {
                remove(old.name());
            } catch (IOException e) {
                LOG.warn(
                        "The old checkpoint {} in {} could not be removed, and takes {} bytes until it is: {}",
                        old.name(),
                        folder,
                        old.bytes(),
                        e.toString());
            }
        }
    }

    /** Removes a checkpoint. Its manifest first becomes one that is being written: that is what a crash leaves beside the data. */
    void remove(String name) throws IOException {
        if (Files.exists(manifest(name))) {
            Files.move(manifest(name), writing(manifest(name)), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(data(name));
        Files.deleteIfExists(writing(data(name)));
        Files.deleteIfExists(writing(manifest(name)));
    }

    /** Makes renames in it durable. */
    void force() throws IOException {
        force(folder);
    }

    private static void force(Path directory) throws IOException {
        if (File.separatorChar == '\\') {
            // Windows opens no directories, and keeps the order of renames in its journal
            return;
        }
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private List<Part> parts() throws IOException {
        List<Part> parts = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "checkpoint-*")) {
            for (Path file : all) {
                Part part = Part.of(file);
                if (part != null) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    private record Part(Path file, String name, long sequence, long tide, String ending, boolean writing) {
        static @Nullable Part of(Path file) {
            Matcher matcher = FILE.matcher(file.getFileName().toString());
            if (!matcher.matches()) {
                return null;
            }
            try {
                return new Part(
                        file,
                        matcher.group(1),
                        Long.parseLong(matcher.group(2)),
                        Long.parseLong(matcher.group(3)),
                        matcher.group(4),
                        matcher.group(5) != null);
            } catch (NumberFormatException e) {
                return null; // more than a long: not a name that this class gives
            }
        }

        boolean isManifest() {
            return ending.equals(MANIFEST) && !writing;
        }
    }
}
