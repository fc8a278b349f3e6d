package io.mycelium.core.blueprint;

import java.util.List;

/**
 * Which hyphae may bring others forth, and how many.
 *
 * @param species those whose hyphae may; empty: all
 * @param perTide births in a tide, those by relays included
 * @param inAll births since the network began
 */
public record Frontier(List<String> species, long perTide, long inAll) {
    public static final Frontier OPEN = new Frontier(List.of(), Long.MAX_VALUE, Long.MAX_VALUE);

    public Frontier {
        species = List.copyOf(species);
    }

    public boolean mayGrow(String ofSpecies) {
        return species.isEmpty() || species.contains(ofSpecies);
    }
}
