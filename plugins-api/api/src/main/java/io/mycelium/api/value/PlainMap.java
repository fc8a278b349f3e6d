package io.mycelium.api.value;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.IntToLongFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map from text to plain values, in the order of its keys. A signal's payload is one.
 *
 * <p>Maps with the same keys share one {@link Shape}, so that a payload costs its values and little more.
 */
@SuppressWarnings("NullAway") // values may be null: a plain map holds plain nulls
public final class PlainMap extends AbstractMap<String, @Nullable Object> {
    /** The sorted keys that many maps have in common. Immutable. */
    public static final class Shape {
        /** So many keys are looked through faster than they are halved. */
        private static final int FEW = 16;

        private final String[] keys;

        private Shape(String[] keys) {
            this.keys = keys;
        }

        /** The shape with these keys, in any order, each once. */
        public static Shape of(String... keys) {
            String[] sorted = keys.clone();
            Arrays.sort(sorted);
            for (int i = 1; i < sorted.length; i++) {
                if (sorted[i].equals(sorted[i - 1])) {
                    throw new NotPlainException("the key '" + sorted[i] + "' is there twice");
                }
            }
            return new Shape(sorted);
        }

        public int size() {
            return keys.length;
        }

        public String key(int index) {
            return keys[index];
        }

        /** The place of a key among the sorted keys, or a negative number. */
        public int indexOf(String key) {
            if (keys.length > FEW) {
                return Arrays.binarySearch(keys, key);
            }
            for (int i = 0; i < keys.length; i++) {
                if (keys[i].equals(key)) {
                    return i;
                }
            }
            return -1;
        }

        /**
         * Returns the {@link Plain#hash} of a map of this shape, given the hashes of its values: for who knows them
         * without the map.
         */
        public long hash(IntToLongFunction values) {
            long hash = mapHash(keys.length);
            for (int i = 0; i < keys.length; i++) {
                hash = mapHash(hash, keys[i], values.applyAsLong(i));
            }
            return hash;
        }

        /**
         * A map of this shape. The values are made plain, and stand in the order of the sorted keys. Throws
         * {@link NotPlainException}, also if it would nest deeper than {@link Plain#MAX_DEPTH}.
         *
         * @param values as many as the shape has keys; the array belongs to the map from now on
         */
        public PlainMap with(@Nullable Object... values) {
            if (values.length != keys.length) {
                throw new NotPlainException(values.length + " values for " + keys.length + " keys");
            }
            int depth = 1;
            for (int i = 0; i < values.length; i++) {
                values[i] = Plain.of(values[i], keys[i], 1);
                depth = Plain.depthAround(depth, values[i], keys[i]);
            }
            return new PlainMap(this, values, depth);
        }
    }

    private static final Shape NO_KEYS = new Shape(new String[0]);
    public static final PlainMap EMPTY = new PlainMap(NO_KEYS, new Object[0], 1);

    private final Shape shape;
    private final @Nullable Object[] values;
    private final byte depth;
    private long hash;

    private PlainMap(Shape shape, @Nullable Object[] values, int depth) {
        this.shape = shape;
        this.values = values;
        this.depth = (byte) depth;
    }

    /**
     * The map of the plain values of another map. Keys must be text. Throws {@link NotPlainException}, also if it would
     * nest deeper than {@link Plain#MAX_DEPTH}.
     */
    public static PlainMap of(Map<?, ?> raw) {
        return of(raw, "", 0);
    }

    public static PlainMap of(String key, @Nullable Object value) {
        return new Shape(new String[] {key}).with(value);
    }

    public static PlainMap of(String key1, @Nullable Object value1, String key2, @Nullable Object value2) {
        Shape shape = Shape.of(key1, key2);
        return shape.keys[0].equals(key1) ? shape.with(value1, value2) : shape.with(value2, value1);
    }

    static PlainMap of(Map<?, ?> raw, String path, int depth) {
        if (raw instanceof PlainMap plain) {
            return plain;
        }
        if (raw.isEmpty()) {
            return EMPTY;
        }
        String[] keys = new String[raw.size()];
        int n = 0;
        for (Object key : raw.keySet()) {
            if (!(key instanceof String text)) {
                throw new NotPlainException("the key " + key + (path.isEmpty() ? "" : " at '" + path + "'")
                        + " is not text; keys of plain maps are text");
            }
            keys[n++] = text;
        }
        Shape shape = Shape.of(keys);
        @Nullable Object[] values = new Object[n];
        int deepest = 1;
        for (int i = 0; i < n; i++) {
            String key = shape.keys[i];
            String at = path.isEmpty() ? key : path + "." + key;
            values[i] = Plain.of(raw.get(key), at, depth + 1);
            deepest = Plain.depthAround(deepest, values[i], at);
        }
        return new PlainMap(shape, values, deepest);
    }

    int depth() {
        return depth;
    }

    public Shape shape() {
        return shape;
    }

    /** The value at a place of {@link #shape()}. */
    public @Nullable Object at(int index) {
        return values[index];
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        int index = key instanceof String text ? shape.indexOf(text) : find(key);
        return index < 0 ? null : values[index];
    }

    private static int find(@Nullable Object notText) {
        return -1;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return key instanceof String text && shape.indexOf(text) >= 0;
    }

    /** The integer under a key, or the given value if there is none. Throws {@link NotPlainException} if it is something else. */
    public long integer(String key, long otherwise) {
        Object value = get(key);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof Long number) {
            return number;
        }
        throw new NotPlainException("'" + key + "' is not an integer: " + Plain.text(value));
    }

    /** The text under a key, or the given text if there is none. Throws {@link NotPlainException} if it is something else. */
    public @Nullable String text(String key, @Nullable String otherwise) {
        Object value = get(key);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof String text) {
            return text;
        }
        throw new NotPlainException("'" + key + "' is not text: " + Plain.text(value));
    }

    /** This map with one key added or replaced. */
    public PlainMap plus(String key, @Nullable Object value) {
        int index = shape.indexOf(key);
        if (index >= 0) {
            @Nullable Object[] changed = values.clone();
            changed[index] = Plain.of(value, key, 1);
            return new PlainMap(shape, changed, depthOf(shape, changed));
        }
        int place = -Arrays.binarySearch(shape.keys, key) - 1;
        String[] keys = new String[shape.keys.length + 1];
        @Nullable Object[] more = new Object[keys.length];
        System.arraycopy(shape.keys, 0, keys, 0, place);
        System.arraycopy(values, 0, more, 0, place);
        keys[place] = key;
        System.arraycopy(shape.keys, place, keys, place + 1, shape.keys.length - place);
        System.arraycopy(values, place, more, place + 1, values.length - place);
        more[place] = Plain.of(value, key, 1);
        return new PlainMap(new Shape(keys), more, Math.max(depth, Plain.depthAround(1, more[place], key)));
    }

    private static int depthOf(Shape shape, @Nullable Object[] values) {
        int depth = 1;
        for (int i = 0; i < values.length; i++) {
            depth = Plain.depthAround(depth, values[i], shape.keys[i]);
        }
        return depth;
    }

    @Override
    public int size() {
        return values.length;
    }

    long plainHash() {
        long known = hash;
        if (known == 0) {
            known = shape.hash(i -> Plain.hash(values[i]));
            hash = known;
        }
        return known;
    }

    /**
     * Returns the {@link Plain#hash} of a map of these values, given the hash of each: for who knows them without the map.
     *
     * @param values in the natural order of their keys
     */
    public static <V extends @Nullable Object> long hash(SortedMap<String, V> values, ToLongFunction<V> hash) {
        long all = mapHash(values.size());
        for (Map.Entry<String, V> entry : values.entrySet()) {
            all = mapHash(all, entry.getKey(), hash.applyAsLong(entry.getValue()));
        }
        return all;
    }

    private static long mapHash(int size) {
        return 0x7B1D3CA5L + size;
    }

    private static long mapHash(long before, String key, long value) {
        return Plain.mix(Plain.mix(before * 31 + Plain.hashText(key)) * 31 + value);
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return values.length;
            }

            @Override
            public Iterator<Entry<String, @Nullable Object>> iterator() {
                return new Iterator<>() {
                    private int next;

                    @Override
                    public boolean hasNext() {
                        return next < values.length;
                    }

                    @Override
                    public Entry<String, @Nullable Object> next() {
                        if (next >= values.length) {
                            throw new NoSuchElementException();
                        }
                        return new SimpleImmutableEntry<>(shape.keys[next], values[next++]);
                    }
                };
            }
        };
    }
}
