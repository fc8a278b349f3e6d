package io.mycelium.testkit.pack;

import java.util.List;

/**
 * What came of one test.
 *
 * @param differences from what it expects; none if it passed
 * @param why for each of them, lines that explain it
 * @param nanos how long it took
 */
record TestResult(PackTest test, List<Difference> differences, List<List<String>> why, long nanos) {
    TestResult {
        differences = List.copyOf(differences);
        why = List.copyOf(why);
    }

    boolean passed() {
        return differences.isEmpty();
    }
}
