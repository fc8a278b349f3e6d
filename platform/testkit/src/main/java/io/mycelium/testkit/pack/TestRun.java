package io.mycelium.testkit.pack;

import io.mycelium.blueprint.Problem;
import io.mycelium.rules.DroolsBehaviour;
import io.mycelium.rules.PackException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Runs files of tests. For one thread; to be closed. */
final class TestRun implements AutoCloseable {
    private final Packs packs = new Packs();

    /** Runs the tests of a file, each in a network of its own. */
    FileResult run(Path file) {
        List<Problem> problems = new ArrayList<>();
        PackTests tests = TestReader.read(file, problems);
        if (tests == null) {
            return bad(file, problems.stream().map(Problem::text).toList());
        }
        try {
            DroolsBehaviour tested = packs.behaviour(tests.pack());
            List<TestResult> results = new ArrayList<>();
            for (PackTest each : tests.tests()) {
                results.add(run(each, tested));
            }
            return new FileResult(file, List.of(), results);
        } catch (PackException e) {
            return bad(file, String.valueOf(e.getMessage()).lines().toList());
        } catch (UncheckedIOException e) {
            return bad(file, List.of(file + ": error: " + e.getMessage()));
        }
    }

    private static FileResult bad(Path file, List<String> problems) {
        return new FileResult(file, problems, List.of());
    }

    private TestResult run(PackTest test, DroolsBehaviour tested) {
        try (Trial trial = new Trial(test, tested, packs, UnaryOperator.identity())) {
            List<Difference> differences = Comparison.of(test, trial.run());
            return new TestResult(
                    test, differences, differences.stream().map(each -> List.<String>of()).toList());
        }
    }

    @Override
    public void close() {
        packs.close();
    }
}
