package io.mycelium.api.storage;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A checkpoint that can't be trusted: its bytes are not those that were written. The message names it and says what was found. */
public final class BrokenCheckpointException extends IOException {
    private static final long serialVersionUID = 1L;

    public BrokenCheckpointException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
