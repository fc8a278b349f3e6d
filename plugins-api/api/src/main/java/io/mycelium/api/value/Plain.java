package io.mycelium.api.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a plain value is, and how any other object becomes one.
 *
 * <p>Plain are: {@link Long}, {@link Double} (finite, and never -0.0), {@link BigDecimal} (without trailing zeros),
 * {@link String}, {@link Boolean}, {@code null}, {@link PlainList} and {@link PlainMap}. All of them are immutable and
 * may be shared between threads.
 */
public final class Plain {
    /** How deep lists and maps may nest, wherever they were made: what is deeper can't be made. */
    public static final int MAX_DEPTH = 64;

    private static final int A_VALUE = 16;

    /** How many digits a number may have, before its point or behind it, that is read by {@link #number}. */
    public static final int MAX_EXPONENT = 1000;

    private Plain() {}

    /**
     * The plain value of an object: smaller integers become {@code Long}, floats {@code Double}, times their ISO 8601
     * text, enums their name, collections (in their own order) {@link PlainList}, maps {@link PlainMap}.
     *
     * @throws NotPlainException if the object, or something in it, has no plain value, or nests deeper than
     *     {@link #MAX_DEPTH}
     */
    public static @Nullable Object of(@Nullable Object raw) {
        return of(raw, "", 0);
    }

    /**
     * Returns how many lists and maps stand in each other in a plain value, itself included: 0 for text, 1 for a list of
     * texts. Costs nothing, as lists and maps know it. Who puts a value into others can so ask whether it will fit.
     */
    public static int depth(@Nullable Object plain) {
        if (plain instanceof PlainMap map) {
            return map.depth();
        }
        return plain instanceof PlainList list ? list.depth() : 0;
    }

    /**
     * Returns about how many bytes a value takes, plain or soon to be: 16 for each number, text, list and map, one for
     * each character of a text. What stands in several places counts in each, as it is written in each. Stops counting
     * beyond {@code enough}.
     */
    public static long bytes(@Nullable Object value, long enough) {
        long bytes = A_VALUE;
        if (value instanceof Long || value == null) {
            return bytes; // as most are, and to ask whether it is a collection takes longer
        }
        if (value instanceof String text) {
            return bytes + text.length();
        }
        if (value instanceof BigDecimal decimal) {
            return bytes + decimal.unscaledValue().bitLength() / 8;
        }
        if (value instanceof Collection<?> values) {
            for (Object each : values) {
                bytes += bytes(each, enough - bytes);
                if (bytes > enough) {
                    return bytes;
                }
            }
        } else if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                bytes += bytes(entry.getKey(), enough) + bytes(entry.getValue(), enough - bytes);
                if (bytes > enough) {
                    return bytes;
                }
            }
        }
        return bytes;
    }

    /** Returns the depth of what holds the value too, given the depth that it has without it. */
    static int depthAround(int depth, @Nullable Object value, String path) {
        int inner = depth(value);
        if (inner >= MAX_DEPTH) {
            throw new NotPlainException("the value" + at(path) + " nests " + inner
                    + " levels deep, so that what holds it would nest deeper than " + MAX_DEPTH + " levels");
        }
        return Math.max(depth, inner + 1);
    }

    /** Whether it is a plain value as it stands: then nobody needs to know where it stands. */
    static boolean is(@Nullable Object raw) {
        return raw == null
                || raw instanceof Long
                || raw instanceof String
                || raw instanceof Boolean
                || raw instanceof PlainMap
                || raw instanceof PlainList;
    }

    static @Nullable Object of(@Nullable Object raw, String path, int depth) {
        if (raw == null || is(raw)) {
            return raw;
        }
        if (raw instanceof Integer || raw instanceof Short || raw instanceof Byte) {
            return ((Number) raw).longValue();
        }
        if (raw instanceof Double || raw instanceof Float) {
            return plainDouble(((Number) raw).doubleValue(), path);
        }
        if (raw instanceof BigDecimal decimal) {
            return decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
        }
        if (raw instanceof BigInteger big) {
            if (big.bitLength() > 63) {
                throw new NotPlainException("the integer " + big + at(path) + " does not fit into 64 bits");
            }
            return big.longValue();
        }
        if (raw instanceof Character || raw instanceof TemporalAccessor) {
            return raw.toString();
        }
        if (raw instanceof Enum<?> constant) {
            return constant.name();
        }
        if (depth >= MAX_DEPTH) {
            throw new NotPlainException("the value" + at(path) + " nests deeper than " + MAX_DEPTH + " levels");
        }
        if (raw instanceof Map<?, ?> map) {
            return PlainMap.of(map, path, depth);
        }
        if (raw instanceof Collection<?> values) {
            return PlainList.of(values, path, depth);
        }
        throw new NotPlainException("a " + raw.getClass().getName() + at(path)
                + " is not a plain value; use numbers, text, booleans, null, and lists and maps of them");
    }

    /**
     * Returns the plain value of a number with a fraction or an exponent, as JSON and blueprints write it: its double, or an
     * exact decimal where the double is another number than the one that is written. The same in every JVM.
     *
     * @throws NotPlainException if it is no such number, or has digits or an exponent beyond {@value #MAX_EXPONENT}: what is
     *     counted on with it would need as many digits
     */
    public static Object number(String text) {
        BigDecimal exact;
        try {
            exact = new BigDecimal(text).stripTrailingZeros();
        } catch (NumberFormatException tooFar) {
            throw beyond(text);
        }
        if (exact.signum() == 0) {
            return 0.0;
        }
        int digits = exact.precision();
        long exponent = (long) digits - exact.scale() - 1;
        if (digits > MAX_EXPONENT || Math.abs(exponent) > MAX_EXPONENT) {
            throw beyond(text);
        }
        double nearest = exact.doubleValue();
        boolean same = Double.isFinite(nearest)
                && new BigDecimal(nearest).round(new MathContext(digits)).compareTo(exact) == 0;
        return same ? nearest : exact;
    }

    private static NotPlainException beyond(String text) {
        String shown = text.length() <= 40 ? text : text.substring(0, 40) + "...";
        return new NotPlainException("the number " + shown + " has digits or an exponent beyond " + MAX_EXPONENT);
    }

    private static Double plainDouble(double value, String path) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new NotPlainException("the number " + value + at(path) + " is not finite");
        }
        return value == 0.0 ? 0.0 : value;
    }

    private static String at(String path) {
        return path.isEmpty() ? "" : " at '" + path + "'";
    }

    /** A 64-bit hash of a plain value that is the same in every JVM, today and next year: what digests are made of. */
    public static long hash(@Nullable Object plain) {
        if (plain == null) {
            return 0x9E3779B97F4A7C15L;
        }
        if (plain instanceof Long number) {
            return mix(number ^ 0x1L << 56);
        }
        if (plain instanceof String text) {
            return hashText(text);
        }
        if (plain instanceof PlainMap map) {
            return map.plainHash();
        }
        if (plain instanceof PlainList list) {
            return list.plainHash();
        }
        if (plain instanceof Double number) {
            return mix(Double.doubleToLongBits(number) ^ 0x2L << 56);
        }
        if (plain instanceof Boolean truth) {
            return truth ? 0x243F6A8885A308D3L : 0x13198A2E03707344L;
        }
        if (plain instanceof BigDecimal decimal) {
            return mix(hashText(decimal.toString()) + 3);
        }
        throw new NotPlainException(plain.getClass().getName() + " is not a plain value");
    }

    static long hashText(String text) {
        long hash = 0xCBF29CE484222325L ^ text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return mix(hash);
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood, 2014): spreads every bit of the input over the output. */
    public static long mix(long bits) {
        long z = bits;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** How a plain value reads in a trace or a message: {@code 10}, {@code 10.0}, {@code text}, {@code [1, 2]}, {@code {a=1}}. */
    public static String text(@Nullable Object plain) {
        if (plain instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (plain instanceof List<?> || plain instanceof Map<?, ?>) {
            return plain.toString();
        }
        return String.valueOf(plain);
    }
}
