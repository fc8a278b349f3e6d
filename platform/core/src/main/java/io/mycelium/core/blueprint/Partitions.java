package io.mycelium.core.blueprint;

import java.util.ArrayList;
import java.util.List;

/**
 * The groups into which a network may fall apart, and when it is made to.
 *
 * @param groups whoever is in none of them reaches all
 * @param drills in the order in which the blueprint has them
 */
public record Partitions(List<Group> groups, List<Drill> drills) {
    public static final Partitions NONE = new Partitions(List.of(), List.of());

    public Partitions {
        groups = List.copyOf(groups);
        drills = List.copyOf(drills);
    }

    /**
     * Hyphae, relays and bodies that stay together.
     *
     * @param members their names, or patterns of names
     */
    public record Group(String name, List<String> members) {
        public Group {
            members = List.copyOf(members);
        }
    }

    /**
     * What is done to a network at the end of a tide.
     *
     * @param sides that are apart from then on, each of one group or more; those that are not named are a side together; none:
     *     the network is whole again
     */
    public record Drill(long tide, List<List<String>> sides) {
        public Drill {
            List<List<String>> copies = new ArrayList<>();
            sides.forEach(side -> copies.add(List.copyOf(side)));
            sides = List.copyOf(copies);
        }
    }

    /** The names of all groups, in their order. */
    public List<String> names() {
        return groups.stream().map(Group::name).toList();
    }
}
