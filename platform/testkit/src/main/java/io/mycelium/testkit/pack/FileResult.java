package io.mycelium.testkit.pack;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of the tests of a file.
 *
 * @param problems what is wrong in the file or its pack, in lines; then no test of it was run
 * @param ofPack whether these are of the pack, which does not compile
 */
record FileResult(Path file, List<String> problems, boolean ofPack, List<TestResult> results) {
    FileResult {
        problems = List.copyOf(problems);
        results = List.copyOf(results);
    }

    long failed() {
        return results.stream().filter(each -> !each.passed()).count();
    }
}
