package io.mycelium.rules.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The calls of {@link Arithmetic} that {@link ArithmeticText} writes, and the author's text back. */
final class ArithmeticCalls {
    static final Map<String, String> OF = Map.of(
            "+", "$plus",
            "-", "$minus",
            "*", "$times",
            "/", "$quotient",
            "%", "$rest");
    private static final Map<String, String> OPERATORS =
            OF.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    static final String NEGATIVE = "$negative";
    private static final String PLAIN = "(";
    private static final Set<String> TYPED = Set.of(
            Arithmetic.INT,
            Arithmetic.LONG,
            Arithmetic.BOXED_INT,
            Arithmetic.BOXED_LONG,
            Arithmetic.DOUBLE,
            Arithmetic.DECIMAL,
            Arithmetic.TRUTH);

    private static final Pattern CALL = Pattern.compile(
            functions().stream().map(Pattern::quote).collect(Collectors.joining("|", "(?<![\\w$])(", ")\\(")));

    private ArithmeticCalls() {}

    /** The names of what is called. */
    static Set<String> functions() {
        Set<String> names = new TreeSet<>(TYPED);
        names.addAll(OF.values());
        names.add(NEGATIVE);
        return names;
    }

    /** Whether something of it is a call of {@link Arithmetic}. */
    static boolean isIn(String written) {
        return CALL.matcher(written).find();
    }

    /** What the author wrote, where Drools has what it was given, or speaks of it. */
    static String asAuthored(String written) {
        Matcher call = CALL.matcher(written);
        StringBuilder text = new StringBuilder();
        Deque<String> open = new ArrayDeque<>(); // what a comma is in each parenthesis, within a call
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '$' && call.region(i, written.length()).lookingAt()) {
                String name = call.group(1);
                open.push(OPERATORS.getOrDefault(name, ""));
                text.append(name.equals(NEGATIVE) ? "-" : "");
                i = call.end() - 1;
            } else if (open.isEmpty()) {
                text.append(c);
            } else if (c == '"' || c == '\'') {
                int end = written.indexOf(c, i + 1);
                text.append(written, i, end < 0 ? written.length() : end + 1);
                i = end < 0 ? written.length() : end;
            } else if (c == '(') {
                open.push(PLAIN);
                text.append(c);
            } else if (c == ')') {
                text.append(open.pop().equals(PLAIN) ? ")" : "");
            } else {
                String operator = open.element();
                text.append(c == ',' && !operator.equals(PLAIN) && !operator.isEmpty() ? operator : String.valueOf(c));
            }
        }
        return text.toString();
    }
}
