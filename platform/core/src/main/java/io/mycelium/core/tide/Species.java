package io.mycelium.core.tide;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.core.blueprint.Blueprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A species as a running network has it: its plan, and the behaviour in force for it. Changes at boundaries only. */
final class Species {
    final int index;
    final Blueprint.Species plan;
    /** The pack in force; {@link Unheeding} where the species has none, or its pack is gone. */
    Behaviour behaviour;
    /** Its pack is gone: its hyphae sense nothing until it returns, and their states are plain maps meanwhile. */
    boolean orphaned;
    /** The tide from which on it has the pack in force; 0 for one that it began with. */
    long since;
    /** The sockets of the blueprint that each of its hyphae begins with. */
    final List<Blueprint.SocketPlan> out = new ArrayList<>();

    final List<Blueprint.SocketPlan> in = new ArrayList<>();

    /** Signals that no rule heeded, by frequency. */
    final Map<String, Long> unheeded = new TreeMap<>();

    Species(int index, Blueprint.Species plan, Behaviour behaviour) {
        this.index = index;
        this.plan = plan;
        this.behaviour = behaviour;
    }
}
