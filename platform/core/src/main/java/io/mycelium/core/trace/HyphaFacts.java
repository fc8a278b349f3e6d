package io.mycelium.core.trace;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.value.PlainMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a hypha stood at some moment, as its rules saw it. Immutable.
 *
 * @param joined whether its far ends are known: of one with very many sockets they are not kept
 */
public record HyphaFacts(
        String id,
        String species,
        long generation,
        int index,
        long age,
        Vitality vitality,
        double energy,
        double energyLeft,
        boolean exhausted,
        int queueDepth,
        int waiting,
        int stopped,
        int refused,
        int stashed,
        double bufferFill,
        List<String> upstream,
        List<String> neighbours,
        List<String> peers,
        boolean joined)
        implements HyphaView {
    public HyphaFacts {
        upstream = List.copyOf(upstream);
        neighbours = List.copyOf(neighbours);
        peers = List.copyOf(peers);
    }

    /** A copy of what a view shows now, with its far ends or without. */
    public static HyphaFacts of(HyphaView view, boolean joined) {
        return new HyphaFacts(
                view.id(),
                view.species(),
                view.generation(),
                view.index(),
                view.age(),
                view.vitality(),
                view.energy(),
                view.energyLeft(),
                view.exhausted(),
                view.queueDepth(),
                view.waiting(),
                view.stopped(),
                view.refused(),
                view.stashed(),
                view.bufferFill(),
                joined ? view.upstream() : List.of(),
                joined ? view.neighbours() : List.of(),
                joined ? view.peers() : List.of(),
                joined);
    }

    /** By their names in rules, but for those of the running step; far ends only if they are known. */
    public PlainMap plain() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("species", species);
        facts.put("index", (long) index);
        facts.put("age", age);
        facts.put("generation", generation);
        facts.put("vitality", vitality.score());
        facts.put("vitalityLevel", vitality.level().word());
        facts.put("energyLeft", energyLeft);
        facts.put("exhausted", exhausted);
        facts.put("waiting", (long) waiting);
        facts.put("stopped", (long) stopped);
        facts.put("refused", (long) refused);
        facts.put("stashed", (long) stashed);
        facts.put("bufferFill", bufferFill);
        if (joined) {
            facts.put("upstream", upstream);
            facts.put("neighbours", neighbours);
            facts.put("peers", peers);
        }
        return PlainMap.of(facts);
    }

    /** The same, when so much of the energy was left. */
    public HyphaFacts withEnergy(double share) {
        return new HyphaFacts(
                id,
                species,
                generation,
                index,
                age,
                vitality,
                share,
                energyLeft,
                exhausted,
                queueDepth,
                waiting,
                stopped,
                refused,
                stashed,
                bufferFill,
                upstream,
                neighbours,
                peers,
                joined);
    }
}
