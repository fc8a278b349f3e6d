package io.mycelium.blueprint;

import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a YAML or JSON file, and where it stands: for who reads other files than blueprints. Immutable. */
public sealed interface YamlNode {
    Place at();

    /** Returns it as a plain value. */
    @Nullable
    Object plain();

    /**
     * Text, a number, true, false, or nothing.
     *
     * @param text as written, without quotes
     * @param value the plain value
     */
    record Scalar(Place at, String text, @Nullable Object value) implements YamlNode {
        @Override
        public @Nullable Object plain() {
            return value;
        }
    }

    /** A list. */
    record Listing(Place at, List<YamlNode> items) implements YamlNode {
        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public PlainList plain() {
            return PlainList.of(items.stream().map(YamlNode::plain).toList());
        }
    }

    /** A map; its entries are in the order of the file, no key is there twice. */
    record Mapping(Place at, List<Entry> entries) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** Returns the entry with a key; null if there is none. */
        public @Nullable Entry entry(String key) {
            return entries.stream()
                    .filter(each -> each.key().equals(key))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public PlainMap plain() {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            entries.forEach(each -> values.put(each.key(), each.value().plain()));
            return PlainMap.of(values);
        }
    }

    /** A key, where it stands, and its value. */
    record Entry(Place at, String key, YamlNode value) {}
}
