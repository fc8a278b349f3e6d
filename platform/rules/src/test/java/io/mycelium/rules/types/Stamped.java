package io.mycelium.rules.types;

/** A type that asks for the clock, as no type of a pack may. */
public class Stamped {
    private long at = System.nanoTime();

    public long getAt() {
        return at;
    }

    public void setAt(long at) {
        this.at = at;
    }
}
