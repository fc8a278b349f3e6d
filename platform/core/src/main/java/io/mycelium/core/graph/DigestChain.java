package io.mycelium.core.graph;

/** The numbers of the determinism law: part of the state, so that a recovered network goes on with the same digests. */
public final class DigestChain {
    /** The sum over hyphae and sockets, as of when it was settled last. */
    public long sum;

    /** The digest that was taken last, chained with all before it. */
    public long last;

    /** The tide of which {@link #last} is. */
    public long takenAt;

    /** The sum, memories included, of which {@link #last} is. */
    public long takenOf;
}
