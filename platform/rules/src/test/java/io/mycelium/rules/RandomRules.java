package io.mycelium.rules;

import io.mycelium.testkit.network.Chance;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rules made by chance, over State, Hypha and signals, typed and as they are, each of which a step has one of: what can be
 * evaluated on values, and now and then a rule that can't. Their fields and constants are few, so that rules meet, and extreme.
 */
record RandomRules(List<String> rules) {
    private static final Pattern LISTED = Pattern.compile(".*(?: from |accumulate\\(|groupby\\(|eval\\().*");
    private static final Pattern OF_SIGNAL = Pattern.compile("\\b(?:A|B|Deep|Signal|Mark)\\(");
    private static final String TYPES = """
            declare enum Colour RED, BLUE; end
            declare Line name : String  v : int  times : double  inner : Line  price : BigDecimal end
            declare State p : int  q : long  d : double  f : boolean  name : String  big : BigDecimal  colour : Colour
              at : Instant  items : List<String>  times : Map<String, Long>  lines : List<Line>  best : Line  any : Map
              share : Double end
            declare A x : int  y : long  s : String  b : boolean  d : double  i : Integer  big : BigDecimal  tags : List<String>
              parts : List<Line>  part : Line  counts : Map<String, Long>  wide : Long  since : Instant end
            declare B n : long  t : String  colour : Colour end
            declare Deep extends B  depth : int end
            declare Extra v : long end
            declare Mark v : int  w : long  t : String end
            function boolean odd(long n) { return n % 2 != 0; }
            function String shorter(String s) { return s == null || s.isEmpty() ? null : s.substring(1); }
            function long least(long a, long b) { return a < b ? a : b; }
            function int total(Line line) { return line == null ? 0 : line.getV() + total(line.getInner()); }
            function long reach(List lines) {
              long most = 0;
              for (Object each : lines == null ? List.of() : lines) { most = Math.max(most, ((Line) each).getV()); }
              return most;
            }
            function List firstTwo(List lines) { return lines == null || lines.size() < 3 ? lines : new ArrayList(lines.subList(0, 2)); }
            function long sum(long n) { return n <= 0 ? 0 : n + sum(n - 1); }
            """;

    RandomRules {
        rules = List.copyOf(rules);
    }

    /** At most so many; one in forty packs has more than a word has bits. */
    static RandomRules of(Chance chance, int size) {
        int number = chance.oneIn(40) ? 66 + chance.below(8) : chance.between(size / 2 + 1, Math.max(size, 2));
        boolean inserts = chance.oneIn(3);
        boolean grouped = chance.oneIn(4);
        List<String> rules = new ArrayList<>();
        List<List<String>> bound = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            rules.add(rule(chance, "r" + i, bound, inserts, grouped));
        }
        return new RandomRules(rules);
    }

    String drl() {
        return TYPES + String.join("", rules);
    }

    /** Whether a failure of a rule is one of its conditions: some of them may fail, and it is at a line before what it does. */
    boolean isOfCondition(String rule, int line) {
        String drl = drl();
        int begin = drl.indexOf("rule \"" + rule + "\"");
        int then = begin < 0 ? -1 : drl.indexOf("\nthen\n", begin);
        if (then < 0) {
            return false;
        }
        String condition = drl.substring(begin, then);
        return line <= drl.substring(0, then).lines().count()
                && FailingConditions.areIn(condition.contains(" extends ") ? drl : condition);
    }

    /**
     * Each pattern, level and action is a line of its own, which begins with two blanks.
     *
     * @param bound the kinds of facts that the rules before have bound, none if they are not to be extended; those of this
     *     one are added
     * @param inserts whether rules insert facts, and match them
     * @param grouped whether rules are in activation groups
     */
    private static String rule(Chance chance, String name, List<List<String>> bound, boolean inserts, boolean grouped) {
        List<String> kinds = kinds(chance, inserts);
        RandomConditions conditions = new RandomConditions(chance, inserts);
        boolean joins = kinds.contains("Mark");
        StringBuilder rule = new StringBuilder("rule \"" + name + "\"");
        int extended = bound.isEmpty() ? -1 : chance.below(bound.size());
        boolean extending =
                extended >= 0 && chance.oneIn(20) && !bound.get(extended).isEmpty();
        List<String> its = kinds;
        if (extending) {
            rule.append(" extends \"r").append(extended).append('"');
            its = bound.get(extended);
            conditions.extend(its);
        }
        bound.add(its);
        boolean workedOut = !extending && chance.oneIn(8);
        rule.append(
                        workedOut
                                ? conditions.workedOut(kinds)
                                : chance.pick("", "", "", " salience 5", " salience -5", " salience 1"))
                .append(!workedOut && chance.oneIn(25) ? " enabled false" : "")
                .append(chance.pick("", "", "", " no-loop", " no-loop"))
                .append(
                        grouped
                                ? chance.pick(
                                        "",
                                        " activation-group \"g\"",
                                        " activation-group \"g\"",
                                        " activation-group \"h\"")
                                : "")
                .append("\nwhen\n");
        StringBuilder condition = new StringBuilder();
        for (String kind : kinds) {
            line(condition, extending ? conditions.unbound(kind) : conditions.pattern(kind));
            if (chance.oneIn(7)) {
                String negated = chance.oneIn(3) ? conditions.several() : conditions.negated();
                joins |= negated.contains("Mark");
                line(condition, negated);
            }
        }
        if (kinds.contains("A") && !extending && chance.oneIn(10)) {
            line(condition, chance.pick("eval( $a.getX() > 0 )", "eval( true )", "eval( 10 / $a.getY() < 9 )"));
        }
        if (chance.oneIn(15)) {
            line(condition, conditions.alternatives());
        }
        List<String> yielded = new ArrayList<>();
        if (!extending && chance.oneIn(joins || workedOut ? 50 : 4)) {
            for (int i = 1 + chance.below(2); i > 0; i--) {
                List<String> more = new ArrayList<>();
                String level = conditions.level(kinds, i, more);
                boolean alone = level.startsWith("groupby") || level.startsWith("accumulate( ( ");
                if (!alone || condition.indexOf(" or ") < 0) { // which are refused together, or make a session stumble
                    line(condition, level);
                    yielded.addAll(more);
                }
            }
        }
        for (String each : yielded) {
            if (condition.indexOf("  Line( " + each + " : v") >= 0 && chance.oneIn(3)) {
                line(
                        condition,
                        chance.pick(
                                        "State( p %s %s )",
                                        "A( x %s %s )", "B( n %s %s )", "not A( x %s %s )", "exists B( n %s %s )")
                                .formatted(chance.pick("==", "!=", ">="), each));
            }
        }
        String ordered = chance.oneIn(3) ? mixed(chance, condition.toString()) : condition.toString();
        rule.append(ended(chance.oneIn(6) ? ordered : apart(ordered)));
        if (!extending && chance.oneIn(8) && !OF_SIGNAL.matcher(ordered).find()) {
            rule.insert(rule.indexOf("\"", 6) + 1, " @recovery");
        }
        yielded.addAll(conditions.read());
        rule.append("then\n");
        for (int i = 1 + chance.below(2); i > 0; i--) {
            String action = inserts && chance.oneIn(4)
                    ? RandomInserts.insertion(chance, its)
                    : RandomConsequences.action(chance, name, its);
            line(rule, action);
            if (action.contains("delete( ")) {
                break; // a fact that is modified after it was deleted comes back in a session
            }
        }
        for (String each : yielded) {
            line(
                    rule,
                    "hypha.emit(\"" + name + "y\", java.util.Collections.singletonMap(\"y\", String.valueOf(" + each
                            + ")));");
        }
        return rule.append("end\n").toString();
    }

    /** The same with what is asked of lists, and evals, as far before its place as what it uses allows, or less far. */
    private static String mixed(Chance chance, String condition) {
        List<String> lines = new ArrayList<>(condition.lines().toList());
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (LISTED.matcher(line).matches()) {
                int first = 0;
                for (int j = 0; j < i; j++) {
                    for (String each : List.of("$a", "$state", "$lines", "$items", "$parts")) {
                        if (line.contains(each) && lines.get(j).contains(each + " :")) {
                            first = j + 1;
                        }
                    }
                }
                lines.remove(i);
                lines.add(chance.between(first, i), line);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /** The same with a pattern between the first one and a list or eval, which keeps its rule out of a session. */
    private static String apart(String condition) {
        List<String> lines = new ArrayList<>(condition.lines().toList());
        if (lines.size() > 1 && LISTED.matcher(lines.get(1)).matches()) {
            lines.add(1, "  Hypha()");
        }
        return String.join("\n", lines) + "\n";
    }

    /** A bracket behind {@code from x} would be read as the arguments of a method of that name. */
    private static String ended(String condition) {
        return condition.replaceAll("( from \\$[\\w.]+(?:\\(\\))?)(?=\n *\\()", "$1;");
    }

    private static void line(StringBuilder rule, String text) {
        if (!text.isEmpty()) {
            rule.append("  ").append(text).append('\n');
        }
    }

    private static List<String> kinds(Chance chance, boolean inserts) {
        List<String> kinds = new ArrayList<>();
        int signal = chance.below(10);
        if (signal < 5) {
            kinds.add("A");
        } else if (signal < 8) {
            kinds.add(chance.oneIn(3) ? "Deep" : "B");
        }
        if (!chance.oneIn(5) || kinds.isEmpty()) {
            kinds.add("State");
        }
        if (chance.oneIn(8)) {
            kinds.add("Hypha");
        }
        if (chance.oneIn(8)) {
            kinds.add("Signal");
        }
        if (inserts && chance.oneIn(3)) {
            kinds.add("Mark");
            if (chance.oneIn(4)) {
                kinds.add("Peer");
            }
        }
        return chance.oneIn(3) ? chance.shuffled(kinds) : kinds;
    }

    @Override
    public String toString() {
        return drl();
    }
}
