package io.mycelium.itest.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Runs rows, each in a JVM of its own, and writes the table: {@code Benchmarks [--quick | --smoke] [--jfr] [names]}. With
 * {@code --jfr} each row is recorded, and what it shows is printed behind it.
 */
public final class Benchmarks {
    static final Map<String, Supplier<Row>> ROWS = rows();

    private Benchmarks() {}

    private static Map<String, Supplier<Row>> rows() {
        Map<String, Supplier<Row>> rows = new LinkedHashMap<>();
        rows.put("ring", RingRow::new);
        rows.put("trace", TraceRow::new);
        rows.put("fanout", FanoutRow::new);
        rows.put("tree", TreeRow::new);
        rows.put("workers", WorkersRow::new);
        rows.put("act", ActRow::new);
        rows.put("state", StateRow::new);
        rows.put("sleepers", SleepersRow::new);
        rows.put("page", PageRow::new);
        rows.put("heap", HeapRow::new);
        rows.put("idle", IdleRow::new);
        rows.put("checkpoint", CheckpointRow::new);
        rows.put("airports", AirportsRow::new);
        rows.put("http", HttpRow::new);
        rows.put("start", StartRow::new);
        rows.put("growth", GrowthRow::new);
        return rows;
    }

    public static void main(String[] arguments) throws Exception {
        Scale scale = Scale.FULL;
        boolean recorded = Boolean.getBoolean("jfr");
        List<String> names = new ArrayList<>();
        for (String argument : arguments) {
            switch (argument) {
                case "--quick" -> scale = Scale.QUICK;
                case "--smoke" -> scale = Scale.SMOKE;
                case "--jfr", "-Djfr" -> recorded = true;
                default -> names.add(argument);
            }
        }
        Path folder = folder();
        if (names.size() == 2 && names.get(0).equals("--here")) {
            here(names.get(1), scale, folder);
            return;
        }
        for (String name : names) {
            if (!ROWS.containsKey(name)) {
                System.err.println("There is no row '" + name + "'. Rows: " + String.join(", ", ROWS.keySet()));
                System.exit(2);
            }
        }
        boolean right = true;
        for (String name : names.isEmpty() ? List.copyOf(ROWS.keySet()) : names) {
            right &= apart(name, scale, recorded, folder);
        }
        Files.writeString(folder.resolve("table.md"), table(folder));
        System.out.println(table(folder));
        System.out.println("In " + folder.resolve("table.md"));
        if (!right) {
            System.exit(1);
        }
    }

    /** Where tables, plots and recordings go. */
    static Path folder() throws IOException {
        Path folder = Path.of(System.getProperty("mycelium.benchmarks", "target/benchmarks"))
                .toAbsolutePath();
        Files.createDirectories(folder);
        return folder;
    }

    private static void here(String name, Scale scale, Path folder) throws Exception {
        Report report = new Report(folder);
        ROWS.get(name).get().run(scale, report);
        report.write(name);
        // threads of libraries beside ours may not end by themselves
        System.exit(0);
    }

    private static boolean apart(String name, Scale scale, boolean recorded, Path folder) throws Exception {
        Progress.say("%s", name);
        Path recording = folder.resolve(name + ".jfr");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        String heap = System.getProperty("heap", "6g");
        // the collector of bin/mycelium; the memory is touched before, so that the kernel's clearing of pages is in
        // nobody's round
        command.addAll(List.of(
                "-XX:+UseParallelGC", "-XX:+UseCondCardMark", "-Xms" + heap, "-Xmx" + heap, "-XX:+AlwaysPreTouch"));
        command.add("-Dmycelium.benchmarks=" + folder);
        for (String passed : List.of("mycelium.package", "slf4j.internal.verbosity")) {
            if (System.getProperty(passed) != null) {
                command.add("-D" + passed + "=" + System.getProperty(passed));
            }
        }
        if (recorded) {
            command.add("-XX:+UnlockDiagnosticVMOptions");
            command.add("-XX:+DebugNonSafepoints");
            command.add("-XX:StartFlightRecording=filename=" + recording + ",settings=profile");
            command.add("-Xlog:jfr*=off");
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Benchmarks.class.getName()));
        command.addAll(List.of("--" + scale.name().toLowerCase(java.util.Locale.ROOT), "--here", name));
        command.remove("--full");
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            Progress.say("%s ended with %d", name, code);
        }
        if (recorded) {
            System.out.println(Profile.of(recording));
        }
        return code == 0;
    }

    /** All rows that were run into this folder, by this call or earlier. */
    private static String table(Path folder) throws IOException {
        StringBuilder out = new StringBuilder("# Figures\n\n")
                .append(machine())
                .append("\n\n")
                .append(Report.HEADING);
        StringBuilder notes = new StringBuilder();
        for (String name : ROWS.keySet()) {
            Path lines = folder.resolve(name + ".lines");
            if (Files.exists(lines)) {
                Files.readAllLines(lines).forEach(line -> out.append(line).append('\n'));
                for (String note : Files.readAllLines(folder.resolve(name + ".notes"))) {
                    notes.append("- ").append(name).append(": ").append(note).append('\n');
                }
            }
        }
        return out.append('\n').append(notes).toString();
    }

    private static String machine() throws IOException {
        String cpu = "";
        Path info = Path.of("/proc/cpuinfo");
        if (Files.exists(info)) {
            cpu = Files.readAllLines(info).stream()
                    .filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).trim())
                    .orElse("");
        }
        return String.format(
                "%d processors (%s), %s %s, %s %s; load %.1f when the table was written.",
                Runtime.getRuntime().availableProcessors(),
                cpu,
                System.getProperty("java.vm.name"),
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
