package io.mycelium.core.tide;

import java.util.List;

/**
 * What a network is in the middle of, as another thread sees it: each part is true of a moment ago, and not all of the
 * same moment.
 *
 * @param tide the tide that is running
 * @param nanos for how long
 * @param acting the ACTs that run now, one a worker at most
 */
public record Activity(long tide, long nanos, List<Acting> acting) {
    public Activity {
        acting = List.copyOf(acting);
    }

    /**
     * An ACT.
     *
     * @param hypha its name
     * @param pack the rule pack, empty if it has none
     * @param where the rule that fires, with its place in the author's file; empty if that is not known
     * @param steps how many steps its worker has begun since the network did: the same again means the same step
     */
    public record Acting(String hypha, String pack, String where, long steps) {}
}
