package io.mycelium.rules.internal;

import io.mycelium.api.value.PlainList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list, whose elements are all of one type. */
final class ListValue extends ValueType {
    private final ValueType element;
    private final boolean begins;

    ListValue(ValueType element, boolean begins) {
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
    boolean takesOver() {
        return true;
    }

    /** A list of its own is looked at and copied as a whole only now, and not in each step that follows. */
    @Override
    Object takenOver(Object value) {
        return value instanceof StateList list && list.isOf(element) || !(value instanceof Collection<?>)
                ? value
                : StateList.taking(element, peek(value).toArray());
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
