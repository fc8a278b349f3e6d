package io.mycelium.rules.internal;

import io.mycelium.rules.PackProblem;
import io.mycelium.rules.internal.DrlText.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What makes the parser stumble without saying so: characters that look like others, brackets behind a {@code from}, and
 * field names that are words of the rule language. What stands in comments and between quotes is not looked at.
 */
final class TextChecks {
    private static final Map<Character, String> FOREIGN = foreign();
    private static final Map<Character, String> MEANT = Map.of(
            '\u00f7', "/", '\u00d7', "*", '\u2264', "<=", '\u2265', ">=", '\u2260', "!=", '\u2215', "/", '\u22c5', "*",
            '\u00b7', "*");
    private static final Pattern HASH_COMMENT = Pattern.compile("(?m)^[ \\t]*#");
    private static final Pattern DECLARED = Pattern.compile(
            "(?s)\\bdeclare\\b(?!\\s*:)(.*?)(?:\\bend\\b(?!\\s*:)|(?m:^[ \\t]*(?:rule|query|declare|function)\\b(?!\\s*:))|\\z)");
    private static final Pattern PART = Pattern.compile("(?s)\\bwhen\\b|\\bthen\\b|.");
    private static final int MOST_BRACKETS = 12;
    private static final Pattern FIELD = Pattern.compile("(?<![\\w$@.])(\\w+)\\s*:(?![:=])");

    /** Found by trying: as names of fields they break a declaration or each condition that reads them. */
    private static final Set<String> KEYWORDS = Set.of(
            "and",
            "assert",
            "boolean",
            "byte",
            "char",
            "contains",
            "convertable_to",
            "do",
            "double",
            "else",
            "empty",
            "end",
            "extends",
            "false",
            "float",
            "for",
            "foreach",
            "function",
            "if",
            "import",
            "in",
            "instanceof",
            "int",
            "is",
            "isdef",
            "long",
            "new",
            "null",
            "or",
            "package",
            "return",
            "short",
            "soundslike",
            "strsim",
            "super",
            "switch",
            "this",
            "true",
            "until",
            "var",
            "while",
            "with");

    private TextChecks() {}

    private static Map<Character, String> foreign() {
        Map<Character, String> names = new TreeMap<>();
        names.put('\0', "a NUL character");
        names.put('\u00a0', "a no-break space");
        names.put('\u2007', "a figure space");
        names.put('\u202f', "a narrow no-break space");
        names.put('\u200b', "a zero-width space");
        names.put('\u2060', "a word joiner");
        names.put('\ufeff', "a byte order mark inside the file");
        for (char quote : "\u2018\u2019\u201a\u201b\u2032".toCharArray()) {
            names.put(quote, "a curly quote");
        }
        for (char quote : "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb".toCharArray()) {
            names.put(quote, "a curly quote");
        }
        for (char dash : "\u2010\u2011\u2012\u2013\u2014\u2212".toCharArray()) {
            names.put(dash, "a dash that is no minus sign");
        }
        return names;
    }

    /** The problems of one file, which keep it from being parsed; none for most files. */
    static List<PackProblem> of(DrlText file) {
        List<PackProblem> problems = new ArrayList<>();
        foreignCharacters(file, problems);
        Matcher hash = HASH_COMMENT.matcher(file.code());
        if (hash.find()) {
            Place place = file.place(hash.end() - 1);
            problems.add(PackProblem.error(
                    file.name(), place.line(), place.column(), "'#' begins no comment here", "write // instead of #"));
        }
        fieldNames(file, problems);
        fromBrackets(file, problems);
        nestedBrackets(file, problems);
        return problems;
    }

    private static void foreignCharacters(DrlText file, List<PackProblem> problems) {
        String code = file.code();
        int lastLine = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            String name = c == 0 || c > 127 ? FOREIGN.get(c) : null;
            if (name == null && c > 127 && !isOfTheLanguage(c)) {
                name = "a sign that the rule language has not: " + c;
            }
            Place place = name == null ? Place.NOWHERE : file.place(i);
            if (name != null && place.line() != lastLine) { // one a line is enough
                lastLine = place.line();
                problems.add(PackProblem.error(
                        file.name(),
                        place.line(),
                        place.column(),
                        String.format("here stands %s (U+%04X)", name, (int) c),
                        hint(c, name)));
            }
        }
    }

    private static boolean isOfTheLanguage(char c) {
        return Character.isJavaIdentifierPart(c)
                || Character.isWhitespace(c)
                || Character.isSurrogate(c)
                || c == DrlText.QUOTE_IN_TEXT;
    }

    private static @Nullable String hint(char c, String name) {
        String meant = MEANT.get(c);
        if (meant != null) {
            return "write " + meant;
        }
        if (name.contains("sign that")) {
            return null;
        }
        return name.contains("space") || c == 0 || c == '\u2060' || c == '\ufeff'
                ? "write an ordinary space; it may have come with copied text"
                : name.contains("quote") ? "write \" or '" : "write -";
    }

    private static void fromBrackets(DrlText file, List<PackProblem> problems) {
        int open = FromBrackets.first(file);
        if (open >= 0) {
            Place place = file.place(open);
            problems.add(PackProblem.error(
                    file.name(),
                    place.line(),
                    place.column(),
                    "what is in these brackets is read as part of the 'from' before them",
                    "end that one with a semicolon: from $order.lines;"));
        }
    }

    /** The parser reads what is in a bracket about twice, and so what is in twenty within each other a million times. */
    private static void nestedBrackets(DrlText file, List<PackProblem> problems) {
        Matcher part = PART.matcher(file.code());
        boolean condition = false;
        Deque<Boolean> open = new ArrayDeque<>(); // whether a bracket counts: those that open at once are one
        int depth = 0;
        boolean told = false;
        char before = 0;
        while (part.find()) {
            String token = part.group();
            if (token.length() > 1) {
                condition = token.equals("when");
                open.clear();
                depth = 0;
                told = false;
            } else if (condition && (token.equals("(") || token.equals("["))) {
                open.push(before != token.charAt(0));
                depth += before == token.charAt(0) ? 0 : 1;
                if (depth > MOST_BRACKETS && !told) {
                    told = true; // once a condition is enough
                    Place place = file.place(part.start());
                    problems.add(PackProblem.error(
                            file.name(),
                            place.line(),
                            place.column(),
                            "here are more than " + MOST_BRACKETS
                                    + " brackets within each other, which takes the rule compiler for ever",
                            "work a part of it out in a function"));
                }
            } else if (condition && !open.isEmpty() && (token.equals(")") || token.equals("]"))) {
                depth -= open.pop() ? 1 : 0;
            }
            before = token.isBlank() ? before : token.charAt(token.length() - 1);
        }
    }

    private static void fieldNames(DrlText file, List<PackProblem> problems) {
        Matcher declared = DECLARED.matcher(file.code());
        while (declared.find()) {
            String type = declared.group(1).trim().split("[^\\w]", 2)[0];
            Matcher field = FIELD.matcher(file.code()).region(declared.start(1), declared.end(1));
            field.useTransparentBounds(true);
            Map<String, String> getters = new TreeMap<>();
            while (field.find()) {
                String name = field.group(1);
                String before = getters.put(ParsedPack.smallFirst(name), name);
                if (before != null) {
                    Place place = file.place(field.start(1));
                    problems.add(PackProblem.error(
                            file.name(),
                            place.line(),
                            place.column(),
                            before.equals(name)
                                    ? "the field '" + name + "' is there twice"
                                    : "the fields '" + before + "' and '" + name + "' would have one getter",
                            "give one of them another name"));
                }
                if (KEYWORDS.contains(name)) {
                    Place place = file.place(field.start(1));
                    problems.add(PackProblem.error(
                            file.name(),
                            place.line(),
                            place.column(),
                            "'" + name + "' is a keyword and can't be the name of a field",
                            type.equals("State")
                                    ? "give it another name"
                                    : "leave the field out and read it from the untyped signal:"
                                            + " Signal( frequency == \"" + ParsedPack.smallFirst(type)
                                            + "\", payload[\""
                                            + name + "\"] == ... )"));
                }
            }
        }
    }
}
