package io.mycelium.server;

import org.jspecify.annotations.Nullable;

/** The ids of the events of one start of the server: those of another start are of no use to a reader. */
record EventIds(long incarnation) {
    String text(long number) {
        return incarnation + "." + number;
    }

    /** The number of an event of this start; -1 for any other text. */
    long number(@Nullable String id) {
        String own = incarnation + ".";
        if (id == null || !id.startsWith(own)) {
            return -1;
        }
        try {
            return Math.max(-1, Long.parseLong(id.substring(own.length())));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
