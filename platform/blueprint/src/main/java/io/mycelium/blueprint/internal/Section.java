package io.mycelium.blueprint.internal;

import io.mycelium.api.value.PlainMap;
import io.mycelium.blueprint.internal.Node.Entry;
import io.mycelium.blueprint.internal.Node.Listing;
import io.mycelium.blueprint.internal.Node.Mapping;
import io.mycelium.blueprint.internal.Node.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One map of a blueprint, read key by key. What is there but not right is a problem, and the default is given in its
 * place; so is what is not there.
 */
final class Section {
    private static final String A_LONG_NUMBER = "a whole number";

    private static final Predicate<String> ANY_TEXT = text -> true;

    private final String what;
    /** So many keys are not told of where a map is missing. */
    private static final int MANY = 9;

    private final Position at;
    private final boolean whole;
    private final List<String> keys;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Position> strangers =
            new LinkedHashMap<>(); // keys that it may not have, or are a plugin's
    private final Problems problems;

    /**
     * @param what it is, for messages: {@code species 'worker'}
     * @param at where it is missing what it lacks
     * @param whole whether it is a map at all; if not, that is said already, and what it lacks is not
     * @param keys all that it may have
     * @param open whether it may have others too
     */
    private Section(
            String what, Position at, Mapping map, boolean whole, List<String> keys, boolean open, Problems problems) {
        this.what = what;
        this.at = at;
        this.whole = whole;
        this.keys = keys;
        this.problems = problems;
        for (Entry entry : map.entries()) {
            if (!keys.contains(entry.name())) {
                strangers.put(entry.name(), entry.key().at());
            }
            if (open || keys.contains(entry.name())) {
                values.put(entry.name(), entry.value());
            } else {
                String word = Words.wordBeforeColon(entry.name());
                if (word != null && keys.contains(word)) {
                    problems.add(
                            entry.key().at(),
                            "unknown key " + Words.quoted(entry.name()) + "; a space is missing after '" + word + ":'");
                } else {
                    problems.addUnknown(
                            entry.key().at(),
                            "unknown key",
                            entry.name(),
                            keys,
                            what + " has the keys " + Words.list(keys));
                }
            }
        }
    }

    /** The section of a node. A node that is not a map is a problem, and read as an empty one; null stands for an empty map. */
    static Section of(String what, Position at, Node node, List<String> keys, Problems problems) {
        return new Section(
                what,
                at,
                asMap(what, node, keys, problems),
                node instanceof Mapping || isNothing(node),
                keys,
                false,
                problems);
    }

    /** A section with keys of a plugin's own. */
    static Section open(String what, Position at, Node node, List<String> keys, Problems problems) {
        return new Section(
                what,
                at,
                asMap(what, node, keys, problems),
                node instanceof Mapping || isNothing(node),
                keys,
                true,
                problems);
    }

    private static Mapping asMap(String what, Node node, List<String> keys, Problems problems) {
        if (node instanceof Mapping map) {
            return map;
        }
        if (!isNothing(node)) {
            String hint = Words.hintForMap(node);
            boolean few = node instanceof Scalar && hint.isEmpty() && keys.size() < MANY && !keys.isEmpty();
            problems.add(
                    node.at(),
                    what + ": expected a map" + (few ? " with " + Words.list(keys) : "") + ", got " + Words.what(node)
                            + hint);
        }
        return new Mapping(node.at(), List.of());
    }

    static boolean isNothing(Node node) {
        return node instanceof Scalar scalar && scalar.value() == null;
    }

    @Nullable
    Node get(String key) {
        return values.get(key);
    }

    /** Whether it has no key but those that it may have. */
    boolean hasKnownKeysOnly() {
        return strangers.isEmpty();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Position at(String key) {
        Node node = values.get(key);
        return node == null ? at : node.at();
    }

    /** A whole number between two others, both included. */
    long whole(String key, long least, long most, long otherwise) {
        Node node = values.get(key);
        if (node == null) {
            return otherwise;
        }
        if (!(node instanceof Scalar scalar) || !(scalar.value() instanceof Long number)) {
            wrong(key, least == Long.MIN_VALUE ? A_LONG_NUMBER : range(least, most), Words.hintForNumber(node));
            return otherwise;
        }
        if (number < least || number > most) {
            wrong(key, range(least, most), "");
            return otherwise;
        }
        return number;
    }

    int small(String key, int least, int most, int otherwise) {
        return (int) whole(key, least, most, otherwise);
    }

    private static String range(long least, long most) {
        return most == Long.MAX_VALUE
                ? A_LONG_NUMBER + " from " + least + " on"
                : A_LONG_NUMBER + " from " + least + " to " + most;
    }

    boolean truth(String key, boolean otherwise) {
        Node node = values.get(key);
        if (node == null) {
            return otherwise;
        }
        if (node instanceof Scalar scalar && scalar.value() instanceof Boolean truth) {
            return truth;
        }
        wrong(key, "true or false", Words.hintForTruth(node));
        return otherwise;
    }

    /** Text, or null. What is not there is a problem if there must be one. */
    @Nullable
    Scalar text(String key, String expected, boolean needed) {
        return text(key, expected, needed, ANY_TEXT, "");
    }

    /** Text that is a name, or null. */
    @Nullable
    String name(String key, String expected, boolean needed) {
        Scalar scalar = text(key, expected, needed, Names::isName, "; " + Names.EXPECTED);
        return scalar == null ? null : scalar.text();
    }

    /** Text without spaces, or null. */
    @Nullable
    String word(String key, String expected, boolean needed) {
        Scalar scalar = text(key, expected, needed, Frequencies::isOne, "");
        return scalar == null ? null : scalar.text();
    }

    private @Nullable Scalar text(
            String key, String expected, boolean needed, Predicate<String> test, String hintIfNot) {
        Node node = values.get(key);
        if (node == null) {
            if (needed) {
                missing(key, expected);
            }
            return null;
        }
        if (!(node instanceof Scalar scalar) || scalar.value() == null) {
            wrong(key, expected, "");
            return null;
        }
        if (!(scalar.value() instanceof String text) || text.isBlank()) {
            boolean inQuotes = test != ANY_TEXT && test.test(scalar.text()) && scalar.unquoted();
            wrong(key, expected, inQuotes ? "; put it in quotes if that is meant" : "");
            return null;
        }
        if (!test.test(text)) {
            wrong(key, expected, hintIfNot);
            return null;
        }
        return scalar;
    }

    /** One of some words. */
    <T> T word(String key, Map<String, T> words, T otherwise) {
        Node node = values.get(key);
        if (node == null) {
            return otherwise;
        }
        if (!(node instanceof Scalar scalar) || !(scalar.value() instanceof String text)) {
            wrong(key, either(words), "");
            return otherwise;
        }
        T meant = words.get(text);
        if (meant == null) {
            problems.addUnknown(
                    node.at(), "unknown word for '" + key + "':", text, words.keySet(), "expected " + either(words));
            return otherwise;
        }
        return meant;
    }

    private static String either(Map<String, ?> words) {
        return String.join(" or ", words.keySet());
    }

    /** A map of plain values. */
    PlainMap plain(String key) {
        Node node = values.get(key);
        if (node == null) {
            return PlainMap.EMPTY;
        }
        if (node instanceof Mapping map) {
            return map.toPlain();
        }
        wrong(key, "a map, such as {value: 10}", Words.hintForMap(node));
        return PlainMap.EMPTY;
    }

    /** What this open section has beside its own keys. */
    PlainMap others(List<String> own) {
        Map<String, @Nullable Object> others = new LinkedHashMap<>();
        values.forEach((key, node) -> {
            if (!own.contains(key)) {
                others.put(key, node.toPlain());
            }
        });
        return PlainMap.of(others);
    }

    List<Node> list(String key, String expected) {
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof Listing list) {
            return list.items();
        }
        if (!isNothing(node)) {
            wrong(key, expected, "");
        }
        return List.of();
    }

    /** The entries of a map of names; nothing after the key is the empty map. */
    List<Entry> entries(String key, String expected) {
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        List<Entry> good = new ArrayList<>();
        if (node instanceof Mapping map) {
            for (Entry entry : map.entries()) {
                if (Names.isName(entry.name())) {
                    good.add(entry);
                } else {
                    problems.add(entry.key().at(), "bad name " + Words.quoted(entry.name()) + "; " + Names.EXPECTED);
                }
            }
        } else if (!isNothing(node)) {
            wrong(key, expected, Words.hintForMap(node));
        }
        return good;
    }

    void missing(String key, String expected) {
        if (!whole) {
            return;
        }
        for (Map.Entry<String, Position> each : strangers.entrySet()) {
            if (key.equals(problems.nearest(each.getKey(), keys))) {
                if (values.containsKey(each.getKey())) { // it might have been a plugin's
                    problems.addUnknown(each.getValue(), "unknown key", each.getKey(), keys, "");
                }
                return; // it is there, misspelt
            }
        }
        problems.add(at, what + " has no '" + key + "'; expected " + expected);
    }

    /** Says that the value under a key is not what was expected. */
    void wrong(String key, String expected, String hint) {
        Node node = values.get(key);
        if (node != null) {
            problems.add(node.at(), "'" + key + "': expected " + expected + ", got " + Words.what(node) + hint);
        }
    }
}
