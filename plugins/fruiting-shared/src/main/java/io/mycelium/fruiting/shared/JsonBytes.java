package io.mycelium.fruiting.shared;

import io.mycelium.api.value.NotPlainException;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainList;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One JSON text, read from its bytes in one pass. It takes what is well, and gives up at whatever is not, or is rare: it never
 * says what is wrong. For one thread, and one reading.
 */
final class JsonBytes {
    /** Stands for a value where there is none that it takes. */
    private static final Object NONE = new Object();

    /** So many digits any {@code long} has room for, and any double keeps. */
    private static final int LONG_DIGITS = 18;

    private static final int DOUBLE_DIGITS = 15;
    private static final int MOST_NUMBER_BYTES = 100;
    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };
    private static final char NO_CHARACTER = '\uFFFD';
    private static final int SOME = 16;

    private final byte[] text;
    private final int end;
    private final KeyPath root;
    private final int nesting;
    private int at;

    /** The values of those lists and objects that have begun and not ended. */
    private @Nullable Object[] values = new Object[SOME];

    private int count;

    /**
     * @param root of the keys that are known
     * @param nesting how deep objects and lists may nest
     */
    JsonBytes(byte[] text, int from, int end, KeyPath root, int nesting) {
        this.text = text;
        this.at = from;
        this.end = end;
        this.root = root;
        this.nesting = nesting;
    }

    /** Returns the object or list that the text is; null if it has to be looked at more closely. */
    @Nullable
    Object read() {
        int first = next();
        if (first != '{' && first != '[') {
            return null;
        }
        try {
            Object value = value(first, 0);
            return value == NONE || next() >= 0 ? null : value;
        } catch (NotPlainException wrong) {
            return null;
        }
    }

    /** The next byte that is no white space, and goes over it; -1 at the end, and what is no ASCII is less. */
    private int next() {
        while (at < end) {
            byte c = text[at++];
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                return c >= 0 ? c : 0x80; // no JSON has that outside of a text
            }
        }
        return -1;
    }

    private @Nullable Object value(int first, int depth) {
        return switch (first) {
            case '"' -> text();
            case '{' -> object(depth + 1);
            case '[' -> list(depth + 1);
            case 't' -> word("rue", Boolean.TRUE);
            case 'f' -> word("alse", Boolean.FALSE);
            case 'n' -> word("ull", null);
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number(first);
            default -> NONE;
        };
    }

    private Object object(int depth) {
        int first = next();
        if (depth > nesting) {
            return NONE;
        }
        int begin = count;
        KeyPath path = root;
        for (int c = first; c != '}' || count > begin; c = next()) {
            KeyPath then = c == '"' ? path.then(text, at, end) : null;
            if (then == null) {
                return NONE;
            }
            at += then.bytes();
            path = then;
            if (next() != ':' || !add(value(next(), depth))) {
                return NONE;
            }
            int behind = next();
            if (behind == '}') {
                break;
            }
            if (behind != ',') {
                return NONE;
            }
        }
        count = begin;
        return path.map(values, begin);
    }

    private Object list(int depth) {
        int first = next();
        if (depth > nesting) {
            return NONE;
        }
        int begin = count;
        for (int c = first; c != ']' || count > begin; c = next()) {
            if (!add(value(c, depth))) {
                return NONE;
            }
            int behind = next();
            if (behind == ']') {
                break;
            }
            if (behind != ',') {
                return NONE;
            }
        }
        PlainList list = PlainList.of(Arrays.asList(Arrays.copyOfRange(values, begin, count)));
        count = begin;
        return list;
    }

    private boolean add(@Nullable Object value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
        }
        values[count++] = value;
        return value != NONE;
    }

    private @Nullable Object word(String rest, @Nullable Boolean value) {
        int to = at + rest.length();
        if (to > end) {
            return NONE;
        }
        for (int i = 0; i < rest.length(); i++) {
            if (text[at + i] != rest.charAt(i)) {
                return NONE;
            }
        }
        at = to;
        return value;
    }

    // ---- text

    private Object text() {
        int from = at;
        boolean ascii = true;
        for (int i = from; i < end; i++) {
            byte c = text[i];
            if (c == '"') {
                at = i + 1;
                return ascii ? new String(text, from, i - from, StandardCharsets.ISO_8859_1) : decoded(from, i);
            }
            if (c == '\\') {
                return escaped(from, i);
            }
            if (c < ' ') {
                if (c >= 0) {
                    return NONE;
                }
                ascii = false;
            }
        }
        return NONE;
    }

    private Object decoded(int from, int to) {
        String decoded = new String(text, from, to - from, StandardCharsets.UTF_8);
        return decoded.indexOf(NO_CHARACTER) < 0 ? decoded : NONE;
    }

    /** With characters that are written in another way. */
    private Object escaped(int from, int firstEscape) {
        StringBuilder all = new StringBuilder();
        int begin = from;
        for (int i = firstEscape; i < end; i++) {
            byte c = text[i];
            if (c == '"' || c == '\\') {
                Object piece = decoded(begin, i);
                if (piece == NONE) {
                    return NONE;
                }
                all.append(piece);
                if (c == '"') {
                    at = i + 1;
                    return isWhole(all) ? all.toString() : NONE;
                }
                int meant = i + 1 < end ? meant(i + 1) : -1;
                if (meant < 0) {
                    return NONE;
                }
                all.append((char) meant);
                i += text[i + 1] == 'u' ? 5 : 1;
                begin = i + 1;
            } else if (c >= 0 && c < ' ') {
                return NONE;
            }
        }
        return NONE;
    }

    private int meant(int place) {
        return switch (text[place]) {
            case '"', '\\', '/' -> text[place];
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> byNumber(place + 1);
            default -> -1;
        };
    }

    private int byNumber(int from) {
        if (from + 4 > end) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = text[i] < 0 ? -1 : Character.digit(text[i], 16);
            if (digit < 0) {
                return -1;
            }
            number = 16 * number + digit;
        }
        return number;
    }

    /** Whether it has no half of a character without the other. */
    private static boolean isWhole(CharSequence text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    // ---- numbers

    private Object number(int first) {
        int from = at - 1;
        int digits = first == '-' ? at : from;
        long whole = 0;
        int i = digits;
        for (; i < end && isDigit(text[i]); i++) {
            whole = 10 * whole + (text[i] - '0'); // what is too long for it is read again
        }
        int length = i - digits;
        if (length == 0 || length > 1 && text[digits] == '0') {
            return NONE;
        }
        if (i < end && (text[i] == '.' || isExponent(text[i]))) {
            return fraction(from, i, whole, length);
        }
        at = i;
        return length <= LONG_DIGITS ? (Object) (first == '-' ? -whole : whole) : long19(from, i);
    }

    private Object long19(int from, int to) {
        if (to - from > 20) {
            return NONE;
        }
        try {
            return Long.parseLong(ascii(from, to));
        } catch (NumberFormatException tooLong) {
            return NONE;
        }
    }

    /** @param behind the digits before its point or exponent */
    private Object fraction(int from, int behind, long whole, int wholeDigits) {
        int i = behind;
        long number = whole;
        int digits = 0;
        if (text[i] == '.') {
            for (i++; i < end && isDigit(text[i]); i++, digits++) {
                number = 10 * number + (text[i] - '0');
            }
            if (digits == 0) {
                return NONE;
            }
        }
        boolean exponent = i < end && isExponent(text[i]);
        if (exponent) {
            i++;
            i += i < end && (text[i] == '+' || text[i] == '-') ? 1 : 0;
            int power = i;
            while (i < end && isDigit(text[i])) {
                i++;
            }
            if (i == power) {
                return NONE;
            }
        }
        at = i;
        if (i - from > MOST_NUMBER_BYTES) {
            return NONE;
        }
        if (exponent || wholeDigits + digits > DOUBLE_DIGITS) {
            return Plain.number(ascii(from, i));
        }
        // both are exact, and so their quotient is the double next to it
        double read = number / POWERS[digits];
        return read == 0 || text[from] != '-' ? read : -read;
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isExponent(byte c) {
        return c == 'e' || c == 'E';
    }

    private String ascii(int from, int to) {
        return new String(text, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
