package io.mycelium.testkit.pack;

import io.mycelium.api.value.PlainMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells what came of tests as data. */
final class TestData {
    private TestData() {}

    /** @param coverage what is told of it; none if nobody asked */
    static PlainMap of(List<FileResult> files, List<Coverage> coverage) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("tests", files.stream().mapToLong(each -> each.results().size()).sum());
        all.put("failed", files.stream().mapToLong(FileResult::failed).sum());
        all.put("files", files.stream().map(TestData::of).toList());
        if (!coverage.isEmpty()) {
            all.put("coverage", CoverageReport.data(coverage));
        }
        return PlainMap.of(all);
    }

    private static Map<String, Object> of(FileResult file) {
        return Map.of(
                "file", file.file().toString(),
                "problems", file.problems(),
                "tests", file.results().stream().map(TestData::of).toList());
    }

    private static Map<String, Object> of(TestResult result) {
        List<Object> differences = new ArrayList<>();
        for (int i = 0; i < result.differences().size(); i++) {
            differences.add(of(result.differences().get(i), result.why().get(i)));
        }
        return Map.of(
                "name",
                result.test().name(),
                "line",
                (long) result.test().at().line(),
                "passed",
                result.passed(),
                "differences",
                differences);
    }

    private static Map<String, Object> of(Difference difference, List<String> why) {
        return Map.of(
                "line", (long) difference.at().line(),
                "tide", difference.tide(),
                "what", difference.what(),
                "expected", difference.expected(),
                "found", difference.found(),
                "lines", difference.lines(),
                "why", why);
    }
}
