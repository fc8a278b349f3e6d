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

    /** The same value at the same place, of which the file is said. */
    Node in(String file);

    @Nullable
    Object toPlain();

    /**
     * @param text as written, without quotes
     * @param unquoted whether it was written without quotes, so that it may be a number, true, false or nothing
     * @param value the plain value
     * @param source where it comes from, for messages; null: it stands in the file as it is
     */
    record Scalar(
            Position at,
            String text,
            boolean unquoted,
            @Nullable Object value,
            @Nullable String source) implements Node {
        Scalar(Position at, String text, boolean unquoted, @Nullable Object value) {
            this(at, text, unquoted, value, null);
        }

        @Override
        public Node movedTo(Position place) {
            return new Scalar(place, text, unquoted, value, source);
        }

        @Override
        public Scalar in(String file) {
            return new Scalar(at.in(file), text, unquoted, value, source);
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
        public Listing in(String file) {
            return new Listing(
                    at.in(file), items.stream().map(item -> item.in(file)).toList());
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
        public Mapping in(String file) {
            return new Mapping(
                    at.in(file),
                    entries.stream()
                            .map(entry -> new Entry(
                                    entry.key().in(file), entry.value().in(file)))
                            .toList());
        }

        /** The entry of this name; null if there is none. */
        @Nullable
        Entry entry(String name) {
            for (Entry entry : entries) {
                if (entry.name().equals(name)) {
                    return entry;
                }
            }
            return null;
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
