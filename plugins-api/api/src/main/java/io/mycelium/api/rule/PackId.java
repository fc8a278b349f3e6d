package io.mycelium.api.rule;

/**
 * One version of one rule pack.
 *
 * @param name the name species ask for
 * @param version as its author wrote it, or the hash of its text
 * @param hash over all that makes the pack, in hexadecimal; two packs with the same hash behave the same
 */
public record PackId(String name, String version, String hash) {
    @Override
    public String toString() {
        return name + " " + version;
    }
}
