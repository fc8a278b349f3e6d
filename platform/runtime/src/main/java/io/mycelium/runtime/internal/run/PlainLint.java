package io.mycelium.runtime.internal.run;

import io.mycelium.api.value.PlainJson;
import io.mycelium.blueprint.BlueprintReader;
import io.mycelium.blueprint.Kinds;
import io.mycelium.blueprint.Reading;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.rules.Compiled;
import io.mycelium.rules.PackCompiler;
import io.mycelium.rules.PackException;
import io.mycelium.rules.PackProblem;
import io.mycelium.rules.PackReader;
import io.mycelium.rules.PackSource;
import io.mycelium.rules.lint.Finding;
import io.mycelium.rules.lint.Lint;
import io.mycelium.rules.lint.Signalling;
import io.mycelium.rules.lint.Surroundings;
import io.mycelium.runtime.Problem;
import io.mycelium.runtime.internal.check.LintedNetwork;
import io.mycelium.runtime.internal.check.PackSearch;
import io.mycelium.runtime.internal.deploy.DroolsPacks;
import io.mycelium.runtime.internal.deploy.PackFolders;
import io.mycelium.runtime.internal.deploy.SharedSignals;
import io.mycelium.runtime.internal.report.Counted;
import io.mycelium.runtime.internal.report.Reason;
import io.mycelium.runtime.internal.wiring.PlainPlugins;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at rule packs in files for what their authors can't have meant, without a container: the launcher makes it by its name,
 * as it does a {@link PlainValidation}.
 *
 * <p>The settings are {@code lint.files}, a line each, none meaning this folder, {@code lint.blueprint}, {@code lint.fail-on}, codes
 * or their beginnings, {@code all} or {@code none}, and {@code mycelium.output}.
 */
public final class PlainLint implements ToIntBiFunction<Map<String, String>, PrintStream> {
    private static final int FOUND = 1;
    private static final int USAGE = 2;

    /** What was found in a pack. */
    private record Linted(Path pack, List<Finding> findings, List<Problem> problems) {}

    /** A network, and the files of its packs by their names. */
    private record Network(LintedNetwork network, Map<String, Path> files) {
        /** Whether it has the pack in this file, or one of this name of which it knows no other file. */
        boolean isFor(String name, Path file) {
            Path own = files.get(name);
            return network.uses(name) && (own == null || isSame(own, file));
        }

        private static boolean isSame(Path one, Path other) {
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }

    private final Map<Path, PackSource> sources = new LinkedHashMap<>();

    @Override
    public int applyAsInt(Map<String, String> settings, PrintStream out) {
        try {
            return lint(settings, out);
        } catch (IllegalArgumentException e) {
            System.err.println("mycelium: error: " + Reason.of(e));
            return USAGE;
        } catch (UncheckedIOException e) {
            System.err.println("mycelium: error: " + Reason.of(e));
            return USAGE;
        } catch (RuntimeException | LinkageError e) {
            System.err.println("mycelium: error: lint has failed: " + Reason.of(e));
            return FOUND;
        }
    }

    private int lint(Map<String, String> settings, PrintStream out) {
        List<Path> given =
                settings.getOrDefault("lint.files", "").lines().map(Path::of).toList();
        String named = settings.getOrDefault("lint.blueprint", "");
        List<Path> blueprints = new ArrayList<>(named.isEmpty() ? List.of() : List.of(Path.of(named)));
        given.stream().filter(PlainLint::isBlueprint).forEach(blueprints::add);
        List<Path> asked = given.stream().filter(each -> !isBlueprint(each)).toList();
        Path system = Path.of(settings.getOrDefault("mycelium.system", "system"));
        List<Path> deploy = Stream.of("mycelium.deploy", "mycelium.deployed")
                .filter(settings::containsKey)
                .map(folder -> Path.of(settings.get(folder)))
                .toList();
        PackFolders atHand = new PackFolders(new DroolsPacks(), deploy, system.resolve("08"));
        List<Linted> linted = new ArrayList<>();
        List<Network> networks = new ArrayList<>();
        Set<Path> packs = new LinkedHashSet<>();
        for (Path blueprint : blueprints) {
            Reading reading = new BlueprintReader(Kinds.of(PlainPlugins.of(system.resolve("05")))).read(blueprint);
            if (reading instanceof Reading.Sound sound) {
                Network network = network(sound, atHand);
                networks.add(network);
                if (asked.isEmpty()) {
                    packs.addAll(network.files().values());
                }
            } else {
                linted.add(new Linted(blueprint, List.of(), problems(reading)));
            }
        }
        packs.addAll(PackSearch.among(asked.isEmpty() && blueprints.isEmpty() ? List.of(Path.of("")) : asked));
        packs.forEach(each -> linted.add(lint(each, networks)));
        print(linted, settings, out);
        if (linted.stream().anyMatch(each -> !each.problems().isEmpty())) {
            return linted.stream().allMatch(each -> each.problems().isEmpty() || packs.contains(each.pack()))
                    ? FOUND
                    : USAGE;
        }
        String failOn = settings.getOrDefault("lint.fail-on", "all");
        return linted.stream().flatMap(each -> each.findings().stream()).anyMatch(each -> counts(each, failOn))
                ? FOUND
                : 0;
    }

    private static boolean isBlueprint(Path file) {
        return file.toString().matches(".*\\.(?:yaml|yml|json)");
    }

    private static boolean counts(Finding finding, String failOn) {
        for (String each : failOn.split("[\\s,]+")) {
            if (each.equals("all")
                    || !each.equals("none") && finding.code().name().startsWith(each)) {
                return true;
            }
        }
        return false;
    }

    private static List<Problem> problems(Reading reading) {
        return reading.problems().stream()
                .map(each -> new Problem(each.file(), each.line(), each.column(), "error", each.message(), null, null))
                .toList();
    }

    private Network network(Reading.Sound sound, PackFolders atHand) {
        Map<String, Signalling> packs = new TreeMap<>();
        Map<String, Path> files = new TreeMap<>();
        for (Path each : sound.packs()) {
            if (!SharedSignals.isIt(each)) {
                add(shown(each), packs, files);
            }
        }
        for (Blueprint.Species each : sound.blueprint().species()) {
            String name = each.pack();
            Path file = name == null || packs.containsKey(name) ? null : atHand.file(name);
            if (file != null) {
                add(file, packs, files);
            }
        }
        return new Network(new LintedNetwork(sound.blueprint(), packs), files);
    }

    /** One that can't be read is one of which nothing is known. */
    private void add(Path file, Map<String, Signalling> packs, Map<String, Path> files) {
        try {
            Signalling pack = Signalling.of(source(file));
            packs.put(pack.pack(), pack);
            files.put(pack.pack(), file);
        } catch (PackException e) {
            files.put(file.toString(), file); // what is wrong is said where it is looked at
        }
    }

    /** As short as it can be said here. */
    private static Path shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return file.isAbsolute() && file.startsWith(here) ? here.relativize(file) : file;
    }

    private PackSource source(Path pack) {
        PackSource known = sources.get(pack);
        if (known == null) {
            known = PackReader.read(pack);
            sources.put(pack, known);
        }
        return known;
    }

    private Linted lint(Path pack, List<Network> networks) {
        try {
            PackSource source = source(pack);
            Compiled compiled = new PackCompiler().compile(source);
            if (compiled.behaviour() == null) {
                return new Linted(pack, List.of(), errors(pack, compiled.problems()));
            }
            compiled.behaviour().close();
            String name = source.manifest().name();
            List<Surroundings> all = networks.stream()
                    .filter(each -> each.isFor(name, pack))
                    .map(each -> each.network().of(name))
                    .toList();
            return new Linted(pack, Lint.of(source, Surroundings.ofAll(all)), List.of());
        } catch (PackException e) {
            return new Linted(pack, List.of(), errors(pack, e.problems()));
        }
    }

    private static List<Problem> errors(Path pack, List<PackProblem> problems) {
        return problems.stream()
                .filter(PackProblem::isError)
                .map(each -> new Problem(
                        DroolsPacks.place(pack, each.file()),
                        each.line(),
                        each.column(),
                        "error",
                        each.message(),
                        each.rule(),
                        each.hint()))
                .toList();
    }

    private static void print(List<Linted> linted, Map<String, String> settings, PrintStream out) {
        if ("json".equals(settings.get("mycelium.output"))) {
            out.println(PlainJson.text(linted.stream().map(PlainLint::data).toList()));
            out.flush();
            return;
        }
        int findings = 0;
        for (Linted each : linted) {
            each.problems().forEach(problem -> System.err.println(problem.text()));
            each.findings()
                    .forEach(finding -> out.println(placed(each.pack(), finding).text()));
            findings += each.findings().size();
        }
        if (linted.stream().allMatch(each -> each.problems().isEmpty())) {
            out.println(Counted.of(linted.size(), "pack", "packs") + ", "
                    + (findings == 0
                            ? "nothing found."
                            : Counted.of(findings, "finding", "findings")
                                    + "; 'mycelium help CODE' says more of a code, and how to leave a finding out."));
        }
        out.flush();
    }

    private static Finding placed(Path pack, Finding finding) {
        return new Finding(
                finding.code(),
                DroolsPacks.place(pack, finding.file()),
                finding.line(),
                finding.column(),
                finding.rule(),
                finding.message(),
                finding.mend());
    }

    private static Map<String, Object> data(Linted linted) {
        List<Map<String, Object>> problems = new ArrayList<>();
        for (Problem each : linted.problems()) {
            problems.add(data(
                    each.file(),
                    each.line(),
                    each.column(),
                    "error",
                    null,
                    each.rule(),
                    each.message(),
                    each.hint(),
                    null));
        }
        for (Finding each : linted.findings()) {
            Finding placed = placed(linted.pack(), each);
            problems.add(data(
                    placed.file(),
                    placed.line(),
                    placed.column(),
                    "warning",
                    placed.code().name(),
                    placed.rule(),
                    placed.message(),
                    placed.mend(),
                    placed.code().why()));
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", linted.pack().toString());
        data.put("ok", problems.isEmpty());
        data.put("problems", problems);
        return data;
    }

    private static Map<String, Object> data(
            String file,
            int line,
            int column,
            String severity,
            @Nullable String code,
            @Nullable String rule,
            String message,
            @Nullable String hint,
            @Nullable String why) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", file);
        data.put("line", line);
        data.put("column", column);
        data.put("severity", severity);
        put(data, "code", code);
        put(data, "rule", rule);
        data.put("message", message);
        put(data, "why", why);
        put(data, "hint", hint);
        return data;
    }

    private static void put(Map<String, Object> data, String name, @Nullable String value) {
        if (value != null) {
            data.put(name, value);
        }
    }
}
