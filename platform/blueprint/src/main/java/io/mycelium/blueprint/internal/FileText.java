package io.mycelium.blueprint.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads the text of a file, never more than {@link #MOST_BYTES} of it. */
public final class FileText {
    static final int MOST_BYTES = 4 << 20;

    private FileText() {}

    /** The text, or null if it can't be read; then the problems say why. */
    public static @Nullable String read(Path file, Problems problems) {
        byte[] bytes;
        try {
            if (Files.isDirectory(file)) {
                problems.add(
                        Position.FILE,
                        "this is a folder; expected a " + problems.kind().name() + " file");
                return null;
            }
            try (InputStream in = Files.newInputStream(file)) {
                bytes = in.readNBytes(MOST_BYTES + 1);
            }
        } catch (NoSuchFileException e) {
            problems.add(Position.FILE, "there is no such file");
            return null;
        } catch (AccessDeniedException e) {
            problems.add(Position.FILE, "the file may not be read; check its permissions");
            return null;
        } catch (IOException e) {
            problems.add(Position.FILE, "the file can't be read: " + e.getMessage());
            return null;
        }
        if (bytes.length > MOST_BYTES) {
            problems.add(Position.FILE, tooLarge("bytes", problems));
            return null;
        }
        return decode(bytes, problems);
    }

    static String tooLarge(String unit, Problems problems) {
        return "the file has more than " + MOST_BYTES + " " + unit + " (4 MiB); a "
                + problems.kind().name() + " may not be larger";
    }

    private static @Nullable String decode(byte[] bytes, Problems problems) {
        if (bytes.length >= 2 && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1)) {
            problems.add(new Position(1, 1), "the file is in UTF-16; save it as UTF-8");
            return null;
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer from = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(from, text, true);
        text.flip();
        if (result.isError()) {
            problems.add(
                    end(text), String.format("the byte 0x%02X is not UTF-8 here; save the file as UTF-8", from.get()));
            return null;
        }
        return text.toString();
    }

    /** The place behind a text. */
    static Position end(CharSequence text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(text.charAt(i))) {
                column++;
            }
        }
        return new Position(line, column);
    }
}
