package io.mycelium.rules.internal;

import io.mycelium.api.value.Plain;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields of type {@code Object}: any plain value, with lists and maps that may be changed. */
final class AnyValue extends ValueType {
    static final AnyValue INSTANCE = new AnyValue();
    private static final ListValue LIST = new ListValue(INSTANCE, false);
    private static final MapValue MAP = new MapValue(INSTANCE, false);

    private AnyValue() {
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
        if (value instanceof Long || value instanceof String) {
            return null; // as most are, and to ask whether it is a collection takes longer
        }
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
