package io.mycelium.runtime;

/**
 * @param incarnation how often a server was started on this data folder, this start included
 * @param startedAt in ms since 1970-01-01T00:00Z
 */
public record ServerInfo(String version, long pid, long incarnation, long startedAt) {}
