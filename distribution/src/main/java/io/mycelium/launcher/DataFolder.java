package io.mycelium.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The folder a server keeps its data in, ready to start one on it. */
record DataFolder(Home home, Path folder, Path log) {
    private static final String CONTAINER = "container";
    private static final long LEAST_ROOM = 32L << 20;

    /** @param given with {@code --data}; null for the distribution's own */
    static DataFolder open(Home home, @Nullable Path given) {
        DataFolder folder = new DataFolder(home, home.data(given), home.log(given));
        create(folder.folder, "data");
        create(folder.log, "log");
        checkContainer(folder.folder);
        checkRoom(folder.folder);
        return folder;
    }

    private static void checkContainer(Path folder) {
        Path container = folder.resolve(CONTAINER);
        if (Files.exists(container) && !Files.isDirectory(container)) {
            throw CommandException.failed(
                    container + " is a file, and the container keeps its cache in a folder of that name."
                            + " Move it away, or give another folder with --data");
        }
    }

    /** Without room nothing works in the end, and what says so first says it badly: a class that can't be loaded. */
    private static void checkRoom(Path folder) {
        try {
            FileStore disk = Files.getFileStore(folder);
            if (disk.getTotalSpace() > 0) {
                checkRoom(folder, disk.getUsableSpace());
            }
        } catch (IOException e) {
            // a system that does not say how much room there is
        }
    }

    static void checkRoom(Path folder, long room) {
        if (room < LEAST_ROOM) {
            throw CommandException.failed(
                    "the disk of " + folder + " has " + (room >> 20) + " MB left, and a start needs "
                            + (LEAST_ROOM >> 20)
                            + " MB, for the container's cache and a first checkpoint. Make room, or give"
                            + " another folder with --data");
        }
    }

    private static void create(Path folder, String what) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw CommandException.failed("the " + what + " folder " + folder + " can't be made: " + why(folder, e)
                    + ". Give another folder with --data");
        }
        if (!Files.isWritable(folder)) {
            throw CommandException.failed("the " + what + " folder " + folder
                    + " can't be written. Make it writable for this user, or give another with --data");
        }
    }

    private static String why(Path folder, IOException e) {
        for (Path part = folder; part != null; part = part.getParent()) {
            if (Files.exists(part) && !Files.isDirectory(part)) {
                return part + " is a file";
            }
        }
        if (e instanceof AccessDeniedException) {
            return "this user may not write there";
        }
        boolean saysMore = e instanceof FileSystemException system && system.getReason() != null;
        return saysMore ? ((FileSystemException) e).getReason() : "the system takes no folder there";
    }

    /** Says so before anything is started where another server has the folder: the server itself takes the lock. */
    void checkFree() {
        Path file = lock(folder);
        try {
            if (isLocked(file)) {
                throw CommandException.failed("another server runs on " + folder + RunningServer.describe(folder)
                        + ". Stop it ('mycelium stop') or give another folder with --data");
            }
        } catch (IOException e) {
            throw CommandException.failed("the lock " + file + " can't be taken: " + e.getMessage());
        }
    }

    /** Whether a server has the folder, also one that doesn't answer yet. */
    static boolean isInUse(Path folder) {
        try {
            return Files.exists(lock(folder)) && isLocked(lock(folder));
        } catch (IOException e) {
            return false;
        }
    }

    private static Path lock(Path folder) {
        return folder.resolve("server.lock");
    }

    private static boolean isLocked(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true; // this very process has it
        }
    }

    /** One with all that the package has. */
    Container container(Map<String, String> settings) {
        return container(settings, jar -> true);
    }

    /**
     * @param settings of the verb; those of the folders are added
     * @param wanted which of the package's bundles are installed
     */
    Container container(Map<String, String> settings, Predicate<Path> wanted) {
        settings.put("mycelium.home", home.folder().toString());
        settings.put("mycelium.version", Home.version());
        settings.put("mycelium.conf", home.conf().toString());
        settings.put("mycelium.deploy", home.deploy().toString());
        settings.put("mycelium.data", folder.toString());
        settings.put("mycelium.log", log.toString());
        settings.put("mycelium.terminal", System.getProperty("mycelium.terminal", "false"));
        settings.put("mycelium.terminal.output", System.getProperty("mycelium.terminal.output", "false"));
        // Logback reads system properties
        System.setProperty("mycelium.log", log.toString());
        System.setProperty(
                "logback.configurationFile", home.conf().resolve("logback.xml").toString());
        // what logs before the logging bundles are there does it this way, and tells of its life at INFO
        Logger.getLogger("").setLevel(Level.WARNING);
        return new Container(home, folder.resolve(CONTAINER), wanted, settings, System.out, System.err);
    }
}
