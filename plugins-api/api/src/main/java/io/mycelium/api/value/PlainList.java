package io.mycelium.api.value;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.RandomAccess;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;

/** An immutable list of plain values. */
@SuppressWarnings("NullAway") // elements may be null: a plain list holds plain nulls
public final class PlainList extends AbstractList<@Nullable Object> implements RandomAccess {
    public static final PlainList EMPTY = new PlainList(new Object[0], 1);

    private final @Nullable Object[] values;
    private final byte depth;
    private long hash;

    private PlainList(@Nullable Object[] values, int depth) {
        this.values = values;
        this.depth = (byte) depth;
    }

    /**
     * The list of the plain values of these objects, in this order. Throws {@link NotPlainException}, also if it would
     * nest deeper than {@link Plain#MAX_DEPTH}.
     */
    public static PlainList of(Collection<?> raw) {
        return of(raw, "", 0);
    }

    static PlainList of(Collection<?> raw, String path, int depth) {
        if (raw instanceof PlainList plain) {
            return plain;
        }
        @Nullable Object[] values = raw.toArray();
        int deepest = 1;
        for (int i = 0; i < values.length; i++) {
            if (!Plain.is(values[i])) {
                values[i] = Plain.of(values[i], path + "[" + i + "]", depth + 1);
            }
            if (Plain.depth(values[i]) >= deepest) {
                deepest = Plain.depthAround(deepest, values[i], path + "[" + i + "]");
            }
        }
        return values.length == 0 ? EMPTY : new PlainList(values, deepest);
    }

    int depth() {
        return depth;
    }

    @Override
    public @Nullable Object get(int index) {
        return values[index];
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public Object[] toArray() {
        return Arrays.copyOf(values, values.length, Object[].class);
    }

    long plainHash() {
        long known = hash;
        if (known == 0) {
            known = hash(values.length, i -> Plain.hash(values[i]));
            hash = known;
        }
        return known;
    }

    /** Returns the {@link Plain#hash} of a list, given the hashes of its values: for who knows them without the list. */
    public static long hash(int size, IntToLongFunction values) {
        long hash = 0x5F356495L + size;
        for (int i = 0; i < size; i++) {
            hash = Plain.mix(hash * 31 + values.applyAsLong(i));
        }
        return hash;
    }
}
