package io.mycelium.blueprint;

/** A place in a blueprint file, line and column counted from 1; both 0: the file as a whole. */
public record Place(int line, int column) {
    /** The file as a whole. */
    public static final Place FILE = new Place(0, 0);
}
