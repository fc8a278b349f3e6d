package io.mycelium.rules;

import io.mycelium.api.signal.Signal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Rules made of a seed, over State, Hypha and signals, typed and as they are, each of which a step has one of: what can be
 * evaluated on values, and now and then a rule that can't. Their fields and constants are few, and extreme.
 */
record RandomRules(long seed, List<String> rules) {
    private static final String TYPES = """
            declare enum Colour RED, BLUE; end
            declare Line name : String  v : int  times : double end
            declare State p : int  q : long  d : double  f : boolean  name : String  big : BigDecimal  colour : Colour
              items : List<String>  times : Map<String, Long>  lines : List<Line> end
            declare A x : int  y : long  s : String  b : boolean  d : double  i : Integer  big : BigDecimal  tags : List<String>  parts : List<Line> end
            declare B n : long  t : String end
            declare Extra v : long end
            function boolean odd(long n) { return n % 2 != 0; }
            """;
    private static final String[] WHOLES = {
        "0", "1", "2", "-1", "3", "1", "2", "9223372036854775807", "-9223372036854775808"
    };
    private static final String[] INTS = {"0", "1", "2", "-1", "3", "1", "2", "2147483647", "-2147483648"};
    private static final String[] TEXTS = {"u", "v", "u", "v", ""};
    private static final String[] DECIMALS = {"0.0", "0.5", "1.0", "-1.5", "1.0E300"};

    static RandomRules of(long seed) {
        Random random = new Random(seed);
        List<String> rules = new ArrayList<>();
        int number = random.nextInt(20) == 0 ? 66 + random.nextInt(8) : 1 + random.nextInt(7);
        for (int i = 0; i < number; i++) {
            rules.add(rule(random, "r" + i));
        }
        return new RandomRules(seed, rules);
    }

    String drl() {
        return TYPES + String.join("", rules);
    }

    RandomRules without(int rule) {
        List<String> fewer = new ArrayList<>(rules);
        fewer.remove(rule);
        return new RandomRules(seed, fewer);
    }

    /** The same without one line of a rule: a pattern, what is gathered, or an action. Others may need it. */
    List<RandomRules> withoutALine() {
        List<RandomRules> all = new ArrayList<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            List<String> lines = rules.get(rule).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).startsWith("  ")) {
                    List<String> fewer = new ArrayList<>(lines);
                    fewer.remove(i);
                    List<String> changed = new ArrayList<>(rules);
                    changed.set(rule, String.join("\n", fewer) + "\n");
                    all.add(new RandomRules(seed, changed));
                }
            }
        }
        return all;
    }

    private static String rule(Random random, String name) {
        List<String> kinds = new ArrayList<>();
        int signal = random.nextInt(10);
        if (signal < 5) {
            kinds.add("A");
        } else if (signal < 8) {
            kinds.add("B");
        }
        if (random.nextInt(5) > 0 || kinds.isEmpty()) {
            kinds.add("State");
        }
        if (random.nextInt(8) == 0) {
            kinds.add("Hypha");
        }
        if (random.nextInt(8) == 0) {
            kinds.add("Signal");
        }
        if (random.nextInt(3) == 0) {
            java.util.Collections.shuffle(kinds, random);
        }
        StringBuilder rule = new StringBuilder("rule \"" + name + "\""
                + pick(random, "", "", "", " salience 5", " salience -5", " salience 1")
                + pick(random, "", "", "", " no-loop", " no-loop")
                + "\nwhen\n");
        List<String> whole = new ArrayList<>();
        List<String> text = new ArrayList<>();
        for (String kind : kinds) {
            rule.append("  ").append(pattern(random, kind, whole, text, true)).append('\n');
            if (random.nextInt(7) == 0) {
                String other = pick(random, "A", "B", "State", "Signal");
                rule.append("  ")
                        .append(pick(random, "not ", "not ", "exists "))
                        .append(pattern(random, other, whole, text, false))
                        .append('\n');
            }
        }
        if (kinds.contains("A") && random.nextInt(10) == 0) {
            rule.append("  ")
                    .append(pick(random, "eval( $a.getX() > 0 )", "eval( true )", "eval( 10 / $a.getY() < 9 )"))
                    .append('\n');
        }
        List<String> yielded = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            for (int i = 1 + random.nextInt(2); i > 0; i--) {
                rule.append("  ").append(level(random, kinds, i, yielded)).append('\n');
            }
        }
        whole.stream().filter(each -> each.startsWith("$read")).forEach(yielded::add);
        rule.append("then\n");
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            String action = action(random, name, kinds);
            rule.append("  ").append(action).append('\n');
            if (action.startsWith("delete")) {
                break; // a fact that is modified after it was deleted comes back in a session
            }
        }
        for (String each : yielded) {
            rule.append("  hypha.emit(\"" + name + "y\", java.util.Collections.singletonMap(\"y\", ")
                    .append(each)
                    .append("));\n");
        }
        return rule.append("end\n").toString();
    }

    /** What a list gives, or what is gathered. */
    private static String level(Random random, List<String> kinds, int number, List<String> yielded) {
        String v = "$v" + number;
        List<String> lists = new ArrayList<>();
        if (kinds.contains("State")) {
            lists.add("Line( $w" + number + " : v"
                    + pick(random, "", "", " > 0", " == 1, name != \"u\"", ", times * 10 > 5") + ") from $lines");
        }
        if (kinds.contains("A")) {
            lists.add("Line( $w" + number + " : v" + pick(random, "", " >= 1", ", name == $a.s", ", v != $a.x")
                    + ") from $parts");
        }
        String fact = pick(
                random,
                "State( $w%d : p )",
                "State( p > 0, $w%d : p )",
                "A( $w%d : x )",
                "A( b, $w%d : x )",
                "B( n != 1, $w%d : n )");
        String list = lists.isEmpty() ? fact.formatted(number) : lists.get(random.nextInt(lists.size()));
        String source = random.nextInt(4) == 0 ? fact.formatted(number) : list;
        String w = "$w" + number;
        switch (random.nextInt(8)) {
            case 0 -> {
                yielded.add(v);
                return "$l" + number + " : List( size " + pick(random, "> 0", "== 0", "< 2", ">= 0") + ", " + v
                        + " : size ) from collect( " + source + " )";
            }
            case 1 -> {
                yielded.add(v);
                return v + " : Number() from accumulate( " + source + ", "
                        + pick(random, "sum", "count", "max", "average") + "(" + w + ") )";
            }
            case 2, 3, 4 -> {
                yielded.add(v);
                return "accumulate( " + source + "; " + v + " : "
                        + pick(random, "sum", "count", "min", "max", "average")
                        + "(" + w + ")" + pick(random, "", ", $c" + number + " : count(); $c" + number + " > 0")
                        + " )";
            }
            default -> {
                if (list.equals(source) && !lists.isEmpty() && kinds.get(0).length() > 0) {
                    yielded.add(w);
                    return list;
                }
                return "";
            }
        }
    }

    private static String pattern(Random random, String kind, List<String> whole, List<String> text, boolean bound) {
        List<String> constraints = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            String one = constraint(random, kind, whole, text);
            constraints.add(
                    switch (random.nextInt(10)) {
                        case 0 -> "(" + one + " || " + constraint(random, kind, whole, text) + ")";
                        case 1 -> one + " && " + constraint(random, kind, whole, text);
                        default -> one;
                    });
        }
        String variable = "$" + kind.toLowerCase(java.util.Locale.ROOT);
        if (bound && random.nextInt(4) == 0) {
            constraints.add("$read" + kind + " : " + moreThanAField(random, kind));
            whole.add("$read" + kind);
        }
        if (bound) {
            if (kind.equals("A") && random.nextBoolean()) {
                constraints.add("$x : x" + (random.nextBoolean() ? " > " + pick(random, INTS) : ""));
                whole.add("$x");
            }
            if (kind.equals("B") && random.nextBoolean()) {
                constraints.add("$t : t");
                text.add("$t");
            }
            if (kind.equals("State")) {
                constraints.add("$lines : lines");
            } else if (kind.equals("A")) {
                constraints.add("$parts : parts");
            }
            switch (kind) {
                case "A" -> {
                    whole.addAll(List.of("$a.x", "$a.y"));
                    text.add("$a.s");
                }
                case "B" -> whole.add("$b.n");
                case "State" -> {
                    whole.addAll(List.of("$state.p", "$state.q"));
                    text.add("$state.name");
                }
                default -> {}
            }
        }
        String watch = kind.equals("State") && bound && random.nextInt(12) == 0
                ? " @watch(" + pick(random, "p", "q", "*", "!p", "!q") + ")"
                : "";
        return (bound ? variable + " : " : "") + kind + "( " + String.join(", ", constraints) + " )" + watch;
    }

    /** What a pattern can bind, and Drools reads. */
    private static String moreThanAField(Random random, String kind) {
        return switch (kind) {
            case "A" -> pick(random, "tags.size", "s!.length", "( x + 1 )", "parts.size()", "getX()", "parts[0].v");
            case "B" -> pick(random, "t!.length", "( n - 1 )", "getN()");
            case "State" -> pick(random, "items.size", "times[\"u\"]", "( p + 1 )", "lines.size()", "name!.length");
            case "Hypha" -> pick(random, "id.length()", "getQueueDepth()");
            default -> pick(random, "payload[\"x\"]", "payload[\"n\"]", "frequency.length()");
        };
    }

    private static String constraint(Random random, String kind, List<String> whole, List<String> text) {
        String compared = pick(random, "==", "==", "==", "!=", "<", "<=", ">", ">=");
        String equal = pick(random, "==", "!=");
        String number = !whole.isEmpty() && random.nextInt(3) == 0
                ? whole.get(random.nextInt(whole.size()))
                : pick(random, INTS);
        String word = !text.isEmpty() && random.nextInt(3) == 0
                ? text.get(random.nextInt(text.size()))
                : pick(random, "null", "\"u\"", "\"v\"", "\"\"");
        return switch (kind) {
            case "A" ->
                switch (random.nextInt(14)) {
                    case 0 -> pick(random, "b", "!b", "b == true", "b != false");
                    case 1, 2 -> "s " + equal + " " + word;
                    case 3 -> "d " + compared + " " + pick(random, "0.5", "0.0", "1.0", "2", "-1.5");
                    case 4 -> pick(random, "i == null", "i != null", "i > 1", "i == 2");
                    case 5 -> "big != null && big " + compared + " 1.50";
                    case 6 -> "tags" + pick(random, " contains \"u\"", " contains \"w\"", ".size == 2", ".size != 2");
                    case 7 ->
                        pick(
                                random,
                                "s matches \"u*\"",
                                "s in (\"u\", \"w\")",
                                "s memberOf tags",
                                "s str[startsWith] \"u\"");
                    case 8 -> "y " + compared + " " + pick(random, WHOLES);
                    case 9 -> pick(random, "odd(y)", "x + 1 > y", "s!.length > 0", "10 / x > 1");
                    default -> pick(random, "x", "y") + " " + compared + " " + number;
                };
            case "B" -> random.nextInt(3) == 0 ? "t " + equal + " " + word : "n " + compared + " " + number;
            case "State" ->
                switch (random.nextInt(12)) {
                    case 0 -> pick(random, "f", "!f", "f == false");
                    case 1 -> "name " + equal + " " + word;
                    case 2 -> "d " + compared + " " + pick(random, "0.5", "0.0", "2");
                    case 3 -> "colour " + equal + " " + pick(random, "Colour.RED", "Colour.BLUE", "null");
                    case 4 ->
                        pick(
                                random,
                                "items contains \"u\"",
                                "items.size > 0",
                                "items.size() <= 1",
                                "times[\"u\"] == 1",
                                "items.empty",
                                "items not contains " + (word.equals("null") ? "name" : word),
                                "p in (1, 2)",
                                "big == 1.5");
                    default -> pick(random, "p", "q") + " " + compared + " " + number;
                };
            case "Hypha" ->
                pick(random, "queueDepth > 0", "bufferFill > 0.5", "energy == 1.0", "age == 3", "id == \"worker_1\"");
            default ->
                pick(
                        random,
                        "frequency == \"a\"",
                        "frequency == \"b\"",
                        "frequency != \"z\"",
                        "payload[\"x\"] == 1",
                        "payload[\"t\"] " + equal + " " + pick(random, "null", "\"u\""),
                        "payload[\"n\"] " + compared + " 1",
                        "!urgent",
                        "seq > 0");
        };
    }

    private static String action(Random random, String name, List<String> kinds) {
        boolean state = kinds.contains("State");
        String typed = kinds.contains("A") ? "$a" : kinds.contains("B") ? "$b" : null;
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> {
                if (state) {
                    return "modify( $state ) { "
                            + pick(
                                    random,
                                    "setP( Math.floorMod($state.getP() + 1, 5) )",
                                    "setQ( $state.getQ() - 1 )",
                                    "setF( !$state.isF() )",
                                    "setName( \"v\" ), setQ( 0L )",
                                    "setName( null )",
                                    "setD( $state.getD() + 0.5 )",
                                    "setColour( Colour.BLUE )",
                                    "setP( $state.getP() )",
                                    "setBig( new BigDecimal(\"1.5\") )")
                            + " }";
                }
            }
            case 4 -> {
                if (typed != null) {
                    return "modify( " + typed + " ) { "
                            + (typed.equals("$a")
                                    ? pick(
                                            random,
                                            "setX( $a.getX() + 1 )",
                                            "setX( 0 )",
                                            "setB( !$a.isB() )",
                                            "setS( null )")
                                    : pick(random, "setN( $b.getN() + 1 )", "setT( \"u\" )"))
                            + " }";
                }
            }
            case 5 -> {
                if (typed != null && random.nextInt(3) == 0) {
                    return "delete( " + typed + " );";
                }
            }
            case 6 -> {
                if (state && random.nextInt(3) == 0) {
                    return "update( $state );";
                }
            }
            case 7 -> {
                if (state) {
                    return "if ($state.getItems().size() < 3) { $state.getItems().add(\"u\"); $state.getTimes().put(\"u\", (long) $state.getP()); }"
                            + " update( $state );";
                }
            }
            case 8 -> {
                if (state && random.nextInt(3) == 0) {
                    return "if ($state.getLines().size() < 3) { $state.getLines().add( new Line(\"u\", $state.getP(), 0.5) ); }"
                            + " modify( $state ) { setLines( $state.getLines() ) }";
                }
                if (random.nextInt(6) == 0) {
                    return state
                            ? "hypha.emit(\"d\", Map.of(\"v\", 6 / $state.getP()));"
                            : "String nothing = null; nothing.length();";
                }
            }
            case 9 -> {
                if (random.nextInt(12) == 0) {
                    return pick(
                            random,
                            "insert( new Extra(1L) );",
                            "for (int i = 0; i < 100000; i++) { if (i == -1) { break; } }",
                            "hypha.die();");
                }
            }
            default -> {}
        }
        return kinds.contains("A")
                ? "hypha.emit(\"" + name + "\", Map.of(\"x\", $a.getX(), \"y\", $a.getY()));"
                : state
                        ? "hypha.emit(\"" + name + "\", Map.of(\"p\", $state.getP(), \"q\", $state.getQ()));"
                        : "hypha.emit(\"" + name + "\");";
    }

    /** The fields of a state to begin with. */
    static Map<String, Object> state(Random random) {
        Map<String, Object> state = new TreeMap<>();
        state.put("p", Long.valueOf(pick(random, INTS)));
        state.put("q", Long.valueOf(pick(random, WHOLES)));
        state.put("d", Double.valueOf(pick(random, DECIMALS)));
        state.put("f", random.nextBoolean());
        if (random.nextInt(3) > 0) {
            state.put("name", pick(random, TEXTS));
        }
        if (random.nextInt(3) > 0) {
            state.put("big", new BigDecimal(pick(random, "1.5", "0", "1E+30")));
        }
        if (random.nextInt(3) > 0) {
            state.put("colour", pick(random, "RED", "BLUE"));
        }
        if (random.nextBoolean()) {
            state.put("items", List.of("u", "w"));
            state.put("times", Map.of("u", 1L));
        }
        if (random.nextBoolean()) {
            state.put("lines", lines(random));
        }
        return state;
    }

    private static List<Object> lines(Random random) {
        List<Object> lines = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            lines.add(Map.of(
                    "name", pick(random, TEXTS),
                    "v", Long.valueOf(pick(random, INTS)),
                    "times", Double.valueOf(pick(random, DECIMALS))));
        }
        return lines;
    }

    static Signal signal(Random random) {
        Map<String, Object> fields = new TreeMap<>();
        int kind = random.nextInt(10);
        if (kind < 5) {
            fields.put("x", Long.valueOf(pick(random, INTS)));
            fields.put("y", Long.valueOf(pick(random, WHOLES)));
            fields.put("d", Double.valueOf(pick(random, DECIMALS)));
            fields.put("b", random.nextBoolean());
            if (random.nextInt(3) > 0) {
                fields.put("s", pick(random, TEXTS));
            }
            if (random.nextInt(3) > 0) {
                fields.put("i", (long) random.nextInt(4));
            }
            if (random.nextInt(3) > 0) {
                fields.put("big", new BigDecimal(pick(random, "1.5", "0.1", "-1E+20")));
            }
            if (random.nextInt(2) > 0) {
                fields.put("parts", lines(random));
            }
            if (random.nextInt(2) > 0) {
                fields.put("tags", List.of("u", ""));
            }
            return HandMadeSignal.of("a", fields);
        }
        if (kind < 9) {
            fields.put("n", Long.valueOf(pick(random, WHOLES)));
            if (random.nextInt(3) > 0) {
                fields.put("t", pick(random, TEXTS));
            }
            return HandMadeSignal.of("b", fields);
        }
        return HandMadeSignal.of(pick(random, "z", "extra"), Map.of());
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    @Override
    public String toString() {
        return "seed " + seed + "\n" + drl();
    }
}
