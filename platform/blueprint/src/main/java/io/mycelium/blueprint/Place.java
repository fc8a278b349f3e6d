package io.mycelium.blueprint;

/**
 * A place in a blueprint, line and column counted from 1; both 0: the file as a whole.
 *
 * @param file the included file that it is in, as a problem would name it; empty: the blueprint's own
 */
public record Place(int line, int column, String file) {
    /** The file as a whole. */
    public static final Place FILE = new Place(0, 0);

    /** A place in the blueprint's own file. */
    public Place(int line, int column) {
        this(line, column, "");
    }

    /** Returns the file that it is in, where the blueprint's own has this name. */
    public String fileOr(String own) {
        return file.isEmpty() ? own : file;
    }
}
