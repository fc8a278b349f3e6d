package io.mycelium.core.tide;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a network has counted since it was opened by this server, and how long things took: known at any time, whatever its
 * tide does. What it did before, as a checkpoint tells, is not in it; so nothing in it ever goes down. Values only.
 *
 * @param tides that have run or were passed
 * @param counters of signals; {@code held} is how many there are now
 * @param phases what the phases of its tides took, by their word, in their order
 * @param whole what its tides took
 * @param dissonances how many there were of each kind, by its word; all kinds
 * @param runningNanos for how long the running tide has run; 0 between two tides
 */
public record NetworkMeters(
        long tides,
        NetworkView.Counters counters,
        long births,
        long deaths,
        Map<String, Times> phases,
        Times whole,
        Map<String, Long> dissonances,
        Checkpoints checkpoints,
        long runningNanos) {

    /**
     * How long something took, each time.
     *
     * @param bounds in ns, rising: up to which a time is of a class
     * @param counts how many are of each class, and of those that are longer than all bounds
     */
    public record Times(long[] bounds, long[] counts, long sumNanos) {
        /** How often. */
        public long count() {
            long all = 0;
            for (long of : counts) {
                all += of;
            }
            return all;
        }
    }

    /**
     * @param nanos what those that were written took, in all
     * @param lastNanos what the last one took that was written
     * @param lastBytes of the last one that was written
     * @param ageNanos since the begin of the newest that was written, or since the network was opened
     * @param tide of the newest durable one; -1: there is none
     */
    public record Checkpoints(
            long written, long failed, long nanos, long lastNanos, long lastBytes, long ageNanos, long tide) {}

    /**
     * What a boundary has to be waited for to be known.
     *
     * @param stopped hyphae that wait for room in a socket
     * @param strikes how often in a row each plugin has failed, of those that are in use
     * @param firings how often each rule has fired since the network was opened, by pack and rule
     * @param bodies how many signals have gone through each fruiting body
     * @param unheeded how many signals no rule of their pack heeded, by pack
     */
    public record AtBoundary(
            int stopped,
            List<Strike> strikes,
            Map<String, Map<String, Long>> firings,
            List<BodySignals> bodies,
            Map<String, Long> unheeded) {}

    /** @param direction {@code in} or {@code out} */
    public record BodySignals(String body, String direction, String kind, long signals) {}

    /**
     * @param type {@code relay}, {@code body} or {@code policy}
     * @param name of the relay or body; null for the policy
     */
    public record Strike(String type, @Nullable String name, String kind, int inARow) {}
}
