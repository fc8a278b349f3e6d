package io.mycelium.core.graph;

import org.jspecify.annotations.Nullable;

/** Who takes a signal that is sent to a name. The tide's thread only. */
public final class Takers {
    private Takers() {}

    /** Whether one lives, or is there, to which signals can be sent. */
    public static boolean takes(@Nullable Node node) {
        return node instanceof Hypha h && !h.dead
                || node instanceof RelayNode
                || node instanceof BodyNode body && !body.isInput();
    }

    /** Whoever is called so, by one who is or was there, and takes signals; null if nobody does. */
    public static @Nullable Node called(@Nullable String name, Topology topology, Node by) {
        Node found = name == null ? null : topology.find(name, by);
        return takes(found) ? found : null;
    }

    /** Who gets what is for one who dies or is dead, as its species says; null if nobody takes it. */
    public static @Nullable Node heirOf(Node gone, Topology topology) {
        Species species = gone instanceof Hypha h ? h.species : topology.speciesOfDead(gone.name());
        Node heir = species == null ? null : called(species.plan.life().deadEnds(), topology, gone);
        return heir == gone ? null : heir;
    }
}
