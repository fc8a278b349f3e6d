package io.mycelium.core.graph;

/** What a network was to be made of does not fit together. The message says what, for people. */
public class UnfitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnfitException(String message) {
        super(message);
    }
}
