package io.mycelium.testkit.pack;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of the tests of a file.
 *
 * @param problems what is wrong in the file or its pack, in lines; then no test of it was run
 */
record FileResult(Path file, List<String> problems, List<TestResult> results) {
    FileResult {
        problems = List.copyOf(problems);
        results = List.copyOf(results);
    }

    long failed() {
        return results.stream().filter(each -> !each.passed()).count();
    }
}
