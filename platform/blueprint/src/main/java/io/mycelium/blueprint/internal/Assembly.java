package io.mycelium.blueprint.internal;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.value.PlainMap;
import io.mycelium.blueprint.Kinds;
import io.mycelium.blueprint.Place;
import io.mycelium.blueprint.Places;
import io.mycelium.blueprint.internal.Names.Sort;
import io.mycelium.blueprint.internal.Node.Entry;
import io.mycelium.blueprint.internal.Node.Scalar;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.Blueprint.BodyPlan;
import io.mycelium.core.blueprint.Blueprint.Checkpoints;
import io.mycelium.core.blueprint.Blueprint.Health;
import io.mycelium.core.blueprint.Blueprint.HyphaGroup;
import io.mycelium.core.blueprint.Blueprint.InputPlan;
import io.mycelium.core.blueprint.Blueprint.Limits;
import io.mycelium.core.blueprint.Blueprint.RelayPlan;
import io.mycelium.core.blueprint.Blueprint.SocketPlan;
import io.mycelium.core.blueprint.Blueprint.Species;
import io.mycelium.core.blueprint.Blueprint.Tides;
import io.mycelium.core.blueprint.Frontier;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a blueprint of a file's nodes, section by section, in the order in which the sections need each other: species,
 * then hyphae, relays and bodies, which share their names, then sockets and inputs, which name them. It is long because it
 * has a method for each section of the file, in that order.
 */
public final class Assembly {
    static final int MOST_ENERGY = 1_000_000_000;
    static final int MOST_QUEUE = 10_000_000;
    static final int MOST_WORKERS = 1024;
    static final int MOST_BURST = 1_000_000;
    /** In ms: an ordinary step, and the first one with cold code, must come back within. */
    static final int LEAST_DEADLINE = 100;

    static final int MOST_SECONDS = 24 * 60 * 60;
    static final int MOST_A_STEP = 10_000_000;
    static final int MOST_BYTES = 1 << 30;
    static final int MOST_HELD = 1_000_000_000;
    static final int MOST_KEPT = 1_000_000;
    static final long DEFAULT_SEED = 1;

    private static final String ENTRIES = "a map from names to their settings";

    private static final List<String> KEYS = List.of(
            "network",
            "include",
            "seed",
            "tide",
            "workers",
            "checkpoint",
            "health",
            "queue",
            "limits",
            "energy",
            "frontier",
            "species",
            "hyphae",
            "relays",
            "bodies",
            "sockets",
            "inputs",
            "groups",
            "drills",
            "trace",
            "packs");
    /** Those under which things stand by their names. */
    static final List<String> NAMED = List.of("species", "hyphae", "relays", "bodies", "groups");

    private static final List<String> HYPHA_KEYS = List.of("species", "count", "state");
    private static final List<String> INPUT_KEYS = List.of("tide", "to", "frequency", "payload", "urgent", "within");
    private static final List<String> RELAY_KEYS = List.of("kind");
    private static final List<String> BODY_KEYS = List.of("direction", "kind", "log");

    /** The species to which a relay delivers, and where that stands. */
    private record Into(String species, Position at) {}

    private final Map<String, String> environment;
    private final PackFiles files;
    private final Problems problems;
    private final Settings settings;
    private final Names names;
    private final Set<String> species = new LinkedHashSet<>();
    private final FullWords full;
    private final Map<String, Into> relaysInto = new LinkedHashMap<>();
    private List<Path> packs = List.of();
    private Places places = way -> Place.FILE;

    /** @param environment what {@code ${env:NAME}} stands for, by name */
    public Assembly(Kinds kinds, Map<String, String> environment, PackFiles files, Problems problems) {
        this.environment = environment;
        this.files = files;
        this.problems = problems;
        this.settings = new Settings(kinds, problems);
        this.names = new Names(problems);
        this.full = new FullWords(names, problems);
    }

    /** The blueprint that a text describes; if there are problems, null or only a part of it. */
    public @Nullable Blueprint read(String text) {
        Node root = new Includes(environment, files, problems).read(text);
        if (root == null) {
            return null;
        }
        places = new PlacesOfNodes(root);
        Section top = Section.of("the blueprint", root.at(), withoutNotes(root), KEYS, problems);
        String network = top.name("network", "the network's name, such as fanout", true);
        long seed = top.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE, DEFAULT_SEED);
        Tides tides = tides(top);
        int workers = workers(top);
        Checkpoints checkpoint = checkpoint(top);
        HealthSection healthSection = new HealthSection(settings, problems);
        Health health = healthSection.read(top.get("health"));
        int queue = top.small("queue", 1, MOST_QUEUE, Blueprint.DEFAULT_QUEUE);
        SpeciesSection speciesSection = new SpeciesSection(full, settings, problems);
        List<Species> allSpecies = speciesSection.read(top.entries("species", ENTRIES));
        allSpecies.forEach(each -> species.add(each.name()));
        List<HyphaGroup> hyphae = hyphae(top);
        List<RelayPlan> relays = relays(top);
        List<BodyPlan> bodies = bodies(top);
        names.checkGroups();
        settings.checkNames(names);
        speciesSection.checkNames(names, species);
        healthSection.checkNames(names, species);
        DivertingSpecies diverting = new DivertingSpecies(allSpecies, hyphae, names);
        relaysInto.forEach((relay, into) -> checkDelivery(relay, into, diverting));
        List<SocketPlan> sockets = new SocketSection(names, species, full, diverting, problems)
                .read(top.list("sockets", "a list of sockets, such as '- a -> b'"));
        full.check(species);
        List<InputPlan> inputs = inputs(top);
        packs = packs(top);
        return new Blueprint(
                network == null ? "" : network,
                seed,
                tides,
                workers,
                checkpoint,
                health,
                queue,
                allSpecies,
                hyphae,
                relays,
                bodies,
                sockets,
                inputs,
                limits(top),
                new GroupsSection(names, allSpecies, hyphae, problems).read(top),
                new TraceSection(problems).read(top.get("trace")));
    }

    /** The pack files of the blueprint that was read. */
    public List<Path> packs() {
        return packs;
    }

    /** Where things stand in the file that was read. */
    public Places places() {
        return places;
    }

    /** Keys that begin so are the author's own, for anchors that are used elsewhere. */
    private static Node withoutNotes(Node root) {
        return root instanceof Node.Mapping map
                ? new Node.Mapping(
                        map.at(),
                        map.entries().stream()
                                .filter(entry -> !entry.name().startsWith("x-"))
                                .toList())
                : root;
    }

    private Section part(Section top, String key, List<String> keys) {
        Node node = top.get(key);
        Node map = node == null ? new Node.Mapping(Position.FILE, List.of()) : node;
        return Section.of("'" + key + "'", map.at(), map, keys, problems);
    }

    private Tides tides(Section top) {
        Section tide = part(top, "tide", List.of("period", "burst", "act-deadline"));
        return new Tides(
                duration(tide, "period", "at once", 1, Tides.DEFAULT.periodMillis()),
                tide.small("burst", 1, MOST_BURST, Tides.DEFAULT.burst()),
                duration(tide, "act-deadline", "never", LEAST_DEADLINE, Tides.DEFAULT.actDeadlineMillis()));
    }

    /**
     * @param zero what 0 means
     * @param least in ms, other than 0
     */
    private static long duration(Section tide, String key, String zero, long least, long otherwise) {
        Node node = tide.get(key);
        if (node == null) {
            return otherwise;
        }
        Long millis = Durations.millis(node.toPlain());
        if (millis == null) {
            tide.wrong(key, Durations.EXPECTED, Words.hintForNumber(node));
            return otherwise;
        }
        if (millis != 0 && millis < least || millis > Durations.MOST_MILLIS) {
            String from = least > 1 ? "0 (" + zero + ") or " + least : "0 (" + zero + ")";
            tide.wrong(key, from + " to " + Durations.MOST_MILLIS + " milliseconds (a day)", "");
            return otherwise;
        }
        return millis;
    }

    private int workers(Section top) {
        Node node = top.get("workers");
        if (node instanceof Scalar scalar && "auto".equals(scalar.value())) {
            return 0;
        }
        if (node instanceof Scalar scalar && scalar.value() instanceof Long) {
            return top.small("workers", 1, MOST_WORKERS, 0);
        }
        if (node != null) {
            top.wrong("workers", "a whole number from 1 to " + MOST_WORKERS + " or auto", Words.hintForNumber(node));
        }
        return 0;
    }

    private Checkpoints checkpoint(Section top) {
        Section section = part(top, "checkpoint", List.of("every", "seconds", "keep"));
        long every = section.whole("every", 0, Long.MAX_VALUE, Checkpoints.DEFAULT.everyTides());
        return new Checkpoints(
                every,
                // 'every: 0' alone says that none shall be written by itself
                section.whole("seconds", 0, MOST_SECONDS, every == 0 ? 0 : Checkpoints.DEFAULT.seconds()),
                section.small("keep", 1, 1000, Checkpoints.DEFAULT.keep()));
    }

    private Limits limits(Section top) {
        Section section = part(top, "limits", List.of("hyphae", "signals", "dissonances"));
        return new Limits(
                section.small("hyphae", 1, MOST_HELD, Limits.DEFAULT.hyphae()),
                section.whole("signals", 1, MOST_HELD, Limits.DEFAULT.signals()),
                part(top, "energy", List.of("budget")).whole("budget", 1, Long.MAX_VALUE, 0),
                section.small("dissonances", 0, MOST_KEPT, Limits.DEFAULT.dissonances()),
                frontier(top));
    }

    private Frontier frontier(Section top) {
        Section section = part(top, "frontier", List.of("species", "per-tide", "in-all"));
        List<String> growing = new ArrayList<>();
        for (Node item : section.list("species", "a list of species, such as [worker]")) {
            if (item instanceof Scalar scalar && scalar.value() instanceof String name) {
                checkSpecies(name, item.at());
                growing.add(name);
            } else {
                problems.add(item.at(), "expected the name of a species, got " + Words.what(item));
            }
        }
        return new Frontier(
                growing,
                section.whole("per-tide", 0, Long.MAX_VALUE, Long.MAX_VALUE),
                section.whole("in-all", 0, Long.MAX_VALUE, Long.MAX_VALUE));
    }

    private List<HyphaGroup> hyphae(Section top) {
        List<HyphaGroup> groups = new ArrayList<>();
        for (Entry entry : top.entries("hyphae", ENTRIES)) {
            String name = entry.name();
            Section section = Section.of("hypha '" + name + "'", entry.key().at(), entry.value(), HYPHA_KEYS, problems);
            Scalar of = section.text("species", "the name of its species", true);
            if (of != null) {
                checkSpecies(of.text(), of.at());
            }
            int count = section.small("count", 1, Names.MOST_HYPHAE, section.has("count") ? 1 : 0);
            names.declare(
                    name,
                    count == 0 ? Sort.HYPHA : Sort.HYPHAE,
                    count,
                    entry.key().at());
            groups.add(new HyphaGroup(name, of == null ? "" : of.text(), count, section.plain("state")));
        }
        return groups;
    }

    private void checkSpecies(String name, Position at) {
        if (!species.contains(name)) {
            problems.addUnknown(at, "unknown species", name, species, expectedSpecies(species));
        }
    }

    static String expectedSpecies(Collection<String> species) {
        return species.isEmpty()
                ? "this file declares none under 'species:'"
                : "expected one of: " + Words.list(species);
    }

    private List<RelayPlan> relays(Section top) {
        List<RelayPlan> relays = new ArrayList<>();
        for (Entry entry : top.entries("relays", ENTRIES)) {
            String name = entry.name();
            String what = "relay '" + name + "'";
            Position at = entry.key().at();
            names.declare(name, Sort.RELAY, 0, at);
            Section section = Section.open(what, at, entry.value(), RELAY_KEYS, problems);
            String kind = section.name("kind", "a kind of relay, such as fanout", true);
            PlainMap others = section.others(RELAY_KEYS);
            if (others.get("species") instanceof String born) {
                checkSpecies(born, section.at("species"));
                relaysInto.put(name, new Into(born, section.at("species")));
            }
            if (kind != null) {
                settings.check(Kinds.Sort.RELAY, kind, section.at("kind"), null, what, others, entry.value());
                relays.add(new RelayPlan(name, kind, others));
            }
        }
        return relays;
    }

    private void checkDelivery(String relay, Into into, DivertingSpecies diverting) {
        String behind = diverting.of(into.species);
        if (behind != null) {
            problems.add(
                    into.at, "relay '" + relay + "' delivers to " + behind + ", as relays might come to form a cycle");
        }
    }

    private List<BodyPlan> bodies(Section top) {
        Map<String, Direction> directions = new LinkedHashMap<>();
        directions.put("in", Direction.IN);
        directions.put("out", Direction.OUT);
        List<BodyPlan> bodies = new ArrayList<>();
        for (Entry entry : top.entries("bodies", ENTRIES)) {
            String name = entry.name();
            String what = "body '" + name + "'";
            Position at = entry.key().at();
            Section section = Section.open(what, at, entry.value(), BODY_KEYS, problems);
            Direction direction = direction(section, directions);
            names.declare(name, sort(direction), 0, at);
            String kind = section.name("kind", "a kind of fruiting body, such as http, file or log", true);
            int log = section.small("log", 1, MOST_QUEUE, Blueprint.DEFAULT_LOG);
            if (direction == Direction.IN && section.has("log")) {
                problems.add(section.at("log"), "'log' is for output bodies; " + what + " has the direction in");
            }
            PlainMap others = section.others(BODY_KEYS);
            if (kind != null && direction != null) {
                settings.check(
                        Kinds.Sort.FRUITING_BODY, kind, section.at("kind"), direction, what, others, entry.value());
                bodies.add(new BodyPlan(name, direction, kind, others, log));
            }
        }
        return bodies;
    }

    private static @Nullable Direction direction(Section section, Map<String, Direction> directions) {
        Node node = section.get("direction");
        if (node == null) {
            section.missing("direction", "in or out");
            return null;
        }
        Direction direction = section.word("direction", directions, Direction.OUT);
        return node instanceof Scalar scalar && directions.containsKey(scalar.text()) ? direction : null;
    }

    private static Sort sort(@Nullable Direction direction) {
        if (direction == null) {
            return Sort.BODY;
        }
        return direction == Direction.IN ? Sort.INPUT : Sort.OUTPUT;
    }

    private List<InputPlan> inputs(Section top) {
        List<InputPlan> inputs = new ArrayList<>();
        for (Node item : top.list("inputs", "a list of inputs, such as '- {tide: 1, to: A, frequency: start}'")) {
            if (Section.isNothing(item)) {
                problems.add(item.at(), "expected an input, such as {tide: 1, to: A, frequency: start}, got nothing");
                continue;
            }
            Section section = Section.of("the input", item.at(), item, INPUT_KEYS, problems);
            if (!(item instanceof Node.Mapping)) {
                continue; // said already
            }
            if (!section.has("tide")) {
                section.missing("tide", "the number of a tide, 1 or more");
            }
            long tide = section.whole("tide", 1, Long.MAX_VALUE, 1);
            Scalar to = section.text("to", "the name of a hypha or relay", true);
            if (to != null) {
                checkTarget(to);
            }
            String frequency = section.word("frequency", Frequencies.EXPECTED, true);
            inputs.add(new InputPlan(
                    tide,
                    to == null ? "" : to.text(),
                    frequency == null ? "" : frequency,
                    section.plain("payload"),
                    section.truth("urgent", false),
                    within(section)));
        }
        return inputs;
    }

    /** Tides, or, negative, milliseconds; 0 for none. */
    private static long within(Section section) {
        Node node = section.get("within");
        if (node == null || node instanceof Scalar number && number.value() instanceof Long) {
            return section.whole("within", 1, Long.MAX_VALUE, 0);
        }
        Long millis = Durations.millis(node.toPlain());
        if (millis == null || millis < 1) {
            section.wrong("within", "a number of tides, such as 5, or a time, such as 250ms, 1s or 2min", "");
            return 0;
        }
        return -millis;
    }

    private void checkTarget(Scalar to) {
        String name = to.text();
        Sort sort = names.find(name);
        if (NamePattern.isPattern(name)) {
            problems.add(to.at(), "expected one hypha or relay for 'to', got the pattern " + Words.quoted(name));
        } else if (sort == null) {
            names.unknown(to.at(), name, species, false);
        } else if (sort != Sort.HYPHA && sort != Sort.RELAY) {
            problems.add(to.at(), "'" + name + "' is " + sort.text + "; an input goes to a hypha or a relay");
        }
    }

    private List<Path> packs(Section top) {
        if (!top.has("packs")) {
            return files.unlisted();
        }
        Map<Path, Position> found = new LinkedHashMap<>();
        for (Node item : top.list("packs", "a list of files, such as [rules/worker.drl]")) {
            if (!(item instanceof Scalar scalar) || !(scalar.value() instanceof String file) || file.isBlank()) {
                problems.add(item.at(), "expected a file, such as rules/worker.drl, got " + Words.what(item));
                continue;
            }
            Path path = packFile(file, item.at());
            // it comes with the packs beside it
            Position first = path == null || PackFiles.isShared(path) ? null : found.putIfAbsent(path, item.at());
            if (first != null) {
                problems.add(item.at(), "the pack file " + Words.quoted(file) + " is there twice, first at " + first);
            }
        }
        return List.copyOf(found.keySet());
    }

    private @Nullable Path packFile(String file, Position at) {
        if (!PackFiles.isPack(file)) {
            problems.add(at, "the pack file " + Words.quoted(file) + " is neither .drl nor .jar");
            return null;
        }
        try {
            Path path = files.resolve(file);
            if (Path.of(file).isAbsolute()) {
                problems.add(
                        at,
                        "the pack file " + Words.quoted(file)
                                + " is absolute; expected a path from the blueprint's folder");
                return null;
            }
            if (!files.exists(path)) {
                problems.add(
                        at,
                        "there is no pack file " + Words.quoted(file) + " in the blueprint's folder " + files.folder());
                return null;
            }
            return path;
        } catch (InvalidPathException e) {
            problems.add(at, Words.quoted(file) + " can't be the name of a file");
            return null;
        }
    }
}
