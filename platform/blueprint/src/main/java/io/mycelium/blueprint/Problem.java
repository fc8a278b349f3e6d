package io.mycelium.blueprint;

import java.util.Comparator;

/**
 * Something wrong in a blueprint file.
 *
 * @param file as it was named by the caller
 * @param line counted from 1; 0: the file as a whole, for example if it is not there
 * @param column in characters, counted from 1; 0: the file as a whole
 * @param message what is wrong and what was expected, one line
 */
public record Problem(String file, int line, int column, String message) implements Comparable<Problem> {
    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::message);

    /** {@code file:line:column: error: message}, which terminals and editors make a link of. */
    public String text() {
        return file + (line > 0 ? ":" + line + ":" + column : "") + ": error: " + message;
    }

    @Override
    public String toString() {
        return text();
    }

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }
}
