package io.mycelium.rules.internal;

import io.mycelium.api.value.Plain;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A plain value that does not fit the field it is meant for. Thrown on the way of a signal, so it keeps no stack trace. */
final class MisfitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final String expected;
    private final transient @Nullable Object value;

    MisfitException(String expected, @Nullable Object value) {
        this("", expected, value);
    }

    private MisfitException(String path, String expected, @Nullable Object value) {
        super("misfit", null, false, false);
        this.path = path;
        this.expected = expected;
        this.value = value;
    }

    /** The same, one level further out. */
    MisfitException in(String field) {
        String inner = path.isEmpty() || path.startsWith("[") ? path : "." + path;
        return new MisfitException(field + inner, expected, value);
    }

    @Override
    public String getMessage() {
        return "field '" + path + "' expects " + expected + ", but is " + described(value);
    }

    /** {@code the text "x"}, {@code the integer 5}: a value with its kind, cut where it is long. */
    static String described(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        String text = Plain.text(value);
        if (text.length() > 60) {
            text = text.substring(0, 57) + "...";
        }
        if (value instanceof String) {
            return "the text \"" + text + "\"";
        }
        if (value instanceof Long) {
            return "the integer " + text;
        }
        if (value instanceof Number) {
            return "the number " + text;
        }
        if (value instanceof List<?>) {
            return "the list " + text;
        }
        if (value instanceof Map<?, ?>) {
            return "the map " + text;
        }
        return text;
    }
}
