package io.mycelium.testkit.pack;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the hypha stands before the first tide, and who is around it.
 *
 * @param capacity of the sockets into it
 * @param hypha its name; null: that of its pack
 * @param tide the number of the first tide
 * @param time the clock of the first tide, in ms since 1970
 * @param others hyphae beside it, by name: with a pack of their own, or null for one that says what the test lets it say
 * @param upstream those of them from whom a socket leads to it
 * @param neighbours those of them to whom a socket leads; if there are any, all that it emits goes there
 * @param species others of which it may bring forth hyphae
 * @param together whether it senses all signals of a tide in one step
 * @param standing what it is told of itself, and of who is around it
 * @param kin the species of a blueprint that it is of; null: one of its own
 */
record Given(
        Fields state,
        int energy,
        int capacity,
        @Nullable String hypha,
        long seed,
        long tide,
        long time,
        Map<String, @Nullable Path> others,
        List<String> upstream,
        List<String> neighbours,
        List<String> species,
        boolean together,
        Standing standing,
        @Nullable Kin kin) {
    Given {
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
        upstream = List.copyOf(upstream);
        neighbours = List.copyOf(neighbours);
        species = List.copyOf(species);
    }

    /** The same with another state. */
    Given with(Fields other) {
        return new Given(
                other,
                energy,
                capacity,
                hypha,
                seed,
                tide,
                time,
                others,
                upstream,
                neighbours,
                species,
                together,
                standing,
                kin);
    }
}
