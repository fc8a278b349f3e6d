package io.mycelium.blueprint.internal;

import io.mycelium.blueprint.internal.Node.Entry;
import io.mycelium.blueprint.internal.Node.Listing;
import io.mycelium.blueprint.internal.Node.Scalar;
import io.mycelium.core.blueprint.Blueprint.HyphaGroup;
import io.mycelium.core.blueprint.Blueprint.Species;
import io.mycelium.core.blueprint.Partitions;
import io.mycelium.core.blueprint.Partitions.Drill;
import io.mycelium.core.blueprint.Partitions.Group;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code groups:} and {@code drills:}, when all that has a name is known. */
final class GroupsSection {
    private static final String A_MEMBER = "the name of a hypha, relay or body, or a pattern of hyphae such as a_*";

    private final Names names;
    private final Set<String> species;
    private final Problems problems;
    /** The hyphae that have a copy in each group, as the file has them. */
    private final Set<String> replicated = new LinkedHashSet<>();

    private final Map<String, Position> exact = new LinkedHashMap<>();
    private final Map<String, NamePattern> patterns = new LinkedHashMap<>();

    GroupsSection(Names names, List<Species> species, List<HyphaGroup> hyphae, Problems problems) {
        this.names = names;
        this.problems = problems;
        this.species = new LinkedHashSet<>();
        Set<String> copied = new LinkedHashSet<>();
        for (Species each : species) {
            this.species.add(each.name());
            if (each.life().replicated() != null) {
                copied.add(each.name());
            }
        }
        for (HyphaGroup group : hyphae) {
            if (copied.contains(group.species())) {
                replicated.add(group.name());
            }
        }
    }

    Partitions read(Section top) {
        List<Group> groups = new ArrayList<>();
        for (Entry entry : top.entries("groups", "a map from the names of groups to lists of their members")) {
            groups.add(group(entry));
        }
        if (groups.size() == 1) {
            problems.add(top.at("groups"), "there is one group; expected two or more, or none");
        }
        if (groups.isEmpty() && !replicated.isEmpty()) {
            problems.add(
                    top.at("species"),
                    "'" + replicated.iterator().next()
                            + "' is of a species that is replicated, and there are no groups to have copies in;"
                            + " expected 'groups:', such as {east: [a_*], west: [b_*]}");
        }
        return new Partitions(
                groups, drills(top, groups.stream().map(Group::name).toList()));
    }

    private Group group(Entry entry) {
        List<String> members = new ArrayList<>();
        if (entry.value() instanceof Listing list) {
            for (Node item : list.items()) {
                if (item instanceof Scalar scalar && scalar.value() instanceof String name && !name.isBlank()) {
                    check(entry.name(), name, item.at());
                    members.add(name);
                } else {
                    problems.add(item.at(), "expected " + A_MEMBER + ", got " + Words.what(item));
                }
            }
        } else if (!Section.isNothing(entry.value())) {
            problems.add(
                    entry.value().at(),
                    "group '" + entry.name() + "': expected a list of members, such as [a_*, in], got "
                            + Words.what(entry.value()));
        }
        return new Group(entry.name(), members);
    }

    private void check(String group, String name, Position at) {
        if (NamePattern.isPattern(name)) {
            NamePattern pattern = new NamePattern(name);
            if (names.matching(pattern) == 0) {
                problems.add(at, "no hypha is called like " + Words.quoted(name) + names.hintFor(pattern, name));
            }
            for (Map.Entry<String, Position> one : exact.entrySet()) {
                if (pattern.matches(one.getKey())) {
                    inTwo(one.getKey(), at, "first at " + one.getValue());
                }
            }
            patterns.putIfAbsent(name, pattern);
            return;
        }
        if (names.find(name) == null) {
            names.unknown(at, name, species, true);
            return;
        }
        int bar = name.lastIndexOf('_');
        if (replicated.contains(name) || bar > 0 && replicated.contains(name.substring(0, bar))) {
            problems.add(
                    at,
                    "'" + name + "' is replicated: it has a copy in each group, and can't be a member of '" + group
                            + "'");
        }
        Position first = exact.putIfAbsent(name, at);
        if (first != null) {
            inTwo(name, at, "first at " + first);
        } else {
            patterns.forEach((text, pattern) -> {
                if (names.find(name) == Names.Sort.HYPHA && pattern.matches(name)) {
                    inTwo(name, at, "first by the pattern " + Words.quoted(text));
                }
            });
        }
    }

    private void inTwo(String name, Position at, String where) {
        problems.add(at, "'" + name + "' is a member of a group twice, " + where);
    }

    private List<Drill> drills(Section top, List<String> groups) {
        List<Drill> drills = new ArrayList<>();
        long before = 0;
        for (Node item : top.list("drills", "a list of drills, such as '- {tide: 10, partition: [east, west]}'")) {
            Section section = Section.of("the drill", item.at(), item, List.of("tide", "partition", "heal"), problems);
            if (!(item instanceof Node.Mapping)) {
                continue; // said already
            }
            if (!section.has("tide")) {
                section.missing("tide", "the number of a tide, 1 or more");
            }
            long tide = section.whole("tide", 1, Long.MAX_VALUE, 1);
            if (section.has("tide") && tide <= before) {
                problems.add(
                        section.at("tide"),
                        "a drill in tide " + tide + " after one in tide " + before
                                + "; expected drills in the order of their tides, and one in a tide");
            }
            before = Math.max(before, tide);
            boolean heals = section.truth("heal", false);
            if (heals == section.has("partition") && section.hasKnownKeysOnly()) {
                problems.add(item.at(), "expected either 'partition: [GROUP, ...]' or 'heal: true' in a drill");
            }
            List<List<String>> sides = new ArrayList<>();
            for (Node side : section.list("partition", "a list of groups, such as [east, west]")) {
                sides.add(side(side, groups));
            }
            checkDivides(section, sides, groups);
            if (section.has("partition") && sides.isEmpty()) {
                problems.add(section.at("partition"), "a partition needs the name of a group");
            }
            drills.add(new Drill(tide, sides));
        }
        return drills;
    }

    /** As an operator's partition is looked at, when it is asked for. */
    private void checkDivides(Section drill, List<List<String>> sides, List<String> groups) {
        Set<String> met = new LinkedHashSet<>();
        for (List<String> side : sides) {
            for (String group : side) {
                if (!met.add(group)) {
                    problems.add(drill.at("partition"), "the group '" + group + "' is named twice");
                }
            }
        }
        if (sides.size() == 1 && !groups.isEmpty() && met.size() == groups.size()) {
            problems.add(drill.at("partition"), "one side with all groups is no partition");
        }
    }

    /** One group, or a list of several that stay together. */
    private List<String> side(Node node, List<String> groups) {
        List<String> side = new ArrayList<>();
        if (node instanceof Listing list && list.items().isEmpty()) {
            problems.add(node.at(), "a side needs the name of a group");
        }
        for (Node item : node instanceof Listing list ? list.items() : List.of(node)) {
            String name = name(item);
            if (name == null) {
                problems.add(item.at(), "expected the name of a group, got " + Words.what(item));
            } else if (groups.contains(name)) {
                side.add(name);
            } else {
                String expected =
                        groups.isEmpty() ? "this file has no 'groups:'" : "expected one of: " + Words.list(groups);
                problems.addUnknown(item.at(), "unknown group", name, groups, expected);
            }
        }
        return side;
    }

    private static @Nullable String name(Node item) {
        return item instanceof Scalar scalar && scalar.value() instanceof String name ? name : null;
    }
}
