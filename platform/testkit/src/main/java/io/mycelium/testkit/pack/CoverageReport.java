package io.mycelium.testkit.pack;

import io.mycelium.rules.explain.ConditionTally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells what tests have covered: as text, as data, and in the form of LCOV, which editors and build servers show beside the file. */
final class CoverageReport {
    private static final String INDENT = "    ";

    private CoverageReport() {}

    /** What is not covered, a line each, under a line for each pack. */
    static List<String> text(List<Coverage> all) {
        List<String> lines = new ArrayList<>();
        for (Coverage each : all) {
            List<ConditionTally.Seen> conditions = each.conditions();
            long fired = each.rules().stream().filter(one -> one.fired() > 0).count();
            long both = conditions.stream()
                    .filter(one -> one.held() > 0 && one.failed() > 0)
                    .count();
            lines.add("Coverage of pack '" + each.name() + "': " + fired + " of "
                    + TestText.counted(each.rules().size(), "rule") + " fired, " + both + " of "
                    + TestText.counted(conditions.size(), "condition") + " were true and false.");
            each.rules().stream()
                    .filter(one -> one.fired() == 0)
                    .forEach(one -> lines.add(
                            INDENT + one.file() + ":" + one.line() + ": rule \"" + one.name() + "\" never fired"));
            conditions.forEach(one -> {
                String missing = missing(one);
                if (!missing.isEmpty()) {
                    lines.add(INDENT + one.condition().file() + ":"
                            + one.condition().line() + ": " + one.condition().text() + " was " + missing);
                }
            });
        }
        return lines;
    }

    private static String missing(ConditionTally.Seen seen) {
        if (seen.held() + seen.failed() == 0) {
            return "never evaluated";
        }
        return seen.held() == 0 ? "never true" : seen.failed() == 0 ? "never false" : "";
    }

    static List<Map<String, Object>> data(List<Coverage> all) {
        return all.stream().map(CoverageReport::data).toList();
    }

    private static Map<String, Object> data(Coverage coverage) {
        return Map.of(
                "pack",
                coverage.name(),
                "rules",
                coverage.rules().stream()
                        .map(each -> Map.<String, Object>of(
                                "rule",
                                each.name(),
                                "file",
                                each.file(),
                                "line",
                                (long) each.line(),
                                "fired",
                                each.fired()))
                        .toList(),
                "conditions",
                coverage.conditions().stream()
                        .map(each -> Map.<String, Object>of(
                                "rule", each.condition().rule(),
                                "file", each.condition().file(),
                                "line", (long) each.condition().line(),
                                "condition", each.condition().text(),
                                "true", each.held(),
                                "false", each.failed()))
                        .toList());
    }

    /** Rules are its functions, the conditions of a line its branches, two each: true, and false. */
    static String lcov(List<Coverage> all) {
        StringBuilder text = new StringBuilder();
        for (Coverage coverage : all) {
            Map<String, List<Coverage.Rule>> rules = new TreeMap<>();
            coverage.rules()
                    .forEach(each -> rules.computeIfAbsent(each.file(), file -> new ArrayList<>())
                            .add(each));
            rules.forEach((file, of) -> lcov(
                    text,
                    coverage.file(file).toString(),
                    of,
                    coverage.conditions().stream()
                            .filter(each -> each.condition().file().equals(file))
                            .toList()));
        }
        return text.toString();
    }

    private static void lcov(
            StringBuilder text, String file, List<Coverage.Rule> rules, List<ConditionTally.Seen> conditions) {
        Map<Integer, Long> lines = new TreeMap<>();
        text.append("TN:\nSF:").append(file).append('\n');
        for (Coverage.Rule each : rules) {
            text.append("FN:")
                    .append(each.line())
                    .append(',')
                    .append(each.name())
                    .append('\n');
            lines.merge(each.line(), each.fired(), Long::sum);
        }
        for (Coverage.Rule each : rules) {
            text.append("FNDA:")
                    .append(each.fired())
                    .append(',')
                    .append(each.name())
                    .append('\n');
        }
        ended(
                text,
                "FN",
                rules.size(),
                rules.stream().filter(each -> each.fired() > 0).count());
        Map<Integer, Integer> places = new LinkedHashMap<>(); // of the conditions in their lines
        long taken = 0;
        for (ConditionTally.Seen each : conditions) {
            int line = each.condition().line();
            int block = places.merge(line, 1, Integer::sum) - 1;
            boolean evaluated = each.held() + each.failed() > 0;
            branch(text, line, block, 0, evaluated, each.held());
            branch(text, line, block, 1, evaluated, each.failed());
            taken += (each.held() > 0 ? 1 : 0) + (each.failed() > 0 ? 1 : 0);
            lines.merge(line, each.held() + each.failed(), Math::max);
        }
        ended(text, "BR", 2L * conditions.size(), taken);
        lines.forEach((line, count) ->
                text.append("DA:").append(line).append(',').append(count).append('\n'));
        ended(
                text,
                "L",
                lines.size(),
                lines.values().stream().filter(each -> each > 0).count());
        text.append("end_of_record\n");
    }

    private static void branch(StringBuilder text, int line, int block, int branch, boolean evaluated, long taken) {
        text.append("BRDA:")
                .append(line)
                .append(',')
                .append(block)
                .append(',')
                .append(branch)
                .append(',')
                .append(evaluated ? String.valueOf(taken) : "-")
                .append('\n');
    }

    private static void ended(StringBuilder text, String kind, long found, long hit) {
        text.append(kind).append("F:").append(found).append('\n');
        text.append(kind).append("H:").append(hit).append('\n');
    }
}
