package io.mycelium.runtime.internal.run;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The server's data folder: one server at a time (lock file), the number of this start (incarnation), the note by which
 * clients find the server (server.json), and a folder for each network.
 */
final class DataFolder implements AutoCloseable {
    private static final Set<String> RESERVED = Set.of(
            "container",
            "deploy",
            "log",
            "deploying",
            "deploying.new",
            "events.1.jsonl",
            "events.jsonl",
            "incarnation",
            "incarnation.new",
            "server.json",
            "server.json.new",
            "server.lock");

    private static final String INCARNATION = "incarnation";
    private static final String LOCK = "server.lock";
    private static final String NOTE = "server.json";

    private final Path folder;
    private final long incarnation;
    private FileChannel lockFile;
    private @Nullable Object lockId;
    private boolean lost;
    private String note = "";

    private DataFolder(Path folder, FileChannel lockFile, long incarnation) throws IOException {
        this.folder = folder;
        this.lockFile = lockFile;
        this.incarnation = incarnation;
        this.lockId = lockId();
    }

    /** Takes the folder for this process. Throws {@link StartException} if it can't be used. */
    static DataFolder take(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel file = lock(folder);
            if (file == null) {
                throw new StartException("the data folder " + folder + " is in use by another server" + whichOne(folder)
                        + "; stop that one, or name another folder with --data");
            }
            try {
                long incarnation = nextIncarnation(folder);
                writeIncarnation(folder, incarnation);
                return new DataFolder(folder, file, incarnation);
            } catch (IOException | StartException e) {
                file.close();
                throw e;
            }
        } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
            throw new StartException("the data folder " + folder
                    + " can't be written to; make it writable for this user, or" + " name another folder with --data");
        } catch (FileSystemException e) {
            throw new StartException(
                    "the data folder " + folder + " can't be used: " + reason(e) + "; name another folder with --data");
        } catch (IOException e) {
            throw new StartException("the data folder " + folder + " can't be used: " + e.getMessage());
        }
    }

    long incarnation() {
        return incarnation;
    }

    /** Throws {@link StartException} for a name that the server keeps for itself. */
    Path network(String name) {
        if (RESERVED.contains(name) || name.contains(".old-")) {
            throw new StartException("a network can't be named " + name
                    + ": the server keeps files of its own under that name in " + folder);
        }
        return folder.resolve(name);
    }

    /** Moves what a network has left aside, and says where to. Nothing if there was nothing. */
    Optional<Path> moveAside(String network) {
        Path data = network(network);
        if (!Files.exists(data)) {
            return Optional.empty();
        }
        try {
            int number = 1;
            while (Files.exists(folder.resolve(network + ".old-" + number))) {
                number++;
            }
            Path aside = folder.resolve(network + ".old-" + number);
            Files.move(data, aside);
            return Optional.of(aside);
        } catch (IOException e) {
            throw new StartException("the old data in " + data + " can't be moved aside: " + e.getMessage());
        }
    }

    /** Tells clients where the server is, once it can be asked. */
    synchronized void publish(long pid, URI endpoint, String version) {
        note = "{\"pid\":" + pid + ",\"host\":\"" + endpoint.getHost() + "\",\"port\":" + endpoint.getPort()
                + ",\"incarnation\":" + incarnation + ",\"version\":\"" + version + "\"}\n";
        try {
            writeNote();
        } catch (IOException e) {
            throw new StartException("server.json can't be written to " + folder + ": " + e.getMessage());
        }
    }

    private void writeNote() throws IOException {
        Path aside = folder.resolve("server.json.new");
        Files.writeString(aside, note);
        Files.move(aside, folder.resolve(NOTE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Looks whether the folder is still the one that was taken, and takes it again where somebody has deleted it. To be
     * called now and then while the server runs.
     *
     * @return what there is to say, when that has happened
     */
    synchronized Optional<String> lookAfter() {
        if (lost) {
            return Optional.empty();
        }
        try {
            if (Objects.equals(lockId(), lockId)) {
                return Optional.empty();
            }
            Files.createDirectories(folder);
            FileChannel again = lock(folder);
            if (again == null) {
                lost = true;
                return Optional.of(
                        "the data folder " + folder + " was deleted or replaced while this server runs on it, and"
                                + " another server has it now" + whichOne(folder)
                                + ": both write their checkpoints there. Stop one of them");
            }
            lockFile.close();
            lockFile = again;
            lockId = lockId();
            writeIncarnation(folder, incarnation);
            if (!note.isEmpty()) {
                writeNote();
            }
            return Optional.of(
                    "the data folder " + folder + " was deleted or replaced while this server runs on it: the"
                            + " checkpoints that were in it are gone, the next ones are written to a new one");
        } catch (IOException e) {
            lost = true;
            return Optional.of("the data folder " + folder + " is gone, and can't be made again: " + e.getMessage()
                    + ". Nothing of this server is kept any more");
        }
    }

    /** What tells the lock file from another one of its name; null if it is not there, or if the system has no such thing. */
    private @Nullable Object lockId() throws IOException {
        try {
            return Files.readAttributes(folder.resolve(LOCK), BasicFileAttributes.class)
                    .fileKey();
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (!lost) {
            Files.deleteIfExists(folder.resolve(NOTE));
        }
        lockFile.close();
    }

    /** The lock file, locked; null if another server has it. */
    private static @Nullable FileChannel lock(Path folder) throws IOException {
        FileChannel file = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = file.tryLock();
        } catch (OverlappingFileLockException e) {
            // another one of this process has it
        }
        if (lock == null) {
            file.close();
            return null;
        }
        return file;
    }

    private static String whichOne(Path folder) {
        try {
            String note = Files.readString(folder.resolve(NOTE));
            Matcher pid = Pattern.compile("\"pid\":(\\d+)").matcher(note);
            return pid.find() ? " (process " + pid.group(1) + ")" : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** The number of this start. Throws {@link StartException} where it can't be known: a number that comes twice is worse. */
    private static long nextIncarnation(Path folder) throws IOException {
        Path file = folder.resolve(INCARNATION);
        String what = file + " should hold the number of the last start";
        String cure = "; write a number there that is higher than any before, such as that of a backup and 1000 more";
        String text;
        try {
            text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).trim();
        } catch (NoSuchFileException e) {
            List<String> networks = networks(folder);
            if (networks.isEmpty()) {
                return 1;
            }
            throw new StartException(what + ", and is not there, though there is data of " + String.join(", ", networks)
                    + ": ids of signals would be given twice" + cure);
        } catch (IOException e) {
            throw new StartException(what + ", and can't be read: "
                    + (e instanceof AccessDeniedException ? "this user may not" : e.getMessage()));
        }
        long last;
        try {
            last = Long.parseLong(text);
        } catch (NumberFormatException e) {
            String shown = text.length() > 40 ? text.substring(0, 40) + "..." : text;
            throw new StartException(what + ", and holds \"" + shown.replaceAll("[^ -~]", "?") + "\"" + cure);
        }
        if (last < 1 || last == Long.MAX_VALUE) {
            throw new StartException(what + ", 1 or more, and holds " + last + cure);
        }
        return last + 1;
    }

    /** The networks that have checkpoints here. */
    private static List<String> networks(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory)
                    .filter(one -> !RESERVED.contains(one.getFileName().toString()))
                    .filter(one -> !one.getFileName().toString().contains(".old-"))
                    .filter(DataFolder::hasFiles)
                    .map(one -> one.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static boolean hasFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        } catch (IOException e) {
            return true; // what it is can't be seen, so it may be somebody's data
        }
    }

    /** Forced before anything is numbered with it, so that no number is given twice. */
    private static void writeIncarnation(Path folder, long incarnation) throws IOException {
        Path aside = folder.resolve("incarnation.new");
        try (FileChannel channel = FileChannel.open(
                aside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap((incarnation + "\n").getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(
                aside,
                folder.resolve(INCARNATION),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) { // others open no directories
            try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
                directory.force(true);
            }
        }
    }

    private static String reason(FileSystemException e) {
        if (e instanceof FileAlreadyExistsException) {
            return "it is a file, not a folder";
        }
        return e.getReason() == null ? String.valueOf(e.getMessage()) : e.getReason();
    }
}
