package io.mycelium.core.crew;

/** Thrown, where it was cut off, at a thread that was waited for in vain: it has nothing to do in the network any more. */
public final class CutOffException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CutOffException() {
        super("this ACT took too long and was given up; nothing that it does counts any more", null, false, false);
    }
}
