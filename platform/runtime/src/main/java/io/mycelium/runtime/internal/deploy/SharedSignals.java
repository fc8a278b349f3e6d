package io.mycelium.runtime.internal.deploy;

import io.mycelium.rules.PackReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The signals that the bare packs of a folder share: the file {@code signals.drl} in it, with which each of them is compiled
 * as if it had declared them itself.
 */
public final class SharedSignals {
    private SharedSignals() {}

    /** Whether a file is no pack, but what packs share. */
    public static boolean isIt(Path file) {
        return file.endsWith(PackReader.SHARED);
    }

    /** Returns the text of the signals that a bare pack shares with others; null if there are none beside it. */
    public static byte @Nullable [] beside(Path pack) {
        if (isIt(pack)) {
            return null;
        }
        Path file = pack.resolveSibling(PackReader.SHARED);
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
    }
}
