package io.mycelium.runtime.internal.wiring;

import java.util.Set;

/**
 * Where a rule pack lies, which says whom it serves and what it goes before.
 *
 * @param ranking of the packs of one name that a network could have, the highest is in force
 * @param networks those that it belongs to; empty: all of the server
 */
public record Place(int ranking, Set<String> networks) {
    /** In a bundle of the package. */
    public static final Place BUNDLE = new Place(0, Set.of());

    /** In the package's deploy folder, for all its servers: for every network, and before those beside blueprints. */
    public static final Place DEPLOY_FOLDER = new Place(1_000_000, Set.of());

    /** Deployed to this server, in its data folder: for every network, and before all others. */
    public static final Place DEPLOYED = new Place(2_000_000, Set.of());

    public Place {
        networks = Set.copyOf(networks);
    }

    /** In the checkpoint of a network: for that one alone, and behind all others. */
    public static Place kept(String network) {
        return new Place(-1_000_000, Set.of(network));
    }

    /** Beside the blueprints of these networks: for them alone. */
    public static Place beside(Set<String> networks) {
        return new Place(1_000, networks);
    }
}
