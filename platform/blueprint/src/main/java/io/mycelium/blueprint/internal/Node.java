package io.mycelium.blueprint.internal;

import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a file, and where it stands. Not changed any more once the tree is built. */
sealed interface Node {
    Position at();

    /** The same value at another place: where an alias repeats it. */
    Node movedTo(Position place);

    @Nullable
    Object toPlain();

    /**
     * @param text as written, without quotes
     * @param unquoted whether it was written without quotes, so that it may be a number, true, false or nothing
     * @param value the plain value
     */
    record Scalar(
            Position at,
            String text,
            boolean unquoted,
            @Nullable Object value) implements Node {
        @Override
        public Node movedTo(Position place) {
            return new Scalar(place, text, unquoted, value);
        }

        @Override
        public @Nullable Object toPlain() {
            return value;
        }
    }

    record Listing(Position at, List<Node> items) implements Node {
        @Override
        public Node movedTo(Position place) {
            return new Listing(place, items);
        }

        @Override
        public PlainList toPlain() {
            List<@Nullable Object> values = new ArrayList<>(items.size());
            for (Node item : items) {
                values.add(item.toPlain());
            }
            return PlainList.of(values);
        }
    }

    /** @param entries in the order of the file, no key twice */
    record Mapping(Position at, List<Entry> entries) implements Node {
        @Override
        public Node movedTo(Position place) {
            return new Mapping(place, entries);
        }

        @Override
        public PlainMap toPlain() {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            for (Entry entry : entries) {
                values.put(entry.name(), entry.value().toPlain());
            }
            return PlainMap.of(values);
        }
    }

    record Entry(Scalar key, Node value) {
        String name() {
            return key.text();
        }
    }
}
