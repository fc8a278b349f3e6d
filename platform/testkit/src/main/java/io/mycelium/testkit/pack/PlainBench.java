package io.mycelium.testkit.pack;

import io.mycelium.api.rule.StateException;
import io.mycelium.api.value.PlainJson;
import io.mycelium.blueprint.Place;
import io.mycelium.blueprint.Problem;
import io.mycelium.core.trace.KeptStep;
import io.mycelium.rules.DroolsBehaviour;
import io.mycelium.testkit.bench.Bench;
import io.mycelium.testkit.bench.BenchReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures what a pack costs: the launcher makes it by its name.
 *
 * <p>Beside those of a {@link PlainVerb} the settings are {@code bench.against}, another pack, {@code bench.rounds}, {@code bench.millis}, and
 * {@code mycelium.output}. Without signals the steps are those of the tests beside the pack.
 */
public final class PlainBench extends PlainVerb {
    private static final int MOST_STEPS = 10_000;

    /** The steps, and where they come from in words. */
    private record Steps(List<KeptStep> all, String from) {}

    @Override
    int run(Map<String, String> settings, PrintStream out) throws IOException {
        int rounds = Typed.number("--rounds", settings.getOrDefault("bench.rounds", "11"), 1, 10_000);
        int millis = Typed.number("--millis", settings.getOrDefault("bench.millis", "20"), 1, 60_000);
        String other = settings.get("bench.against");
        Path against = other == null ? null : Typed.pack(other);
        Path path = Typed.pack(settings.getOrDefault("play.pack", ""));
        try (Packs packs = new Packs();
                Packs others = new Packs()) {
            DroolsBehaviour pack = packs.behaviour(path);
            DroolsBehaviour compared = against == null ? null : others.behaviour(against);
            Steps steps = signals(settings).isEmpty() ? ofTests(path, pack, packs) : ofSignals(settings, pack);
            for (KeptStep each : steps.all()) {
                if (each.ending().hung()) {
                    System.err.println("mycelium: error: abandoned at " + each.hypha() + ": "
                            + each.ending().message());
                    return FAILED;
                }
            }
            List<KeptStep> good = steps.all().stream()
                    .filter(each -> each.state() != null
                            && each.kind() != KeptStep.Kind.RECOVERY
                            && !each.ending().failed())
                    .limit(MOST_STEPS)
                    .toList();
            if (good.isEmpty()) {
                throw new TypedException("there is no step to measure in " + steps.from() + ": "
                        + TestText.counted(steps.all().size(), "step") + ", of which all failed");
            }
            BenchReport report;
            try {
                report = new Bench(pack, good, rounds, millis).measure(compared);
            } catch (StateException e) {
                throw new TypedException("pack " + other + " can't have the states of these steps: " + e.getMessage());
            }
            BenchText text =
                    new BenchText(pack, report, good.size(), steps.all().size() - good.size(), steps.from());
            if ("json".equals(settings.get("mycelium.output"))) {
                out.println(PlainJson.text(text.data(other)));
            } else {
                text.lines(rounds, millis, other).forEach(out::println);
            }
            out.flush();
            return 0;
        }
    }

    /** Each signal a tide, from the state that is given. */
    private static Steps ofSignals(Map<String, String> settings, DroolsBehaviour pack) {
        List<KeptStep> steps = new ArrayList<>();
        List<TypedSignal> typed = signals(settings);
        try (Play play = play(settings)) {
            List<GivenSignal> signals = typed.stream()
                    .map(each -> Typed.signal(each.frequency(), each.payload(), pack))
                    .toList();
            for (GivenSignal each : signals) {
                steps.addAll(play.tide(new TideCase(Place.FILE, List.of(each), 1, null, Expected.NOTHING))
                        .steps());
            }
        }
        return new Steps(steps, TestText.counted(typed.size(), "signal"));
    }

    /** Those of the tests beside it. */
    private static Steps ofTests(Path path, DroolsBehaviour pack, Packs packs) throws IOException {
        List<KeptStep> steps = new ArrayList<>();
        List<String> files = new ArrayList<>();
        int count = 0;
        for (Path each : beside(path)) {
            List<Problem> problems = new ArrayList<>();
            PackTests tests = TestReader.read(each, problems);
            if (tests == null || !tests.pack().equals(path.toAbsolutePath().normalize())) {
                if (tests == null && isNamed(each, path)) {
                    throw new TypedException(problems.get(0).text());
                }
                continue;
            }
            List<Problem> misfits = PackFit.problems(tests, pack);
            if (!misfits.isEmpty()) {
                throw new TypedException(misfits.get(0).text());
            }
            files.add(String.valueOf(each.getFileName()));
            for (PackTest test : tests.tests()) {
                count++;
                try (Trial trial = new Trial(test.given(), pack, packs).watched()) {
                    trial.run(test);
                    steps.addAll(trial.steps());
                }
            }
        }
        if (files.isEmpty()) {
            throw new TypedException("there are no tests of " + path.getFileName()
                    + " beside it, as a file *.test.yaml; give signals: --signal FREQUENCY [PAYLOAD]");
        }
        return new Steps(steps, TestText.counted(count, "test") + " in " + String.join(", ", files));
    }

    private static boolean isNamed(Path test, Path pack) {
        String name = String.valueOf(pack.getFileName()).replaceFirst("\\.(drl|jar)$", "");
        return String.valueOf(test.getFileName()).startsWith(name + ".test.");
    }

    private static List<Path> beside(Path pack) throws IOException {
        Path folder = pack.toAbsolutePath().normalize().getParent();
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(
                            each -> TestReader.ENDINGS.stream().anyMatch(String.valueOf(each.getFileName())::endsWith))
                    .sorted()
                    .toList();
        }
    }
}
