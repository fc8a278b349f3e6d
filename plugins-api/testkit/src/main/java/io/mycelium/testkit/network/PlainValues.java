package io.mycelium.testkit.network;

import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plain values by chance, with those among them that codecs trip over: borders, signs, empty things, odd letters. */
public final class PlainValues {
    private static final List<Long> INTEGERS = List.of(
            0L,
            1L,
            -1L,
            127L,
            128L,
            -128L,
            255L,
            32_768L,
            1L << 31,
            -(1L << 31),
            1L << 53,
            Long.MAX_VALUE,
            Long.MIN_VALUE);
    private static final List<Double> DOUBLES =
            List.of(0.0, 1.0, -1.0, 0.1, 1e-300, -1e300, Double.MIN_VALUE, Double.MAX_VALUE, 0x1.0p53, 10.0);
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "value",
            "line\nbreak",
            "tab\t\"quoted\" \\",
            "null",
            "true",
            "10",
            "\u0000",
            "\u00fc\u00df",
            "\u65e5\u672c",
            "\ud83c\udf44",
            "\uffff");
    private static final List<String> KEYS = List.of("value", "n", "id", "a.b", "key", "origin", "", "Value");

    private PlainValues() {}

    /** Any plain value, lists and maps up to {@code size} deep (and at most 4). */
    public static @Nullable Object any(Chance chance, int size) {
        return any(chance, size, Math.min(size, 4));
    }

    private static @Nullable Object any(Chance chance, int size, int depth) {
        return switch (chance.below(depth > 0 ? 9 : 7)) {
            case 0 -> null;
            case 1, 2 -> integer(chance);
            case 3 -> number(chance);
            case 4 -> decimal(chance);
            case 5 -> text(chance);
            case 6 -> chance.oneIn(2);
            case 7 -> list(chance, size, depth - 1);
            default -> map(chance, size, depth - 1);
        };
    }

    public static long integer(Chance chance) {
        return chance.oneIn(2) ? chance.pick(INTEGERS) : chance.between(-1000, 1000);
    }

    /** Finite, and never -0.0. */
    public static double number(Chance chance) {
        return chance.oneIn(2) ? chance.pick(DOUBLES) : (chance.share() - 0.5) * chance.between(1, 1_000_000);
    }

    /** As plain values have them: without trailing zeros. */
    public static BigDecimal decimal(Chance chance) {
        BigInteger digits = BigInteger.valueOf(chance.bits()).multiply(BigInteger.valueOf(chance.bits() | 1));
        BigDecimal decimal = new BigDecimal(digits, chance.between(-5, 30));
        return decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
    }

    /** Well-formed Unicode, no lone surrogates: what UTF-8 can carry. */
    public static String text(Chance chance) {
        return chance.oneIn(3) ? "t" + chance.below(1000) : chance.pick(TEXTS);
    }

    private static PlainList list(Chance chance, int size, int depth) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int n = chance.between(0, Math.min(size, 6)); n > 0; n--) {
            values.add(any(chance, size, depth));
        }
        return PlainList.of(values);
    }

    private static PlainMap map(Chance chance, int size, int depth) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int n = chance.between(0, Math.min(size, 6)); n > 0; n--) {
            values.put(chance.oneIn(3) ? text(chance) : chance.pick(KEYS), any(chance, size, depth));
        }
        return PlainMap.of(values);
    }

    /** What a signal may carry: a map of up to {@code size} (at most 6) fields. */
    public static PlainMap payload(Chance chance, int size) {
        return map(chance, size, Math.min(size, 3));
    }

    /** An equal value that shares nothing with this one: as if it had been written and read back. */
    public static @Nullable Object copy(@Nullable Object plain) {
        if (plain instanceof PlainMap map) {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            map.forEach((key, value) -> values.put(new String(key.toCharArray()), copy(value)));
            return PlainMap.of(values);
        }
        if (plain instanceof PlainList list) {
            List<@Nullable Object> values = new ArrayList<>();
            list.forEach(value -> values.add(copy(value)));
            return PlainList.of(values);
        }
        if (plain instanceof String text) {
            return new String(text.toCharArray());
        }
        return Plain.of(plain);
    }
}
