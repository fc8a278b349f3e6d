package io.mycelium.rules.internal;

/** A signal does not fit the type that the pack declares for its frequency. Thrown on its way, so it keeps no stack trace. */
final class UnfitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnfitException(String message) {
        super(message, null, false, false);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
