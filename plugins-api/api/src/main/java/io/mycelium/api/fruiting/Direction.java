package io.mycelium.api.fruiting;

/** Which way signals pass a fruiting body. */
public enum Direction {
    /** From the world into the network. */
    IN,
    /** From the network into the world. */
    OUT
}
