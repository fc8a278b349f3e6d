package io.mycelium.blueprint;

import java.util.List;

/**
 * A value of a blueprint that does not stand in the file as it is.
 *
 * @param way the keys to it, such as {@code species, worker, energy}; an item of a list by its number from 0
 * @param source where it comes from: {@code the environment variable PERIOD}
 */
public record Borrowed(List<String> way, String source) {
    public Borrowed {
        way = List.copyOf(way);
    }

    /** {@code tide.period from the environment variable PERIOD}; not the value, which may be a secret. */
    public String text() {
        return String.join(".", way) + " from " + source;
    }
}
