package io.mycelium.blueprint.internal;

import io.mycelium.api.value.NotPlainException;
import io.mycelium.api.value.Plain;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What unquoted text means in YAML 1.2's core schema: {@code 10} and {@code 010} are the integer 10, {@code 0o17} is
 * 15, {@code 0x1F} is 31, {@code 10.0} and {@code 1e3} are doubles, {@code true} and {@code false} truth values, {@code
 * null}, {@code ~} and nothing are nothing. All else is text, {@code no} and {@code 2001-01-01} included.
 */
final class CoreValues {
    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
    private static final Pattern FLOAT = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
    private static final int LONGEST_NUMBER = 1000;

    private CoreValues() {}

    /** The plain value. Throws {@link IllegalArgumentException} for a number that is none of the plain numbers. */
    static @Nullable Object of(String text) {
        switch (text) {
            case "", "~", "null", "Null", "NULL" -> {
                return null;
            }
            case "true", "True", "TRUE" -> {
                return Boolean.TRUE;
            }
            case "false", "False", "FALSE" -> {
                return Boolean.FALSE;
            }
            default -> {
                return "+-.0123456789".indexOf(text.charAt(0)) < 0 ? text : numberOr(text);
            }
        }
    }

    private static Object numberOr(String text) {
        if (DECIMAL.matcher(text).matches()) {
            return integer(text, text.startsWith("+") ? text.substring(1) : text, 10);
        }
        if (OCTAL.matcher(text).matches()) {
            return integer(text, text.substring(2), 8);
        }
        if (HEXADECIMAL.matcher(text).matches()) {
            return integer(text, text.substring(2), 16);
        }
        if (NOT_FINITE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "expected a finite number, got " + text + "; put it in quotes if it is text");
        }
        if (FLOAT.matcher(text).matches()) {
            if (text.length() > LONGEST_NUMBER) {
                throw tooLarge(text, "64 bits");
            }
            try {
                return Plain.number(text);
            } catch (NotPlainException beyond) {
                throw new IllegalArgumentException(beyond.getMessage() + "; put it in quotes if it is text", beyond);
            }
        }
        return text;
    }

    private static Long integer(String text, String digits, int radix) {
        if (digits.length() > LONGEST_NUMBER) {
            throw tooLarge(text, "64 bits");
        }
        BigInteger number = new BigInteger(digits, radix);
        if (number.bitLength() > 63) {
            throw tooLarge(text, "64 bits");
        }
        return number.longValue();
    }

    private static IllegalArgumentException tooLarge(String text, String into) {
        return new IllegalArgumentException(
                "the number " + Words.quoted(text) + " does not fit into " + into + "; put it in quotes if it is text");
    }
}
