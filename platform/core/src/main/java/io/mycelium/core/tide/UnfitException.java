package io.mycelium.core.tide;

/** What a network was to be made of does not fit together. The message says what, for people. */
class UnfitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnfitException(String message) {
        super(message);
    }
}
