package io.mycelium.rules.fact;

/**
 * A hypha whose birth a rule asked for in this step: {@code Newborn b = hypha.spawn("B"); hypha.send(b, "work");}. Good for
 * {@link ActingHypha#send(Newborn, String)} in the same step, and for nothing after it.
 */
public final class Newborn {
    private final int birth;
    private final String species;

    public Newborn(int birth, String species) {
        this.birth = birth;
        this.species = species;
    }

    /** The number of the birth within the step, for the platform. */
    public int birth() {
        return birth;
    }

    public String getSpecies() {
        return species;
    }

    @Override
    public String toString() {
        return "newborn " + species;
    }
}
