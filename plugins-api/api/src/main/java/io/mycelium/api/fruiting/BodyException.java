package io.mycelium.api.fruiting;

import org.jspecify.annotations.Nullable;

/** A fruiting body can't do its work. The message says which, what was wrong, and what to do. */
public final class BodyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BodyException(String message) {
        super(message);
    }

    public BodyException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
