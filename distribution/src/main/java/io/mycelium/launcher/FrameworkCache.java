package io.mycelium.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The folder of the framework's own files, which each start begins anew. The framework deletes what an earlier one has left
 * file by file before it does anything else, several hundred of them; renamed, the folder is out of the way at once, and is
 * deleted beside the running server.
 */
record FrameworkCache(Path folder) {
    /** By which a framework keeps others out of its cache. */
    private static final String LOCK = "cache.lock";

    /**
     * Renames what an earlier start has left. What can't be renamed is the framework's to empty, and to complain of: a cache
     * that is in use, that is no folder, or beside which the one before it still lies.
     */
    void moveAside() {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) || Files.exists(aside(), LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (FileChannel file =
                        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = file.tryLock()) {
            if (lock != null) {
                Files.move(folder, aside());
            }
        } catch (IOException | OverlappingFileLockException e) {
            // it stays where it is
        }
    }

    /** Deletes what was renamed, on a thread of its own. What is left of it when the process ends, the next start deletes. */
    void deleteAside() {
        if (Files.isDirectory(aside(), LinkOption.NOFOLLOW_LINKS)) {
            Thread thread = new Thread(this::delete, "mycelium-cleaning");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void delete() {
        try (Stream<Path> all = Files.walk(aside())) {
            all.sorted(Comparator.reverseOrder()).forEach(part -> part.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // the next start tries again
        }
    }

    private Path aside() {
        return folder.resolveSibling(folder.getFileName() + ".old-1");
    }
}
