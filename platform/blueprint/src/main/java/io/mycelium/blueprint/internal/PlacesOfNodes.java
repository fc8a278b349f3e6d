package io.mycelium.blueprint.internal;

import io.mycelium.blueprint.Place;
import io.mycelium.blueprint.Places;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds places in the tree of a file. */
record PlacesOfNodes(Node root) implements Places {
    @Override
    public Place of(List<String> way) {
        Node node = root;
        Position at = Position.FILE;
        for (String key : way) {
            Node.@Nullable Entry entry = node instanceof Node.Mapping map ? entry(map, key) : null;
            Node next = entry != null ? entry.value() : node instanceof Node.Listing list ? item(list, key) : null;
            if (next == null) {
                break;
            }
            at = entry != null && !(next instanceof Node.Scalar) ? entry.key().at() : next.at();
            node = next;
        }
        return new Place(at.line(), at.column());
    }

    private static Node.@Nullable Entry entry(Node.Mapping map, String key) {
        return map.entries().stream()
                .filter(entry -> entry.name().equals(key))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Node item(Node.Listing list, String number) {
        int index = number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : Integer.MAX_VALUE;
        return index < list.items().size() ? list.items().get(index) : null;
    }
}
