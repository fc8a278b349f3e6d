package io.mycelium.core.graph;

import io.mycelium.api.value.Plain;
import java.util.ArrayList;
import java.util.List;

/**
 * What is remembered of a hypha that has failed, for whoever supervises it.
 *
 * @param runaways how many there are among its failed steps since the last good one
 * @param helped the tides in which it was helped up, oldest first, as far back as its species counts
 */
public record Supervised(int runaways, List<Long> helped) {
    public static final Supervised NEVER = new Supervised(0, List.of());

    public Supervised {
        helped = List.copyOf(helped);
    }

    public Supervised withRunaways(int now) {
        return new Supervised(now, helped);
    }

    /** How often it was helped up from a tide on. */
    public int helpedSince(long tide) {
        return (int) helped.stream().filter(t -> t >= tide).count();
    }

    /**
     * It was helped up once more.
     *
     * @param since the first tide that still counts
     */
    public Supervised helpedIn(long tide, long since) {
        List<Long> longer = new ArrayList<>(helped);
        longer.removeIf(t -> t < since);
        longer.add(tide);
        return new Supervised(0, longer);
    }

    long hash() {
        long hash = runaways + 1L;
        for (long tide : helped) {
            hash = Plain.mix(hash * 31 + tide);
        }
        return hash;
    }
}
