package io.mycelium.blueprint.internal;

/** A place in a file, counted from 1; {@link #FILE} is the file as a whole. */
record Position(int line, int column) {
    static final Position FILE = new Position(0, 0);

    Position plus(int columns) {
        return new Position(line, column + columns);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
