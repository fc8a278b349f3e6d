package io.mycelium.api.merge;

import io.mycelium.api.value.PlainMap;

/**
 * Two copies of a hypha, and what they have in common.
 *
 * @param hypha its name, without that of a group
 * @param past the fields of the state from which both went on
 * @param left the one copy
 * @param right the other one
 * @param now what is written by the merge itself: later than all that either copy has written
 * @param settings those of the blueprint, as {@link MergePolicy#check} has taken them
 */
public record MergeCall(String hypha, PlainMap past, Copy left, Copy right, Written now, PlainMap settings) {}
