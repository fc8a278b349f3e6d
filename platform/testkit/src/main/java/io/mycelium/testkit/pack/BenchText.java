package io.mycelium.testkit.pack;

import io.mycelium.api.value.PlainMap;
import io.mycelium.rules.DroolsBehaviour;
import io.mycelium.testkit.bench.BenchReport;
import io.mycelium.testkit.bench.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells what a pack costs: as a text with tables, and as data. */
final class BenchText {
    private final DroolsBehaviour pack;
    private final BenchReport report;
    private final int steps;
    private final int left;
    private final String from;

    /**
     * Makes it ready.
     *
     * @param steps that were measured
     * @param left that were left out
     * @param from where they come from, in words
     */
    BenchText(DroolsBehaviour pack, BenchReport report, int steps, int left, String from) {
        this.pack = pack;
        this.report = report;
        this.steps = steps;
        this.left = left;
        this.from = from;
    }

    List<String> lines(int rounds, int millis, @Nullable String against) {
        List<String> lines = new ArrayList<>();
        lines.add("Pack '" + pack.pack().name() + "': " + pack.evaluation() + ".");
        lines.add(TestText.counted(steps, "step") + " of " + from + ", taken again and again from the states they had"
                + (left == 0
                        ? ""
                        : " (" + left + " that failed, or can't be taken again, " + (left == 1 ? "is" : "are")
                                + " left out)")
                + ";");
        lines.add("by the evaluator alone, without routes, sockets and checkpoints. "
                + TestText.counted(rounds, "round") + " of " + millis + " ms of CPU: median (least to most).");
        lines.add("");
        List<String[]> table = new ArrayList<>();
        table.add(new String[] {"", "signals", "ns a signal", "bytes a signal"});
        for (BenchReport.Row each : report.rows()) {
            table.add(new String[] {each.what(), String.valueOf(each.units()), spread(each.nanos()), bytes(each.bytes())
            });
        }
        table(lines, table);
        BenchReport.Against other = report.against();
        if (other != null) {
            lines.add("");
            lines.add(against + " in turns with it: " + spread(other.nanos()) + " ns a signal, "
                    + times(other.times()) + " times as long; " + bytes(other.bytes()) + " bytes, this one "
                    + bytes(other.bytesOfThis()) + ".");
        }
        lines.add("");
        table = new ArrayList<>();
        table.add(new String[] {"rule", "needs a session", "fires a signal", "ns for it", "share", "bytes for it"});
        Map<String, String> inSession = pack.inSession();
        for (BenchReport.Rule each : report.rules()) {
            String session = inSession.get(each.name());
            Figure less = each.less();
            table.add(new String[] {
                "\"" + each.name() + "\"",
                session == null ? "no" : "yes: " + session,
                number(each.fires()),
                less == null ? "-" : spread(less),
                less == null ? "-" : Math.round(each.share() * 100) + " %",
                less == null ? "-" : bytes(each.lessBytes())
            });
        }
        table(lines, table);
        lines.add("");
        lines.add(
                "'for it' is what a signal costs less in the same steps with a pack that has all but this rule, in turns with the whole.");
        lines.add(
                "What rules share is in none of these, and without a rule another one may fire: they do not add up, and may be below 0.");
        if (report.rules().stream().anyMatch(each -> each.less() == null)) {
            lines.add("'-': the pack can't be without that rule.");
        }
        return lines;
    }

    private static void table(List<String> lines, List<String[]> rows) {
        int[] widths = new int[rows.get(0).length];
        for (String[] row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(row[i]).append(" ".repeat(widths[i] - row[i].length() + 3));
            }
            lines.add(line.toString().stripTrailing());
        }
    }

    private static String spread(Figure figure) {
        return number(figure.median()) + " (" + number(figure.least()) + " to " + number(figure.most()) + ")";
    }

    private static String times(Figure figure) {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", figure.median(), figure.least(), figure.most());
    }

    private static String bytes(double bytes) {
        return Double.isNaN(bytes) ? "not known" : String.valueOf(Math.round(bytes));
    }

    /** Three digits that count. */
    private static String number(double number) {
        double size = Math.abs(number);
        return String.format(Locale.ROOT, size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f", number);
    }

    PlainMap data(@Nullable String against) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("pack", pack.pack().name());
        all.put("evaluation", pack.evaluation());
        all.put("steps", (long) steps);
        all.put("leftOut", (long) left);
        all.put("from", from);
        all.put(
                "signals",
                report.rows().stream()
                        .map(each -> {
                            Map<String, @Nullable Object> row = new LinkedHashMap<>();
                            row.put("what", each.what());
                            row.put("signals", (long) each.units());
                            row.put("nanos", data(each.nanos()));
                            row.put("bytes", known(each.bytes()));
                            return row;
                        })
                        .toList());
        BenchReport.Against other = report.against();
        if (other != null) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("pack", against);
            row.put("nanos", data(other.nanos()));
            row.put("times", data(other.times()));
            row.put("bytes", known(other.bytes()));
            row.put("bytesOfThis", known(other.bytesOfThis()));
            all.put("against", row);
        }
        Map<String, String> inSession = pack.inSession();
        all.put(
                "rules",
                report.rules().stream()
                        .map(each -> {
                            Map<String, @Nullable Object> row = new LinkedHashMap<>();
                            row.put("rule", each.name());
                            row.put("session", inSession.get(each.name()));
                            row.put("fires", each.fires());
                            if (each.less() != null) {
                                row.put("nanos", data(each.less()));
                                row.put("share", each.share());
                                row.put("bytes", known(each.lessBytes()));
                            }
                            return row;
                        })
                        .toList());
        return PlainMap.of(all);
    }

    private static @Nullable Double known(double bytes) {
        return Double.isNaN(bytes) ? null : bytes;
    }

    private static Map<String, Object> data(Figure figure) {
        return Map.of("median", figure.median(), "least", figure.least(), "most", figure.most());
    }
}
