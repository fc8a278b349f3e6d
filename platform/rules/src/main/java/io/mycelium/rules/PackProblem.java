package io.mycelium.rules;

import org.jspecify.annotations.Nullable;

/**
 * Something in a pack that its author must or should change.
 *
 * @param file as {@link PackSource#files} names it
 * @param line from 1; 0 where there is none
 * @param column from 1; 0 where there is none
 * @param rule the rule it is in, if it is in one
 * @param hint what to do
 * @param code of the page in {@code rule-packs/lint.md} that says more; null if there is none
 */
public record PackProblem(
        String file,
        int line,
        int column,
        Severity severity,
        @Nullable String rule,
        String message,
        @Nullable String hint,
        @Nullable String code) {
    /** An error keeps the pack from being deployed; a warning is only told. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** One of which there is no page. */
    public PackProblem(
            String file,
            int line,
            int column,
            Severity severity,
            @Nullable String rule,
            String message,
            @Nullable String hint) {
        this(file, line, column, severity, rule, message, hint, null);
    }

    public static PackProblem error(String file, int line, int column, String message, @Nullable String hint) {
        return new PackProblem(file, line, column, Severity.ERROR, null, message, hint);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** {@code file:line:column: error: message [rule "name"]}, and the hint indented in a line of its own. */
    public String text() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
            if (column > 0) {
                text.append(':').append(column);
            }
        }
        text.append(": ").append(isError() ? "error" : "warning").append(": ").append(message);
        if (rule != null) {
            text.append(" [rule \"").append(rule).append("\"]");
        }
        if (hint != null) {
            text.append("\n    ").append(hint);
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return text();
    }
}
