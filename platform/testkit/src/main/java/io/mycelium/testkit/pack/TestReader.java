package io.mycelium.testkit.pack;

import io.mycelium.api.value.PlainMap;
import io.mycelium.blueprint.Place;
import io.mycelium.blueprint.Problem;
import io.mycelium.blueprint.YamlNode;
import io.mycelium.blueprint.YamlNode.Entry;
import io.mycelium.blueprint.YamlNode.Listing;
import io.mycelium.blueprint.YamlNode.Mapping;
import io.mycelium.blueprint.YamlNode.Scalar;
import io.mycelium.blueprint.YamlReader;
import io.mycelium.core.blueprint.Blueprint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a file of tests, or says all that is wrong in it. What its pack does not fit is found by {@link PackFit}. */
final class TestReader {
    /** How the files end that a folder is searched for. */
    static final List<String> ENDINGS = List.of(".test.yaml", ".test.yml", ".test.json");

    static final List<String> FILE = List.of("pack", "blueprint", "species", "tests");
    static final List<String> TEST = List.of("given", "tides", "expect");
    static final List<String> GIVEN = List.of(
            "state",
            "signals",
            "energy",
            "capacity",
            "hypha",
            "others",
            "upstream",
            "neighbours",
            "species",
            "sense",
            "facts",
            "seed",
            "tide",
            "time");
    static final List<String> TIDE = List.of("signals", "times", "time", "expect");

    private static final long LAST_TIDE = 1L << 50;

    /** The names of those at the ends of the hypha's own sockets. */
    private static final List<String> TAKEN = List.of(Trial.IN, Trial.OUT);

    private final Path file;
    private final FileProblems problems;
    private final Set<String> traces = new HashSet<>();
    private final Set<Path> packs = new LinkedHashSet<>();
    private @Nullable Kin kin;

    private TestReader(Path file, FileProblems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Reads a file; null if something is wrong with it, which the problems then say. */
    static @Nullable PackTests read(Path file, List<Problem> problems) {
        FileProblems found = new FileProblems(file.toString());
        List<Problem> first = new ArrayList<>();
        YamlNode root = YamlReader.read(file, "test file", "tests:", first);
        found.addAll(first);
        PackTests tests = root == null ? null : new TestReader(file, found).file(root);
        problems.addAll(found.all());
        return found.all().isEmpty() ? tests : null;
    }

    /** The packs that a file names, as far as it can be read, be they there or not, with what belongs to them. */
    static Set<Path> packs(Path file) {
        FileProblems problems = new FileProblems(file.toString());
        YamlNode root = YamlReader.read(file, "test file", "tests:", new ArrayList<>());
        TestReader reader = new TestReader(file, problems);
        if (root != null) {
            reader.file(root);
        }
        return reader.packs;
    }

    private PackTests file(YamlNode root) {
        Keys keys = Keys.of(root, "a test file", FILE, problems);
        kin = kin(keys);
        Entry entry = keys.entry("pack");
        Path pack = pack(
                keys.text("pack", "the path of a pack"),
                entry == null ? keys.place("species") : entry.value().at());
        List<PackTest> tests = new ArrayList<>();
        YamlNode named = keys.get("tests");
        if (named instanceof Mapping map) {
            if (map.entries().isEmpty()) {
                problems.add(named.at(), "expected tests by their names, got an empty map");
            }
            map.entries().forEach(each -> tests.add(test(each)));
        } else if (named != null) {
            problems.expected(named, "tests by their names");
        } else if (root instanceof Mapping) {
            problems.add(root.at(), "there is no 'tests': a map of tests by their names");
        }
        return new PackTests(file, pack, keys.place("pack"), tests);
    }

    private @Nullable Kin kin(Keys keys) {
        String named = keys.text("blueprint", "the path of a blueprint");
        String species = keys.text("species", "the name of a species of the blueprint");
        if (named == null) {
            if (species != null) {
                problems.add(keys.place("species"), "a species is one of a blueprint: say 'blueprint: <path>', too");
            }
            return null;
        }
        Path blueprint = beside(named);
        packs.add(blueprint);
        Kin read =
                new KinReader(problems).read(blueprint, named, keys.place("blueprint"), species, keys.place("species"));
        if (read != null) {
            packs.addAll(read.packs().values());
        }
        return read;
    }

    /** The pack that is named, that of the species, or the one that lies beside the tests under their name. */
    private Path pack(@Nullable String named, Place at) {
        if (named != null) {
            Path pack = named(named);
            if (!Files.exists(pack)) {
                problems.add(at, "there is no pack " + named);
            }
            return pack;
        }
        if (kin != null) {
            Path its = kin.pack(kin.own().pack());
            if (its != null) {
                return its;
            }
            problems.add(
                    at,
                    "the pack of species '" + kin.own().name() + "'"
                            + (kin.own().pack() == null
                                    ? " is none"
                                    : ", '" + kin.own().pack() + "', is not beside the blueprint")
                            + "; say 'pack: <path>'");
            return beside(file.getFileName() + ".drl");
        }
        String name = String.valueOf(file.getFileName());
        for (String ending : ENDINGS) {
            name = name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
        }
        for (String each : List.of(name + ".drl", name, name + ".jar")) {
            if (Files.exists(beside(each))) {
                return beside(each);
            }
        }
        problems.add(
                Place.FILE,
                "there is neither " + name + ".drl nor a folder or jar of that name beside it; say 'pack: <path>'");
        return beside(name + ".drl");
    }

    private Path named(String path) {
        Path pack = beside(path);
        packs.add(pack);
        if (path.endsWith(".drl")) {
            packs.add(pack.resolveSibling("signals.drl")); // which it may share
        }
        return pack;
    }

    private Path beside(String name) {
        return file.toAbsolutePath().resolveSibling(name).normalize();
    }

    private PackTest test(Entry entry) {
        int before = problems.count();
        Keys keys = Keys.of(entry.value(), "a test", TEST, problems);
        YamlNode givenNode = keys.get("given");
        Keys given = givenNode == null ? null : Keys.of(givenNode, "what is given", GIVEN, problems);
        Given stand = given == null ? nothingGiven(entry.at()) : given(given);
        Expected expected = new ExpectedReader(problems).read(keys.get("expect"));
        check(expected.trace());
        List<GivenSignal> first = given == null ? List.of() : signals(given, stand);
        List<TideCase> tides = new ArrayList<>();
        List<YamlNode> listed = keys.list("tides", "tides, each with signals, times, time, expect");
        if (listed == null) {
            tides.add(new TideCase(entry.at(), first, 1, null, Expected.NOTHING));
        } else {
            if (given != null && given.has("signals")) {
                problems.add(given.place("signals"), "where there are 'tides', signals stand in them");
            }
            if (listed.isEmpty() && keys.get("tides") instanceof Listing) {
                problems.add(keys.place("tides"), "there is no tide in 'tides'");
            }
            listed.forEach(each -> tides.add(tide(each, stand)));
        }
        boolean any = expected.isAny()
                || tides.stream().anyMatch(each -> each.expected().isAny());
        if (!any && problems.count() == before) {
            problems.add(entry.at(), "this test expects nothing; say 'expect', with emits, state or others");
        }
        if (!tides.isEmpty()) {
            checkSenders(tides);
        }
        return new PackTest(entry.key(), entry.at(), stand, tides, expected);
    }

    /** Each trace is a file of its own beside the tests. */
    private void check(Expected.@Nullable Trace trace) {
        if (trace == null) {
            return;
        }
        String name = trace.file();
        if (!name.matches("[^/\\\\]+") || name.startsWith(".") || isPackOrTest(name)) {
            problems.add(
                    trace.at(), "'" + name + "' can't be a trace: it is a file beside this one, such as ship.trace");
        } else if (!traces.add(name)) {
            problems.add(trace.at(), "'" + name + "' is the trace of another test already");
        }
    }

    private static boolean isPackOrTest(String name) {
        return Stream.of(".drl", ".yaml", ".yml", ".json", ".jar").anyMatch(name::endsWith);
    }

    /** A signal of a hypha is sensed in the tide after, so nobody can have sent one before the first. */
    private void checkSenders(List<TideCase> tides) {
        for (GivenSignal each : tides.get(0).signals()) {
            if (each.from() != null) {
                problems.add(
                        each.at(),
                        "'" + each.from() + "' can be heard from the second tide on: a signal of a hypha takes a tide");
            }
        }
    }

    private TideCase tide(YamlNode node, Given given) {
        Keys keys = Keys.of(node, "a tide", TIDE, problems);
        Expected expected = new ExpectedReader(problems).read(keys.get("expect"));
        if (expected.trace() != null) {
            problems.add(expected.trace().at(), "a trace is of the whole test: say it in the test's own 'expect'");
        }
        return new TideCase(
                node.at(),
                signals(keys, given),
                (int) keys.number("times", 1, 100_000, 1),
                keys.has("time") ? time(keys) : null,
                expected);
    }

    private Given nothingGiven(Place at) {
        return new Given(
                state(new Fields(at, Fields.NONE.values(), Fields.NONE.places()), null),
                kin == null ? Blueprint.DEFAULT_ENERGY : kin.own().energy(),
                kin == null ? Trial.PLENTY : kin.own().capacity(),
                null,
                1,
                1,
                0,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                kin != null && kin.own().together(),
                Standing.REAL,
                kin);
    }

    /** What is given, and else what the blueprint says. */
    private Fields state(Fields given, @Nullable String hypha) {
        if (kin == null) {
            return given;
        }
        Map<String, @Nullable Object> all = new LinkedHashMap<>(kin.state(hypha));
        all.putAll(given.values());
        return new Fields(given.at(), PlainMap.of(all), given.places());
    }

    private Given given(Keys keys) {
        Fields state = keys.fields("state", "the state");
        Map<String, @Nullable Path> others = others(keys);
        List<String> upstream = keys.names("upstream", "names");
        List<String> neighbours = keys.names("neighbours", "names");
        upstream.forEach(each -> others.putIfAbsent(each, null));
        neighbours.forEach(each -> others.putIfAbsent(each, null));
        String hypha = keys.text("hypha", "the name of the hypha");
        for (String each : others.keySet()) {
            if (TAKEN.contains(each) || each.equals(hypha)) {
                problems.add(keys.place("others"), "'" + each + "' can't be the name of another: it is taken here");
            }
        }
        return new Given(
                state(state == null ? new Fields(keys.at(), Fields.NONE.values(), Fields.NONE.places()) : state, hypha),
                (int) keys.number(
                        "energy",
                        1,
                        1_000_000_000,
                        kin == null ? Blueprint.DEFAULT_ENERGY : kin.own().energy()),
                (int) keys.number(
                        "capacity",
                        1,
                        1_000_000,
                        kin == null ? Trial.PLENTY : kin.own().capacity()),
                hypha,
                keys.number("seed", Long.MIN_VALUE, Long.MAX_VALUE, 1),
                keys.number("tide", 1, LAST_TIDE, 1),
                keys.has("time") ? time(keys) : 0,
                others,
                upstream,
                neighbours,
                keys.names("species", "names of species"),
                isTogether(keys),
                standing(keys, hypha),
                kin);
    }

    private Standing standing(Keys keys, @Nullable String hypha) {
        Standing given = Standing.read(keys.fields("facts", "what is known of the hypha"), problems);
        return kin == null ? given : given.over(kin.facts(hypha));
    }

    private boolean isTogether(Keys keys) {
        String sense = keys.text("sense", "each or together");
        if (sense != null && !List.of("each", "together").contains(sense)) {
            problems.unknown(keys.place("sense"), "unknown word", sense, List.of("each", "together"));
        }
        return sense == null ? kin != null && kin.own().together() : sense.equals("together");
    }

    /** {@code others: [LAX, SFO]}, or with packs of their own {@code others: {shop: shop.drl}}. */
    private Map<String, @Nullable Path> others(Keys keys) {
        Map<String, @Nullable Path> others = new LinkedHashMap<>();
        if (!(keys.get("others") instanceof Mapping map)) {
            keys.names("others", "names, or a map with their packs").forEach(each -> others.put(each, null));
            return others;
        }
        for (Entry each : map.entries()) {
            Path pack = null;
            if (each.value() instanceof Scalar scalar && scalar.value() instanceof String text) {
                pack = named(text);
                if (!Files.exists(pack)) {
                    problems.add(scalar.at(), "there is no pack " + text);
                }
            } else if (each.value().plain() != null) {
                problems.expected(each.value(), "the path of a pack, or nothing");
            }
            others.put(each.key(), pack);
        }
        return others;
    }

    /** Milliseconds, or a moment. */
    private long time(Keys keys) {
        YamlNode node = keys.get("time");
        if (node instanceof Scalar scalar && scalar.value() instanceof Long millis && millis >= 0) {
            return millis;
        }
        if (node instanceof Scalar scalar && scalar.value() instanceof String text) {
            try {
                return Instant.parse(text).toEpochMilli();
            } catch (DateTimeParseException e) {
                // said below
            }
        }
        if (node != null) {
            problems.expected(node, "a moment such as 2026-01-31T08:00:00Z, or milliseconds since 1970");
        }
        return 0;
    }

    private List<GivenSignal> signals(Keys keys, Given given) {
        List<YamlNode> nodes = keys.list("signals", "signals");
        SignalReader reader = new SignalReader(problems);
        return nodes == null
                ? List.of()
                : nodes.stream().map(each -> reader.given(each, given)).toList();
    }
}
