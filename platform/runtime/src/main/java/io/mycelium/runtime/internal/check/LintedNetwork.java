package io.mycelium.runtime.internal.check;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.Blueprint.SocketPlan;
import io.mycelium.core.blueprint.Blueprint.Species;
import io.mycelium.core.blueprint.End;
import io.mycelium.core.blueprint.Supervise;
import io.mycelium.rules.lint.Signalling;
import io.mycelium.rules.lint.Surroundings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who can hear whom in the network of a blueprint, as far as it is written there. All hyphae of a species are taken for one, so
 * what this says no to no hypha can do.
 */
public final class LintedNetwork {
    /** The kinds of relays that pass on what they get as it is, to those to whom their sockets lead. */
    private static final Set<String> PASSING = Set.of("fanout", "round-robin", "least-loaded", "delay", "filter");

    /** One of them absorbs what it gets. */
    private static final Set<String> KNOWN = Set.of("aggregate", "birth", "by-key");

    /** Where a socket leads, and what it carries: empty for all. */
    private record Way(String to, Collection<String> carries) {
        boolean carries(String frequency) {
            return carries.isEmpty() || carries.contains(frequency);
        }

        String text() {
            String name = to.substring(to.indexOf(' ') + 1);
            return carries.isEmpty() ? name : name + " (" + String.join(", ", carries) + ")";
        }
    }

    /** Where a signal may come to. */
    private record Reach(Set<String> nodes, boolean isAnywhere) {}

    private static final String SPECIES = "species ";
    private static final String RELAY = "relay ";
    private static final String BODY = "body ";

    private final Blueprint blueprint;
    private final Map<String, Signalling> packs;
    private final Map<String, Species> species = new TreeMap<>();
    private final Map<String, String> relays = new TreeMap<>();
    private final Map<String, List<Way>> ways = new TreeMap<>();

    /** @param packs by name; those of which nothing is known are not in it */
    public LintedNetwork(Blueprint blueprint, Map<String, Signalling> packs) {
        this.blueprint = blueprint;
        this.packs = new TreeMap<>(packs);
        blueprint.species().forEach(each -> species.put(each.name(), each));
        blueprint.relays().forEach(each -> relays.put(each.name(), each.kind()));
        for (SocketPlan socket : blueprint.sockets()) {
            Set<String> ends = nodes(socket.to());
            if (socket.otherwise() != null) {
                ends.addAll(nodes(new End.Named(socket.otherwise())));
            }
            for (String from : nodes(socket.from())) {
                ends.forEach(to -> ways.computeIfAbsent(from, node -> new ArrayList<>())
                        .add(new Way(to, new TreeSet<>(socket.carries()))));
            }
        }
    }

    private Set<String> nodes(End end) {
        Set<String> nodes = new TreeSet<>();
        if (end instanceof End.OfSpecies all) {
            nodes.add(SPECIES + all.species());
        } else if (end instanceof End.Matching matching) {
            Pattern names = matching.regex();
            for (Blueprint.HyphaGroup group : blueprint.hyphae()) {
                for (int i = Math.min(1, group.count()); i <= group.count(); i++) {
                    String name = group.count() == 0 ? group.name() : group.name() + "_" + i;
                    if (names.matcher(name).matches()) {
                        nodes.add(SPECIES + group.species());
                        break;
                    }
                }
            }
        } else if (end instanceof End.Named named) {
            String name = named.name();
            for (Blueprint.HyphaGroup group : blueprint.hyphae()) {
                if (name.equals(group.name())
                        || name.startsWith(group.name() + "_")
                        || name.startsWith(group.name() + "@")) {
                    nodes.add(SPECIES + group.species());
                }
            }
            nodes.add((relays.containsKey(name) ? RELAY : BODY) + name);
        }
        return nodes;
    }

    /** Whether a species behaves by the pack. */
    public boolean uses(String pack) {
        return species.values().stream().anyMatch(each -> pack.equals(each.pack()));
    }

    /** What it makes of a pack that it {@link #uses}. */
    public Surroundings of(String pack) {
        return new Surroundings() {
            @Override
            public boolean isHeard(String frequency) {
                return LintedNetwork.this.isHeard(pack, frequency);
            }

            @Override
            public String reach() {
                return LintedNetwork.this.reach(pack);
            }

            @Override
            public boolean isSent(String frequency) {
                return LintedNetwork.this.isSent(pack, frequency);
            }

            @Override
            public boolean isGiven(String field) {
                return LintedNetwork.this.isGiven(pack, field);
            }
        };
    }

    private List<Species> species(String pack) {
        return species.values().stream()
                .filter(each -> pack.equals(each.pack()))
                .toList();
    }

    private boolean isHeard(String pack, String frequency) {
        Signalling own = packs.get(pack);
        if (own == null || own.connects()) {
            return true;
        }
        for (Species each : species(pack)) {
            Reach reach = reach(SPECIES + each.name(), frequency);
            if (reach.isAnywhere() || reach.nodes().stream().anyMatch(node -> heeds(node, frequency))) {
                return true;
            }
        }
        return false;
    }

    /** Whether what comes to a node is of use there; relays that absorb it, or make something else of it, are. */
    private boolean heeds(String node, String frequency) {
        if (node.startsWith(SPECIES)) {
            Species there = species.get(node.substring(SPECIES.length()));
            String pack = there == null ? "" : there.pack();
            Signalling its = pack == null ? null : packs.get(pack);
            return pack != null
                    && (its == null || its.heedsAny() || its.sensed().contains(frequency));
        }
        return !node.startsWith(RELAY) || !PASSING.contains(relays.get(node.substring(RELAY.length())));
    }

    private Reach reach(String from, String frequency) {
        Set<String> seen = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        boolean isAnywhere = false;
        while (!open.isEmpty()) {
            Set<String> next = new TreeSet<>();
            for (Way way : ways.getOrDefault(open.poll(), List.of())) {
                if (way.carries(frequency)) {
                    next.add(way.to());
                    next.addAll(deadEnds(way.to()));
                }
            }
            for (String each : next) {
                if (seen.add(each) && each.startsWith(RELAY)) {
                    if (PASSING.contains(relays.get(each.substring(RELAY.length())))) {
                        open.add(each);
                    } else {
                        isAnywhere = true;
                    }
                }
            }
        }
        return new Reach(seen, isAnywhere);
    }

    /** Where that goes which is for hyphae of a species that have died. */
    private Set<String> deadEnds(String node) {
        Species there = node.startsWith(SPECIES) ? species.get(node.substring(SPECIES.length())) : null;
        String end = there == null ? null : there.life().deadEnds();
        return end == null ? Set.of() : nodes(new End.Named(end));
    }

    private String reach(String pack) {
        List<String> all = new ArrayList<>();
        for (Species each : species(pack)) {
            List<String> its = ways.getOrDefault(SPECIES + each.name(), List.of()).stream()
                    .map(Way::text)
                    .distinct()
                    .toList();
            all.add(
                    its.isEmpty()
                            ? "no socket leads out of species " + each.name()
                            : "the sockets of species " + each.name() + " lead to " + String.join(", ", its));
        }
        return String.join(", and ", all);
    }

    private boolean isSent(String pack, String frequency) {
        boolean isUnknown = isOpen()
                || species.values().stream().anyMatch(each -> each.pack() != null && !packs.containsKey(each.pack()))
                || packs.values().stream().anyMatch(each -> each.emitsAnything() || each.sendsAnything())
                || relays.values().stream().anyMatch(kind -> !PASSING.contains(kind) && !KNOWN.contains(kind));
        return isUnknown
                || isSentByName(frequency)
                || species.values().stream().anyMatch(each -> isEmitted(each, pack, frequency));
    }

    /** By a rule that names whom it is for, an input, a relay, a body or a supervisor. */
    private boolean isSentByName(String frequency) {
        return packs.values().stream().anyMatch(each -> each.sends().contains(frequency))
                || blueprint.inputs().stream().anyMatch(each -> each.frequency().equals(frequency))
                || frequency.equals(Supervise.ESCALATED)
                        && species.values().stream()
                                .anyMatch(each -> each.life().supervise().escalateTo() != null)
                || blueprint.relays().stream().anyMatch(each -> isIn(each.settings(), frequency))
                || blueprint.bodies().stream().anyMatch(each -> isIn(each.settings(), frequency));
    }

    private boolean isEmitted(Species from, String pack, String frequency) {
        Signalling its = from.pack() == null ? null : packs.get(from.pack());
        if (its == null || !its.emits().contains(frequency)) {
            return false;
        }
        Reach reach = reach(SPECIES + from.name(), frequency);
        return its.connects()
                || reach.isAnywhere()
                || species(pack).stream().anyMatch(each -> reach.nodes().contains(SPECIES + each.name()));
    }

    /** Any text in the settings may be a frequency. */
    private static boolean isIn(@Nullable Object settings, String text) {
        if (settings instanceof Map<?, ?> map) {
            return map.values().stream().anyMatch(each -> isIn(each, text));
        }
        if (settings instanceof Collection<?> all) {
            return all.stream().anyMatch(each -> isIn(each, text));
        }
        return text.equals(settings);
    }

    /** Whether the world may send whatever it likes. */
    private boolean isOpen() {
        return blueprint.bodies().stream()
                .anyMatch(body -> body.direction() == Direction.IN
                        && !(body.kind().equals("file") && body.settings().get("frequency") instanceof String));
    }

    private boolean isGiven(String pack, String field) {
        Signalling own = packs.get(pack);
        boolean isBorn = own == null
                || packs.values().stream().anyMatch(each -> each.texts().contains(field))
                || packs.values().stream().anyMatch(each -> each.emitsAnything() && each.sendsAnything())
                || species.values().stream().anyMatch(each -> each.pack() != null && !packs.containsKey(each.pack()));
        for (Species each : species(pack)) {
            isBorn |= each.state().containsKey(field) || each.life().replicated() != null;
            isBorn |= blueprint.hyphae().stream()
                    .anyMatch(group ->
                            group.species().equals(each.name()) && group.state().containsKey(field));
        }
        return isBorn || relays.values().stream().anyMatch(kind -> !PASSING.contains(kind) && !KNOWN.contains(kind));
    }
}
