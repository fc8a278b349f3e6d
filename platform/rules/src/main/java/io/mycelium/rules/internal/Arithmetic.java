package io.mycelium.rules.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of conditions, which {@link ArithmeticText} writes in place of the operators: MVEL's own goes through an
 * int or a double.
 *
 * <ul>
 *   <li>Of whole numbers it is whole, 64 bits wide, and exact: a quotient is cut as Java's, and what is beyond a long fails.
 *   <li>Of decimals ({@code BigDecimal}), and whole numbers beside them, it is exact; a quotient has 34 digits.
 *   <li>Of doubles, and whole numbers beside them, it is a double's.
 *   <li>Of null there is none: it fails.
 *   <li>A text beside a number is taken for one, and a sum with a text is a text.
 * </ul>
 *
 * <p>Public because what MVEL and Drools make of a condition calls it; the names are such that no function of a pack has.
 */
public final class Arithmetic {
    /** The names of what puts a result into a type. */
    static final String INT = "$int";

    static final String LONG = "$long";
    static final String BOXED_INT = "$boxedInt";
    static final String BOXED_LONG = "$boxedLong";
    static final String DOUBLE = "$double";
    static final String DECIMAL = "$decimal";
    static final String TRUTH = "$truth";

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

    private Arithmetic() {}

    /** Adds, from left to right. */
    public static Object $plus(@Nullable Object left, @Nullable Object right, @Nullable Object... more) {
        return reckon(left, '+', right, more);
    }

    /** Takes away, from left to right. */
    public static Object $minus(@Nullable Object left, @Nullable Object right, @Nullable Object... more) {
        return reckon(left, '-', right, more);
    }

    /** Multiplies, from left to right. */
    public static Object $times(@Nullable Object left, @Nullable Object right, @Nullable Object... more) {
        return reckon(left, '*', right, more);
    }

    /** Divides, from left to right. */
    public static Object $quotient(@Nullable Object left, @Nullable Object right, @Nullable Object... more) {
        return reckon(left, '/', right, more);
    }

    /** Gives what is left of a division, from left to right. */
    public static Object $rest(@Nullable Object left, @Nullable Object right, @Nullable Object... more) {
        return reckon(left, '%', right, more);
    }

    /** Gives a number with the other sign. */
    public static Object $negative(@Nullable Object number) {
        if (number instanceof Double || number instanceof Float) {
            return -((Number) number).doubleValue();
        }
        return reckon(0L, '-', number);
    }

    /** Gives an int. */
    public static int $int(Object number) {
        return toInt(number);
    }

    /** Gives a long. */
    public static long $long(Object number) {
        return toLong(number);
    }

    /** Gives an int that may be asked for its methods, as what it is worked out from. */
    public static Integer $boxedInt(Object number) {
        return toInt(number);
    }

    /** Gives a long that may be asked for its methods, as what it is worked out from. */
    public static Long $boxedLong(Object number) {
        return toLong(number);
    }

    /** Gives a double: boxed, since Drools rounds what it reads as a double to seven digits. */
    public static Double $double(Object number) {
        return toDouble(number);
    }

    /** Gives a decimal. */
    public static BigDecimal $decimal(Object number) {
        return toDecimal(number);
    }

    /** Gives what a comparison in parentheses gives. */
    public static boolean $truth(boolean compared) {
        return compared;
    }

    private static int toInt(Object number) {
        long whole = toLong(number);
        if (whole != (int) whole) {
            throw new ArithmeticException(whole + " is beyond what an int holds");
        }
        return (int) whole;
    }

    private static Object reckon(
            @Nullable Object left, char operator, @Nullable Object right, @Nullable Object[] more) {
        Object result = reckon(left, operator, right);
        for (Object each : more) {
            result = reckon(result, operator, each);
        }
        return result;
    }

    private static Object reckon(@Nullable Object left, char operator, @Nullable Object right) {
        if (isLong(left) && isLong(right)) {
            return whole(toLong(left), operator, toLong(right));
        }
        if (isFloating(left) && (isFloating(right) || isLong(right)) || isLong(left) && isFloating(right)) {
            return floating(toDouble(left), operator, toDouble(right));
        }
        if (isExact(left) && isExact(right)) {
            return left instanceof BigDecimal || right instanceof BigDecimal
                    ? decimal(toDecimal(left), operator, toDecimal(right))
                    : big(toBig(left), operator, toBig(right));
        }
        if (operator == '+' && (left instanceof String || right instanceof String)) {
            return String.valueOf(left) + right;
        }
        if (left == null || right == null) {
            throw new NullPointerException(); // as it is of a field that is null
        }
        if (left instanceof String || right instanceof String) {
            return reckon(number(left), operator, number(right));
        }
        if (left instanceof Number && right instanceof Number) {
            return decimal(toDecimal(left), operator, toDecimal(right));
        }
        throw new ClassCastException(left.getClass().getSimpleName() + " " + operator + " "
                + right.getClass().getSimpleName());
    }

    /** A text of a payload that no type declares is taken for the number that it is. */
    private static Object number(Object value) {
        if (!(value instanceof String text)) {
            return value;
        }
        return WHOLE.matcher(text).matches() ? (Object) Long.valueOf(text) : Double.valueOf(text);
    }

    private static boolean isLong(@Nullable Object value) {
        return value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof Byte
                || value instanceof Character;
    }

    private static boolean isFloating(@Nullable Object value) {
        return value instanceof Double || value instanceof Float;
    }

    private static boolean isExact(@Nullable Object value) {
        return value instanceof BigDecimal || value instanceof BigInteger || isLong(value);
    }

    private static long toLong(@Nullable Object value) {
        return value instanceof Character c ? c : value instanceof Number number ? number.longValue() : 0;
    }

    private static double toDouble(@Nullable Object value) {
        return isLong(value) ? toLong(value) : value instanceof Number number ? number.doubleValue() : 0;
    }

    private static BigInteger toBig(@Nullable Object value) {
        return value instanceof BigInteger whole ? whole : BigInteger.valueOf(toLong(value));
    }

    private static BigDecimal toDecimal(@Nullable Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        return isFloating(value) ? BigDecimal.valueOf(toDouble(value)) : new BigDecimal(toBig(value));
    }

    /** Of whole numbers. */
    static long whole(long left, char operator, long right) {
        if (right == 0 && (operator == '/' || operator == '%')) {
            throw new ArithmeticException("/ by zero");
        }
        if (!fits(left, operator, right)) {
            throw new ArithmeticException(left + " " + operator + " " + right + " is beyond what a long holds");
        }
        return switch (operator) {
            case '+' -> left + right;
            case '-' -> left - right;
            case '*' -> left * right;
            case '/' -> left / right;
            default -> left % right;
        };
    }

    /** Whether a long holds the result. */
    public static boolean fits(long left, char operator, long right) {
        return switch (operator) {
            case '+' -> ((left ^ (left + right)) & (right ^ (left + right))) >= 0;
            case '-' -> ((left ^ right) & (left ^ (left - right))) >= 0;
            case '*' -> Math.multiplyHigh(left, right) == left * right >> 63;
            case '/' -> left != Long.MIN_VALUE || right != -1;
            default -> true;
        };
    }

    private static double floating(double left, char operator, double right) {
        return switch (operator) {
            case '+' -> left + right;
            case '-' -> left - right;
            case '*' -> left * right;
            case '/' -> left / right;
            default -> left % right;
        };
    }

    private static BigInteger big(BigInteger left, char operator, BigInteger right) {
        if (right.signum() == 0 && (operator == '/' || operator == '%')) {
            throw new ArithmeticException("/ by zero");
        }
        return switch (operator) {
            case '+' -> left.add(right);
            case '-' -> left.subtract(right);
            case '*' -> left.multiply(right);
            case '/' -> left.divide(right);
            default -> left.remainder(right);
        };
    }

    private static BigDecimal decimal(BigDecimal left, char operator, BigDecimal right) {
        if (right.signum() == 0 && (operator == '/' || operator == '%')) {
            throw new ArithmeticException("/ by zero");
        }
        return switch (operator) {
            case '+' -> left.add(right);
            case '-' -> left.subtract(right);
            case '*' -> left.multiply(right);
            case '/' -> left.divide(right, MathContext.DECIMAL128);
            default -> left.remainder(right);
        };
    }
}
