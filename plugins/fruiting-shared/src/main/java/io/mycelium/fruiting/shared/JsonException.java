package io.mycelium.fruiting.shared;

/** A text that is not the JSON that was asked for. The message says what was wrong and where. */
public final class JsonException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is wrong with a text. */
    public enum Fault {
        /** It is not JSON, or not UTF-8. */
        MALFORMED,
        /** It is JSON that has no plain value: a number out of range, half a character. */
        NOT_PLAIN
    }

    private final Fault fault;
    private final String what;

    JsonException(Fault fault, String message) {
        super(message);
        this.fault = fault;
        this.what = message;
    }

    /** What was wrong and where, in words that follow a name: {@code it ends too soon at line 1, column 7}. */
    public String what() {
        return what;
    }

    public Fault fault() {
        return fault;
    }
}
