package io.mycelium.rules.internal;

import io.mycelium.api.value.NotPlainException;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the values of one type of field come from plain values, are copied, and become plain again.
 *
 * <p>A copy is what reading back the written value would give, so that a state behaves the same whether it was kept in
 * memory or came out of a checkpoint: integers in untyped fields are {@code Long}, maps iterate by key, decimals have no
 * trailing zeros.
 *
 * <p>It is long because it is a closed family: its types stand one below the other, so that what they differ in
 * can be compared.
 */
abstract class ValueType {
    private final String expected;

    ValueType(String expected) {
        this.expected = expected;
    }

    /** What a field of this type expects, for messages: {@code an integer (int)}. */
    final String expected() {
        return expected;
    }

    /** The field's value for a plain value that is not null. Throws {@link MisfitException}. */
    abstract Object read(Object plain);

    Object copy(Object value) {
        return value;
    }

    /** Something that {@link Plain#of} takes. Throws {@link NotPlainException} for what never becomes plain. */
    Object write(Object value) {
        return value;
    }

    /** Whether a value of this type may turn out not to be plain, so that it must be looked at after a step. */
    boolean doubtful() {
        return false;
    }

    /**
     * Throws {@link NotPlainException} or {@link ClassCastException} for a value that does not become plain, or that
     * nests too deep for a field: the object around it is a level too.
     */
    final void check(@Nullable Object value) {
        if (!fits(value)) {
            int depth = Plain.depth(Plain.of(writeNullable(value))); // which says what does not become plain, and where
            if (depth >= Plain.MAX_DEPTH) {
                throw new NotPlainException("it nests " + depth + " levels deep, and at most " + (Plain.MAX_DEPTH - 1)
                        + " have room in a field");
            }
        }
    }

    private boolean fits(@Nullable Object value) {
        try {
            return depth(value) < Plain.MAX_DEPTH;
        } catch (NotPlainException | ClassCastException e) {
            return false;
        }
    }

    /**
     * Returns how many levels the plain value has, or more; looks only at what may have changed since it was last copied.
     * Throws {@link NotPlainException} or {@link ClassCastException} for a value that does not become plain.
     */
    int depth(@Nullable Object value) {
        return Plain.depth(Plain.of(writeNullable(value)));
    }

    /** Returns the hash of the plain value; of a list or map that nobody changed, the one that is kept with it. */
    long hash(@Nullable Object value) {
        return Plain.hash(Plain.of(writeNullable(value)));
    }

    /** Whether it is its own copy and its own plain value, and stays so. */
    boolean settled(Object value) {
        return simple(value) && takesSimple();
    }

    /** Whether it can be changed by who has it. */
    boolean changeable(Object value) {
        return false;
    }

    /** Whether there are beans in its values. */
    boolean nests() {
        return false;
    }

    /**
     * Finds what a plain value has that the beans inside it do not declare.
     *
     * @param name of the field with the value, in the state
     */
    void collect(@Nullable Object plain, String name, Strays strays) {}

    /** About how many bytes a value takes as a plain one, or any number beyond {@code enough}. */
    long bytes(Object value, long enough) {
        return Plain.bytes(value, enough);
    }

    final long bytesNullable(@Nullable Object value, long enough) {
        return value == null ? 0 : bytes(value, enough);
    }

    /** Whether what is {@link #simple} is its own copy and its own plain value in a field of this type. */
    boolean takesSimple() {
        return false;
    }

    /** What most elements of most lists are. */
    private static boolean simple(@Nullable Object value) {
        return value instanceof String || value instanceof Long || value instanceof Boolean || value == null;
    }

    /** What a field of this type begins with where nobody says otherwise; null for most. */
    @Nullable
    Object initial() {
        return null;
    }

    final @Nullable Object readNullable(@Nullable Object plain) {
        return plain == null ? null : read(plain);
    }

    final @Nullable Object copyNullable(@Nullable Object value) {
        return value == null ? null : copy(value);
    }

    final @Nullable Object writeNullable(@Nullable Object value) {
        return value == null ? null : write(value);
    }

    final MisfitException misfit(@Nullable Object plain) {
        return new MisfitException(expected, plain);
    }

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

    /** Fields of type {@code Object}: any plain value, with lists and maps that may be changed. */
    static final class Anything extends ValueType {
        static final Anything INSTANCE = new Anything();
        private static final ListOf LIST = new ListOf(INSTANCE, false);
        private static final MapOf MAP = new MapOf(INSTANCE, false);

        private Anything() {
            super("any plain value");
        }

        @Override
        Object read(Object plain) {
            return copy(plain);
        }

        @Override
        @SuppressWarnings("NullAway") // the plain value of something is something
        Object copy(Object value) {
            ValueType nested = nested(value);
            return nested == null ? Plain.of(value) : nested.copy(value);
        }

        /** What a list or map in it is; null for all else. */
        private static @Nullable ValueType nested(@Nullable Object value) {
            if (value instanceof Collection<?>) {
                return LIST;
            }
            return value instanceof Map<?, ?> ? MAP : null;
        }

        @Override
        boolean changeable(Object value) {
            return nested(value) != null;
        }

        @Override
        int depth(@Nullable Object value) {
            ValueType nested = nested(value);
            return nested == null ? super.depth(value) : nested.depth(value);
        }

        @Override
        long hash(@Nullable Object value) {
            ValueType nested = nested(value);
            return nested == null ? super.hash(value) : nested.hash(value);
        }

        @Override
        long bytes(Object value, long enough) {
            ValueType nested = nested(value);
            return nested == null ? super.bytes(value, enough) : nested.bytes(value, enough);
        }

        @Override
        @SuppressWarnings("NullAway") // the plain value of something is something
        Object write(Object value) {
            ValueType nested = nested(value);
            return nested == null ? Plain.of(value) : nested.write(value);
        }

        @Override
        boolean takesSimple() {
            return true;
        }

        @Override
        boolean doubtful() {
            return true;
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

    static final class ListOf extends ValueType {
        private final ValueType element;
        private final boolean begins;

        ListOf(ValueType element, boolean begins) {
            super("a list");
            this.element = element;
            this.begins = begins;
        }

        /** The elements as they stand, not to be changed or given away. */
        private static Collection<?> peek(Object value) {
            return value instanceof StateList list ? list.peek() : (Collection<?>) value;
        }

        @Override
        Object read(Object plain) {
            if (!(plain instanceof PlainList values)) {
                throw misfit(plain);
            }
            @Nullable Object[] items = new Object[values.size()];
            for (int i = 0; i < items.length; i++) {
                try {
                    items[i] = element.readNullable(values.get(i));
                } catch (MisfitException e) {
                    throw e.in("[" + i + "]");
                }
            }
            return StateList.of(element, items);
        }

        @Override
        boolean nests() {
            return element.nests();
        }

        @Override
        void collect(@Nullable Object plain, String name, Strays strays) {
            if (plain instanceof PlainList values) {
                Strays found = new Strays();
                values.forEach(each -> element.collect(each, name + "[]", found));
                strays.lose(found);
            }
        }

        @Override
        Object copy(Object value) {
            if (value instanceof StateList list && list.isOf(element)) {
                return list.copy();
            }
            @Nullable Object[] items = peek(value).toArray();
            for (int i = 0; i < items.length; i++) {
                items[i] = element.copyNullable(items[i]);
            }
            return StateList.of(element, items);
        }

        @Override
        boolean changeable(Object value) {
            return true;
        }

        @Override
        int depth(@Nullable Object value) {
            return value instanceof StateList list && list.isOf(element) ? list.depth() : super.depth(value);
        }

        @Override
        long hash(@Nullable Object value) {
            return value instanceof StateList list && list.isOf(element) ? list.hash() : super.hash(value);
        }

        @Override
        long bytes(Object value, long enough) {
            long bytes = super.bytes("", enough);
            if (value instanceof StateList list && list.isOf(element)) {
                return bytes + list.bytes(enough);
            }
            for (Object each : peek(value)) {
                bytes += element.bytesNullable(each, enough - bytes);
                if (bytes > enough) {
                    break;
                }
            }
            return bytes;
        }

        @Override
        Object write(Object value) {
            if (value instanceof PlainList) {
                return value;
            }
            Collection<?> values = peek(value);
            List<@Nullable Object> list = new ArrayList<>(values.size());
            for (Object each : values) {
                list.add(element.writeNullable(each));
            }
            return PlainList.of(list);
        }

        @Override
        boolean doubtful() {
            return true;
        }

        @Override
        @Nullable
        Object initial() {
            return begins ? new StateList(element) : null;
        }
    }

    static final class MapOf extends ValueType {
        private final ValueType element;
        private final boolean begins;

        MapOf(ValueType element, boolean begins) {
            super("a map");
            this.element = element;
            this.begins = begins;
        }

        @Override
        Object read(Object plain) {
            if (!(plain instanceof PlainMap values)) {
                throw misfit(plain);
            }
            TreeMap<String, @Nullable Object> map = new TreeMap<>();
            for (Map.Entry<String, @Nullable Object> entry : values.entrySet()) {
                try {
                    map.put(entry.getKey(), element.readNullable(entry.getValue()));
                } catch (MisfitException e) {
                    throw e.in(entry.getKey());
                }
            }
            return StateMap.of(element, map);
        }

        @Override
        boolean nests() {
            return element.nests();
        }

        @Override
        void collect(@Nullable Object plain, String name, Strays strays) {
            if (plain instanceof PlainMap values) {
                Strays found = new Strays();
                values.values().forEach(each -> element.collect(each, name + "[]", found));
                strays.lose(found);
            }
        }

        @Override
        Object copy(Object value) {
            if (value instanceof StateMap map && map.isOf(element)) {
                return map.copy();
            }
            TreeMap<String, @Nullable Object> map = new TreeMap<>();
            for (Map.Entry<?, ?> entry : peek(value).entrySet()) {
                map.put(StateMap.textKey(entry.getKey()), element.copyNullable(entry.getValue()));
            }
            return StateMap.of(element, map);
        }

        /** The entries as they stand, not to be changed or given away. */
        private static Map<?, ?> peek(Object value) {
            return value instanceof StateMap map ? map.peek() : (Map<?, ?>) value;
        }

        @Override
        boolean changeable(Object value) {
            return true;
        }

        @Override
        int depth(@Nullable Object value) {
            return value instanceof StateMap map && map.isOf(element) ? map.depth() : super.depth(value);
        }

        @Override
        Object write(Object value) {
            if (value instanceof PlainMap) {
                return value;
            }
            Map<String, @Nullable Object> map = new TreeMap<>();
            for (Map.Entry<?, ?> entry : peek(value).entrySet()) {
                map.put(StateMap.textKey(entry.getKey()), element.writeNullable(entry.getValue()));
            }
            return PlainMap.of(map);
        }

        @Override
        long hash(@Nullable Object value) {
            return value instanceof StateMap map && map.isOf(element) ? map.hash() : super.hash(value);
        }

        @Override
        long bytes(Object value, long enough) {
            long bytes = super.bytes("", enough);
            if (value instanceof StateMap map && map.isOf(element)) {
                return bytes + map.bytes(enough);
            }
            for (Map.Entry<?, ?> entry : peek(value).entrySet()) {
                bytes += Plain.bytes(entry.getKey(), enough) + element.bytesNullable(entry.getValue(), enough - bytes);
                if (bytes > enough) {
                    break;
                }
            }
            return bytes;
        }

        @Override
        boolean doubtful() {
            return true;
        }

        @Override
        @Nullable
        Object initial() {
            return begins ? new StateMap(element) : null;
        }
    }

    /** An object of the pack inside another. */
    static final class Bean extends ValueType {
        private final BeanType type;

        Bean(BeanType type) {
            super("a map of the fields of " + type.name());
            this.type = type;
        }

        @Override
        Object read(Object plain) {
            if (plain instanceof PlainMap map) {
                return type.read(map);
            }
            throw misfit(plain);
        }

        @Override
        boolean nests() {
            return true;
        }

        @Override
        void collect(@Nullable Object plain, String name, Strays strays) {
            if (plain instanceof PlainMap map) {
                type.collect(map, name + '.', strays);
            }
        }

        @Override
        Object copy(Object value) {
            return type.copy(value);
        }

        @Override
        boolean changeable(Object value) {
            return true;
        }

        @Override
        int depth(@Nullable Object value) {
            return value == null ? 0 : type.depth(value);
        }

        @Override
        long hash(@Nullable Object value) {
            return value == null ? super.hash(null) : type.hash(value);
        }

        @Override
        long bytes(Object value, long enough) {
            return type.bytes(value, enough);
        }

        @Override
        Object write(Object value) {
            return type.write(value);
        }

        @Override
        boolean doubtful() {
            return type.doubtful();
        }
    }
}
