package io.mycelium.blueprint.internal;

import io.mycelium.blueprint.Place;
import io.mycelium.blueprint.Problem;
import io.mycelium.blueprint.YamlNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The nodes of a file for those outside of this module. */
public final class PlacedNodes {
    private PlacedNodes() {}

    /** What {@link io.mycelium.blueprint.YamlReader#read} returns. */
    public static @Nullable YamlNode read(Path file, String kind, String begins, List<Problem> problems) {
        Problems found = new Problems(file.toString(), new FileKind(kind, begins));
        String text = FileText.read(file, found);
        Node root = text == null ? null : YamlTree.read(text, Map.of(), found);
        problems.addAll(found.all());
        return root == null ? null : placed(root);
    }

    /** What {@link io.mycelium.blueprint.YamlReader#parse} returns. */
    public static @Nullable YamlNode parse(
            String text, String name, String kind, String begins, List<Problem> problems) {
        Problems found = new Problems(name, new FileKind(kind, begins));
        Node root = YamlTree.read(text, Map.of(), found);
        problems.addAll(found.all());
        return root == null ? null : placed(root);
    }

    private static YamlNode placed(Node node) {
        if (node instanceof Node.Mapping map) {
            return new YamlNode.Mapping(
                    place(map.at()),
                    map.entries().stream()
                            .map(each -> new YamlNode.Entry(place(each.key().at()), each.name(), placed(each.value())))
                            .toList());
        }
        if (node instanceof Node.Listing list) {
            return new YamlNode.Listing(
                    place(list.at()),
                    list.items().stream().map(PlacedNodes::placed).toList());
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return new YamlNode.Scalar(place(scalar.at()), scalar.text(), scalar.value());
    }

    private static Place place(Position at) {
        return new Place(at.line(), at.column());
    }
}
