package io.mycelium.api.storage;

import java.io.IOException;

/**
 * A checkpoint that a newer version wrote: it may be sound, but this version can't know what it says. The message names it,
 * and both versions.
 */
public final class NewerCheckpointException extends IOException {
    private static final long serialVersionUID = 1L;

    public NewerCheckpointException(String message) {
        super(message);
    }
}
