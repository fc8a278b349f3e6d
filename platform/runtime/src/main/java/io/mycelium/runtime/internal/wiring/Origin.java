package io.mycelium.runtime.internal.wiring;

import org.osgi.framework.Version;

/**
 * Where a service comes from.
 *
 * @param bundle the symbolic name of its bundle
 * @param deployed whether that bundle lies in a deploy folder: it goes before those that the package has
 * @param from the file, for people
 */
public record Origin(String bundle, Version version, boolean deployed, String from) {
    /** Of two services with the same ranking: below zero if this one goes before the other. */
    int compare(Origin other) {
        return deployed != other.deployed ? deployed ? -1 : 1 : other.version.compareTo(version);
    }

    @Override
    public String toString() {
        return bundle + " " + version;
    }
}
