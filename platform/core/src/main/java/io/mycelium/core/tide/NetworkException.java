package io.mycelium.core.tide;

/** A network can't begin or resume. The message says why, and what to do. */
public class NetworkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NetworkException(String message) {
        super(message);
    }

    /** The blueprint differs from the one that the checkpoint was begun with. */
    public static final class BlueprintChanged extends NetworkException {
        private static final long serialVersionUID = 1L;

        public BlueprintChanged(String message) {
            super(message);
        }
    }
}
