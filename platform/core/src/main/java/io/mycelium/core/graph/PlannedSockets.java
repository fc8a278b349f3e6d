package io.mycelium.core.graph;

import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.End;
import java.util.Arrays;
import java.util.List;

/** Opens the sockets that the lines of a blueprint mean: at the beginning, and for those born later. The tide's thread only. */
final class PlannedSockets {
    private final Topology topology;
    private final Founders founders;

    PlannedSockets(Topology topology, Hyphae hyphae) {
        this.topology = topology;
        founders = new Founders(hyphae, topology);
    }

    /** Opens the sockets that a line of a blueprint means, among those who are there. */
    void open(Blueprint.SocketPlan plan) {
        List<? extends Node> from = meant(plan.from());
        List<? extends Node> to = meant(plan.to());
        plan.shape().join(from.size(), to.size(), (i, k) -> open(from.get(i), to.get(k), plan));
        remember(plan);
    }

    private void open(Node from, Node to, Blueprint.SocketPlan plan) {
        Groups groups = topology.groups;
        if (groups == null) {
            openOne(from, to, plan);
        } else {
            groups.join(from, to, (one, other) -> openOne(one, other, plan));
        }
    }

    private void openOne(Node from, Node to, Blueprint.SocketPlan plan) {
        Socket socket = topology.open(from, to, plan.carries(), plan.capacity(), plan.full());
        socket.otherwise = plan.otherwise();
    }

    /** A line that means a species is for those born later too. */
    void remember(Blueprint.SocketPlan plan) {
        if (plan.from() instanceof End.OfSpecies of) {
            speciesNamed(of).out.add(plan);
        }
        if (plan.to() instanceof End.OfSpecies of) {
            speciesNamed(of).in.add(plan);
        }
    }

    private Species speciesNamed(End.OfSpecies end) {
        Species found = topology.speciesByName.get(end.species());
        if (found == null) {
            throw new UnfitException("a socket names the species '" + end.species() + "', which there is not");
        }
        return found;
    }

    /** The sockets that its species gives a newborn. */
    void openFor(Hypha newborn) {
        for (Blueprint.SocketPlan plan : newborn.species.out) {
            for (Node to : meant(plan.to())) {
                open(newborn, to, plan);
            }
        }
        for (Blueprint.SocketPlan plan : newborn.species.in) {
            boolean ownKind =
                    plan.from() instanceof End.OfSpecies of && of.species().equals(newborn.species.plan.name());
            for (Node from : meant(plan.from())) {
                if (!ownKind || from != newborn) {
                    open(from, newborn, plan);
                }
            }
        }
    }

    /** Of what is replicated, one copy for all. */
    private List<? extends Node> meant(End end) {
        if (end instanceof End.Named named) {
            Node node = topology.find(named.name(), topology.bodies.get(0));
            return node == null || node instanceof Node.Gone ? List.of() : List.of(node);
        }
        if (end instanceof End.Matching matching) {
            return founders.called(matching.pattern());
        }
        Roll<Hypha> members = topology.members(speciesNamed((End.OfSpecies) end));
        List<Hypha> all = List.of(Arrays.copyOf(members.items(), members.size()));
        return topology.groups == null
                ? all
                : all.stream()
                        .filter(h -> Groups.standsForAll(h, topology.groups))
                        .toList();
    }
}
