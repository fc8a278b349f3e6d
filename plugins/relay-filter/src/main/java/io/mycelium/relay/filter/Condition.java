package io.mycelium.relay.filter;

import io.mycelium.api.settings.Settings;
import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What one field of a payload must be like.
 *
 * @param passes asked for the field's value, which may be null; the same answer for the same value
 */
record Condition(String field, Predicate<@Nullable Object> passes) {
    private static final String[] TESTS = {"is", "not", "over", "under", "at-least", "at-most", "among", "there"};
    private static final String FORM = "a list of {field: <name>, <one of " + String.join(", ", TESTS) + ">: <value>}";

    /** Those of the setting {@code where}; throws {@link IllegalArgumentException} if they make no sense. */
    static List<Condition> all(PlainMap settings) {
        List<Settings> entries = Settings.of(settings).each("where", "field", FORM);
        List<Condition> conditions = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            Object raw = settings.get("where") instanceof PlainList list ? list.get(i) : null;
            conditions.add(of(entries.get(i), raw instanceof PlainMap map ? map : PlainMap.EMPTY));
        }
        return conditions;
    }

    private static Condition of(Settings entry, PlainMap raw) {
        String[] known = Arrays.copyOf(TESTS, TESTS.length + 1);
        known[TESTS.length] = "field";
        entry.only(known);
        String field = entry.text("field", "a field of the payload");
        List<String> tests = Arrays.stream(TESTS).filter(entry::has).toList();
        if (tests.isEmpty()) {
            return new Condition(field, value -> value != null);
        }
        if (tests.size() > 1) {
            throw entry.wrong(
                    tests.get(1),
                    "one test a condition, and '" + tests.get(0)
                            + "' is there already; make another condition of it, as all must hold");
        }
        return new Condition(field, test(tests.get(0), entry, raw.get(tests.get(0))));
    }

    private static Predicate<@Nullable Object> test(String test, Settings entry, @Nullable Object with) {
        switch (test) {
            case "is":
                return value -> same(value, with);
            case "not":
                return value -> !same(value, with);
            case "among":
                if (!(with instanceof PlainList list)) {
                    throw entry.wrong(test, "a list of values");
                }
                return value -> list.stream().anyMatch(each -> same(value, each));
            case "there":
                boolean there = entry.truthOr(test, true);
                return value -> there == (value != null);
            default:
                return comparison(test, entry.number(test, "a number"));
        }
    }

    private static Predicate<@Nullable Object> comparison(String test, BigDecimal bound) {
        return value -> {
            BigDecimal number = number(value);
            if (number == null) {
                return false;
            }
            int order = number.compareTo(bound);
            return switch (test) {
                case "over" -> order > 0;
                case "under" -> order < 0;
                case "at-least" -> order >= 0;
                default -> order <= 0;
            };
        };
    }

    /** 10 and 10.0 are the same here: who writes a blueprint thinks of the number. */
    private static boolean same(@Nullable Object one, @Nullable Object other) {
        BigDecimal number = number(one);
        BigDecimal otherNumber = number(other);
        return number != null && otherNumber != null
                ? number.compareTo(otherNumber) == 0
                : one != null && one.equals(other);
    }

    private static @Nullable BigDecimal number(@Nullable Object value) {
        return value instanceof Long || value instanceof Double || value instanceof BigDecimal
                ? new BigDecimal(value.toString())
                : null;
    }

    boolean holds(PlainMap payload) {
        return passes.test(payload.get(field));
    }
}
