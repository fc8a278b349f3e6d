package io.mycelium.runtime.internal.wiring;

import java.util.List;

/**
 * What a network did at the boundary at which it took services over.
 *
 * @param lines for people, one for each thing that changed
 * @param pauseNanos how long the tide waited for it
 */
public record SwapResult(List<String> lines, long pauseNanos) {}
