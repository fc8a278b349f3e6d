package io.mycelium.rules;

import io.mycelium.testkit.network.Chance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What {@link RandomRules} work out of whole numbers: it divides by zero now and then, and goes beyond a long. */
final class RandomArithmetic {
    private static final Map<String, List<String>> FIELDS = Map.of(
            "A", List.of("x", "y", "x", "wide", "i"),
            "B", List.of("n"),
            "Deep", List.of("n", "depth"),
            "State", List.of("p", "q", "p"),
            "Mark", List.of("v", "w"),
            "Peer", List.of("v", "w"),
            "Hypha", List.of("queueDepth", "age"));

    private RandomArithmetic() {}

    /**
     * A constraint of a pattern of a kind; an empty text where its facts have no numbers.
     *
     * @param known the kinds of the patterns before, whose facts are bound
     */
    static String constraint(Chance chance, String kind, List<String> known) {
        List<String> numbers = new ArrayList<>(FIELDS.getOrDefault(kind, List.of()));
        if (numbers.isEmpty()) {
            return "";
        }
        if (!known.isEmpty() && chance.oneIn(3)) {
            String other = chance.pick(known);
            FIELDS.getOrDefault(other, List.of())
                    .forEach(each -> numbers.add("$" + other.toLowerCase(Locale.ROOT) + "." + each));
        }
        String compared = chance.pick("==", "!=", "<", "<=", ">", ">=");
        String sum = of(chance, numbers, 2);
        return switch (chance.below(5)) {
            case 0 -> sum + " " + compared + " " + of(chance, numbers, 1);
            case 1 -> sum + " > -2 && < 3";
            case 2 -> sum + " in (" + chance.pick(RandomFacts.INTS) + ", " + chance.pick(numbers) + ")";
            default -> sum + " " + compared + " " + chance.pick(RandomFacts.INTS);
        };
    }

    /** What a pattern of a kind can bind. */
    static String bound(Chance chance, String kind) {
        return "( " + of(chance, FIELDS.getOrDefault(kind, List.of("seq")), 1) + " )";
    }

    private static String of(Chance chance, List<String> numbers, int depth) {
        String left = operand(chance, numbers, depth);
        String right = operand(chance, numbers, depth);
        return left + chance.pick(" / ", " / ", " / ", " % ", " * ", " + ", " - ", "/") + right;
    }

    private static String operand(Chance chance, List<String> numbers, int depth) {
        return switch (chance.below(depth > 0 ? 9 : 6)) {
            case 0, 1 -> chance.pick("1", "2", "2", "3", "7", "10", "2147483647", "9007199254740993");
            case 2 -> "-" + chance.pick(numbers);
            case 6, 7 -> "(" + of(chance, numbers, depth - 1) + ")";
            case 8 -> of(chance, numbers, depth - 1);
            default -> chance.pick(numbers);
        };
    }
}
