package io.mycelium.rules;

import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.value.PlainMap;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A state type of random fields, and values for it, each with its plain form, with which the platform's codecs have no part. */
final class RandomStates {
    private static final long[] EXTREMES = {0, -1, 1, 127, -128, 32_767, Integer.MAX_VALUE, Integer.MIN_VALUE};
    private static final double[] DOUBLES = {0, -0.0, 1.5, -1e300, Double.MIN_VALUE, Double.MAX_VALUE, 1L << 53};
    private static final String[] TEXTS = {"", "a", "ä€😀", "null", "1.0"};
    private static final String NESTED = "declare enum Colour RED, GREEN; end "
            + "declare Item n : long  weight : double  name : String  tags : List<String> end ";

    /** Types of fields, as they are written in a pack. */
    enum Kind {
        INT("int"),
        LONG("long"),
        SHORT("short"),
        BYTE("byte"),
        DOUBLE("double"),
        FLOAT("float"),
        TRUTH("boolean"),
        LETTER("char"),
        TEXT("String"),
        BOXED_INT("Integer"),
        BOXED_LONG("Long"),
        BOXED_DOUBLE("Double"),
        BOXED_TRUTH("Boolean"),
        DECIMAL("java.math.BigDecimal"),
        BIG("java.math.BigInteger"),
        NUMBER("Number"),
        ANY("Object"),
        TIME("java.time.Instant"),
        DAY("java.time.LocalDate"),
        COLOUR("Colour"),
        ITEM("Item"),
        ITEMS("List<Item>"),
        LONGS("List<Long>"),
        LIST("List"),
        BY_NAME("Map<String, Long>"),
        LISTS("Map<String, List<String>>"),
        MAP("Map");

        private final String written;

        Kind(String written) {
            this.written = written;
        }

        boolean primitive() {
            return ordinal() <= LETTER.ordinal();
        }
    }

    private final Random random;
    final List<Kind> kinds = new ArrayList<>();
    final StateCodec states;
    private final Class<?> state;

    RandomStates(long seed) {
        random = new Random(seed);
        StringBuilder drl = new StringBuilder(NESTED).append("declare State ");
        int fields = seed == 0 ? Kind.values().length : 1 + random.nextInt(12);
        for (int i = 0; i < fields; i++) {
            Kind kind = Kind.values()[seed == 0 ? i : random.nextInt(Kind.values().length)];
            kinds.add(kind);
            drl.append(" f").append(i).append(" : ").append(kind.written).append('\n');
        }
        states = TriedPack.compiled(Map.of("p.drl", drl + " end rule \"r\" when Signal() then end"))
                .states();
        state = states.initial(PlainMap.EMPTY).getClass();
    }

    static void set(Object bean, String field, @Nullable Object value) {
        String name = "set" + field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
        for (Method each : bean.getClass().getMethods()) {
            if (each.getName().equals(name)) {
                try {
                    each.invoke(bean, value);
                    return;
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(field, e);
                }
            }
        }
        throw new AssertionError(field);
    }

    private Object made(String type) {
        try {
            return Class.forName(state.getPackageName() + "." + type, true, state.getClassLoader())
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type, e);
        }
    }

    private Object colour(String name) {
        try {
            return Class.forName(state.getPackageName() + ".Colour", true, state.getClassLoader())
                    .getField(name)
                    .get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(name, e);
        }
    }

    private long whole(int bits) {
        return random.nextBoolean() ? EXTREMES[random.nextInt(EXTREMES.length)] << 64 - bits >> 64 - bits : bits(bits);
    }

    private long bits(int bits) {
        return random.nextInt(4) == 0 ? Long.MIN_VALUE >> 64 - bits : random.nextLong() >> 64 - bits;
    }

    private double floating() {
        return DOUBLES[random.nextInt(DOUBLES.length)];
    }

    private String text() {
        return TEXTS[random.nextInt(TEXTS.length)];
    }

    /** A value for a field, and what it is as a plain one, which the platform's codecs have no part in. */
    record Value(@Nullable Object given, @Nullable Object plain) {
        static Value same(@Nullable Object value) {
            return new Value(value, value);
        }
    }

    Value value(Kind kind) {
        if (!kind.primitive() && random.nextInt(5) == 0) {
            return Value.same(null);
        }
        return switch (kind) {
            case INT, BOXED_INT -> Value.same((int) whole(32));
            case LONG, BOXED_LONG -> Value.same(whole(64));
            case SHORT -> Value.same((short) whole(16));
            case BYTE -> Value.same((byte) whole(8));
            case DOUBLE, BOXED_DOUBLE -> Value.same(floating());
            case FLOAT -> Value.same(random.nextBoolean() ? Float.MAX_VALUE : (float) random.nextInt() / 8);
            case TRUTH, BOXED_TRUTH -> Value.same(random.nextBoolean());
            case LETTER -> {
                char letter = (char) ('a' + random.nextInt(26));
                yield new Value(letter, String.valueOf(letter));
            }
            case TEXT -> Value.same(text());
            case DECIMAL -> Value.same(new BigDecimal(BigInteger.valueOf(whole(64)), random.nextInt(9) - 4));
            case BIG -> Value.same(BigInteger.valueOf(whole(64)));
            case NUMBER -> Value.same(random.nextBoolean() ? (Number) (int) whole(32) : (Number) floating());
            case ANY -> random.nextBoolean() ? Value.same(text()) : value(Kind.MAP);
            case TIME -> {
                Instant time = Instant.ofEpochSecond(whole(32), 7);
                yield new Value(time, time.toString());
            }
            case DAY -> {
                LocalDate day = LocalDate.ofEpochDay(whole(16));
                yield new Value(day, day.toString());
            }
            case COLOUR -> new Value(colour("GREEN"), "GREEN");
            case ITEM -> item();
            case ITEMS -> list(() -> random.nextInt(6) == 0 ? Value.same(null) : item());
            case LONGS -> list(() -> value(Kind.BOXED_LONG));
            case LIST -> list(() -> value(random.nextBoolean() ? Kind.LONGS : Kind.BOXED_DOUBLE));
            case BY_NAME -> map(() -> value(Kind.BOXED_LONG));
            case LISTS -> map(() -> list(() -> Value.same(text())));
            case MAP -> map(() -> value(random.nextBoolean() ? Kind.BY_NAME : Kind.DECIMAL));
        };
    }

    private Value item() {
        Object item = made("Item");
        long n = whole(64);
        double weight = floating();
        Value name = value(Kind.TEXT);
        Value tags = list(() -> Value.same(text()));
        set(item, "n", n);
        set(item, "weight", weight);
        set(item, "name", name.given);
        set(item, "tags", tags.given);
        Map<String, @Nullable Object> plain = new TreeMap<>();
        plain.put("n", n);
        plain.put("weight", weight);
        plain.put("name", name.plain);
        plain.put("tags", tags.plain);
        return new Value(item, plain);
    }

    private Value list(java.util.function.Supplier<Value> element) {
        List<@Nullable Object> given = new ArrayList<>();
        List<@Nullable Object> plain = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            Value each = element.get();
            given.add(each.given);
            plain.add(each.plain);
        }
        return new Value(given, plain);
    }

    private Value map(java.util.function.Supplier<Value> element) {
        Map<String, @Nullable Object> given = new TreeMap<>();
        Map<String, @Nullable Object> plain = new TreeMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            Value each = element.get();
            String key = text() + i;
            given.put(key, each.given);
            plain.put(key, each.plain);
        }
        return new Value(given, plain);
    }

    /** A state with values at random, set by its setters, and its plain form. */
    Value state() {
        Object bean = states.initial(PlainMap.EMPTY);
        Map<String, @Nullable Object> plain = new TreeMap<>();
        for (int i = 0; i < kinds.size(); i++) {
            Value each = value(kinds.get(i));
            set(bean, "f" + i, each.given);
            plain.put("f" + i, each.plain);
        }
        return new Value(bean, PlainMap.of(plain));
    }
}
