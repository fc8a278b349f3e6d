package io.mycelium.rules.internal;

import io.mycelium.rules.internal.ArithmeticText.Piece;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Refuses arithmetic that fails in every step, and comparisons of a number that can never hold. */
final class ArithmeticFaults {
    /** What is wrong, with the author's words for it and the way to write it. */
    record Fault(String words, String what, String hint) {}

    /** Drools reads each call within another one about twice, so its time doubles with each. */
    private static final int DEPTH = 16;

    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", ">", "<=", ">=", "in");
    private static final Set<String> DIVISIONS = Set.of("/", "%");
    private static final Set<String> EDGES = Set.of("(", ",", ")");
    private static final Pattern ZERO = Pattern.compile("[-(\\s]*0+[lLbBiI]?[)\\s]*");
    private static final Pattern LITERAL =
            Pattern.compile("[-(\\s]*(\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'|null"
                    + "|\\d[\\d_]*(?:\\.\\d+)?(?:[eE][-+]?\\d+)?)[BbDdFf]?[)\\s]*");
    private static final Pattern PATH = Pattern.compile("[\\w$.]+"); // what is read and no more
    private static final Pattern QUOTIENT =
            Pattern.compile("([\\w$.]+|\\([^()]*\\))\\s*/\\s*(-?[\\w$.]+|\\([^()]*\\))");

    private final Consumer<Fault> found;

    ArithmeticFaults(Consumer<Fault> found) {
        this.found = found;
    }

    /** Whether two operands can't be reckoned with; neither is a text that is joined. */
    boolean isRefused(Piece left, String operator, Piece right, String words) {
        for (Piece each : List.of(left, right)) {
            if (!each.type().mayBeNumber()) {
                refuse(
                        words,
                        "'" + words + "' is no arithmetic: '" + each.words() + "' " + kind(each.type())
                                + ", and only numbers have '" + operator + "'",
                        hint(each));
                return true;
            }
        }
        boolean zero =
                DIVISIONS.contains(operator) && ZERO.matcher(right.words()).matches();
        if (zero && !left.type().isFloating()) {
            refuse(words, "'" + words + "' is a division by zero, which fails every step", "divide by another number");
        }
        return zero && !left.type().isFloating();
    }

    /** Whether what has a minus before it is no number. */
    boolean isRefused(Piece negated, String words) {
        if (negated.type().mayBeNumber()) {
            return false;
        }
        refuse(
                words,
                "'" + words + "' is no arithmetic: '" + negated.words() + "' " + kind(negated.type())
                        + ", and only numbers have a '-' before them",
                hint(negated));
        return true;
    }

    /** Whether a number is the key of a map, whose keys are texts. */
    void key(String map, StaticTypes.Type type, Piece key) {
        if (type.isMap() && key.isNumber()) {
            String words = map + "[" + ArithmeticCalls.asAuthored(key.text()) + "]";
            refuse(
                    words,
                    "the keys of '" + map + "' are texts, and in '" + words + "' it is a number",
                    "write " + map + "[\"\" + ( " + key.words() + " )]");
        }
    }

    void compared(Piece left, String operator, Piece right) {
        if (operator.equals("contains") || operator.equals("excludes")) {
            noList(left, operator, left, right);
        } else if (operator.equals("memberOf")) {
            noList(right, operator, left, right);
        } else if (operator.equals("in")) {
            List<String> tokens = Literals.tokens(right.text()).stream()
                    .filter(each -> !each.isBlank())
                    .toList();
            for (int i = 1; left.isNumber() && i < tokens.size() - 1; i++) {
                if (EDGES.contains(tokens.get(i - 1)) && EDGES.contains(tokens.get(i + 1))) {
                    literal(left, tokens.get(i), left.words() + " in " + right.words());
                }
            }
        } else if (COMPARISONS.contains(operator)) {
            String words = left.words() + " " + operator + " " + right.words();
            if (left.isNumber()) {
                literal(left, right.words(), words);
            } else if (right.isNumber()) {
                literal(right, left.words(), words);
            }
        }
    }

    private void literal(Piece number, String other, String words) {
        Matcher literal = LITERAL.matcher(other);
        if (!literal.matches() || PATH.matcher(number.words()).matches()) {
            return;
        }
        String value = literal.group(1);
        if (value.charAt(0) == '"' || value.charAt(0) == '\'') {
            String inside = value.substring(1, value.length() - 1);
            refuse(
                    number.words(),
                    "'" + number.words() + "' is a number, and " + value + " is a text: '" + words
                            + "' compares two kinds",
                    inside.matches("-?\\d+(\\.\\d+)?") ? "write " + inside : "compare it with a number");
        } else if (value.equals("null")) {
            refuse(
                    number.words(),
                    "'" + number.words() + "' is never null: where an operand is, the step fails",
                    "test the operand itself: field == null");
        } else if (number.type().isWhole() && !isWhole(value)) {
            Matcher quotient = QUOTIENT.matcher(number.words());
            if (quotient.find()) {
                refuse(
                        quotient.group(),
                        "'" + quotient.group() + "' is a quotient of whole numbers, which is whole, and " + value
                                + " is not",
                        "for a decimal quotient write " + quotient.group(1) + " / "
                                + (Literals.WHOLE.matcher(quotient.group(2)).matches()
                                        ? quotient.group(2) + ".0"
                                        : "(" + quotient.group(2) + " * 1.0)")
                                + "; for a whole one compare it with a whole number");
            }
        }
    }

    private static boolean isWhole(String number) {
        return new BigDecimal(number.replace("_", "")).stripTrailingZeros().scale() <= 0;
    }

    private void noList(Piece list, String operator, Piece left, Piece right) {
        boolean reckons = left.isReckoned() || right.isReckoned();
        if (reckons && (list.isNumber() || list.type().isNumber() || list.type().equals(StaticTypes.NULL))) {
            String words = left.words() + " " + operator + " " + right.words();
            refuse(
                    left.words(),
                    "'" + words + "' looks into a list, and '" + list.words() + "' " + kind(list.type()),
                    "write " + left.words() + " == " + right.words() + ", or name a list");
        }
    }

    /** Whether calls are too deep in each other, which is refused. */
    boolean isTooDeep(String written, String words) {
        int depth = 0;
        int deepest = 0;
        for (String token : Literals.tokens(written)) {
            depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        if (deepest > DEPTH) {
            String begin = words.trim();
            refuse(
                    begin,
                    "'" + begin.substring(0, Math.min(20, begin.length()))
                            + "...' is too deep: of sums within each other,"
                            + " as where + and - take turns, there may be " + DEPTH,
                    "work it out in a function, and call that");
        }
        return deepest > DEPTH;
    }

    private void refuse(String words, String what, String hint) {
        found.accept(new Fault(words, what, hint));
    }

    private static String kind(StaticTypes.Type type) {
        if (type.equals(StaticTypes.NULL)) {
            return "is nothing";
        }
        return switch (type.plain()) {
            case "String" -> "is a text";
            case "boolean", "Boolean" -> "is true or false";
            case "List", "ArrayList", "Collection", "Set" -> "is a list";
            case "Map", "TreeMap" -> "is a map";
            default -> type.isNumber() ? "is a number" : "is " + type.name();
        };
    }

    private static String hint(Piece piece) {
        boolean name = piece.words().matches("[\\p{L}_$][\\w$]*");
        if (piece.type().equals(StaticTypes.NULL)) {
            return "write a number";
        }
        return switch (piece.type().plain()) {
            case "String" ->
                name
                        ? "declare " + piece.words() + " : int (or long, double, BigDecimal); texts are joined with +"
                        : "write a number; texts are joined with +";
            case "List", "ArrayList", "Collection", "Set", "Map", "TreeMap" ->
                "take its size, " + piece.words() + ".size(), or an element";
            case "boolean", "Boolean" -> "compare it: " + piece.words() + " == true";
            default -> "take a number of it";
        };
    }
}
