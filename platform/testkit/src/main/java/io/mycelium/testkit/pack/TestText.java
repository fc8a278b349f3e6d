package io.mycelium.testkit.pack;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tells what came of tests as text. */
final class TestText {
    private static final String INDENT = "    ";
    private static final int MOST = 10; // differences of a test: who mends these looks again

    private final PrintStream out;

    TestText(PrintStream out) {
        this.out = out;
    }

    /** Tells of each test that failed, and in the last line of all. */
    void tell(List<FileResult> files) {
        long tests = 0;
        long failed = 0;
        for (FileResult file : files) {
            tests += file.results().size();
            failed += file.failed();
            file.results().stream().filter(each -> !each.passed()).forEach(each -> tell(file, each));
        }
        out.println(counted(tests, "test") + (failed == 0 ? ", all passed." : ", " + failed + " failed."));
        out.flush();
    }

    static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private void tell(FileResult file, TestResult result) {
        out.println("FAILED: " + result.test().name());
        for (int i = 0; i < Math.min(MOST, result.differences().size()); i++) {
            lines(file.file(), result.differences().get(i), result.why().get(i))
                    .forEach(each -> out.println(INDENT + each));
        }
        if (result.differences().size() > MOST) {
            out.println(INDENT + "and " + counted(result.differences().size() - MOST, "difference") + " more");
        }
        out.println();
    }

    /** A difference in lines: where, what was expected, what was found, why. */
    static List<String> lines(Path file, Difference difference, List<String> why) {
        List<String> lines = new ArrayList<>();
        String where =
                file + (difference.at().line() == 0 ? "" : ":" + difference.at().line()) + ": "
                        + (difference.tide() == 0 ? "" : "tide " + difference.tide() + ", ") + difference.what();
        lines.add(where);
        lines.add(INDENT + "expected " + difference.expected() + ", found " + difference.found());
        difference.lines().forEach(each -> lines.add(INDENT + each));
        why.forEach(each -> lines.add((INDENT + each).stripTrailing()));
        return lines;
    }
}
