package io.mycelium.rules;

import io.mycelium.testkit.network.Chance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What one rule of {@link RandomRules} asks for. It knows the variables that the patterns before have bound. */
final class RandomConditions {
    private final Chance chance;
    private final boolean inserts;
    private final List<String> wholes = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<String> known = new ArrayList<>();

    /** @param inserts whether rules insert facts */
    RandomConditions(Chance chance, boolean inserts) {
        this.chance = chance;
        this.inserts = inserts;
    }

    /** Says that a rule before has patterns, whose variables may be used. */
    void extend(List<String> kinds) {
        for (String kind : kinds) {
            know(kind);
        }
    }

    /** A pattern whose fact and some of whose fields are bound. */
    String pattern(String kind) {
        List<String> constraints = constraints(kind);
        if (chance.oneIn(4)) {
            constraints.add("$read" + kind + " : "
                    + (chance.oneIn(4) ? RandomArithmetic.bound(chance, kind) : moreThanAField(kind)));
            wholes.add("$read" + kind);
        }
        String text = chance.oneIn(8) ? RandomNavigation.text(chance, kind) : "";
        if (!text.isEmpty()) {
            constraints.add("$text" + kind + " : " + text);
            texts.add("$text" + kind);
        }
        switch (kind) {
            case "A" -> {
                if (chance.oneIn(2)) {
                    constraints.add("$x : x" + (chance.oneIn(2) ? " > " + chance.pick(RandomFacts.INTS) : ""));
                    wholes.add("$x");
                }
                constraints.add("$parts : parts");
            }
            case "B", "Deep" -> {
                if (chance.oneIn(2)) {
                    constraints.add("$t : t" + chance.pick("", "", " != null"));
                    texts.add("$t");
                }
            }
            case "State" -> constraints.add("$lines : lines, $items : items");
            default -> {}
        }
        know(kind);
        String watch = kind.equals("State") && chance.oneIn(12)
                ? " @watch(" + chance.pick("p", "q", "*", "!p", "!q", "d, !q") + ")"
                : "";
        return "$" + kind.toLowerCase(Locale.ROOT) + " : " + type(kind) + "( " + String.join(", ", constraints) + " )"
                + watch;
    }

    private void know(String kind) {
        known.add(kind);
        String variable = "$" + kind.toLowerCase(Locale.ROOT);
        switch (kind) {
            case "A" -> {
                wholes.addAll(List.of("$a.x", "$a.y"));
                texts.add("$a.s");
            }
            case "B", "Deep" -> wholes.add(variable + ".n");
            case "State" -> {
                wholes.addAll(List.of("$state.p", "$state.q"));
                texts.add("$state.name");
            }
            case "Mark", "Peer" -> {
                wholes.addAll(List.of(variable + ".v", variable + ".w"));
                texts.add(variable + ".t");
            }
            default -> {}
        }
    }

    /** The variables that are bound to what Drools reads. */
    List<String> read() {
        return Stream.concat(wholes.stream(), texts.stream())
                .filter(each -> each.startsWith("$read") || each.startsWith("$text"))
                .toList();
    }

    /** What a pattern can bind, and Drools reads. */
    private String moreThanAField(String kind) {
        return switch (kind) {
            case "A" -> chance.pick("tags.size", "s!.length", "( x + 1 )", "parts.size()", "getX()", "parts[0].v");
            case "B", "Deep" -> chance.pick("t!.length", "( n - 1 )", "getN()");
            case "State" -> chance.pick("items.size", "times[\"u\"]", "( p + 1 )", "lines.size()", "name!.length");
            case "Mark", "Peer" -> chance.pick("t!.length", "( v + 1 )", "getW()");
            case "Hypha" -> chance.pick("id.length()", "getQueueDepth()");
            default -> chance.pick("payload[\"x\"]", "payload[\"n\"]", "frequency.length()");
        };
    }

    /** A rule may have two patterns over marks. */
    private static String type(String kind) {
        return kind.equals("Peer") ? "Mark" : kind;
    }

    /** A salience or whether it is enabled, of what the patterns are going to bind. */
    String workedOut(List<String> kinds) {
        List<String> numbers = new ArrayList<>(List.of("3"));
        if (kinds.contains("A")) {
            numbers.addAll(List.of("$a.x", "$a.x", "10 / $a.x", "$a.x / 2", "-$a.x % 3", "$a.s.length()"));
        }
        if (kinds.contains("State")) {
            numbers.addAll(List.of("$state.p", "$state.p - 1"));
        }
        if (kinds.contains("Mark")) {
            numbers.addAll(List.of("$mark.v", "-$mark.v"));
        }
        String number = chance.pick(numbers);
        boolean fails = number.endsWith("length()")
                || number.startsWith("10 / "); // a session does not say of which rule an enabled fails
        return !fails && chance.oneIn(3) ? " enabled ( " + number + " > 0 )" : " salience ( " + number + " )";
    }

    String unbound(String kind) {
        return type(kind) + "( " + String.join(", ", constraints(kind)) + " )";
    }

    String negated() {
        return chance.pick("not ", "not ", "exists ")
                + unbound(chance.pick("A", "B", "State", "Signal", inserts ? "Mark" : "Deep"));
    }

    /** Several patterns inside {@code not} or {@code exists}, or what all of a kind must be like. */
    String several() {
        String kind = chance.pick("A", "B", "State", inserts ? "Mark" : "Deep");
        String other = chance.pick("A", "B", "State", "Hypha", "Signal");
        String which = chance.pick("not", "exists");
        return switch (chance.below(7)) {
            case 0 -> "forall( " + whole(unbound(kind)) + " )";
            case 4 -> "forall( " + whole(unbound(kind)) + " " + whole(unbound(chance.pick("State", "A", "B"))) + " )";
            case 1 -> "forall( $all : A( b ) A( this == $all, x > " + chance.pick(RandomFacts.INTS) + " ) )";
            case 2 -> which + "( A( $in : x ) and State( p " + chance.pick("==", "!=", ">") + " $in ) )";
            case 3 -> which + "( " + unbound(kind) + " and not " + unbound(other) + " )";
            default -> which + "( " + unbound(kind) + " and " + unbound(other) + " )";
        };
    }

    /** Patterns of which one is enough, or that belong together. */
    String alternatives() {
        String one = unbound(chance.pick("A", "State"));
        String other = unbound(chance.pick("B", "State", "Hypha"));
        return switch (chance.below(6)) {
            case 0 -> "( " + one + " and " + other + " )";
            case 1 -> "( ( " + one + " and " + unbound("State") + " ) or " + other + " )";
            case 2 -> "( " + negated() + " or " + other + " )";
            default -> "( " + one + " or " + other + " )";
        };
    }

    private List<String> constraints(String kind) {
        List<String> constraints = new ArrayList<>();
        for (int i = chance.below(3); i > 0; i--) {
            String one = constraint(kind);
            constraints.add(
                    switch (chance.below(10)) {
                        case 0 -> "(" + one + " || " + constraint(kind) + ")";
                        case 1 -> one + " && " + constraint(kind);
                        default -> one;
                    });
        }
        return constraints;
    }

    private String constraint(String kind) {
        if (chance.oneIn(6)) {
            String compared = RandomComparisons.constraint(chance, kind, known);
            if (!compared.isEmpty()) {
                return compared;
            }
        }
        if (chance.oneIn(6)) {
            return RandomNavigation.constraint(chance, kind);
        }
        if (chance.oneIn(15)) {
            String reckoned = RandomArithmetic.constraint(chance, kind, known);
            if (!reckoned.isEmpty()) {
                return reckoned;
            }
        }
        if (chance.oneIn(50)) {
            return FailingConditions.of(chance, kind);
        }
        String compared = chance.pick("==", "==", "==", "!=", "<", "<=", ">", ">=");
        String equal = chance.pick("==", "!=");
        String number = !wholes.isEmpty() && chance.oneIn(3) ? chance.pick(wholes) : chance.pick(RandomFacts.INTS);
        String word = !texts.isEmpty() && chance.oneIn(3)
                ? chance.pick(texts)
                : chance.pick("null", "\"u\"", "\"v\"", "\"\"");
        return switch (kind) {
            case "A" ->
                switch (chance.below(15)) {
                    case 0 -> chance.pick("b", "!b", "b == true", "b != false");
                    case 1, 2 -> "s " + equal + " " + word;
                    case 3 -> "d " + compared + " " + chance.pick("0.5", "0.0", "-0.0", "1.0", "2", "-1.5", "x");
                    case 4 -> chance.pick("i == null", "i != null", "i > 1", "i == 2", "i == x");
                    case 5 -> "big != null && big " + compared + " 1.50";
                    case 6 ->
                        "tags"
                                + chance.pick(
                                        " contains \"u\"",
                                        " contains \"w\"",
                                        " contains s",
                                        ".size == 2",
                                        ".size != 2");
                    case 7 ->
                        chance.pick(
                                "s matches \"u*\"",
                                "s in (\"u\", \"w\")",
                                "s not in (\"u\", null)",
                                "s memberOf tags",
                                "s str[startsWith] \"u\"");
                    case 8 -> "y " + compared + " " + chance.pick(RandomFacts.WHOLES);
                    case 9 ->
                        chance.pick(
                                "odd(y)",
                                "x + 1 > y",
                                "s!.length > 0",
                                "y - 1 < y",
                                "x % 2 == 0",
                                "tags.size > 0 && tags[0] == s",
                                "parts.size > 0 && parts[0].v > 0");
                    case 10 -> chance.pick("shorter(s) == null", "big == null", "parts.size > 0", "tags.empty");
                    default -> chance.pick("x", "y") + " " + compared + " " + number;
                };
            case "B", "Deep" ->
                switch (chance.below(kind.equals("Deep") ? 7 : 6)) {
                    case 0, 1 -> "t " + equal + " " + word;
                    case 6 -> "depth " + compared + " " + number;
                    case 2 -> "colour " + equal + " " + chance.pick("Colour.RED", "null");
                    default -> "n " + compared + " " + number;
                };
            case "Mark", "Peer" ->
                switch (chance.below(8)) {
                    case 0, 1 -> "t " + equal + " " + word;
                    case 2 -> chance.pick("odd(w)", "t str[startsWith] \"u\"", "t in (\"u\", \"w\")");
                    default -> chance.pick("v", "w") + " " + compared + " " + number;
                };
            case "State" ->
                switch (chance.below(13)) {
                    case 0 -> chance.pick("f", "!f", "f == false");
                    case 1 -> "name " + equal + " " + word;
                    case 2 -> "d " + compared + " " + chance.pick("0.5", "0.0", "2", "4.9E-324");
                    case 3 -> "colour " + equal + " " + chance.pick("Colour.RED", "Colour.BLUE", "null");
                    case 4 ->
                        chance.pick(
                                "items contains \"u\"",
                                "items.size > 0",
                                "items.size() <= 1",
                                "times[\"u\"] == 1",
                                "times[\"w\"] == null",
                                "items.empty",
                                "items not contains " + (word.equals("null") ? "name" : word),
                                "p in (1, 2)",
                                "big == 1.5");
                    case 5 ->
                        chance.pick(
                                "at == null",
                                "at != null",
                                "lines.size > 1",
                                "q * 2 > q",
                                "p == q",
                                "p % 2 == 1",
                                "p + q > 1",
                                "times[\"u\"] >= p",
                                "items.size > 0 && items[0] == name");
                    default -> chance.pick("p", "q") + " " + compared + " " + number;
                };
            case "Hypha" ->
                chance.pick("queueDepth > 0", "bufferFill > 0.5", "energy == 1.0", "age == 3", "id == \"worker_1\"");
            default ->
                chance.pick(
                        "frequency == \"a\"",
                        "frequency == \"b\"",
                        "frequency != \"z\"",
                        "payload[\"x\"] == 1",
                        "payload[\"t\"] " + equal + " " + chance.pick("null", "\"u\""),
                        "payload[\"n\"] " + compared + " 1",
                        "!urgent",
                        "seq > 5");
        };
    }

    /** Without a comparison that is cut short, which forall does not take. */
    private static String whole(String pattern) {
        return pattern.replace(" && < 3", "");
    }

    /**
     * What a list gives, or what is gathered; an empty text if there is no list.
     *
     * @param yielded where the variable is added that it binds
     */
    String level(List<String> kinds, int number, List<String> yielded) {
        String v = "$v" + number;
        String w = "$w" + number;
        List<String> lists = new ArrayList<>();
        if (kinds.contains("State")) {
            lists.add("Line( " + w + " : v" + chance.pick("", "", " > 0", " == 1, name != \"u\"", ", times * 10 > 5")
                    + ") from $lines");
            if (chance.oneIn(4)) {
                yielded.add(w);
                return w + " : String(" + chance.pick("", " length > 0 ", " this == \"u\" ", " this != $state.name ")
                        + ") from $items";
            }
        }
        if (kinds.contains("A")) {
            lists.add("Line( " + w + " : v" + chance.pick("", " >= 1", ", name == $a.s", ", v != $a.x")
                    + ") from $parts");
        }
        String fact = chance.pick(
                        "State( $w%d : p )",
                        "State( p > 0, $w%d : p )", "A( $w%d : x )", "A( b, $w%d : x )", "B( n != 1, $w%d : n )")
                .formatted(number);
        if (inserts && chance.oneIn(3)) {
            fact = "Mark( " + chance.pick("", "w > 0, ", "t == \"u\", ") + w + " : v )";
        }
        String list = lists.isEmpty() ? fact : chance.pick(lists);
        RandomLists other = chance.oneIn(3) ? RandomLists.of(chance, kinds, w) : null;
        boolean whole = other == null || other.whole();
        if (other != null) {
            list = other.text();
        }
        boolean ofFacts = other == null && chance.oneIn(4);
        String source = ofFacts ? fact : list;
        switch (chance.below(10)) {
            case 8 -> {
                yielded.addAll(List.of(v, "$g" + number));
                return "groupby( " + source + "; $g" + number + " : "
                        + chance.pick(w, w, whole ? w + " % 2" : w, "\"k\"") + "; "
                        + v
                        + " : " + chance.pick("sum", "count", "max", "average", "collectList") + "(" + w + ")"
                        + chance.pick("", ", $c" + number + " : count()") + " )";
            }
            case 9 -> {
                yielded.add(v);
                String second = kinds.contains("State")
                        ? chance.pick("Line( v %s %s, $u%d : v ) from $lines", "State( p %s %s, $u%d : p )")
                        : chance.pick("A( x %s %s, $u%d : x )", "B( n %s %s, $u%d : n )");
                return "accumulate( ( " + list + " and "
                        + second.formatted(chance.pick("==", "!=", ">="), w, number) + " ); " + v + " : "
                        + chance.pick("sum", "count", "max", "average") + "(" + chance.pick(w, "$u" + number) + ") )";
            }
            case 0 -> {
                yielded.add(v);
                return "$l" + number + " : List( size " + chance.pick("> 0", "== 0", "< 2", ">= 0") + ", " + v
                        + " : size ) from collect( " + source + " )";
            }
            case 1 -> {
                yielded.add(v);
                return v + " : Number(" + chance.pick("", " doubleValue > 0 ") + ") from accumulate( " + source + ", "
                        + chance.pick("sum", "count", whole ? "max" : "sum", "average") + "(" + w + ") )";
            }
            case 2, 3, 4 -> {
                yielded.add(v);
                return "accumulate( " + source + "; " + v + " : "
                        + chance.pick("sum", "count", "min", "max", "average", "collectList")
                        + "(" + chance.pick(w, whole ? w + " * 2" : w) + ")"
                        + chance.pick("", ", $c" + number + " : count(); $c" + number + " > 0") + " )";
            }
            default -> {
                if (list.equals(source) && !lists.isEmpty()) {
                    yielded.add(w);
                    return list;
                }
                return "";
            }
        }
    }
}
