package io.mycelium.api.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes plain values as JSON on one line: the same text wherever a value is shown, and in every JVM. Integers and decimals
 * have all their digits, a double has as few as tell it from its neighbours. Decimals and doubles have a point or an exponent in
 * any case, so that none is read as an integer. Half a
 * character, which a rule can make, is written as an escape.
 */
public final class PlainJson {
    /** So many digits tell any two doubles apart that have no more. */
    private static final int SURE_DIGITS = 15;

    private static final String HEXADECIMAL = "0123456789abcdef";

    private PlainJson() {}

    /** Returns the text of a value. Throws {@link NotPlainException} for what has no plain value. */
    public static String text(@Nullable Object value) {
        StringBuilder json = new StringBuilder(64);
        write(json, value);
        return json.toString();
    }

    /** Appends the text of a value. Throws {@link NotPlainException} for what has no plain value. */
    public static void write(StringBuilder json, @Nullable Object value) {
        if (value instanceof String text) {
            quoted(json, text);
        } else if (value == null || value instanceof Long || value instanceof Boolean) {
            json.append(value);
        } else if (value instanceof BigDecimal decimal) {
            String digits = decimal.toString();
            json.append(digits).append(decimal.scale() == 0 ? ".0" : "");
        } else if (value instanceof Double number) {
            json.append(shortest(number));
        } else if (value instanceof PlainMap map) {
            char before = '{';
            for (Map.Entry<String, @Nullable Object> entry : map.entrySet()) {
                quoted(json.append(before), entry.getKey());
                write(json.append(':'), entry.getValue());
                before = ',';
            }
            json.append(map.isEmpty() ? "{}" : "}");
        } else if (value instanceof PlainList list) {
            list(json, list);
        } else {
            write(json, Plain.of(value));
        }
    }

    private static void list(StringBuilder json, List<@Nullable Object> list) {
        char before = '[';
        for (Object element : list) {
            write(json.append(before), element);
            before = ',';
        }
        json.append(list.isEmpty() ? "[]" : "]");
    }

    private static void quoted(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> json.append('\\').append(c);
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                case '\b' -> json.append("\\b");
                case '\f' -> json.append("\\f");
                default -> {
                    if (c < ' ') {
                        json.append("\\u00").append(HEXADECIMAL.charAt(c >> 4)).append(HEXADECIMAL.charAt(c & 15));
                    } else if (Character.isSurrogate(c) && !isOfPair(text, i)) {
                        json.append("\\u").append(Integer.toHexString(c)); // no UTF-8 could carry it on
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }

    private static boolean isOfPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** What a JVM writes has sometimes a digit too many, another one in each version. */
    private static String shortest(double number) {
        String text = Double.toString(number);
        if (text.length() <= SURE_DIGITS) {
            return text;
        }
        for (int digits = SURE_DIGITS; digits <= SURE_DIGITS + 1; digits++) {
            BigDecimal rounded = new BigDecimal(number).round(new MathContext(digits));
            if (rounded.doubleValue() == number) {
                return laidOut(rounded.stripTrailingZeros());
            }
        }
        return laidOut(
                new BigDecimal(number).round(new MathContext(SURE_DIGITS + 2)).stripTrailingZeros());
    }

    /** As {@link Double#toString} lays numbers out. */
    private static String laidOut(BigDecimal number) {
        int exponent = number.precision() - number.scale() - 1;
        if (exponent >= -3 && exponent < 7) {
            String plain = number.toPlainString();
            return plain.indexOf('.') < 0 ? plain + ".0" : plain;
        }
        String mantissa = number.scaleByPowerOfTen(-exponent).toPlainString();
        return (mantissa.indexOf('.') < 0 ? mantissa + ".0" : mantissa) + "E" + exponent;
    }
}
