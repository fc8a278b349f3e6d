package io.mycelium.rules.explain;

/** How far the match of a rule got: so many parts of its condition, and so many constraints of the next one. */
record Reach(int parts, int constraints) implements Comparable<Reach> {
    static final Reach NOWHERE = new Reach(-1, 0);

    @Override
    public int compareTo(Reach other) {
        return parts != other.parts
                ? Integer.compare(parts, other.parts)
                : Integer.compare(constraints, other.constraints);
    }
}
