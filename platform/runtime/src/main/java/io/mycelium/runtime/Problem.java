package io.mycelium.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a file, or with it.
 *
 * @param line from 1; 0 if it is about the file as a whole
 * @param column from 1; 0 if unknown
 * @param severity {@code error} or {@code warning}
 * @param rule the rule it is in, or null
 * @param hint what to do, or null
 * @param code of the page in {@code rule-packs/lint.md} that says more, or null
 */
public record Problem(
        String file,
        int line,
        int column,
        String severity,
        String message,
        @Nullable String rule,
        @Nullable String hint,
        @Nullable String code) {
    /** One of which there is no page. */
    public Problem(
            String file,
            int line,
            int column,
            String severity,
            String message,
            @Nullable String rule,
            @Nullable String hint) {
        this(file, line, column, severity, message, rule, hint, null);
    }

    public static Problem error(String file, String message) {
        return new Problem(file, 0, 0, "error", message, null, null);
    }

    /** The same of a file that is called otherwise. */
    public Problem in(String name) {
        return new Problem(name, line, column, severity, message, rule, hint, code);
    }

    public boolean isError() {
        return severity.equals("error");
    }

    /** {@code file:line:column: error: message [rule "x"]}, and the hint on a line of its own. */
    public String text() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
            if (column > 0) {
                text.append(':').append(column);
            }
        }
        text.append(": ").append(severity).append(": ").append(message);
        if (rule != null) {
            text.append(" [rule \"").append(rule).append("\"]");
        }
        if (hint != null) {
            text.append("\n    ").append(hint);
        }
        return text.toString();
    }
}
