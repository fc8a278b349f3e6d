package io.mycelium.runtime.internal.check;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.blueprint.BlueprintReader;
import io.mycelium.blueprint.Kinds;
import io.mycelium.blueprint.Place;
import io.mycelium.blueprint.Places;
import io.mycelium.blueprint.Reading;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.Replicated;
import io.mycelium.core.tide.Plugins;
import io.mycelium.rules.PackFile;
import io.mycelium.runtime.Problem;
import io.mycelium.runtime.internal.deploy.Packs;
import io.mycelium.runtime.internal.deploy.PacksAtHand;
import io.mycelium.runtime.internal.deploy.SharedSignals;
import io.mycelium.runtime.internal.report.Counted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks one file: a blueprint with all that belongs to it, or a rule pack. */
public final class FileCheck {
    private static final Pattern NAMES_A_NETWORK = Pattern.compile("(?m)^network\\s*:");
    private static final Pattern KNOWN = Pattern.compile("\\.(yaml|yml|json|drl|jar)$");

    private final Packs packs;
    private final Supplier<Plugins> plugins;
    private final PacksAtHand atHand;

    /**
     * @param plugins what there is; asked for blueprints only
     * @param atHand packs that a blueprint may name beside its own
     */
    public FileCheck(Packs packs, Supplier<Plugins> plugins, PacksAtHand atHand) {
        this.packs = packs;
        this.plugins = plugins;
        this.atHand = atHand;
    }

    /**
     * What was found.
     *
     * @param what it is, for the line that says that it is right
     * @param more what else is to be said of it to who wants to know; may be empty
     */
    public record Result(Path file, String what, List<String> more, List<Problem> problems) {
        Result(Path file, String what, List<Problem> problems) {
            this(file, what, List.of(), problems);
        }

        public boolean ok() {
            return problems.stream().noneMatch(Problem::isError);
        }
    }

    /** What there is to check in what was named: the file itself; of a folder that is no pack, its blueprints and packs. */
    public static List<Path> files(Path named) {
        if (!Files.isDirectory(named) || Files.exists(named.resolve("pack.yaml"))) {
            return List.of(named);
        }
        try (Stream<Path> all = Files.list(named)) {
            List<Path> files = Stream.concat(all.filter(FileCheck::isBlueprint).sorted(), PackFile.bare(named).stream())
                    .toList();
            return files.isEmpty() ? List.of(named) : files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it says which network it is of: what others include does not, nor do tests. */
    private static boolean isBlueprint(Path file) {
        try {
            return file.toString().matches(".*\\.ya?ml")
                    && Files.isRegularFile(file)
                    && NAMES_A_NETWORK.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            return true; // the check says what is wrong with it
        }
    }

    /** Why a file can't be checked at all; null if it can. */
    public static @Nullable String refusal(Path file) {
        if (!Files.exists(file)) {
            return "there is no such file" + PackFile.near(file);
        }
        if (Files.isDirectory(file)) {
            return Files.exists(file.resolve("pack.yaml"))
                    ? null
                    : "there is no blueprint and no rule pack in this folder";
        }
        return KNOWN.matcher(file.toString()).find()
                ? null
                : "it is neither a blueprint (.yaml, .yml or .json) nor a rule pack (.drl, .jar, or a folder with"
                        + " pack.yaml)";
    }

    public Result check(Path file) {
        String refusal = refusal(file);
        if (refusal != null) {
            return new Result(file, "", List.of(Problem.error(file.toString(), refusal)));
        }
        String name = file.toString();
        return name.endsWith(".drl") || name.endsWith(".jar") || Files.isDirectory(file) ? pack(file) : blueprint(file);
    }

    private Result pack(Path file) {
        Packs.Compiled compiled = compile(file);
        String what = "";
        List<String> more = List.of();
        if (compiled instanceof Packs.Ready ready) {
            Behaviour behaviour = ready.behaviour();
            if (SharedSignals.isIt(file)) {
                what = "signals that the packs beside it share";
            } else {
                more = evaluation(behaviour, false);
                what = "pack " + behaviour.pack().name() + ", "
                        + Counted.of(behaviour.rules().size(), "rule", "rules");
            }
            Packs.close(behaviour);
        }
        return new Result(file, what, more, compiled.problems());
    }

    private static List<String> evaluation(Behaviour pack, boolean together) {
        String words = together ? pack.evaluationTogether() : pack.evaluation();
        String name = "pack " + pack.pack().name() + (together ? ", sensed together" : "");
        return words.isEmpty() ? List.of() : List.of(name + ": " + words);
    }

    /** As the species of a network have it that take a pack: one signal a step, or those of a tide together. */
    private static List<String> evaluation(Behaviour pack, List<Blueprint.Species> species) {
        List<String> lines = new ArrayList<>();
        List<Boolean> ways = species.stream()
                .filter(each -> pack.pack().name().equals(each.pack()))
                .map(Blueprint.Species::together)
                .distinct()
                .sorted()
                .toList();
        (ways.isEmpty() ? List.of(false) : ways).forEach(together -> lines.addAll(evaluation(pack, together)));
        return lines;
    }

    private Result blueprint(Path file) {
        Reading reading = new BlueprintReader(Kinds.of(plugins.get())).read(file);
        List<Problem> problems = new ArrayList<>();
        reading.problems()
                .forEach(p ->
                        problems.add(new Problem(p.file(), p.line(), p.column(), "error", p.message(), null, null)));
        Map<String, Path> files = new LinkedHashMap<>();
        Map<String, Behaviour> own = new LinkedHashMap<>();
        TreeSet<String> broken = new TreeSet<>();
        for (Path pack : reading.packs()) {
            Packs.Compiled compiled = compile(pack);
            problems.addAll(compiled.problems());
            if (compiled instanceof Packs.Ready ready) {
                String name = ready.behaviour().pack().name();
                own.put(name, ready.behaviour());
                files.put(name, pack);
            } else {
                broken.add(String.valueOf(pack.getFileName()).replaceFirst("\\.[a-z]+$", ""));
            }
        }
        Map<String, Behaviour> all = new LinkedHashMap<>(own);
        String what = "";
        if (reading instanceof Reading.Sound sound) {
            what = what(sound.blueprint());
            Collection<Behaviour> used = addUsed(file, sound.blueprint(), sound.places(), all, broken, problems);
            problems.addAll(missingFeeds(file, sound));
            warnAboutPacks(file, sound, used, files, problems);
        } else if (reading instanceof Reading.Faulty faulty && faulty.part() != null) {
            addUsed(file, faulty.part(), faulty.places(), all, broken, problems);
        }
        List<String> more = new ArrayList<>();
        reading.places().borrowed().forEach(value -> more.add("value " + value.text()));
        List<Blueprint.Species> species =
                reading instanceof Reading.Sound sound ? sound.blueprint().species() : List.of();
        own.values().forEach(pack -> more.addAll(evaluation(pack, species)));
        own.values().forEach(Packs::close);
        // what is wrong in signals that packs share is so in each of them
        return new Result(
                file, what, List.copyOf(more), problems.stream().distinct().toList());
    }

    /** The packs that species name, and what does not fit them. */
    private Collection<Behaviour> addUsed(
            Path file,
            Blueprint blueprint,
            Places places,
            Map<String, Behaviour> all,
            TreeSet<String> broken,
            List<Problem> problems) {
        Set<String> names = new TreeSet<>(atHand.names());
        names.addAll(all.keySet());
        names.addAll(broken);
        addNamed(blueprint, all, broken, problems);
        SpeciesCheck species =
                new SpeciesCheck(file, blueprint, places, all, plugins.get().merges(), names);
        problems.addAll(species.problems(broken));
        return species.used().values();
    }

    /** Those at hand that species name or are merged by, compiled for it. */
    private void addNamed(Blueprint blueprint, Map<String, Behaviour> all, Set<String> broken, List<Problem> problems) {
        Set<@Nullable String> named = new LinkedHashSet<>();
        for (Blueprint.Species species : blueprint.species()) {
            Replicated replicated = species.life().replicated();
            named.add(species.pack());
            named.add(replicated == null ? null : replicated.pack());
        }
        for (@Nullable String name : named) {
            if (name == null || all.containsKey(name) || broken.contains(name)) {
                continue;
            }
            Packs.Compiled compiled = atHand.pack(name);
            if (compiled instanceof Packs.Ready ready) {
                all.put(name, ready.behaviour());
            } else if (compiled != null) {
                problems.addAll(compiled.problems());
                broken.add(name);
            }
        }
    }

    /** What is only known when all packs that species name are there. */
    private static void warnAboutPacks(
            Path file,
            Reading.Sound sound,
            Collection<Behaviour> used,
            Map<String, Path> files,
            List<Problem> problems) {
        if (problems.stream().anyMatch(Problem::isError)) {
            return;
        }
        Blueprint blueprint = sound.blueprint();
        for (FrequencyCheck.Warning each : new FrequencyCheck(blueprint, used).warnings()) {
            Place place = each.way().isEmpty() ? Place.FILE : sound.places().of(each.way());
            problems.add(new Problem(
                    place.fileOr(file.toString()), place.line(), place.column(), "warning", each.text(), null, null));
        }
        SpawnCheck spawns = new SpawnCheck(
                blueprint.species().stream().map(Blueprint.Species::name).toList());
        for (Behaviour pack : used) {
            Path from = files.get(pack.pack().name());
            if (from != null) {
                problems.addAll(spawns.warnings(
                        pack, name -> from.toString().endsWith(".drl") ? from.toString() : from + "/" + name));
            }
        }
    }

    /** Files that input bodies read from and that are not there: no mistake where they come later, but worth a word. */
    private static List<Problem> missingFeeds(Path file, Reading.Sound sound) {
        List<Problem> warnings = new ArrayList<>();
        for (Blueprint.BodyPlan body : sound.blueprint().bodies()) {
            if (body.direction() == Direction.IN
                    && body.kind().equals("file")
                    && body.settings().get("path") instanceof String path
                    && !Files.exists(sound.folder().resolve(path))) {
                Place place = sound.places().of(List.of("bodies", body.name(), "path"));
                warnings.add(new Problem(
                        place.fileOr(file.toString()),
                        place.line(),
                        place.column(),
                        "warning",
                        "body " + body.name() + ": there is no file " + path + " in " + sound.folder(),
                        null,
                        null));
            }
        }
        return warnings;
    }

    private Packs.Compiled compile(Path file) {
        try {
            return file.toString().endsWith(".drl")
                    ? packs.drl(file, Files.readAllBytes(file), SharedSignals.beside(file))
                    : packs.jar(file);
        } catch (IOException e) {
            return new Packs.Broken(List.of(Problem.error(file.toString(), "it can't be read: " + e.getMessage())));
        }
    }

    private static String what(Blueprint blueprint) {
        return "network " + blueprint.network() + ", " + blueprint.species().size() + " species, "
                + Counted.of(blueprint.relays().size(), "relay", "relays") + ", "
                + Counted.of(blueprint.bodies().size(), "body", "bodies");
    }
}
