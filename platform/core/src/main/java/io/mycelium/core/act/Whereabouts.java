package io.mycelium.core.act;

import io.mycelium.core.graph.Hypha;

/**
 * Where the running ACT of a worker is, as another thread sees it: each part is true of a moment ago.
 *
 * @param rule the one that fires, with its place in the author's file; empty if that is not known
 * @param steps how many were begun by this worker: the same again means the same step
 */
public record Whereabouts(Hypha hypha, String rule, long steps) {}
