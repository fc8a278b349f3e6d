package io.mycelium.blueprint.internal;

/**
 * A place in a file, counted from 1; {@link #FILE} is the file as a whole.
 *
 * @param file which file, where there are several; empty: the one that is read
 */
record Position(int line, int column, String file) {
    static final Position FILE = new Position(0, 0);

    Position(int line, int column) {
        this(line, column, "");
    }

    Position plus(int columns) {
        return new Position(line, column + columns, file);
    }

    Position in(String other) {
        return new Position(line, column, other);
    }

    /** Whether this stands behind another place of the same file. */
    boolean isBehind(Position other) {
        return file.equals(other.file) && (line > other.line || line == other.line && column > other.column);
    }

    @Override
    public String toString() {
        return (file.isEmpty() ? "" : file + ":") + line + ":" + column;
    }
}
