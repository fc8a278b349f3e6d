package io.mycelium.testkit.pack;

/** What somebody has typed can't be; the message says why, and what would be right. */
final class TypedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TypedException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
