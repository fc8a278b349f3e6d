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
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The server's data folder: one server at a time (lock file), the number of this start (incarnation), the note by which
 * clients find the server (server.json), and a folder for each network.
 */
final class DataFolder implements AutoCloseable {
    private static final Set<String> RESERVED = Set.of(
            "container", "log", "incarnation", "incarnation.new", "server.json", "server.json.new", "server.lock");

    private final Path folder;
    private final FileChannel lockFile;
    private final FileLock lock;
    private final long incarnation;

    private DataFolder(Path folder, FileChannel lockFile, FileLock lock, long incarnation) {
        this.folder = folder;
        this.lockFile = lockFile;
        this.lock = lock;
        this.incarnation = incarnation;
    }

    /** Takes the folder for this process. Throws {@link StartException} if it can't be used. */
    static DataFolder take(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel file = FileChannel.open(
                    folder.resolve("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = lock(file);
            if (lock == null) {
                file.close();
                throw new StartException("the data folder " + folder + " is in use by another server" + whichOne(folder)
                        + "; stop that one, or name another folder with --data");
            }
            return new DataFolder(folder, file, lock, raiseIncarnation(folder));
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
    void publish(long pid, URI endpoint, String version) {
        String note = "{\"pid\":" + pid + ",\"host\":\"" + endpoint.getHost() + "\",\"port\":" + endpoint.getPort()
                + ",\"incarnation\":" + incarnation + ",\"version\":\"" + version + "\"}\n";
        try {
            Path aside = folder.resolve("server.json.new");
            Files.writeString(aside, note);
            Files.move(
                    aside,
                    folder.resolve("server.json"),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StartException("server.json can't be written to " + folder + ": " + e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(folder.resolve("server.json"));
        lock.release();
        lockFile.close();
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String whichOne(Path folder) {
        try {
            String note = Files.readString(folder.resolve("server.json"));
            Matcher pid = Pattern.compile("\"pid\":(\\d+)").matcher(note);
            return pid.find() ? " (process " + pid.group(1) + ")" : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** Forced before anything is numbered with it, so that no number is given twice. */
    private static long raiseIncarnation(Path folder) throws IOException {
        Path file = folder.resolve("incarnation");
        long last = 0;
        if (Files.exists(file)) {
            String text = Files.readString(file).trim();
            try {
                last = Long.parseLong(text);
            } catch (NumberFormatException e) {
                throw new StartException(file + " should hold the number of the last start, and holds \"" + text
                        + "\"; write a number there that is higher than any before");
            }
        }
        long next = last + 1;
        Path aside = folder.resolve("incarnation.new");
        try (FileChannel channel = FileChannel.open(
                aside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap((next + "\n").getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
        return next;
    }

    private static String reason(FileSystemException e) {
        if (e instanceof FileAlreadyExistsException) {
            return "it is a file, not a folder";
        }
        return e.getReason() == null ? String.valueOf(e.getMessage()) : e.getReason();
    }
}
