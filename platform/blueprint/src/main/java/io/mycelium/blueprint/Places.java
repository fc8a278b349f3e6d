package io.mycelium.blueprint;

import java.util.List;

/** Where things stand in a blueprint file that was read: for whoever finds out later that one does not fit. Immutable. */
@FunctionalInterface
public interface Places {
    /**
     * The place of a value, or of the nearest thing around it that the file has.
     *
     * @param way the keys to it, such as {@code species, worker, energy}; an item of a list by its number from 0
     */
    Place of(List<String> way);

    /** Returns all values that do not stand in the file as they are, in the order of the file. */
    default List<Borrowed> borrowed() {
        return List.of();
    }
}
