package io.mycelium.rules.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a field can hold.
 *
 * @param nullable whether it can be null
 * @param constants those of an enum
 */
public record Values(Kind kind, boolean nullable, List<String> constants, BigDecimal least, BigDecimal most) {
    public enum Kind {
        WHOLE,
        REAL,
        TEXT,
        TRUTH,
        CONSTANT,
        ANY
    }

    private static final BigDecimal BOUNDLESS = BigDecimal.TEN.pow(400);
    private static final Set<String> REALS = Set.of("Double", "Float", "BigDecimal");

    private static final Map<String, Long> MOST = new TreeMap<>(Map.of(
            "byte", (long) Byte.MAX_VALUE,
            "short", (long) Short.MAX_VALUE,
            "int", (long) Integer.MAX_VALUE,
            "long", Long.MAX_VALUE,
            "Byte", (long) Byte.MAX_VALUE,
            "Short", (long) Short.MAX_VALUE,
            "Integer", (long) Integer.MAX_VALUE,
            "Long", Long.MAX_VALUE));

    public static final Values ANY = of(Kind.ANY, true);

    private static Values of(Kind kind, boolean nullable) {
        return new Values(kind, nullable, List.of(), BOUNDLESS.negate(), BOUNDLESS);
    }

    public static Values constants(List<String> names) {
        return new Values(Kind.CONSTANT, true, List.copyOf(names), BOUNDLESS.negate(), BOUNDLESS);
    }

    /** Those of a type of Java. */
    public static Values of(String named) {
        String type = named.replaceFirst("^java\\.(?:lang|math)\\.", "");
        Long most = MOST.get(type);
        if (most != null) {
            return new Values(
                    Kind.WHOLE,
                    Character.isUpperCase(type.charAt(0)),
                    List.of(),
                    BigDecimal.valueOf(-most - 1),
                    BigDecimal.valueOf(most));
        }
        if (type.equals("double") || type.equals("float")) {
            return of(Kind.REAL, false);
        }
        if (type.equals("BigInteger")) {
            return of(Kind.WHOLE, true);
        }
        if (REALS.contains(type)) {
            return of(Kind.REAL, true);
        }
        if (type.equals("boolean") || type.equals("Boolean")) {
            return of(Kind.TRUTH, type.equals("Boolean"));
        }
        return type.equals("String") ? of(Kind.TEXT, true) : ANY;
    }
}
