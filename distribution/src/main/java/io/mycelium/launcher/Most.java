package io.mycelium.launcher;

import org.jspecify.annotations.Nullable;

/** How much a list is to show, where {@code --max} says so. */
final class Most {
    private static final int LARGEST = 20_000;

    private Most() {}

    /** The number itself, if the server takes it. */
    static @Nullable Integer checked(@Nullable Integer max) {
        if (max != null && (max < 1 || max > LARGEST)) {
            throw CommandException.usage("--max must be 1 to " + LARGEST + ", not " + max);
        }
        return max;
    }
}
