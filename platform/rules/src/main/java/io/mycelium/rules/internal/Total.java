package io.mycelium.rules.internal;

import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.AccumulateFunction;

/**
 * {@code sum} and {@code average} for conditions: exact, and whatever was added and taken out again leaves no trace.
 * Public because Drools reads it back with a rule base.
 */
public final class Total implements AccumulateFunction<Total.Sum> {
    /** What comes out. */
    enum Kind {
        WHOLE(Long.class),
        BIG_WHOLE(BigInteger.class),
        DECIMAL(BigDecimal.class),
        FLOATING(Double.class);

        private final Class<?> type;

        Kind(Class<?> type) {
            this.type = type;
        }
    }

    private static final long serialVersionUID = 1L;
    private static final int MORE_DIGITS = 20; // in an average, than its members have

    private Kind kind = Kind.FLOATING;
    private boolean average;

    /** For Drools, which reads it back. */
    public Total() {}

    Total(Kind kind, boolean average) {
        this.kind = kind;
        this.average = average;
    }

    /** What was added, in one accumulation. */
    public static final class Sum implements Serializable {
        private static final long serialVersionUID = 1L;

        private final TreeMap<Integer, Integer> scales = new TreeMap<>();
        private BigDecimal total = BigDecimal.ZERO;
        private long whole; // the sum of whole numbers, as long as it fits, which is beside the total
        private double notFinite; // the sum of those, which is what IEEE says of them
        private int notFinites;
        private int count;
        private int wholes;

        private void add(Object value, int sign) {
            count += sign;
            if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
                wholes += sign;
                add(((Number) value).longValue(), sign);
                return;
            }
            if (!(value instanceof Double || value instanceof Float || value instanceof BigDecimal)) {
                wholes += sign;
            }
            if ((value instanceof Double || value instanceof Float)
                    && !Double.isFinite(((Number) value).doubleValue())) {
                notFinites += sign;
                notFinite = notFinites == 0 ? 0 : notFinite + ((Number) value).doubleValue();
                return;
            }
            BigDecimal exact = exact((Number) value);
            total = sign > 0 ? total.add(exact) : total.subtract(exact);
            scales.merge(exact.scale(), sign, (a, b) -> a + b == 0 ? null : a + b);
        }

        private void add(long value, int sign) {
            long sum = sign > 0 ? whole + value : whole - value;
            boolean beyond = sign > 0
                    ? ((whole ^ sum) & (value ^ sum)) < 0
                    : ((whole ^ value) & (whole ^ sum)) < 0; // as Math.addExact and Math.subtractExact find it
            if (beyond) {
                BigDecimal one = BigDecimal.valueOf(value);
                total = sign > 0 ? total().add(one) : total().subtract(one);
                whole = 0;
            } else {
                whole = sum;
            }
        }

        private BigDecimal total() {
            return whole == 0 ? total : total.add(BigDecimal.valueOf(whole));
        }

        private static BigDecimal exact(Number value) {
            if (value instanceof BigDecimal decimal) {
                return decimal;
            }
            if (value instanceof BigInteger whole) {
                return new BigDecimal(whole);
            }
            return value instanceof Double || value instanceof Float
                    ? new BigDecimal(value.doubleValue())
                    : BigDecimal.valueOf(value.longValue());
        }
    }

    @Override
    public Sum createContext() {
        return new Sum();
    }

    @Override
    public void init(Sum sum) {
        sum.scales.clear();
        sum.total = BigDecimal.ZERO;
        sum.whole = 0;
        sum.notFinite = 0;
        sum.notFinites = 0;
        sum.count = 0;
        sum.wholes = 0;
    }

    @Override
    public void accumulate(Sum sum, @Nullable Object value) {
        if (value != null) {
            sum.add(value, 1);
        }
    }

    @Override
    public void reverse(Sum sum, @Nullable Object value) {
        if (value != null) {
            sum.add(value, -1);
        }
    }

    @Override
    public boolean supportsReverse() {
        return true;
    }

    @Override
    public @Nullable Object getResult(Sum sum) {
        if (average && sum.count == 0) {
            return null;
        }
        return switch (kind) {
            case WHOLE -> sum.total.signum() == 0 ? Long.valueOf(sum.whole) : whole(sum.total());
            case BIG_WHOLE -> sum.total().toBigIntegerExact();
            case DECIMAL -> plain(average ? mean(sum) : sum.total());
            case FLOATING -> floating(sum);
        };
    }

    private static Long whole(BigDecimal total) {
        try {
            return total.longValueExact();
        } catch (ArithmeticException e) {
            throw new ArithmeticException("the sum " + total + " is beyond what a long holds");
        }
    }

    private static BigDecimal mean(Sum sum) {
        int scale = Math.max(0, sum.scales.isEmpty() ? 0 : sum.scales.lastKey()) + MORE_DIGITS;
        return sum.total().divide(BigDecimal.valueOf(sum.count), scale, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private double floating(Sum sum) {
        if (sum.notFinites > 0) {
            return sum.notFinite;
        }
        if (average) {
            return sum.total()
                    .divide(BigDecimal.valueOf(sum.count), MathContext.DECIMAL128)
                    .doubleValue();
        }
        BigDecimal total = sum.total();
        double nearest = total.doubleValue();
        if (sum.wholes == sum.count && new BigDecimal(nearest).compareTo(total) != 0) {
            throw new ArithmeticException("the sum " + total.toPlainString()
                    + " of whole numbers of no declared type is beyond what a double holds; declare their field long");
        }
        return nearest;
    }

    @Override
    public Class<?> getResultType() {
        return kind.type;
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        out.writeUTF(kind.name());
        out.writeBoolean(average);
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException {
        kind = Kind.valueOf(in.readUTF());
        average = in.readBoolean();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Total total && total.kind == kind && total.average == average;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind.ordinal(), average);
    }
}
