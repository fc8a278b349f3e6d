package io.mycelium.rules.compare;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value that stands in a rule in so many words.
 *
 * @param value a {@link BigDecimal}, a text, a boolean, or the name of a constant
 */
public record Literal(Kind kind, Object value) {
    public enum Kind {
        NUMBER,
        TEXT,
        TRUTH,
        NOTHING,
        CONSTANT
    }

    public static final Literal NULL = new Literal(Kind.NOTHING, "null");

    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d_]*(?:\\.\\d+)?(?:[eE][-+]?\\d{1,3})?[lLdDfFBI]?");
    private static final Pattern OCTAL = Pattern.compile("-?0\\d.*");
    private static final Pattern TEXT = Pattern.compile("\"[^\"\\\\]*\"|'[^'\\\\]*'");
    private static final Pattern CONSTANT = Pattern.compile("(?:[a-z]\\w*\\.)*[A-Z]\\w*\\.[A-Z][A-Z0-9_]*");

    public boolean isNull() {
        return kind == Kind.NOTHING;
    }

    /** The literal that a text is; null if it is none. */
    public static @Nullable Literal of(String written) {
        String text = written.trim();
        if (text.equals("null")) {
            return NULL;
        }
        if (text.equals("true") || text.equals("false")) {
            return new Literal(Kind.TRUTH, text.equals("true"));
        }
        if (NUMBER.matcher(text).matches() && !OCTAL.matcher(text).matches()) {
            return number(new BigDecimal(text.replace("_", "").replaceFirst("[lLdDfFBI]$", "")));
        }
        if (TEXT.matcher(text).matches()) {
            return new Literal(Kind.TEXT, text.substring(1, text.length() - 1));
        }
        return CONSTANT.matcher(text).matches() ? constant(text.substring(text.lastIndexOf('.') + 1)) : null;
    }

    public static Literal number(BigDecimal value) {
        return new Literal(Kind.NUMBER, value);
    }

    public static Literal constant(String name) {
        return new Literal(Kind.CONSTANT, name);
    }
}
