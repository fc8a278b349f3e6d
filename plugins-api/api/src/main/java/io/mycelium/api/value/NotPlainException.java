package io.mycelium.api.value;

/** A value that is not plain was offered where only plain values go. The message says where in the value, and what it was. */
public final class NotPlainException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public NotPlainException(String message) {
        super(message);
    }
}
