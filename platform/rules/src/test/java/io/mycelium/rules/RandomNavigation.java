package io.mycelium.rules;

import io.mycelium.testkit.network.Chance;

/**
 * Conditions and bindings of {@link RandomRules} on what is inside a fact: fields of fields, null-safe and guarded, lists by
 * place, maps by key, numbers that may be null, functions, and the global. What binds an element of an empty list throws.
 */
final class RandomNavigation {
    private RandomNavigation() {}

    static String constraint(Chance chance, String kind) {
        String compared = chance.pick("==", "!=", "<", "<=", ">", ">=");
        String equal = chance.pick("==", "!=");
        String text = chance.pick("\"u\"", "\"\"", "null");
        return switch (kind) {
            case "A" ->
                switch (chance.below(9)) {
                    case 0 -> "part!.v " + compared + " " + chance.pick("1", "0", "x");
                    case 1 -> "part!.inner!.name " + equal + " " + chance.pick(text, "s");
                    case 2 -> "part != null && part.v " + compared + " x";
                    case 3 -> "tags.size > 1 && tags[1] " + equal + " " + text;
                    case 4 -> "counts[\"u\"] " + equal + " " + chance.pick("1", "null", "y");
                    case 5 -> "counts[\"u\"] != null && counts[\"u\"] " + compared + " 1";
                    case 6 -> "wide " + chance.pick(equal + " null", compared + " 1", "== 9223372036854775807");
                    case 7 -> "big " + compared + " " + chance.pick("0.1", "1.50", "-3", "0");
                    default -> "least(x, y) " + compared + " " + chance.pick("0", "x", "1");
                };
            case "B", "Deep" ->
                chance.pick(
                        "t!.length " + compared + " 1",
                        "t != null && t.length " + compared + " 0",
                        "least(n, 1) " + equal + " 1",
                        "n % 2 == 0",
                        "n " + compared + " hypha.tide()");
            case "Mark", "Peer" ->
                chance.pick(
                        "t!.length " + compared + " 1", "t != null && t.length " + compared + " 0", "least(v, w) == v");
            case "State" ->
                switch (chance.below(9)) {
                    case 0 -> "best!.v " + compared + " " + chance.pick("1", "0", "p");
                    case 1 -> "best!.inner!.name " + equal + " " + text;
                    case 2 -> "best != null && best.v " + compared + " 1";
                    case 3 -> "lines.size > 0 && lines[0].v " + compared + " 0";
                    case 4 -> "items.size > 0 && items[0] " + equal + " " + text;
                    case 5 -> "times[\"u\"] != null && times[\"u\"] " + compared + " p";
                    case 6 -> "any[\"" + chance.pick("u", "w") + "\"] " + equal + " " + chance.pick(text, "1", "true");
                    case 7 -> "share " + chance.pick(equal + " null", compared + " 0.5", compared + " 0");
                    default -> chance.pick("p < hypha.tide()", "least(p, q) == p", "big != null && big > 1");
                };
            case "Hypha" ->
                chance.pick(
                        "waiting > 5",
                        "neighbours contains \"left\"",
                        "upstream.size == 2",
                        "energyLeft < 1",
                        "vitalityLevel == \"excellent\"");
            default ->
                chance.pick(
                        "payload[\"s\"] " + equal + " " + text,
                        "payload[\"d\"] " + compared + " 0.5",
                        "payload[\"big\"] != null && payload[\"big\"] > 1",
                        "payload[\"part\"] == null",
                        "integer(\"x\") " + compared + " 1",
                        "text(\"t\") " + equal + " \"u\"");
        };
    }

    /** A text that a pattern binds, by place, key or way; an empty one if it has none. */
    static String text(Chance chance, String kind) {
        return switch (kind) {
            case "A" -> chance.pick("part!.name", "part!.inner!.name", "tags[0]");
            case "State" -> chance.pick("best!.name", "any[\"u\"]", "items[0]", "lines[0].name");
            case "Signal" -> chance.pick("payload[\"s\"]", "payload[\"t\"]");
            default -> "";
        };
    }
}
