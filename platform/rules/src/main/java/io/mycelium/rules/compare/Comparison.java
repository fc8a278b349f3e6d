package io.mycelium.rules.compare;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition that compares a field.
 *
 * @param values with which it is compared; null where one of them is no literal
 * @param operand with what it is compared, as it is written
 * @param text all of it, as it is written
 * @param offset where it stands in its file
 */
public record Comparison(
        String field, Operator operator, @Nullable List<Literal> values, String operand, String text, int offset) {
    public enum Operator {
        EQUAL("=="),
        DIFFERENT("!="),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">="),
        IN("in"),
        NOT_IN("not in");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        static Operator of(String sign) {
            for (Operator each : values()) {
                if (each.sign.equals(sign)) {
                    return each;
                }
            }
            throw new IllegalArgumentException(sign);
        }

        /** What it is where its two sides change places. */
        Operator turned() {
            return switch (this) {
                case LESS -> MORE;
                case MORE -> LESS;
                case AT_MOST -> AT_LEAST;
                case AT_LEAST -> AT_MOST;
                default -> this;
            };
        }

        boolean isEquality() {
            return this == EQUAL || this == DIFFERENT;
        }

        /** Whether a value can be so with itself. */
        boolean isReflexive() {
            return this == EQUAL || this == AT_MOST || this == AT_LEAST;
        }

        /** Whether no two values can be so and as the other one says. */
        boolean excludes(Operator other) {
            return switch (this) {
                case EQUAL -> other == DIFFERENT || other == LESS || other == MORE;
                case LESS -> other == MORE || other == AT_LEAST || other == EQUAL;
                case MORE -> other == LESS || other == AT_MOST || other == EQUAL;
                case AT_MOST -> other == MORE;
                case AT_LEAST -> other == LESS;
                case DIFFERENT -> other == EQUAL;
                default -> false;
            };
        }
    }

    List<Literal> literals() {
        return values == null ? List.of() : values;
    }

    /** Whether a field is compared with itself. */
    boolean isWithItself() {
        return values == null && operand.replaceFirst("^this\\.", "").equals(field);
    }

    /** Whether two values that stand there in so many words are so; null where that is not known. */
    public static @Nullable Boolean holds(Literal left, String operator, Literal right) {
        return new Comparison("", Operator.of(operator), List.of(right), "", "", 0).holds(left);
    }

    /** Whether a value passes; null if that is not known. */
    public @Nullable Boolean holds(Literal value) {
        if (values == null) {
            return null;
        }
        return switch (operator) {
            case IN -> isAmong(value);
            case NOT_IN -> {
                Boolean among = isAmong(value);
                yield among == null ? null : !among;
            }
            case EQUAL -> equal(value, values.get(0));
            case DIFFERENT -> {
                Boolean equal = equal(value, values.get(0));
                yield equal == null ? null : !equal;
            }
            default -> isInOrder(value, values.get(0));
        };
    }

    private @Nullable Boolean isAmong(Literal value) {
        Boolean among = false;
        for (Literal each : values == null ? List.<Literal>of() : values) {
            Boolean equal = equal(value, each);
            if (equal == null) {
                among = null;
            } else if (equal) {
                return true;
            }
        }
        return among;
    }

    private static @Nullable Boolean equal(Literal one, Literal other) {
        if (one.kind() != other.kind()) {
            return one.isNull() || other.isNull() ? Boolean.FALSE : null;
        }
        return one.value() instanceof BigDecimal a && other.value() instanceof BigDecimal b
                ? a.compareTo(b) == 0
                : one.value().equals(other.value());
    }

    private @Nullable Boolean isInOrder(Literal value, Literal bound) {
        if (value.isNull()) {
            return false;
        }
        if (!(value.value() instanceof BigDecimal a) || !(bound.value() instanceof BigDecimal b)) {
            return null;
        }
        int order = a.compareTo(b);
        return switch (operator) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            default -> order >= 0;
        };
    }
}
