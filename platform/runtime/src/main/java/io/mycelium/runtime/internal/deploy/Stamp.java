package io.mycelium.runtime.internal.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * What can be seen of a file without reading much of it. Another content has another stamp: where the file system keeps
 * the time at which a file's node was changed last, nobody can set that one; and small files are read.
 */
sealed interface Stamp {
    /** There is nothing of the name. */
    record Gone() implements Stamp {}

    /** A link to nowhere. */
    record Dangling(Path target) implements Stamp {}

    record Folder() implements Stamp {}

    /** It is there, and can't be looked at. */
    record Unreadable(String why) implements Stamp {}

    /**
     * @param real where it lies in the end, when all links are followed
     * @param attributes sizes, times, and the node's number where there is one
     * @param sum over the content of a small file that was to be read; 0 for all others
     */
    record Content(Path real, Map<String, Object> attributes, long size, long sum) implements Stamp {
        /** Whether the other one is of the same content, as far as both know it. */
        boolean fits(Content other) {
            return real.equals(other.real)
                    && attributes.equals(other.attributes)
                    && (sum == 0 || other.sum == 0 || sum == other.sum);
        }
    }

    /** A file up to this size is read. */
    long SMALL = 256 * 1024;

    /** Whether what there was has changed. */
    static boolean differ(Stamp one, Stamp other) {
        return one instanceof Content a && other instanceof Content b ? !a.fits(b) : !one.equals(other);
    }

    /** @param reading whether to read it, if it is small */
    static Stamp of(Path file, boolean reading) {
        try {
            if (!Files.exists(file)) {
                return Files.isSymbolicLink(file) ? new Dangling(Files.readSymbolicLink(file)) : new Gone();
            }
            if (Files.isDirectory(file)) {
                return new Folder();
            }
            Map<String, Object> attributes = new TreeMap<>(attributes(file));
            long size = Files.size(file);
            return new Content(file.toRealPath(), attributes, size, reading && size <= SMALL ? sum(file) : 0);
        } catch (NoSuchFileException e) {
            return new Gone();
        } catch (IOException | UncheckedIOException e) {
            return new Unreadable(String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, Object> attributes(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return Files.readAttributes(file, "unix:size,lastModifiedTime,ctime,ino,dev");
        }
        BasicFileAttributes basic = Files.readAttributes(file, BasicFileAttributes.class);
        return Map.of(
                "size", basic.size(),
                "lastModifiedTime", basic.lastModifiedTime(),
                "key", String.valueOf(basic.fileKey()),
                "creationTime", basic.creationTime());
    }

    private static long sum(Path file) throws IOException {
        CRC32C sum = new CRC32C();
        sum.update(Files.readAllBytes(file));
        return sum.getValue() | 1L << 32; // never 0, which is that of a file that was not read
    }
}
