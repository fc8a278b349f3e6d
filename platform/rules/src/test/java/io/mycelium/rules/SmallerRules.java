package io.mycelium.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules of a pack without one thing: some rules, a line of one (a pattern, a level, an action), an attribute, a
 * constraint or a change among several. What needs the thing does not compile then, which is for others to see.
 */
final class SmallerRules {
    private static final List<String> ATTRIBUTES = List.of(
            " no-loop",
            " @recovery",
            " activation-group \"[gh]\"",
            " salience 5",
            " salience -5",
            " salience 1",
            " @watch\\([^)]*\\)",
            " extends \"r\\d+\"",
            " enabled false",
            " (?:salience|enabled) \\(.*? \\)");

    private SmallerRules() {}

    static List<RandomRules> of(RandomRules pack) {
        List<RandomRules> all = new ArrayList<>();
        List<String> rules = pack.rules();
        for (int some = rules.size() / 2; some > 0; some /= 2) {
            for (int from = 0; from < rules.size(); from += some) {
                List<String> fewer = new ArrayList<>(rules);
                fewer.subList(from, Math.min(from + some, rules.size())).clear();
                all.add(new RandomRules(fewer));
            }
        }
        for (int i = 0; i < rules.size(); i++) {
            for (String smaller : smaller(rules.get(i))) {
                List<String> changed = new ArrayList<>(rules);
                changed.set(i, smaller);
                all.add(new RandomRules(changed));
            }
        }
        return all;
    }

    private static List<String> smaller(String rule) {
        List<String> all = new ArrayList<>();
        for (int from = rule.indexOf("\n  "); from >= 0; from = rule.indexOf("\n  ", from + 1)) {
            all.add(rule.substring(0, from) + rule.substring(rule.indexOf('\n', from + 1)));
        }
        for (String each : ATTRIBUTES) {
            String without = rule.replaceFirst(each, "");
            if (!without.equals(rule)) {
                all.add(without);
            }
        }
        for (int i = 0; i < rule.length(); i++) {
            if (rule.charAt(i) == '(' || rule.charAt(i) == '{') {
                withoutAPart(rule, i + 1, all);
            }
        }
        return all;
    }

    /** Adds the rule without one of the parts of a bracket: {@code a, b || c} without a, b, or c. */
    private static void withoutAPart(String rule, int begin, List<String> all) {
        int part = begin;
        int depth = 0;
        boolean quoted = false;
        int separators = 0;
        for (int i = begin; i < rule.length() && depth >= 0; i++) {
            char c = rule.charAt(i);
            quoted ^= c == '"';
            if (quoted) {
                continue;
            }
            depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
            int separator = separator(rule, i);
            if (depth == 0 && separator > 0) {
                separators++;
                all.add(rule.substring(0, part) + rule.substring(i + separator));
                part = i + separator;
            }
            if (depth < 0 && !rule.substring(part, i).isBlank()) {
                int before = part - (separators == 0 ? 0 : separatorBefore(rule, part));
                all.add(rule.substring(0, before) + " " + rule.substring(i));
            }
        }
    }

    private static int separator(String rule, int at) {
        return rule.startsWith(", ", at) ? 2 : rule.startsWith(" || ", at) || rule.startsWith(" && ", at) ? 4 : 0;
    }

    private static int separatorBefore(String rule, int part) {
        return rule.startsWith(", ", part - 2) ? 2 : 4;
    }
}
