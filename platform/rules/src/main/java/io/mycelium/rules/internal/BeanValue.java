package io.mycelium.rules.internal;

import io.mycelium.api.value.PlainMap;
import org.jspecify.annotations.Nullable;

/** An object of the pack inside another. */
final class BeanValue extends ValueType {
    private final BeanType type;

    BeanValue(BeanType type) {
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
