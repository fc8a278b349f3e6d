package io.mycelium.rules.lint;

import org.jspecify.annotations.Nullable;

/**
 * Something in a pack that its author can't have meant.
 *
 * @param file as {@link io.mycelium.rules.PackSource#files} names it
 * @param line from 1
 * @param column from 1
 * @param rule the rule it is in; null if it is in none
 * @param message what it is
 * @param mend what to do
 */
public record Finding(
        LintCode code,
        String file,
        int line,
        int column,
        @Nullable String rule,
        String message,
        String mend) {
    /** {@code file:line:column: L101: message [rule "name"]}, and why it matters and what to do on lines of their own. */
    public String text() {
        return file + ":" + line + ":" + column + ": " + code + ": " + message
                + (rule == null ? "" : " [rule \"" + rule + "\"]") + "\n    " + code.why() + "\n    " + mend;
    }

    @Override
    public String toString() {
        return text();
    }
}
