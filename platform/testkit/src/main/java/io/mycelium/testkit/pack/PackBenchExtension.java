package io.mycelium.testkit.pack;

import io.mycelium.blueprint.Place;
import io.mycelium.blueprint.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Tests of a rule pack in Java, in the words of {@code mycelium test}, and with its explanations: register it as a static field, and
 * describe in each test what is given and what is expected.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final PackBenchExtension worker = PackBenchExtension.of(Path.of("worker.drl"));
 *
 * @Test
 * void shouldHalveWhatComes() {
 *     worker.given().state(Map.of("done", 4))
 *             .tide().signal("work", Map.of("value", 10))
 *             .expect().emits("result", Map.of("value", 5)).state(Map.of("done", 5))
 *             .run();
 * }
 *
 * @TestFactory
 * Stream<DynamicTest> tests() {
 *     return worker.tests(Path.of("worker.test.yaml"));
 * }
 * }</pre>
 *
 * <p>The pack is compiled once for all tests of the class. A test that describes something and does not run it fails. For one thread.
 */
public final class PackBenchExtension implements AfterEachCallback, AfterAllCallback {
    private final Path pack;
    private final TestRun run = new TestRun(new Traces(false), false);
    private boolean forgotten;

    private PackBenchExtension(Path pack) {
        this.pack = pack;
    }

    /** @param drlOrFolder a {@code .drl} file, or a folder or jar with {@code pack.yaml} */
    public static PackBenchExtension of(Path drlOrFolder) {
        return new PackBenchExtension(drlOrFolder);
    }

    /** Begins to describe a test: how the hypha stands, and who is around it. */
    public PackScript given() {
        Locale.setDefault(Locale.ROOT); // as a server does
        forgotten = true;
        return new PackScript(this::run);
    }

    /** Returns the tests of a file as {@code mycelium test} runs it. Throws an {@link IllegalArgumentException} for a file that is wrong. */
    public Stream<DynamicTest> tests(Path file) {
        Locale.setDefault(Locale.ROOT);
        List<Problem> problems = new ArrayList<>();
        PackTests tests = TestReader.read(file, problems);
        if (tests != null) {
            problems.addAll(PackFit.problems(tests, run.behaviour(tests.pack())));
        }
        if (tests == null || !problems.isEmpty()) {
            throw new IllegalArgumentException(
                    problems.stream().map(Problem::text).collect(Collectors.joining("\n")));
        }
        return tests.tests().stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> run(tests, each)));
    }

    private void run(PackTest test) {
        forgotten = false;
        run(new PackTests(pack, pack, Place.FILE, List.of(test)), test);
    }

    private void run(PackTests of, PackTest test) {
        TestResult result = run.run(of, test);
        if (!result.passed()) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < result.differences().size(); i++) {
                lines.addAll(TestText.lines(
                        of.file(), result.differences().get(i), result.why().get(i)));
            }
            throw new AssertionError(String.join("\n", lines));
        }
    }

    @Override
    public void afterEach(@Nullable ExtensionContext context) {
        boolean missed = forgotten;
        forgotten = false;
        if (missed) {
            throw new AssertionError("this test describes what it expects, and does not run it: end it with run()");
        }
    }

    @Override
    public void afterAll(@Nullable ExtensionContext context) {
        run.close();
    }
}
