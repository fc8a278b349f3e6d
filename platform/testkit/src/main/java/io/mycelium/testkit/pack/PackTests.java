package io.mycelium.testkit.pack;

import io.mycelium.blueprint.Place;
import java.nio.file.Path;
import java.util.List;

/**
 * The tests of a file.
 *
 * @param pack what they test
 * @param packAt where that is said
 */
record PackTests(Path file, Path pack, Place packAt, List<PackTest> tests) {
    PackTests {
        tests = List.copyOf(tests);
    }
}
