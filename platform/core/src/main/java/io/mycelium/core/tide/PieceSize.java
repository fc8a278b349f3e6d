package io.mycelium.core.tide;

/**
 * How much of a network to look at in one piece, so that the tides wait for one of so many parts of the time, however long a look
 * takes and however often there is a boundary. Belongs to who leads a walk; one thread at a time.
 */
public final class PieceSize {
    /** The first piece. */
    public static final int FIRST = 4000;

    private static final int LEAST = 250;
    private static final int MOST = 200_000;

    private final int parts;
    /** How long it took to look at one of them, in ns; 0 before the first piece. */
    private double each;

    /** @param parts of the time, one of which is for looking */
    public PieceSize(int parts) {
        this.parts = parts;
    }

    /** @param passed how long ago the piece before was looked at, in ns */
    public int next(long passed) {
        return each == 0 ? FIRST : (int) Math.max(LEAST, Math.min(MOST, passed / (parts * each)));
    }

    /** A piece of so many took so long, in ns. */
    public void took(int looked, long nanos) {
        if (looked > 0) {
            double now = Math.max(1, nanos) / (double) looked;
            each = each == 0 ? now : (each + now) / 2;
        }
    }
}
