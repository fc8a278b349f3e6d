package io.mycelium.rules;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What {@code pack.yaml} says.
 *
 * @param name the name that species ask for
 * @param version as the author wrote it
 * @param stateType the class of the state: {@code State} declared in DRL (or none) if null, else a Java class of the pack
 * @param stateVersion raised by the author when the state type changes
 * @param sensed frequencies, as far as the author names them
 * @param emitted frequencies, as far as the author names them
 * @param signals Java classes of the pack that are typed signals, by frequency
 */
public record PackManifest(
        String name,
        String version,
        @Nullable String stateType,
        int stateVersion,
        List<String> sensed,
        List<String> emitted,
        SortedMap<String, String> signals) {
    public PackManifest {
        sensed = List.copyOf(sensed);
        emitted = List.copyOf(emitted);
        signals = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(signals));
    }

    /** The manifest of a pack that has none. */
    public static PackManifest of(String name, String version) {
        return new PackManifest(name, version, null, 1, List.of(), List.of(), new TreeMap<>());
    }
}
