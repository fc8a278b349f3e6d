package io.mycelium.blueprint.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts values of the environment into texts of a blueprint: {@code ${env:NAME}}, or {@code ${env:NAME:-default}} for where
 * it is not set or empty. {@code $${env:NAME}} stands for {@code ${env:NAME}} itself.
 */
final class Environment {
    private static final String BEGIN = "${env:";
    private static final Pattern VALUE =
            Pattern.compile("(\\$?)\\$\\{env:(?:([A-Za-z_][A-Za-z0-9_]{0,199})(:-([^{}]*))?})?");

    private final Map<String, String> variables;
    private final Problems problems;
    private boolean failed;

    Environment(Map<String, String> variables, Problems problems) {
        this.variables = variables;
        this.problems = problems;
    }

    /**
     * A text with its values put in.
     *
     * @param whole whether it was one value and nothing else, so that it may be a number, true, false or nothing
     * @param source where the values come from: {@code the environment variable PERIOD}; empty if there were none
     */
    record Filled(String text, boolean whole, String source) {}

    /** Whether there is anything to put into a text. */
    static boolean isIn(String text) {
        return text.contains(BEGIN);
    }

    /** Whether a value was asked for that there is not. */
    boolean failed() {
        return failed;
    }

    /** @param at where the text stands */
    Filled fill(String text, Position at) {
        StringBuilder filled = new StringBuilder();
        List<String> sources = new ArrayList<>();
        Matcher value = VALUE.matcher(text);
        boolean whole = false;
        while (value.find()) {
            boolean escaped = !value.group(1).isEmpty();
            if (escaped) {
                value.appendReplacement(
                        filled, Matcher.quoteReplacement(value.group().substring(1)));
            } else {
                whole |= value.start() == 0 && value.end() == text.length();
                value.appendReplacement(filled, Matcher.quoteReplacement(of(value, text, at, sources)));
            }
        }
        value.appendTail(filled);
        return new Filled(filled.toString(), whole, String.join(" and ", sources));
    }

    private String of(Matcher value, String text, Position at, List<String> sources) {
        String name = value.group(2);
        if (name == null) {
            fail(
                    at,
                    "expected ${env:NAME} or ${env:NAME:-default}, got " + Words.quoted(text.substring(value.start())));
            return "";
        }
        String set = variables.get(name);
        if (set != null && !set.isEmpty()) {
            sources.add("the environment variable " + name);
            return set;
        }
        String otherwise = value.group(4);
        if (otherwise == null) {
            String near = set == null ? problems.nearest(name, variables.keySet()) : null;
            fail(
                    at,
                    "the environment variable '" + name + "' is " + (set == null ? "not set" : "empty")
                            + (near == null ? "; set it," : "; did you mean '" + near + "'? Set it,")
                            + " or say what else to take: ${env:" + name + ":-default}");
            return "";
        }
        sources.add("the default, as the environment variable " + name + " is not set");
        return otherwise;
    }

    private void fail(Position at, String message) {
        failed = true;
        problems.add(at, message);
    }
}
