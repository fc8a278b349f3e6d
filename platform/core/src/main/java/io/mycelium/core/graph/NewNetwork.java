package io.mycelium.core.graph;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.StateException;
import io.mycelium.api.value.NotPlainException;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.BlueprintPlain;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes the state of a new network out of a blueprint: who there is, and who is joined to whom. */
public final class NewNetwork {
    private NewNetwork() {}

    public static void found(State state) {
        checkWritable(state.blueprint);
        Topology topology = state.topology;
        List<Hypha> founders = new ArrayList<>();
        for (Blueprint.HyphaGroup group : state.blueprint.hyphae()) {
            Species species = species(topology, group.species());
            for (int i = 1; i <= Math.max(1, group.count()); i++) {
                String name = group.count() == 0 ? group.name() : group.name() + "_" + i;
                try {
                    for (String copy : copies(name, species, topology)) {
                        Object begunWith = Births.initialState(species, group.state());
                        Hypha hypha = new Hypha(topology.hyphae.nextId(), copy, species, begunWith, 0);
                        topology.add(hypha);
                        state.beforeChange(hypha);
                        founders.add(hypha);
                    }
                } catch (Throwable e) { // a StateException, or whatever the pack's own class threw
                    throw new UnfitException("network '" + state.network() + "' can't begin: the initial state of '"
                            + name + "' does not fit species '" + group.species() + "': "
                            + (e instanceof StateException ? e.getMessage() : e));
                }
            }
        }
        if (topology.groups != null) {
            begin(topology.groups, state);
        }
        state.blueprint.sockets().forEach(topology::open);
        topology.relayOrder();
        founders.forEach(h -> {
            state.awakeFirst(h);
            state.decayTimes.add(h);
        });
    }

    private static List<String> copies(String name, Species species, Topology topology) {
        if (!species.isReplicated()) {
            return List.of(name);
        }
        if (topology.groups == null) {
            throw new UnfitException("species '" + species.plan.name() + "' is replicated, and there are no groups");
        }
        return topology.groups.copies(name);
    }

    private static void begin(Groups groups, State state) {
        try {
            groups.begin();
        } catch (UnreadableStateException e) {
            throw new UnfitException("network '" + state.network() + "' can't begin: " + e.getMessage());
        }
    }

    /** A blueprint stands in each checkpoint: a network whose blueprint can't be written there does not begin. */
    private static void checkWritable(Blueprint blueprint) {
        try {
            BlueprintPlain.write(blueprint);
        } catch (NotPlainException e) {
            throw new UnfitException("network '" + blueprint.network()
                    + "' can't begin: its blueprint can't be kept in a checkpoint: " + e.getMessage());
        }
    }

    /** A state with species, relays and bodies, and nobody in it: what a recovery begins with too. */
    public static State nodes(Blueprint blueprint, Function<Blueprint.Species, Behaviour> behaviours) {
        State state = new State(blueprint);
        Topology topology = state.topology;
        for (Blueprint.Species plan : blueprint.species()) {
            Species species = new Species(topology.species.size(), plan, behaviours.apply(plan));
            topology.add(species);
        }
        for (Blueprint.HyphaGroup group : blueprint.hyphae()) {
            Species species = topology.speciesByName.get(group.species());
            if (species != null) {
                species.group(group.name(), group.count());
            }
        }
        topology.groups = Groups.of(blueprint.partitions());
        int id = 1;
        Blueprint.BodyPlan world =
                new Blueprint.BodyPlan(BodyNode.WORLD, Direction.IN, BodyNode.LOG, PlainMap.EMPTY, 1);
        id = add(topology, new BodyNode(id, world));
        for (Blueprint.RelayPlan plan : blueprint.relays()) {
            RelayNode relay = new RelayNode(id++, topology.relays.size() + 1, plan);
            topology.relays.add(relay);
            named(topology, relay);
        }
        for (Blueprint.BodyPlan plan : blueprint.bodies()) {
            id = add(topology, new BodyNode(id, plan));
        }
        topology.hyphae.begin(id);
        state.degradation = Degradation.of(state, topology.species);
        return state;
    }

    private static int add(Topology topology, BodyNode body) {
        topology.bodies.add(body);
        named(topology, body);
        return body.id + 1;
    }

    private static void named(Topology topology, Node node) {
        topology.name(node);
        if (topology.groups != null) {
            topology.groups.place(node);
        }
    }

    private static Species species(Topology topology, String name) {
        Species species = topology.speciesByName.get(name);
        if (species == null) {
            throw new UnfitException("there is no species '" + name + "'");
        }
        return species;
    }
}
