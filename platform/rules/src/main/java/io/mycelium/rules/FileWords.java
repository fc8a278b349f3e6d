package io.mycelium.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in words for whoever has never seen Java why a file can't be read or written. */
public final class FileWords {
    private FileWords() {}

    /** Why it could not be read, as what is thrown on. */
    public static UncheckedIOException unread(Path file, IOException failure) {
        return new UncheckedIOException(
                failure instanceof NoSuchFileException
                        ? "there is no file " + file
                        : "can't read " + file + ": " + why(file, failure),
                failure);
    }

    /** Why it could not be written, as a sentence. */
    public static String unwritten(Path file, IOException failure) {
        String missing = noFolder(file);
        return missing == null ? "can't write " + file + ": " + why(file, failure) : missing;
    }

    /** That the folder in which a file is to lie is none; null if it is one. */
    public static @Nullable String noFolder(Path file) {
        Path folder = file.getParent();
        return folder == null || Files.isDirectory(folder)
                ? null
                : Files.exists(folder) ? folder + " is no folder" : "there is no folder " + folder;
    }

    private static String why(Path file, IOException failure) {
        String message = String.valueOf(failure.getMessage());
        String text = message.toLowerCase(Locale.ROOT);
        if (Files.isDirectory(file) && !(failure instanceof AccessDeniedException)) {
            return "it is a folder";
        }
        if (text.contains("no space left") || text.contains("not enough space") || text.contains("quota exceeded")) {
            return "the disk is full";
        }
        if (text.contains("read-only file system")) {
            return "its file system is read-only";
        }
        if (failure instanceof AccessDeniedException || text.contains("permission denied")) {
            return "you have no permission for that; look at those of the file, and of its folder";
        }
        if (failure instanceof NotDirectoryException || text.contains("not a directory")) {
            return "a part of that path is a file, and not a folder";
        }
        return failure.getMessage() == null || message.equals(file.toString()) ? "the file system refuses it" : message;
    }
}
