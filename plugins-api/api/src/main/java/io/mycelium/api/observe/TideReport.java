package io.mycelium.api.observe;

import java.util.List;

/**
 * What one tide did. The counts are those of this tide, but for {@code held} and {@code dissonances}.
 *
 * @param awake hyphae that were awake
 * @param steps steps run, the opening ones included
 * @param held signals in sockets, inboxes, outboxes, memories and bodies at its end
 * @param dissonances those of this tide
 * @param nanos how long it took, wall clock
 * @param digest of the network's state, or 0 if none was taken in this tide
 */
public record TideReport(
        String network,
        long tide,
        int awake,
        long ingested,
        long emitted,
        long steps,
        long delivered,
        int births,
        int deaths,
        long held,
        List<Dissonance> dissonances,
        long nanos,
        long digest) {}
