package io.mycelium.testkit.pack;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells what came of tests in JUnit's XML, as build servers read it: a suite a file, a case a test, with all that the common schema
 * (that of Ant's task) asks for. A file that is wrong is a suite with one case that is an error.
 */
final class JUnitXml {
    private static final double NANOS = 1e9;

    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Instant begun;

    /** @param begun when the tests were */
    private JUnitXml(Instant begun) {
        this.begun = begun.truncatedTo(ChronoUnit.SECONDS);
    }

    static String of(List<FileResult> files, Instant begun) {
        JUnitXml writer = new JUnitXml(begun);
        writer.xml.append("<testsuites>\n");
        for (int i = 0; i < files.size(); i++) {
            writer.suite(i, files.get(i));
        }
        return writer.xml.append("</testsuites>\n").toString();
    }

    private void suite(int id, FileResult file) {
        boolean bad = !file.problems().isEmpty();
        String timestamp = begun.toString();
        xml.append("  <testsuite id=\"").append(id).append('"');
        attribute("package", "");
        attribute("name", file.file().toString());
        attribute("timestamp", timestamp.substring(0, timestamp.length() - 1));
        attribute("hostname", "localhost");
        attribute("tests", String.valueOf(bad ? 1 : file.results().size()));
        attribute("failures", String.valueOf(file.failed()));
        attribute("errors", bad ? "1" : "0");
        attribute(
                "time",
                seconds(file.results().stream().mapToLong(TestResult::nanos).sum()));
        xml.append(">\n    <properties/>\n");
        if (bad) {
            begin(file, "the file", 0);
            fault("error", file.problems().get(0), "wrong", file.problems());
        }
        for (TestResult each : file.results()) {
            begin(file, each.test().name(), each.nanos());
            if (each.passed()) {
                xml.append("/>\n");
                continue;
            }
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < each.differences().size(); i++) {
                lines.addAll(TestText.lines(
                        file.file(), each.differences().get(i), each.why().get(i)));
            }
            Difference first = each.differences().get(0);
            String message = first.what() + ": expected " + first.expected() + ", found " + first.found();
            fault("failure", message, "difference", lines);
        }
        xml.append("    <system-out/>\n    <system-err/>\n  </testsuite>\n");
    }

    private void begin(FileResult file, String name, long nanos) {
        xml.append("    <testcase");
        attribute("name", name);
        attribute("classname", file.file().toString());
        attribute("time", seconds(nanos));
    }

    private void fault(String kind, String message, String type, List<String> lines) {
        xml.append(">\n      <").append(kind);
        attribute("message", message);
        attribute("type", type);
        xml.append('>');
        escaped(String.join("\n", lines));
        xml.append("</").append(kind).append(">\n    </testcase>\n");
    }

    private void attribute(String name, String value) {
        xml.append(' ').append(name).append("=\"");
        escaped(value);
        xml.append('"');
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.3f", nanos / NANOS);
    }

    /** What XML has no place for is a question mark. */
    private void escaped(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '&' -> xml.append("&amp;");
                case '"' -> xml.append("&quot;");
                default -> xml.appendCodePoint(isAllowed(c) ? c : '?');
            }
        });
    }

    private static boolean isAllowed(int c) {
        return c == '\n' || c == '\t' || c >= ' ' && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF;
    }
}
