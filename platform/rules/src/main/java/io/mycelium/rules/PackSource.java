package io.mycelium.rules;

import io.mycelium.api.rule.PackId;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A rule pack before it is compiled. {@link PackReader} makes one from a file, a folder or a bundle.
 *
 * @param manifest name, version and what else {@code pack.yaml} says
 * @param files DRL by file name; rules of equal salience fire in the order of these names, then of lines
 * @param javaTypes where Java types of the pack come from; null if it has none
 * @param hash over all that makes the pack, in hexadecimal
 */
public record PackSource(
        PackManifest manifest,
        SortedMap<String, String> files,
        @Nullable ClassLoader javaTypes,
        String hash) {
    public PackSource {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** A pack of these files without Java types, for tests and tools: its version is the hash of its text. */
    public static PackSource of(String name, Map<String, String> files) {
        return PackReader.source(name, new TreeMap<>(files));
    }

    public PackId id() {
        return new PackId(manifest.name(), manifest.version(), hash);
    }
}
