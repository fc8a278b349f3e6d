package io.mycelium.api.storage;

/**
 * A piece of a snapshot: bytes that only the core can read.
 *
 * @param section what the bytes are of, such as {@code hyphae}
 * @param number its place in the section, from 0, without gaps
 */
public record Chunk(String section, int number, byte[] bytes) {}
