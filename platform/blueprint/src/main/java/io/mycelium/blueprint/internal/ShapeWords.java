package io.mycelium.blueprint.internal;

import io.mycelium.blueprint.internal.Node.Entry;
import io.mycelium.blueprint.internal.Node.Mapping;
import io.mycelium.core.blueprint.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that stand in place of {@code from} and {@code to} where many sockets have a shape: {@code ring: worker_*}. */
final class ShapeWords {
    /** Each with the keys that it has beside those of every socket. */
    private static final Map<String, List<String>> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("ring", List.of());
        WORDS.put("chain", List.of());
        WORDS.put("grid", List.of("columns"));
        WORDS.put("complete", List.of());
        WORDS.put("random", List.of("degree", "seed"));
    }

    private ShapeWords() {}

    /** The word that a line of sockets has; null if it has none. */
    static @Nullable String wordOf(Mapping item) {
        for (Entry entry : item.entries()) {
            if (WORDS.containsKey(entry.name())) {
                return entry.name();
            }
        }
        return null;
    }

    /** Whether a line has neither ends nor a shape, but something like a shape, which is then said. */
    static boolean reportMisspelt(Mapping item, Problems problems) {
        boolean ends = item.entries().stream()
                .anyMatch(entry -> entry.name().equals("from") || entry.name().equals("to"));
        if (ends) {
            return false;
        }
        for (Entry entry : item.entries()) {
            String near = problems.nearest(entry.name(), WORDS.keySet());
            if (near != null) {
                problems.addUnknown(entry.key().at(), "unknown key", entry.name(), WORDS.keySet(), "");
                return true;
            }
        }
        return false;
    }

    /** The keys of a line with this word, but for those of every socket. */
    static List<String> keys(String word) {
        List<String> keys = new ArrayList<>(List.of(word));
        keys.addAll(WORDS.getOrDefault(word, List.of()));
        return keys;
    }

    static Shape shape(String word, Section section) {
        return switch (word) {
            case "ring" -> new Shape.Ring();
            case "chain" -> new Shape.Chain();
            case "grid" -> new Shape.Grid(section.small("columns", 1, Names.MOST_HYPHAE, 0));
            case "complete" -> new Shape.Complete();
            default -> random(section);
        };
    }

    private static Shape random(Section section) {
        if (!section.has("degree")) {
            section.missing("degree", "to how many others each has a socket, such as 3");
        }
        return new Shape.Random(
                section.small("degree", 1, Names.MOST_HYPHAE, 1),
                section.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE, Assembly.DEFAULT_SEED));
    }
}
