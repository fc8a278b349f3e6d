package io.mycelium.rules.internal;

import io.mycelium.api.value.NotPlainException;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

/**
 * A map in a state, in the order of its keys. Copies share a tree of which a write replaces the branch that it changes, so
 * that a step pays for the entries that it reads and changes, not for those that there are. What is said of open and closed
 * elements of a {@link StateList} is true of its values. Confined to the ACT, as the state around it.
 *
 * <p>Public, and with no member that is not the collections framework's, because conditions reach it by reflection. Keys
 * are text; others are refused as they come.
 */
public final class StateMap extends AbstractMap<Object, @Nullable Object> {
    private final ValueType element;
    private TreePMap<String, @Nullable Object> tree;

    private final TreeSet<String> open = new TreeSet<>();
    /** Of the closed values, and of all keys; negative as long as nobody has asked. */
    private long bytes = -1;
    /** Of the deepest value that was ever closed: no closed one is deeper. */
    private int depth;
    /** Of the plain map, while nothing was written or open since it was worked out; else 0. */
    private long hash;

    StateMap(ValueType element) {
        this(element, TreePMap.empty());
    }

    private StateMap(ValueType element, TreePMap<String, @Nullable Object> tree) {
        this.element = element;
        this.tree = tree;
    }

    /** A map of these values, which belong to it from now on. Each is its own copy. */
    static StateMap of(ValueType element, SortedMap<String, @Nullable Object> values) {
        StateMap map = new StateMap(element, TreePMap.fromSortedMap(values));
        values.values().forEach(map::close);
        return map;
    }

    /** A map with equal values that shares nothing that can be changed with this one. */
    StateMap copy() {
        StateMap copy = new StateMap(element, tree);
        copy.bytes = bytes;
        copy.depth = depth;
        copy.hash = hash;
        for (String key : open) {
            Object own = element.copyNullable(tree.get(key));
            copy.tree = copy.tree.plus(key, own);
            copy.close(own);
        }
        return copy;
    }

    /** Whether its values are of this type. */
    boolean isOf(ValueType type) {
        return element == type;
    }

    /** The values as they stand, by their keys: not to be changed or given away. */
    Map<String, @Nullable Object> peek() {
        return tree;
    }

    /** About how many bytes keys and values take as plain values, or any number beyond {@code enough}. */
    long bytes(long enough) {
        if (bytes < 0) {
            bytes = 0;
            tree.forEach((key, value) -> bytes += bytes(key, open.contains(key) ? null : value));
        }
        long all = bytes;
        for (String key : open) {
            if (all > enough) {
                break;
            }
            all += element.bytesNullable(tree.get(key), enough - all);
        }
        return all;
    }

    /** Returns the hash of the plain map. */
    long hash() {
        long known = hash;
        if (known == 0) {
            known = PlainMap.hash(tree, element::hash);
            if (open.isEmpty()) {
                hash = known;
            }
        }
        return known;
    }

    /**
     * Returns how many levels it has, or more. Throws {@link NotPlainException} or {@link ClassCastException} if an open
     * value does not become plain.
     */
    int depth() {
        int deepest = depth;
        for (String key : open) {
            deepest = Math.max(deepest, element.depth(tree.get(key)));
        }
        return deepest + 1;
    }

    private long bytes(String key, @Nullable Object value) {
        return Plain.bytes(key, Long.MAX_VALUE) + element.bytesNullable(value, Long.MAX_VALUE);
    }

    private void count(long more) {
        if (bytes >= 0) {
            bytes += more;
        }
    }

    private void close(@Nullable Object value) {
        if (bytes >= 0) {
            bytes += element.bytesNullable(value, Long.MAX_VALUE);
        }
        if (value != null && element.changeable(value)) {
            depth = Math.max(depth, element.depth(value));
        }
    }

    static String textKey(@Nullable Object key) {
        if (key instanceof String text) {
            return text;
        }
        throw new NotPlainException("the key " + key + " is not text; keys of plain maps are text");
    }

    /** The value under a key that is there, to be given away. */
    private @Nullable Object given(String key, @Nullable Object value) {
        if (value == null || !element.changeable(value) || open.contains(key)) {
            return value;
        }
        leave(key);
        Object copy = element.copy(value);
        become(tree.plus(key, copy));
        open.add(key);
        return copy;
    }

    private void become(TreePMap<String, @Nullable Object> next) {
        tree = next;
        hash = 0;
    }

    private void leave(String key) {
        if (!open.remove(key) && bytes >= 0) {
            bytes -= element.bytesNullable(tree.get(key), Long.MAX_VALUE);
        }
    }

    // ---- as a map

    @Override
    public int size() {
        return tree.size();
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return key instanceof String && tree.containsKey(key);
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        return key instanceof String text ? given(text, tree.get(text)) : null;
    }

    @Override
    public @Nullable Object put(@Nullable Object givenKey, @Nullable Object value) {
        String key = textKey(givenKey);
        Object before = get(key);
        if (tree.containsKey(key)) {
            leave(key);
        } else {
            count(bytes(key, null));
        }
        become(tree.plus(key, value));
        if (value == null || element.settled(value)) {
            close(value);
        } else {
            open.add(key);
        }
        return before;
    }

    @Override
    public @Nullable Object remove(@Nullable Object key) {
        if (!(key instanceof String text) || !tree.containsKey(text)) {
            return null;
        }
        Object before = get(text);
        leave(text);
        count(-bytes(text, null));
        become(tree.minus(text));
        return before;
    }

    @Override
    public void clear() {
        become(TreePMap.empty());
        open.clear();
        bytes = 0;
    }

    @Override
    public Set<Entry<Object, @Nullable Object>> entrySet() {
        return new Entries();
    }

    /** What is there when the iteration begins; later changes are not seen by it. */
    private final class Entries extends AbstractSet<Entry<Object, @Nullable Object>> {
        @Override
        public int size() {
            return tree.size();
        }

        @Override
        public void clear() {
            StateMap.this.clear();
        }

        @Override
        public Iterator<Entry<Object, @Nullable Object>> iterator() {
            Iterator<String> keys = tree.keySet().iterator();
            return new Iterator<>() {
                private @Nullable String last;

                @Override
                public boolean hasNext() {
                    return keys.hasNext();
                }

                @Override
                public Entry<Object, @Nullable Object> next() {
                    if (!keys.hasNext()) {
                        throw new NoSuchElementException();
                    }
                    last = keys.next();
                    return new Line(last);
                }

                @Override
                public void remove() {
                    if (last == null) {
                        throw new IllegalStateException();
                    }
                    StateMap.this.remove(last);
                    last = null;
                }
            };
        }
    }

    /** An entry as it is at the moment. */
    private final class Line implements Entry<Object, @Nullable Object> {
        private final String key;

        Line(String key) {
            this.key = key;
        }

        @Override
        public Object getKey() {
            return key;
        }

        @Override
        public @Nullable Object getValue() {
            return get(key);
        }

        @Override
        public @Nullable Object setValue(@Nullable Object value) {
            return put(key, value);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Entry<?, ?> entry
                    && key.equals(entry.getKey())
                    && Objects.equals(getValue(), entry.getValue());
        }

        @Override
        public int hashCode() {
            return key.hashCode() ^ Objects.hashCode(getValue());
        }

        @Override
        public String toString() {
            return key + '=' + getValue();
        }
    }
}
