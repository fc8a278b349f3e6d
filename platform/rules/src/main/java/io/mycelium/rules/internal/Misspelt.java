package io.mycelium.rules.internal;

import io.mycelium.rules.PackProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the word of the rule language, or of Java, that was mistyped where a file can't be read. */
final class Misspelt {
    private static final List<String> PARTS = List.of("rule", "query", "declare", "function", "import", "global");
    private static final List<String> OF_RULE = List.of(
            "when",
            "then",
            "salience",
            "no-loop",
            "extends",
            "enabled",
            "agenda-group",
            "activation-group",
            "auto-focus",
            "dialect");
    private static final List<String> OF_CONDITION = List.of(
            "then",
            "not",
            "exists",
            "forall",
            "from",
            "eval",
            "accumulate",
            "collect",
            "groupby",
            "contains",
            "excludes",
            "matches",
            "memberOf",
            "soundslike",
            "null");
    private static final List<String> OF_JAVA = List.of(
            "modify",
            "update",
            "insert",
            "delete",
            "end",
            "else",
            "return",
            "while",
            "for",
            "switch",
            "case",
            "break",
            "continue",
            "default",
            "final",
            "instanceof",
            "boolean",
            "double",
            "throw",
            "catch",
            "finally");
    private static final List<String> OF_DECLARATION = List.of("end", "extends", "boolean", "double");

    private static final Pattern WORD = Pattern.compile("(?<![\\w$.@-])[a-z]+(?:-[a-z]+)*(?![\\w$-])");
    private static final Pattern HEAD =
            Pattern.compile("(?m)^[ \\t]*(rule|query|declare|function|import|global)\\b(?!\\s*:)");
    private static final Set<String> KNOWN = all();

    /** Where it is, and what was meant. */
    record Found(int offset, String word, String meant) {
        String message() {
            return "'" + word + "' is no word of the rule language";
        }

        String hint() {
            return "did you mean '" + meant + "'?";
        }
    }

    private Misspelt() {}

    private static Set<String> all() {
        Set<String> all = new java.util.TreeSet<>(PARTS);
        all.addAll(OF_RULE);
        all.addAll(OF_CONDITION);
        all.addAll(OF_JAVA);
        all.addAll(OF_DECLARATION);
        all.addAll(List.of(
                "int", "long", "or", "and", "in", "str", "new", "true", "false", "if", "this", "init", "action"));
        return all;
    }

    /**
     * The first that may be to blame; null if there is none.
     *
     * @param code without comments and the insides of texts
     * @param offset of what the parser could make nothing of
     */
    static @Nullable Found before(String code, int offset) {
        int from = 0;
        Matcher head = HEAD.matcher(code);
        while (head.find() && head.start() <= offset) {
            from = head.start(1);
        }
        int to = endOfNextLine(code, offset);
        Matcher word = WORD.matcher(code).region(from, to);
        word.useTransparentBounds(true);
        List<String> context = PARTS;
        while (word.find()) {
            String text = word.group();
            if (KNOWN.contains(text)) {
                context = after(text, context);
                continue;
            }
            List<String> candidates = new ArrayList<>(context);
            if (isFirstInLine(code, word.start())) {
                candidates.addAll(PARTS);
            }
            String meant = isName(code, word) ? null : nearest(text, candidates);
            if (meant != null) {
                return new Found(word.start(), text, meant);
            }
        }
        return null;
    }

    /** The first in the consequence of a rule, as a problem; null if there is none. */
    static @Nullable PackProblem inConsequence(AuthoredRule rule) {
        String code = rule.file().code();
        Matcher word = WORD.matcher(code).region(rule.consequenceStart(), rule.end());
        word.useTransparentBounds(true);
        while (word.find()) {
            String text = word.group();
            String meant = KNOWN.contains(text) || isName(code, word) ? null : nearest(text, OF_JAVA);
            if (meant != null) {
                Found found = new Found(word.start(), text, meant);
                return rule.error(rule.file().place(found.offset()), found.message(), found.hint());
            }
        }
        return null;
    }

    private static int endOfNextLine(String code, int offset) {
        int end = code.indexOf('\n', Math.min(offset, code.length()));
        return end < 0 ? code.length() : end;
    }

    private static List<String> after(String keyword, List<String> before) {
        return switch (keyword) {
            case "rule" -> OF_RULE;
            case "when", "query" -> OF_CONDITION;
            case "then", "function" -> OF_JAVA;
            case "declare" -> OF_DECLARATION;
            case "end" -> PARTS;
            default -> before;
        };
    }

    private static boolean isFirstInLine(String code, int offset) {
        int line = code.lastIndexOf('\n', offset - 1) + 1;
        return code.substring(line, offset).isBlank();
    }

    /** Whether it names something: it is declared, bound, called or there more than once. */
    private static boolean isName(String code, Matcher word) {
        String rest = code.substring(word.end()).stripLeading();
        String before = code.substring(0, word.start()).stripTrailing();
        boolean typed = rest.startsWith(":") || before.endsWith(":");
        int count = 0;
        Matcher same = Pattern.compile("(?<![\\w$-])" + Pattern.quote(word.group()) + "(?![\\w$-])")
                .matcher(code);
        while (same.find()) {
            count++;
        }
        return typed || count > 1;
    }

    private static @Nullable String nearest(String word, List<String> candidates) {
        String best = null;
        int least = word.length() < 6 ? 2 : 3;
        for (String each : candidates) {
            int distance = Names.distance(word, each);
            if (distance < least && distance < Math.max(2, each.length() / 2) && word.length() > 2) {
                best = each;
                least = distance;
            }
        }
        return best;
    }
}
