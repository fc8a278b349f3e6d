package io.mycelium.rules.internal;

import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A map with keys of text, whose values are all of one type. */
final class MapValue extends ValueType {
    private final ValueType element;
    private final boolean begins;

    MapValue(ValueType element, boolean begins) {
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
