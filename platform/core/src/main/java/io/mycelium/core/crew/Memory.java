package io.mycelium.core.crew;

/** The heap, asked once something could not have what it wanted of it. */
public final class Memory {
    private static final int SHARE = 16;

    private Memory() {}

    /**
     * Whether next to nothing is left, once what nobody holds any more is collected. Takes as long as a full collection: it
     * is asked after an {@link OutOfMemoryError} only, when one more does not matter.
     */
    public static boolean isShort() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return isShort(runtime.maxMemory(), runtime.totalMemory(), runtime.freeMemory());
    }

    /**
     * @param most that the heap may ever have
     * @param had by it now, of which so much is free
     */
    static boolean isShort(long most, long had, long free) {
        return most - had + free < most / SHARE;
    }
}
