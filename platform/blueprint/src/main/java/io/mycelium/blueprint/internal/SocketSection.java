package io.mycelium.blueprint.internal;

import io.mycelium.blueprint.internal.Names.Sort;
import io.mycelium.blueprint.internal.Node.Listing;
import io.mycelium.blueprint.internal.Node.Mapping;
import io.mycelium.blueprint.internal.Node.Scalar;
import io.mycelium.core.blueprint.Blueprint.SocketPlan;
import io.mycelium.core.blueprint.End;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.blueprint.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code sockets:}, and checks that each has two ends, and that signals can pass from one to the other. */
final class SocketSection {
    static final int MOST_CAPACITY = 1_000_000;
    static final long MOST_SOCKETS = 100_000_000;

    private static final String ARROW = "->";
    private static final List<String> KEYS = List.of("from", "to", "carries", "capacity", "full", "divert", "else");
    private static final String EXPECTED = "'from -> to' or a map with from and to";
    private static final String EXPECTED_PATTERN = "a pattern of hyphae, such as worker_*";

    /** An end, where it stands, and how many hyphae, relays or bodies it means, as far as one can tell. */
    private record Placed(
            End end, Position at, long count, @Nullable Sort sort) {}

    private record Ends(Shape shape, String from, String to) {}

    /** A socket that was read before, for the question whether it is there twice. */
    private record Known(List<String> carries, Position at) {}

    private final Names names;
    private final Set<String> species;
    private final FullWords full;
    private final DivertingSpecies diverting;
    private final Problems problems;
    private final RelayCycles cycles = new RelayCycles();
    private final Map<Ends, List<Known>> known = new HashMap<>();
    private final Map<String, Long> counted = new HashMap<>();

    SocketSection(Names names, Set<String> species, FullWords full, DivertingSpecies diverting, Problems problems) {
        this.names = names;
        this.species = species;
        this.full = full;
        this.diverting = diverting;
        this.problems = problems;
    }

    List<SocketPlan> read(List<Node> items) {
        List<SocketPlan> sockets = new ArrayList<>();
        for (Node item : items) {
            SocketPlan socket = item instanceof Scalar scalar && scalar.value() instanceof String
                    ? readShort(scalar)
                    : item instanceof Mapping map ? readLong(map) : null;
            if (socket != null) {
                sockets.add(socket);
            } else if (!(item instanceof Mapping)
                    && !(item instanceof Scalar scalar && scalar.value() instanceof String)) {
                problems.add(item.at(), "expected a socket, " + EXPECTED + ", got " + Words.what(item));
            }
        }
        cycles.report(problems);
        return sockets;
    }

    private @Nullable SocketPlan readShort(Scalar scalar) {
        String text = scalar.text();
        int arrow = text.indexOf(ARROW);
        if (arrow < 0) {
            problems.add(scalar.at(), "expected a socket, " + EXPECTED + ", got text " + Words.quoted(text));
            return null;
        }
        if (text.indexOf(ARROW, arrow + 1) >= 0) {
            problems.add(scalar.at(), "a socket has one '->'; write one socket for each step of " + Words.quoted(text));
            return null;
        }
        Position begin = scalar.unquoted() ? scalar.at() : scalar.at().plus(1);
        Placed from = end(text, 0, arrow, "before", begin);
        Placed to = end(text, arrow + ARROW.length(), text.length(), "behind", begin);
        return socket(Shape.EACH, from, to, List.of(), 0, null, scalar.at());
    }

    private @Nullable Placed end(String text, int begin, int end, String where, Position at) {
        int first = begin;
        while (first < end && text.charAt(first) == ' ') {
            first++;
        }
        String name = text.substring(first, end).trim();
        if (name.isEmpty()) {
            problems.add(at, "expected a name " + where + " '->', got nothing");
            return null;
        }
        return place(name, at.plus(first));
    }

    private @Nullable SocketPlan readLong(Mapping item) {
        String word = ShapeWords.wordOf(item);
        if (word != null) {
            return readShape(word, item);
        }
        if (ShapeWords.reportMisspelt(item, problems)) {
            return null;
        }
        Section section = Section.of("the socket", item.at(), item, KEYS, problems);
        Placed from = end(section, "from");
        Placed to = end(section, "to");
        SocketPlan plan =
                socket(Shape.EACH, from, to, carries(section), capacity(section), full.read(section), item.at());
        return plan == null ? null : plan.otherwise(otherwise(section, from));
    }

    /** Whom it leads to once its far end is dead. */
    private @Nullable String otherwise(Section section, @Nullable Placed from) {
        Scalar to = section.text("else", "the name of a hypha, relay or output body", false);
        if (to == null) {
            return null;
        }
        names.checkTaker(to, species);
        if (from != null && from.sort == Sort.RELAY && names.find(to.text()) == Sort.RELAY) {
            problems.add(
                    to.at(),
                    "'else' leads from the relay '" + from.end.text() + "' to the relay '" + to.text()
                            + "'; expected a hypha or an output body, as relays might come to form a cycle");
        }
        return to.text();
    }

    private @Nullable SocketPlan readShape(String word, Mapping item) {
        List<String> keys = new ArrayList<>(ShapeWords.keys(word));
        keys.addAll(KEYS.subList(KEYS.indexOf("carries"), KEYS.indexOf("else")));
        Section section = Section.of("the shape '" + word + "'", item.at(), item, keys, problems);
        Shape shape = ShapeWords.shape(word, section);
        Scalar scalar = section.text(word, EXPECTED_PATTERN, true);
        Placed all = scalar == null ? null : place(scalar.text().trim(), scalar.at());
        if (all != null && !(all.end instanceof End.Matching)) {
            problems.add(
                    all.at, "'" + word + "': expected " + EXPECTED_PATTERN + ", got " + Words.quoted(all.end.text()));
            all = null;
        }
        return socket(shape, all, all, carries(section), capacity(section), full.read(section), item.at());
    }

    private static int capacity(Section section) {
        return section.small("capacity", 1, MOST_CAPACITY, 0);
    }

    private @Nullable Placed end(Section section, String key) {
        Scalar scalar = section.text(key, "a name, a pattern such as worker_*, or 'species <name>'", true);
        return scalar == null ? null : place(scalar.text().trim(), scalar.at());
    }

    private List<String> carries(Section section) {
        Node node = section.get("carries");
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof Listing list)) {
            String hint = node instanceof Scalar scalar && scalar.value() instanceof String text && !text.isBlank()
                    ? "; did you mean [" + text + "]?"
                    : "";
            section.wrong("carries", "a list of frequencies, such as [start]", hint);
            return List.of();
        }
        if (list.items().isEmpty()) {
            problems.add(list.at(), "'carries' is empty; expected frequencies, or no 'carries' for all of them");
        }
        Set<String> carries = new java.util.LinkedHashSet<>();
        for (Node item : list.items()) {
            if (!(item instanceof Scalar scalar)
                    || !(scalar.value() instanceof String text)
                    || !Frequencies.isOne(text)) {
                problems.add(item.at(), "expected " + Frequencies.EXPECTED + ", got " + Words.what(item));
            } else if (!carries.add(text)) {
                problems.add(item.at(), "the frequency " + Words.quoted(text) + " is there twice");
            }
        }
        return List.copyOf(carries);
    }

    /** Finds out whom an end means; a problem if nobody. */
    private @Nullable Placed place(String text, Position at) {
        End end = End.of(text);
        if (end instanceof End.OfSpecies of) {
            if (!species.contains(of.species())) {
                problems.addUnknown(at, "unknown species", of.species(), species, Assembly.expectedSpecies(species));
                return null;
            }
            return new Placed(end, at, 1, Sort.HYPHA);
        }
        if (end instanceof End.Matching matching) {
            if (matching.pattern().length() > Names.LONGEST) {
                problems.add(at, "this pattern has more than " + Names.LONGEST + " characters, as no name may have");
                return null;
            }
            NamePattern pattern = new NamePattern(matching.pattern());
            long count = counted.computeIfAbsent(matching.pattern(), key -> names.matching(pattern));
            if (count < 0) {
                problems.add(
                        at,
                        "up to here the patterns of this file have been tried on " + Names.MOST_TRIED
                                + " names; use fewer patterns, or species");
                return null;
            }
            if (count == 0) {
                problems.add(
                        at,
                        "the pattern " + Words.quoted(matching.pattern()) + " matches no hypha of this file"
                                + names.hintFor(pattern, matching.pattern()));
                return null;
            }
            return new Placed(end, at, count, Sort.HYPHA);
        }
        Sort sort = names.find(text);
        if (sort == null) {
            names.unknown(at, text, species, true);
            return null;
        }
        return new Placed(end, at, 1, sort);
    }

    private @Nullable SocketPlan socket(
            Shape shape,
            @Nullable Placed from,
            @Nullable Placed to,
            List<String> carries,
            int capacity,
            @Nullable FullPolicy policy,
            Position at) {
        if (from != null && from.sort == Sort.OUTPUT) {
            problems.add(
                    from.at, "'" + from.end.text() + "' is an output body; no socket leads out of it but to the world");
        }
        if (to != null && to.sort == Sort.INPUT) {
            problems.add(to.at, "'" + to.end.text() + "' is an input body; only the world leads into it");
        }
        if (from == null || to == null) {
            return null;
        }
        SocketPlan plan = new SocketPlan(from.end, to.end, carries, capacity, policy, shape);
        String fromText = from.end.text();
        String toText = to.end.text();
        if (policy != null && toText.equals(policy.divertsTo())) {
            problems.add(at, "the socket '" + plan.text() + "' diverts to '" + toText + "', where it leads anyway");
        }
        if (policy != null
                && policy.divertsTo() != null
                && from.sort == Sort.RELAY
                && names.find(policy.divertsTo()) == Sort.RELAY) {
            problems.add(
                    at,
                    "the socket '" + plan.text() + "' diverts from a relay to the relay '" + policy.divertsTo()
                            + "'; expected a hypha or an output body, as relays might come to form a cycle");
        }
        String behind = policy == null && from.sort == Sort.RELAY ? diverting.among(to.end) : null;
        if (behind != null) {
            problems.add(
                    at,
                    "the socket '" + plan.text() + "' leads from a relay to " + behind
                            + ", or a 'full' of the socket's own, as relays might come to form a cycle");
        }
        long most = shape.most(from.count, to.count);
        if (most > MOST_SOCKETS) {
            problems.add(
                    at,
                    "'" + plan.text() + "' makes " + most + " sockets; expected at most " + MOST_SOCKETS
                            + ", put a relay in between");
        }
        if (from.sort == Sort.RELAY && to.sort == Sort.RELAY) {
            cycles.connect(fromText, toText, at);
        }
        List<Known> others = known.computeIfAbsent(new Ends(shape, fromText, toText), ends -> new ArrayList<>());
        for (Known other : others) {
            if (other.carries.isEmpty() || carries.isEmpty() || overlap(other.carries, carries)) {
                problems.add(
                        at,
                        "the socket '" + plan.text() + "' is there twice for the same frequencies, first at "
                                + other.at);
                break;
            }
        }
        if (others.size() < 100) {
            others.add(new Known(carries, at));
        }
        return plan;
    }

    private static boolean overlap(List<String> some, List<String> others) {
        return !Collections.disjoint(new HashSet<>(some), others);
    }
}
