package io.mycelium.storage.mapdb;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns what the file system says into a sentence for whoever runs the server: what failed, why, and what to do. */
final class Problem {
    private Problem() {}

    /** @param what failed, without a full stop */
    static IOException explained(String what, Path folder, IOException failure) {
        if (Thread.currentThread().isInterrupted() || failure instanceof ClosedByInterruptException) {
            InterruptedIOException interrupted =
                    new InterruptedIOException(what + ": it was interrupted. What was there before is as it was.");
            interrupted.initCause(failure);
            return interrupted;
        }
        return new IOException(what + ": " + reason(folder, failure), failure);
    }

    private static String reason(Path folder, IOException failure) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return folder + " is a file, not a folder. Move it away, or choose another data folder.";
        }
        String text = failure.getClass().getSimpleName();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String known = known(folder, cause);
            if (known != null) {
                return known;
            }
            text = cause.getMessage() == null ? text : cause.getMessage();
        }
        return text + ".";
    }

    private static @Nullable String known(Path folder, Throwable cause) {
        String text = cause.getMessage() == null ? "" : cause.getMessage().toLowerCase(Locale.ROOT);
        if (text.contains("no space left") || text.contains("not enough space") || text.contains("quota exceeded")) {
            return "the disk is full" + free(folder) + ". Make room; the next checkpoint tries again.";
        }
        if (text.contains("file too large")) {
            return "a file would be larger than this server may write (see ulimit -f).";
        }
        if (cause instanceof ReadOnlyFileSystemException || text.contains("read-only file system")) {
            return "its file system is read-only. Mount it writable, or choose another data folder.";
        }
        if (cause instanceof AccessDeniedException
                || text.contains("permission denied")
                || text.contains("is not writable")
                || text.contains("operation not permitted")) {
            return "the server's user may not write or read there. Give it the permission, or choose another data"
                    + " folder.";
        }
        if (cause instanceof FileAlreadyExistsException
                || cause instanceof NotDirectoryException
                || text.contains("not a directory")) {
            return "a part of its path is a file, not a folder. Choose another data folder.";
        }
        return null;
    }

    private static String free(Path folder) {
        try {
            return "; the " + Files.getFileStore(folder).getUsableSpace() / 1024 / 1024
                    + " MB that are left were not enough";
        } catch (IOException e) {
            return "";
        }
    }
}
