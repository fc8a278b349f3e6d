package io.mycelium.rules;

import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.network.Chance;
import io.mycelium.testkit.signal.TestSignal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** States and signals for {@link RandomRules}: few values, nulls and extremes among them. */
final class RandomFacts {
    static final List<String> WHOLES =
            List.of("0", "1", "2", "-1", "3", "1", "2", "9223372036854775807", "-9223372036854775808");
    static final List<String> INTS = List.of("0", "1", "2", "-1", "3", "1", "2", "2147483647", "-2147483648");
    private static final List<String> TEXTS = List.of("u", "v", "u", "v", "");
    private static final List<Double> DECIMALS =
            List.of(0.0, 0.5, 1.0, -1.5, 1.0E300, Double.MIN_VALUE, -0.0, Double.MAX_VALUE);
    private static final List<String> COLOURS = List.of("RED", "BLUE");

    private RandomFacts() {}

    /** The fields of a state to begin with. */
    static PlainMap state(Chance chance) {
        Map<String, Object> state = new TreeMap<>();
        state.put("p", Long.valueOf(chance.pick(INTS)));
        state.put("q", Long.valueOf(chance.pick(WHOLES)));
        state.put("d", chance.pick(DECIMALS));
        state.put("f", chance.oneIn(2));
        maybe(chance, state, "name", chance.pick(TEXTS));
        maybe(chance, state, "big", new BigDecimal(chance.pick("1.5", "0", "0.10", "1E+30")));
        maybe(chance, state, "colour", chance.pick(COLOURS));
        maybe(chance, state, "at", "2026-01-01T00:00:00Z");
        maybe(chance, state, "items", List.of("u", "w").subList(0, chance.below(3)));
        maybe(chance, state, "times", Map.of("u", 1L));
        maybe(chance, state, "lines", lines(chance));
        maybe(chance, state, "best", line(chance, 2));
        maybe(chance, state, "any", untyped(chance));
        maybe(chance, state, "share", chance.pick(DECIMALS));
        return PlainMap.of(state);
    }

    private static List<Object> lines(Chance chance) {
        List<Object> lines = new ArrayList<>();
        for (int i = chance.below(4); i > 0; i--) {
            lines.add(line(chance, 1));
        }
        return lines;
    }

    private static Map<String, Object> line(Chance chance, int depth) {
        Map<String, Object> line = new TreeMap<>();
        maybe(chance, line, "name", chance.pick(TEXTS));
        line.put("v", Long.valueOf(chance.pick(INTS)));
        line.put("times", chance.pick(DECIMALS));
        maybe(chance, line, "price", new BigDecimal(chance.pick("1.5", "0", "-0.10", "1E+20")));
        if (depth > 1) {
            maybe(chance, line, "inner", line(chance, depth - 1));
        }
        return line;
    }

    private static Map<String, Object> untyped(Chance chance) {
        Map<String, Object> any = new TreeMap<>();
        maybe(chance, any, "u", chance.<Object>pick("u", "", "1", 1L, 0.5, true));
        maybe(chance, any, "w", chance.pick(TEXTS));
        return any;
    }

    /** Now and then one that does not fit its type. */
    static Signal signal(Chance chance) {
        int kind = chance.below(20);
        Map<String, Object> fields = kind < 10 ? fieldsOfA(chance) : kind < 18 ? fieldsOfB(chance) : Map.of();
        if (chance.oneIn(60)) {
            fields = Map.of("x", "no number", "n", "neither");
        }
        String frequency =
                kind < 10 ? "a" : kind < 18 ? chance.pick("b", "b", "deep") : chance.pick("z", "extra", "mark");
        TestSignal signal = TestSignal.of("sender", 1 + chance.below(10), frequency, PlainMap.of(fields));
        return chance.oneIn(8) ? signal.withUrgent() : signal;
    }

    private static Map<String, Object> fieldsOfA(Chance chance) {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("x", Long.valueOf(chance.pick(INTS)));
        fields.put("y", Long.valueOf(chance.pick(WHOLES)));
        fields.put("d", chance.pick(DECIMALS));
        fields.put("b", chance.oneIn(2));
        maybe(chance, fields, "s", chance.pick(TEXTS));
        maybe(chance, fields, "i", (long) chance.below(4));
        maybe(chance, fields, "big", new BigDecimal(chance.pick("1.5", "0.1", "-1E+20")));
        maybe(chance, fields, "parts", lines(chance));
        maybe(chance, fields, "tags", List.of("u", "").subList(0, chance.below(3)));
        maybe(chance, fields, "part", line(chance, 2));
        maybe(chance, fields, "counts", Map.of("u", Long.valueOf(chance.pick(WHOLES))));
        maybe(chance, fields, "since", chance.pick("2026-01-01T00:00:00Z", "2026-01-02T00:00:00.5Z"));
        maybe(chance, fields, "wide", Long.valueOf(chance.pick(WHOLES)));
        return fields;
    }

    private static Map<String, Object> fieldsOfB(Chance chance) {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("n", Long.valueOf(chance.pick(WHOLES)));
        maybe(chance, fields, "depth", (long) chance.below(3)); // which a plain B has not
        maybe(chance, fields, "t", chance.pick(TEXTS));
        maybe(chance, fields, "colour", chance.pick(COLOURS));
        return fields;
    }

    private static void maybe(Chance chance, Map<String, Object> fields, String name, Object value) {
        if (!chance.oneIn(3)) {
            fields.put(name, value);
        }
    }
}
