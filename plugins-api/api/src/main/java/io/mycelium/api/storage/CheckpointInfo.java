package io.mycelium.api.storage;

/**
 * A checkpoint as a store lists it.
 *
 * @param tide the tide after which the network was as it says
 * @param name what the store calls it
 * @param bytes its size
 * @param writtenAt in ms since 1970-01-01T00:00Z
 */
public record CheckpointInfo(long tide, String name, long bytes, long writtenAt) {}
