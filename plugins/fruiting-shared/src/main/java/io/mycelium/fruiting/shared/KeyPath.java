package io.mycelium.fruiting.shared;

import io.mycelium.api.value.NotPlainException;
import io.mycelium.api.value.PlainMap;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The keys of an object up to one of them, in the order of its text. All that were met form a tree, from {@link #root} on, and
 * who reads an object goes down it: where objects have the same keys in the same order, each is compared with the one that
 * came there last, nothing is made of it, and all get one shape. Bounded, as keys come from outside. Thread-safe.
 */
final class KeyPath {
    private static final int MOST_PATHS = 4096;
    private static final int MOST_BEHIND_ONE = 16;
    private static final int MOST_KEYS = 64;
    private static final int MOST_BYTES = 128;
    private static final char NO_CHARACTER = '\uFFFD';

    private final @Nullable KeyPath before;
    private final String key;

    /** The key as it stands in a text, with the quote behind it. */
    private final byte[] quoted;

    private final int size;

    /** How many there are in the tree; null if this one is not part of it. */
    private final @Nullable AtomicInteger paths;

    private volatile KeyPath[] behind = {};

    /** That which came last, for whoever sees it: what it refers to is final. */
    private @Nullable KeyPath likely;

    private volatile @Nullable Layout layout;

    private KeyPath(@Nullable KeyPath before, String key, byte[] quoted, @Nullable AtomicInteger paths) {
        this.before = before;
        this.key = key;
        this.quoted = quoted;
        this.size = before == null ? 0 : before.size + 1;
        this.paths = paths;
    }

    /** The beginning of an object, before its first key. */
    static KeyPath root() {
        return new KeyPath(null, "", new byte[0], new AtomicInteger());
    }

    /** How many keys it has. */
    int size() {
        return size;
    }

    /** How many bytes its last key has in a text, with the quote behind it. */
    int bytes() {
        return quoted.length;
    }

    /**
     * Returns the path with the key more that stands in a text; null if that is no UTF-8, or has to be looked at more closely.
     *
     * @param from behind the quote with which it begins
     * @param end of the text
     */
    @Nullable
    KeyPath then(byte[] text, int from, int end) {
        KeyPath last = likely;
        if (last != null && last.stands(text, from, end)) {
            return last;
        }
        for (KeyPath each : behind) {
            if (each.stands(text, from, end)) {
                likely = each;
                return each;
            }
        }
        return met(text, from, end);
    }

    private boolean stands(byte[] text, int from, int end) {
        return from + quoted.length <= end && Arrays.equals(text, from, from + quoted.length, quoted, 0, quoted.length);
    }

    private @Nullable KeyPath met(byte[] text, int from, int end) {
        int to = from;
        while (to < end && text[to] != '"') {
            if (text[to] == '\\' || text[to] >= 0 && text[to] < ' ') {
                return null;
            }
            to++;
        }
        String met = new String(text, from, to - from, StandardCharsets.UTF_8);
        if (to == end || met.indexOf(NO_CHARACTER) >= 0) {
            return null;
        }
        byte[] bytes = Arrays.copyOfRange(text, from, to + 1);
        return size < MOST_KEYS && bytes.length <= MOST_BYTES ? kept(met, bytes) : new KeyPath(this, met, bytes, null);
    }

    private synchronized KeyPath kept(String met, byte[] bytes) {
        for (KeyPath each : behind) {
            if (each.key.equals(met)) {
                return each; // another thread has met it too
            }
        }
        AtomicInteger all = paths;
        if (all == null || behind.length == MOST_BEHIND_ONE || all.incrementAndGet() > MOST_PATHS) {
            return new KeyPath(this, met, bytes, null);
        }
        KeyPath path = new KeyPath(this, met, bytes, all);
        KeyPath[] more = Arrays.copyOf(behind, behind.length + 1);
        more[behind.length] = path;
        behind = more;
        likely = path;
        return path;
    }

    /** @throws NotPlainException if a key is there twice */
    PlainMap map(@Nullable Object[] values, int from) {
        if (size == 0) {
            return PlainMap.EMPTY;
        }
        Layout known = layout;
        if (known == null) {
            known = laidOut();
        }
        return known.map(values, from);
    }

    private synchronized Layout laidOut() {
        Layout known = layout;
        if (known == null) {
            String[] keys = new String[size];
            for (KeyPath path = this; path != null && path.size > 0; path = path.before) {
                keys[path.size - 1] = path.key;
            }
            known = Layout.of(keys);
            layout = known;
        }
        return known;
    }

    /** Keys in the order of a text, and where each goes in the shape that sorts them. */
    private record Layout(PlainMap.Shape shape, int[] places) {
        static Layout of(String[] keys) {
            PlainMap.Shape shape = PlainMap.Shape.of(keys);
            String[] sorted = keys.clone();
            Arrays.sort(sorted);
            int[] places = new int[keys.length];
            for (int i = 0; i < places.length; i++) {
                places[i] = Arrays.binarySearch(sorted, keys[i]);
            }
            return new Layout(shape, places);
        }

        PlainMap map(@Nullable Object[] inTextOrder, int from) {
            @Nullable Object[] values = new Object[places.length];
            for (int i = 0; i < places.length; i++) {
                values[places[i]] = inTextOrder[from + i];
            }
            return shape.with(values);
        }
    }
}
