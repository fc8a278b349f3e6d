package io.mycelium.rules;

import io.mycelium.testkit.network.Chance;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Conditions of {@link RandomRules} that throw for some facts. Where several do in one step, no law says which of them is
 * tested first: a session goes by its network.
 */
final class FailingConditions {
    private static final Map<String, List<String>> BY_KIND = Map.of(
            "A",
                    List.of(
                            "10 / x > 1",
                            "10 / y < 9",
                            "s.length() > 0",
                            "tags[0] == \"u\"",
                            "part.v > 0",
                            "parts[1].v == 1"),
            "B", List.of("10 / n > 1", "t.length() == 1", "t.startsWith(\"u\")"),
            "Mark", List.of("10 / v > 1", "10 / w < 9", "t.length() > 0"),
            "State", List.of("10 / p > 1", "name.length() == 1", "items[0] == \"u\"", "lines[0].v > 0", "best.v > 0"),
            "Signal", List.of("10 / integer(\"x\") > 1", "text(\"t\").length() > 0"),
            "Hypha", List.of("10 / queueDepth > 1", "neighbours[1] == \"right\""));
    private static final Pattern THROWING = Pattern.compile(
            " [-+*/%] |\\d/|\\w/|-\\$|-[a-z]|\\.length\\(\\)|\\w\\(\"u\"\\)|\\[\\d]|\\b(?:best|part|tags|parts)\\.|\\bcounts\\[|\\bstr\\[");

    private FailingConditions() {}

    static String of(Chance chance, String kind) {
        return chance.pick(BY_KIND.get(
                switch (kind) {
                    case "Peer" -> "Mark";
                    case "Deep" -> "B";
                    default -> kind;
                }));
    }

    /** Whether something in a text may throw. */
    static boolean areIn(String text) {
        return THROWING.matcher(text).find();
    }
}
