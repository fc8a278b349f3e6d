package io.mycelium.rules;

import io.mycelium.testkit.network.Chance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Constraints of {@link RandomRules} that compare a field with one of a fact of a pattern before: truths, numbers of all
 * widths, texts, enums, times, lists, maps, fields of fields, and what is worked out of both.
 */
final class RandomComparisons {
    private static final List<String> MOMENTS = List.of("\"2026-01-01T00:00:00Z\"", "\"2026-01-02T00:00:00Z\"");

    private RandomComparisons() {}

    /**
     * One of a pattern of a kind; an empty text if chance finds none.
     *
     * @param known the kinds of the patterns before, whose facts are bound
     */
    static String constraint(Chance chance, String kind, List<String> known) {
        List<String> found = new ArrayList<>();
        String compared = chance.pick("==", "!=", "<", "<=", ">", ">=");
        String equal = chance.pick("==", "!=");
        for (String each : known) {
            String fact = "$" + each.toLowerCase(Locale.ROOT) + ".";
            addNumbers(chance, found, kind, each, fact);
            add(chance, found, truths(kind), equal, fact, truths(each));
            add(chance, found, texts(kind), equal, fact, texts(each));
            add(chance, found, colours(kind), equal, fact, colours(each));
            add(chance, found, decimals(kind), compared, fact, decimals(each));
            add(chance, found, times(kind), compared, fact, times(each));
            if (kind.equals("A") && each.equals("State")) {
                addOfAAndState(chance, found, "$state.");
            } else if (kind.equals("State") && each.equals("A")) {
                addOfStateAndA(chance, found, "$a.");
            } else if (kind.equals("State") && (each.equals("B") || each.equals("Deep"))) {
                found.add("items " + chance.pick("contains ", "not contains ") + fact + "t");
                found.add("items.size > 0 && items[0] " + equal + " " + fact + "t");
            } else if (kind.equals("Signal") && each.equals("State")) {
                found.add("payload[\"n\"] " + equal + " $state.q");
                found.add("integer(\"x\") " + compared + " $state.p");
            }
        }
        if (kind.equals("State") && chance.oneIn(4)) {
            found.add("at " + compared + " " + chance.pick(MOMENTS));
            found.add("q + 1 <= hypha.tide()");
            found.add("total(best) " + compared + " p");
            found.add("reach(lines) " + compared + " q");
        }
        if (kind.equals("A") && chance.oneIn(4)) {
            found.add("since " + compared + " " + chance.pick(MOMENTS));
            found.add("total(part) " + compared + " x");
            found.add("reach(parts) " + equal + " 1");
        }
        return found.isEmpty() ? "" : chance.pick(found);
    }

    private static void addNumbers(Chance chance, List<String> found, String kind, String other, String fact) {
        List<String> mine = wholes(kind);
        List<String> its = wholes(other);
        if (mine.isEmpty() || its.isEmpty()) {
            return;
        }
        String one = chance.pick(mine);
        String two = fact + chance.pick(its);
        String compared = chance.pick("==", "!=", "<", "<=", ">", ">=");
        found.add(one + " " + compared + " " + two);
        found.add(one + " " + compared + " " + two + chance.pick(" - 1", " + 1", " * 2"));
        found.add(one + chance.pick(" + 1 ", " - 1 ", " % 2 ", " / 2 ") + compared + " " + two);
        found.add(one + " != " + two + " - 1 || " + chance.pick(mine) + " != " + chance.pick("0", "1", "3"));
        found.add(one + " > " + two + " && " + chance.pick(mine) + " < " + fact + chance.pick(its));
        found.add(chance.pick(mine) + " + " + two + " " + compared + " " + chance.pick("0", "1", "2"));
    }

    private static void add(
            Chance chance, List<String> found, List<String> mine, String how, String fact, List<String> its) {
        if (!mine.isEmpty() && !its.isEmpty()) {
            found.add(chance.pick(mine) + " " + how + " " + fact + chance.pick(its));
        }
    }

    private static void addOfAAndState(Chance chance, List<String> found, String state) {
        found.add("tags " + chance.pick("contains ", "not contains ") + state + "name");
        found.add("s " + chance.pick("memberOf ", "not memberOf ") + state + "items");
        found.add("tags.size " + chance.pick("==", ">", "<=") + " " + state + "items.size");
        found.add("counts[\"u\"] " + chance.pick("==", "!=") + " " + state + chance.pick("q", "p", "times[\"u\"]"));
        found.add("part!.v " + chance.pick("==", "!=", ">") + " " + state + chance.pick("p", "best!.v"));
        found.add("big != null && big " + chance.pick("==", ">", "<=") + " " + state + "big");
    }

    private static void addOfStateAndA(Chance chance, List<String> found, String a) {
        found.add("items " + chance.pick("contains ", "not contains ") + a + "s");
        found.add("name " + chance.pick("memberOf ", "not memberOf ") + a + "tags");
        found.add("times[\"u\"] " + chance.pick("==", "!=") + " " + a + chance.pick("x", "y", "counts[\"u\"]"));
        found.add("best!.v " + chance.pick("==", "!=", ">") + " " + a + chance.pick("x", "part!.v"));
        found.add("best!.name " + chance.pick("==", "!=") + " " + a + chance.pick("s", "part!.name"));
        found.add("big != null && big " + chance.pick("==", ">", "<=") + " " + a + "big");
        found.add("any[\"u\"] " + chance.pick("==", "!=") + " " + a + chance.pick("s", "x"));
    }

    private static List<String> wholes(String kind) {
        return switch (kind) {
            case "A" -> List.of("x", "y", "x", "y", "wide", "i");
            case "B" -> List.of("n");
            case "Deep" -> List.of("n", "depth");
            case "State" -> List.of("p", "q");
            case "Mark", "Peer" -> List.of("v", "w");
            case "Hypha" -> List.of("queueDepth", "age", "waiting");
            case "Signal" -> List.of("seq");
            default -> List.of();
        };
    }

    private static List<String> truths(String kind) {
        return kind.equals("A") ? List.of("b") : kind.equals("State") ? List.of("f") : List.of();
    }

    private static List<String> decimals(String kind) {
        return switch (kind) {
            case "A" -> List.of("d");
            case "State" -> List.of("d", "share");
            case "Hypha" -> List.of("energy", "bufferFill");
            default -> List.of();
        };
    }

    private static List<String> texts(String kind) {
        return switch (kind) {
            case "A" -> List.of("s");
            case "B", "Deep", "Mark", "Peer" -> List.of("t");
            case "State" -> List.of("name");
            case "Signal" -> List.of("frequency", "origin");
            default -> List.of();
        };
    }

    private static List<String> colours(String kind) {
        return List.of("B", "Deep", "State").contains(kind) ? List.of("colour") : List.of();
    }

    private static List<String> times(String kind) {
        return kind.equals("A") ? List.of("since") : kind.equals("State") ? List.of("at") : List.of();
    }
}
