package io.mycelium.runtime.internal.run;

/** The server can't start. The message is for the person who started it: what was found, and what to do. */
public final class StartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartException(String message) {
        super(message);
    }
}
