package io.mycelium.core.tide;

/** The numbers of the determinism law: part of the state, so that a recovered network goes on with the same digests. */
final class DigestChain {
    /** The sum over hyphae and sockets, as of when it was settled last. */
    long sum;

    /** The digest that was taken last, chained with all before it. */
    long last;

    /** The tide of which {@link #last} is. */
    long takenAt;

    /** The sum, memories included, of which {@link #last} is. */
    long takenOf;
}
