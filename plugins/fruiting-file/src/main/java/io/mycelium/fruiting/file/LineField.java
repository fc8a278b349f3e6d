package io.mycelium.fruiting.file;

import io.mycelium.api.value.PlainMap;
import org.jspecify.annotations.Nullable;

/**
 * Adds the field with a line's number to what the line says. Lines with the same keys get one shape, so that whoever reads
 * their signals need find out only once where each field is. For one thread at a time.
 */
final class LineField {
    private final String name;
    private PlainMap.Shape narrow = PlainMap.EMPTY.shape();
    private PlainMap.Shape wide;
    private int place;

    LineField(String name) {
        this.name = name;
        wide = PlainMap.Shape.of(name);
    }

    /** The payload and its line; null if it has such a field already. */
    @Nullable
    PlainMap added(PlainMap payload, long line) {
        if (payload.shape() != narrow) {
            PlainMap wider = payload.plus(name, line);
            if (wider.size() == payload.size()) {
                return null;
            }
            narrow = payload.shape();
            wide = wider.shape();
            place = wide.indexOf(name);
            return wider;
        }
        @Nullable Object[] values = new Object[wide.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = i == place ? Long.valueOf(line) : payload.at(i < place ? i : i - 1);
        }
        return wide.with(values);
    }
}
