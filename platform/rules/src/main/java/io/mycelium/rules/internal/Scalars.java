package io.mycelium.rules.internal;

import io.mycelium.api.value.Plain;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The types whose values nobody can change: numbers, texts, times and constants. */
final class Scalars {
    private Scalars() {}

    /** Integers of a width. */
    static final class Whole extends ValueType {
        private final long min;
        private final long max;
        private final Function<Long, Object> boxed;

        Whole(String name, long min, long max, Function<Long, Object> boxed) {
            super(
                    max == Long.MAX_VALUE
                            ? "an integer (" + name + ")"
                            : "an integer from " + min + " to " + max + " (" + name + ")");
            this.min = min;
            this.max = max;
            this.boxed = boxed;
        }

        long whole(@Nullable Object plain) {
            if (plain instanceof Long number && number >= min && number <= max) {
                return number;
            }
            throw misfit(plain);
        }

        @Override
        Object read(Object plain) {
            return boxed.apply(whole(plain));
        }

        @Override
        boolean settled(Object value) {
            return value.getClass() == boxed.apply(0L).getClass();
        }
    }

    /** Doubles and floats; integers that a double holds exactly are taken too. */
    static final class Floating extends ValueType {
        private final boolean narrow;

        Floating(String name, boolean narrow) {
            super("a number (" + name + ")");
            this.narrow = narrow;
        }

        double floating(@Nullable Object plain) {
            double value;
            if (plain instanceof Double number) {
                value = number;
            } else if (plain instanceof Long number && Math.abs(number) <= 1L << 53) {
                value = number;
            } else {
                throw misfit(plain);
            }
            if (narrow && Float.isInfinite((float) value)) {
                throw misfit(plain);
            }
            return value;
        }

        @Override
        Object read(Object plain) {
            double value = floating(plain);
            return narrow ? (Object) (float) value : (Object) value;
        }

        @Override
        Object copy(Object value) {
            return narrow ? (Object) ((Float) value + 0.0f) : (Object) ((Double) value + 0.0); // -0.0 becomes 0.0
        }

        @Override
        boolean settled(Object value) {
            return value instanceof Double number && Double.isFinite(number) && !number.equals(-0.0) && !narrow;
        }

        @Override
        boolean doubtful() {
            return true;
        }
    }

    /** Types that take exactly one kind of plain value as it is. */
    static final class Same extends ValueType {
        private final Class<?> type;

        Same(String expected, Class<?> type) {
            super(expected);
            this.type = type;
        }

        @Override
        Object read(Object plain) {
            if (type.isInstance(plain)) {
                return plain;
            }
            throw misfit(plain);
        }

        @Override
        boolean takesSimple() {
            return true;
        }
    }

    static final class Decimal extends ValueType {
        Decimal() {
            super("a decimal (BigDecimal)");
        }

        @Override
        Object read(Object plain) {
            if (plain instanceof BigDecimal decimal) {
                return decimal;
            }
            if (plain instanceof Long number) {
                return Plain.of(BigDecimal.valueOf(number)) instanceof BigDecimal decimal ? decimal : BigDecimal.ZERO;
            }
            if (plain instanceof Double number) {
                return copy(BigDecimal.valueOf(number));
            }
            throw misfit(plain);
        }

        @Override
        Object copy(Object value) {
            BigDecimal decimal = (BigDecimal) value;
            return decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
        }
    }

    static final class BigWhole extends ValueType {
        BigWhole() {
            super("an integer (BigInteger)");
        }

        @Override
        Object read(Object plain) {
            if (plain instanceof Long number) {
                return BigInteger.valueOf(number);
            }
            throw misfit(plain);
        }

        @Override
        boolean doubtful() {
            return true;
        }
    }

    static final class Letter extends ValueType {
        Letter() {
            super("a text of one character (char)");
        }

        @Override
        Object read(Object plain) {
            if (plain instanceof String text && text.length() == 1) {
                return text.charAt(0);
            }
            throw misfit(plain);
        }

        @Override
        Object write(Object value) {
            return value.toString();
        }
    }

    /** Times, as ISO 8601 text. */
    static final class Time extends ValueType {
        private final Function<String, Object> parser;

        Time(String name, String example, Function<String, Object> parser) {
            super("a time such as \"" + example + "\" (" + name + ")");
            this.parser = parser;
        }

        @Override
        Object read(Object plain) {
            if (plain instanceof String text) {
                try {
                    return parser.apply(text);
                } catch (DateTimeException e) {
                    throw misfit(plain);
                }
            }
            throw misfit(plain);
        }

        @Override
        Object write(Object value) {
            return value.toString();
        }
    }

    static final class Constant extends ValueType {
        private final Map<String, Object> byName = new TreeMap<>();

        Constant(Class<?> type) {
            super("one of " + names(type) + " (" + type.getSimpleName() + ")");
            for (Object constant : type.getEnumConstants()) {
                byName.put(((Enum<?>) constant).name(), constant);
            }
        }

        private static List<String> names(Class<?> type) {
            List<String> names = new ArrayList<>();
            for (Object constant : type.getEnumConstants()) {
                names.add(((Enum<?>) constant).name());
            }
            return names;
        }

        @Override
        Object read(Object plain) {
            Object constant = plain instanceof String text ? byName.get(text) : null;
            if (constant == null) {
                throw misfit(plain);
            }
            return constant;
        }

        @Override
        Object write(Object value) {
            return ((Enum<?>) value).name();
        }
    }

    /** A number of any kind in an untyped field. */
    static final class AnyNumber extends ValueType {
        AnyNumber() {
            super("a number");
        }

        @Override
        Object read(Object plain) {
            if (plain instanceof Number) {
                return plain;
            }
            throw misfit(plain);
        }

        @Override
        @SuppressWarnings("NullAway") // the plain value of something is something
        Object copy(Object value) {
            return Plain.of(value);
        }

        @Override
        boolean doubtful() {
            return true;
        }
    }
}
