package io.mycelium.testkit.pack;

import io.mycelium.blueprint.Place;
import io.mycelium.blueprint.YamlNode;
import io.mycelium.blueprint.YamlNode.Entry;
import io.mycelium.blueprint.YamlNode.Listing;
import io.mycelium.blueprint.YamlNode.Mapping;
import io.mycelium.blueprint.YamlNode.Scalar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of a map in a file of tests, of which all are known. */
final class Keys {
    private final Place at;
    private final @Nullable Mapping map;
    private final FileProblems problems;

    private Keys(Place at, @Nullable Mapping map, FileProblems problems) {
        this.at = at;
        this.map = map;
        this.problems = problems;
    }

    /** Those of a value, which has to be a map with no other keys. What is none has none, and is a problem. */
    static Keys of(YamlNode node, String what, List<String> known, FileProblems problems) {
        if (!(node instanceof Mapping map)) {
            problems.expected(node, what + ", a map with " + String.join(", ", known));
            return new Keys(node.at(), null, problems);
        }
        for (Entry each : map.entries()) {
            if (!known.contains(each.key()) && !each.key().startsWith("x-")) {
                problems.unknown(each.at(), "unknown key", each.key(), known);
            }
        }
        return new Keys(node.at(), map, problems);
    }

    Place at() {
        return at;
    }

    /** Whether it is a map, and not something else that was said to be none. */
    boolean isMap() {
        return map != null;
    }

    boolean has(String key) {
        return entry(key) != null;
    }

    @Nullable
    Entry entry(String key) {
        return map == null ? null : map.entry(key);
    }

    @Nullable
    YamlNode get(String key) {
        Entry entry = entry(key);
        return entry == null ? null : entry.value();
    }

    /** Where a key stands, or what it would stand in. */
    Place place(String key) {
        Entry entry = entry(key);
        return entry == null ? at : entry.at();
    }

    @Nullable
    String text(String key, String what) {
        YamlNode node = get(key);
        if (node == null) {
            return null;
        }
        if (node instanceof Scalar scalar && scalar.value() instanceof String text && !text.isBlank()) {
            return text;
        }
        problems.expected(node, what);
        return null;
    }

    long number(String key, long least, long most, long otherwise) {
        YamlNode node = get(key);
        if (node == null) {
            return otherwise;
        }
        if (node instanceof Scalar scalar
                && scalar.value() instanceof Long number
                && number >= least
                && number <= most) {
            return number;
        }
        problems.expected(node, "a whole number from " + least + (most == Long.MAX_VALUE ? " on" : " to " + most));
        return otherwise;
    }

    @Nullable
    Boolean truth(String key) {
        YamlNode node = get(key);
        if (node == null) {
            return null;
        }
        if (node instanceof Scalar scalar && scalar.value() instanceof Boolean truth) {
            return truth;
        }
        problems.expected(node, "true or false");
        return null;
    }

    /** The fields under a key; null if it is not there. One with nothing behind it has no fields. */
    @Nullable
    Fields fields(String key, String what) {
        YamlNode node = get(key);
        return node == null ? null : fields(node, what, problems);
    }

    static Fields fields(YamlNode node, String what, FileProblems problems) {
        if (node instanceof Mapping fields) {
            return Fields.of(fields);
        }
        if (!(node instanceof Scalar scalar && scalar.value() == null)) {
            problems.expected(node, what + ", a map of fields");
        }
        return new Fields(node.at(), Fields.NONE.values(), Fields.NONE.places());
    }

    /** The members of the list under a key; null if it is not there. */
    @Nullable
    List<YamlNode> list(String key, String what) {
        YamlNode node = get(key);
        if (node == null) {
            return null;
        }
        if (node instanceof Listing list) {
            return list.items();
        }
        problems.expected(node, "a list of " + what);
        return List.of();
    }

    List<String> names(String key, String what) {
        List<YamlNode> nodes = list(key, what);
        if (nodes == null) {
            return List.of();
        }
        return nodes.stream()
                .map(each -> {
                    if (each instanceof Scalar scalar
                            && scalar.value() != null
                            && !scalar.text().isBlank()) {
                        return scalar.text();
                    }
                    problems.expected(each, "a name");
                    return "";
                })
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
