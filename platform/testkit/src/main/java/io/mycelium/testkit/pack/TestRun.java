package io.mycelium.testkit.pack;

import io.mycelium.blueprint.Problem;
import io.mycelium.core.trace.KeptStep;
import io.mycelium.rules.DroolsBehaviour;
import io.mycelium.rules.PackException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs files of tests. For one thread; to be closed. */
final class TestRun implements AutoCloseable {
    private final Packs packs = new Packs();
    private final Traces traces;

    private final boolean covering;
    private final Map<Path, Coverage> coverage = new LinkedHashMap<>();

    /**
     * Makes it ready.
     *
     * @param traces what is made of golden traces
     * @param covering whether it finds out what the tests cover
     */
    TestRun(Traces traces, boolean covering) {
        this.traces = traces;
        this.covering = covering;
    }

    /** What the tests so far have covered, if that was wanted: by pack, in the order of the files. */
    List<Coverage> coverage() {
        return List.copyOf(coverage.values());
    }

    /** Runs the tests of a file, each in a network of its own. */
    FileResult run(Path file) {
        List<Problem> problems = new ArrayList<>();
        PackTests tests = TestReader.read(file, problems);
        if (tests == null) {
            return bad(file, problems.stream().map(Problem::text).toList());
        }
        try {
            DroolsBehaviour tested = packs.behaviour(tests.pack());
            problems.addAll(PackFit.problems(tests, tested));
            if (!problems.isEmpty()) {
                return bad(file, problems.stream().map(Problem::text).toList());
            }
            List<TestResult> results = new ArrayList<>();
            for (PackTest each : tests.tests()) {
                results.add(run(tests, each, tested));
            }
            return new FileResult(file, List.of(), false, results);
        } catch (PackException e) {
            return new FileResult(file, String.valueOf(e.getMessage()).lines().toList(), true, List.of());
        } catch (UncheckedIOException e) {
            return bad(file, List.of(file + ": error: " + e.getMessage()));
        }
    }

    private static FileResult bad(Path file, List<String> problems) {
        return new FileResult(file, problems, false, List.of());
    }

    /** A pack; throws a {@link PackException} with all that is wrong in it. */
    DroolsBehaviour behaviour(Path pack) {
        return packs.behaviour(pack);
    }

    /** Runs one test of a file that is right, and fits its pack. */
    TestResult run(PackTests of, PackTest test) {
        return run(of, test, behaviour(of.pack()));
    }

    private TestResult run(PackTests of, PackTest test, DroolsBehaviour tested) {
        long begun = System.nanoTime();
        List<Difference> differences;
        try (Trial trial = new Trial(test.given(), tested, packs)) {
            if (covering) {
                trial.watched();
            }
            Happened happened = trial.run(test);
            if (covering) {
                coverage.computeIfAbsent(of.pack(), pack -> new Coverage(pack, tested, packs.explainer(pack)))
                        .add(happened, trial.steps());
            }
            differences = new ArrayList<>(Comparison.of(test, happened));
            Difference trace = test.expected().trace() == null
                    ? null
                    : traces.compare(of.file(), test.expected().trace(), happened.trace());
            if (trace != null) {
                differences.add(trace);
            }
        }
        List<List<String>> why = differences.isEmpty() ? List.of() : why(of, test, tested, differences);
        return new TestResult(test, differences, why, System.nanoTime() - begun);
    }

    /** Runs a test that has failed once more, as it went, and looks at each step. */
    private List<List<String>> why(PackTests of, PackTest test, DroolsBehaviour tested, List<Difference> differences) {
        List<KeptStep> steps;
        try (Trial trial = new Trial(test.given(), tested, packs).watched()) {
            trial.run(test);
            steps = trial.steps();
        }
        Why why = new Why(packs.explainer(of.pack()), tested, steps);
        List<List<String>> all = new ArrayList<>();
        Set<List<String>> said = new HashSet<>();
        for (Difference each : differences) {
            List<String> lines = why.of(each);
            all.add(said.add(lines) ? lines : List.of());
        }
        return all;
    }

    @Override
    public void close() {
        packs.close();
    }
}
