package io.mycelium.rules.internal;

import io.mycelium.api.value.PlainList;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A list in a state. Copies share one array until one of them is written, so that a step pays for the elements that it
 * reads and changes, not for those that there are. Confined to the ACT, as the state around it.
 *
 * <pre>
 *   closed element   checked, counted, and perhaps another list's too: who asks for one that can be changed gets a copy,
 *                    which takes its place and is open from then on
 *   open element     written or given away since this list was made: looked at by checks, copied by {@link #copy}
 * </pre>
 *
 * Public, and with no member that is not the collections framework's, because conditions reach it by reflection.
 */
public final class StateList extends AbstractList<@Nullable Object> implements RandomAccess {
    private static final Object[] NONE = {};

    private final ValueType element;
    private @Nullable Object[] items;
    private int size;
    /** Whether the array is another list's too. */
    private boolean shared;

    private final BitSet open;
    /** Of the closed elements; negative as long as nobody has asked. */
    private long bytes = -1;
    /** Of the deepest element that was ever closed: no closed one is deeper. */
    private int depth;
    /** Of the plain list, while nothing was written or open since it was worked out; else 0. */
    private long hash;

    StateList(ValueType element) {
        this(element, NONE, 0, new BitSet(0));
    }

    private StateList(ValueType element, @Nullable Object[] items, int size, BitSet open) {
        this.element = element;
        this.items = items;
        this.size = size;
        this.open = open;
    }

    /**
     * A list of these elements, which belong to it from now on.
     *
     * @param items each is its own copy; the array, too, belongs to the list
     */
    static StateList of(ValueType element, @Nullable Object[] items) {
        StateList list = new StateList(element, items, items.length, new BitSet(0));
        for (Object each : items) {
            list.close(each);
        }
        return list;
    }

    /**
     * A list of elements that a rule has made, and may have put elsewhere too.
     *
     * @param items to belong to the list
     */
    static StateList taking(ValueType element, @Nullable Object[] items) {
        StateList list = new StateList(element, items, items.length, new BitSet(0));
        for (int i = 0; i < items.length; i++) {
            if (items[i] != null && !element.settled(items[i])) {
                list.open.set(i);
            }
        }
        return list;
    }

    /** A list with equal elements that shares nothing that can be changed with this one. */
    StateList copy() {
        if (open.isEmpty()) {
            shared = true;
            StateList copy = new StateList(element, items, size, new BitSet(0));
            copy.shared = true;
            copy.bytes = bytes;
            copy.depth = depth;
            copy.hash = hash;
            return copy;
        }
        StateList copy = new StateList(element, Arrays.copyOf(items, size), size, new BitSet(0));
        copy.bytes = bytes;
        copy.depth = depth;
        for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
            copy.items[i] = element.copyNullable(items[i]);
            copy.close(copy.items[i]);
        }
        return copy;
    }

    /** Whether its elements are of this type. */
    boolean isOf(ValueType type) {
        return element == type;
    }

    /** The elements as they stand, not to be changed or given away. */
    Collection<@Nullable Object> peek() {
        return Arrays.asList(items).subList(0, size);
    }

    /** About how many bytes the elements take as plain values, or any number beyond {@code enough}. */
    long bytes(long enough) {
        if (bytes < 0) {
            bytes = 0;
            for (int i = open.nextClearBit(0); i < size; i = open.nextClearBit(i + 1)) {
                bytes += element.bytesNullable(items[i], Long.MAX_VALUE);
            }
        }
        long all = bytes;
        for (int i = open.nextSetBit(0); i >= 0 && all <= enough; i = open.nextSetBit(i + 1)) {
            all += element.bytesNullable(items[i], enough - all);
        }
        return all;
    }

    /** Returns the hash of the plain list. */
    long hash() {
        long known = hash;
        if (known == 0) {
            known = PlainList.hash(size, i -> element.hash(items[i]));
            if (open.isEmpty()) {
                hash = known;
            }
        }
        return known;
    }

    /**
     * Returns how many levels it has, or more. Throws {@link io.mycelium.api.value.NotPlainException} or {@link
     * ClassCastException} if an open element does not become plain.
     */
    int depth() {
        int deepest = depth;
        for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
            deepest = Math.max(deepest, element.depth(items[i]));
        }
        return deepest + 1;
    }

    private void close(@Nullable Object value) {
        if (bytes >= 0) {
            bytes += element.bytesNullable(value, Long.MAX_VALUE);
        }
        if (value != null && element.changeable(value)) {
            depth = Math.max(depth, element.depth(value));
        }
    }

    private void leave(int index) {
        if (bytes >= 0 && !open.get(index)) {
            bytes -= element.bytesNullable(items[index], Long.MAX_VALUE);
        }
    }

    private void enter(int index, @Nullable Object value) {
        items[index] = value;
        if (value == null || element.settled(value)) {
            open.clear(index);
            close(value);
        } else {
            open.set(index);
        }
    }

    /** Before the array is written. */
    private void own(int capacity) {
        hash = 0;
        if (shared || capacity > items.length) {
            int room = capacity > items.length ? Math.max(capacity, items.length + (items.length >> 1) + 4) : capacity;
            items = Arrays.copyOf(items, Math.max(room, size));
            shared = false;
        }
    }

    // ---- as a list

    @Override
    public int size() {
        return size;
    }

    @Override
    public @Nullable Object get(int index) {
        Objects.checkIndex(index, size);
        Object value = items[index];
        if (value == null || !element.changeable(value) || open.get(index)) {
            return value;
        }
        own(size);
        leave(index);
        Object copy = element.copy(value);
        items[index] = copy;
        open.set(index);
        return copy;
    }

    /** As {@link #get} gives each, in one go: how a rule that replaces a list in a state begins the next one. */
    @Override
    public @Nullable Object[] toArray() {
        @Nullable Object[] all = Arrays.copyOf(items, size, Object[].class);
        for (int i = 0; i < all.length; i++) {
            if (all[i] != null && element.changeable(all[i])) {
                all[i] = get(i);
            }
        }
        return all;
    }

    @Override
    public @Nullable Object set(int index, @Nullable Object value) {
        Object before = get(index);
        own(size);
        leave(index);
        enter(index, value);
        return before;
    }

    @Override
    public void add(int index, @Nullable Object value) {
        if (index < 0 || index > size) {
            throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size);
        }
        modCount++;
        own(size + 1);
        System.arraycopy(items, index, items, index + 1, size - index);
        if (index < open.length()) {
            BitSet after = open.get(index, size);
            open.clear(index, size);
            after.stream().forEach(i -> open.set(index + i + 1));
        }
        size++;
        enter(index, value);
    }

    @Override
    public @Nullable Object remove(int index) {
        Object before = get(index);
        removeRange(index, index + 1);
        return before;
    }

    @Override
    protected void removeRange(int from, int to) {
        if (from == to) {
            return;
        }
        modCount++;
        own(size);
        for (int i = from; i < to; i++) {
            leave(i);
        }
        System.arraycopy(items, to, items, from, size - to);
        if (from < open.length()) {
            BitSet after = open.get(to, Math.max(to, size));
            open.clear(from, size);
            after.stream().forEach(i -> open.set(from + i));
        }
        int left = size - (to - from);
        Arrays.fill(items, left, size, null);
        size = left;
    }

    @Override
    public boolean removeIf(Predicate<? super @Nullable Object> goes) {
        BitSet gone = new BitSet(size);
        for (int i = 0; i < size; i++) {
            gone.set(i, goes.test(get(i)));
        }
        for (int to = gone.length(); to > 0; ) {
            int from = gone.previousClearBit(to - 1) + 1;
            removeRange(from, to);
            to = from == 0 ? 0 : gone.previousSetBit(from - 1) + 1;
        }
        return !gone.isEmpty();
    }

    @Override
    public boolean removeAll(Collection<?> those) {
        return removeIf(those::contains);
    }

    @Override
    public boolean retainAll(Collection<?> those) {
        return removeIf(each -> !those.contains(each));
    }

    @Override
    public int indexOf(@Nullable Object value) {
        for (int i = 0; i < size; i++) {
            if (Objects.equals(value, items[i])) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean contains(@Nullable Object value) {
        return indexOf(value) >= 0;
    }
}
