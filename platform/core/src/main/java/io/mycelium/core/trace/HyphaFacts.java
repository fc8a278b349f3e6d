package io.mycelium.core.trace;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.hypha.Vitality;
import java.util.List;

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
