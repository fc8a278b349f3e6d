package io.mycelium.runtime;

/** There is no network or deployment of a name. The message names those there are. */
public final class UnknownNameException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownNameException(String message) {
        super(message);
    }
}
