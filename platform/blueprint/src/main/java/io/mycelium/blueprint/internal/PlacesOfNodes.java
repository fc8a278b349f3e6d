package io.mycelium.blueprint.internal;

import io.mycelium.blueprint.Borrowed;
import io.mycelium.blueprint.Place;
import io.mycelium.blueprint.Places;
import io.mycelium.blueprint.internal.Node.Entry;
import io.mycelium.blueprint.internal.Node.Listing;
import io.mycelium.blueprint.internal.Node.Mapping;
import io.mycelium.blueprint.internal.Node.Scalar;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds places in the tree of a file. */
record PlacesOfNodes(Node root) implements Places {
    @Override
    public Place of(List<String> way) {
        Node node = root;
        Position at = Position.FILE;
        for (String key : way) {
            Entry entry = node instanceof Mapping map ? map.entry(key) : null;
            Node next = entry != null ? entry.value() : node instanceof Listing list ? item(list, key) : null;
            if (next == null) {
                break;
            }
            at = entry != null && !(next instanceof Scalar) ? entry.key().at() : next.at();
            node = next;
        }
        return new Place(at.line(), at.column(), at.file());
    }

    private static @Nullable Node item(Listing list, String number) {
        int index = number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : Integer.MAX_VALUE;
        return index < list.items().size() ? list.items().get(index) : null;
    }

    @Override
    public List<Borrowed> borrowed() {
        List<Borrowed> found = new ArrayList<>();
        collect(root, new ArrayDeque<>(), found);
        return found;
    }

    /** No deeper than a file may nest. */
    private static void collect(Node node, Deque<String> way, List<Borrowed> found) {
        if (node instanceof Scalar scalar) {
            if (scalar.source() != null) {
                found.add(new Borrowed(List.copyOf(way), scalar.source()));
            }
        } else if (node instanceof Listing list) {
            for (int i = 0; i < list.items().size(); i++) {
                collect(list.items().get(i), Integer.toString(i), way, found);
            }
        } else if (node instanceof Mapping map) {
            map.entries().forEach(entry -> collect(entry.value(), entry.name(), way, found));
        }
    }

    private static void collect(Node node, String key, Deque<String> way, List<Borrowed> found) {
        way.addLast(key);
        collect(node, way, found);
        way.removeLast();
    }
}
