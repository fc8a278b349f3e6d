package io.mycelium.core.graph;

/** The name of one who died, and whose species says who gets what is sent to it. */
public final class Departed extends Named {
    public final Species species;

    Departed(Hypha dead) {
        super(dead);
        species = dead.species;
    }

    /** One that is read from a checkpoint. */
    public Departed(int id, String base, int number, Species species) {
        super(id, base, number);
        this.species = species;
    }
}
