package io.mycelium.fruiting.shared;

import io.mycelium.api.value.Legible;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** Words in messages. */
public final class Words {
    private Words() {}

    /** A text that may have come from outside, short enough for a message and without signs that nobody sees. */
    public static String cut(String text, int max) {
        String calm = text.codePoints()
                .limit(max)
                .map(c -> Legible.isSeen(c) ? c : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return text.codePointCount(0, text.length()) > max ? calm + "..." : calm;
    }

    /** What the file system says, as a part of a sentence for whoever runs the server: why it failed, and what to do. */
    public static String of(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        String text = message.toLowerCase(Locale.ROOT);
        if (text.contains("no space left") || text.contains("not enough space") || text.contains("quota exceeded")) {
            return "the disk is full. Make room";
        }
        if (text.contains("read-only file system")) {
            return "its file system is read-only. Mount it writable, or choose another path";
        }
        if (failure instanceof AccessDeniedException || text.contains("permission denied")) {
            return "the server's user may not do that there. Give it the permission, or choose another path";
        }
        if (failure instanceof NoSuchFileException) {
            return "there is no " + message;
        }
        if (failure instanceof FileAlreadyExistsException
                || failure instanceof NotDirectoryException
                || text.contains("not a directory")) {
            return "a part of that path is a file, and not a folder. Move it away, or choose another path";
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : message;
    }

    static String small(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
