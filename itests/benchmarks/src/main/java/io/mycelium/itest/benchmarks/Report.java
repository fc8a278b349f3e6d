package io.mycelium.itest.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a row found: lines of the table, notes below it, and plots. */
final class Report {
    static final String HEADING = """
            | what | figure | beside | ratio | goal | |
            | --- | --- | --- | --- | --- | --- |
            """;

    private final Path folder;
    private final List<String> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Report(Path folder) {
        this.folder = folder;
    }

    /** Where plots and files go. */
    Path folder() {
        return folder;
    }

    /** A line whose ratio has to be at least this much. */
    void atLeast(double goal, String what, String figure, String beside, Spread ratio) {
        line(what, figure, beside, ratio.text(""), "at least " + Spread.number(goal), met(ratio.median() >= goal));
    }

    /** A line whose ratio or figure may be at most this much. */
    void atMost(double goal, String what, String figure, String beside, Spread ratio, String unit) {
        String sign = unit.isEmpty() ? "" : " " + unit;
        line(
                what,
                figure,
                beside,
                ratio.text(unit),
                "at most " + Spread.number(goal) + sign,
                met(ratio.median() <= goal));
    }

    /** A line that is shown. */
    void shown(String what, String figure, String beside, String ratio) {
        line(what, figure, beside, ratio, "shown", "");
    }

    void note(String text) {
        notes.add(text);
        Progress.say("  %s", text);
    }

    private static String met(boolean met) {
        return met ? "met" : "**missed**";
    }

    private void line(String what, String figure, String beside, String ratio, String goal, String met) {
        String line = "| " + String.join(" | ", what, figure, beside, ratio, goal, met) + " |";
        lines.add(line);
        Progress.say("%s", line);
    }

    List<String> lines() {
        return lines;
    }

    void write(String row) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(row + ".lines"), lines);
        Files.write(folder.resolve(row + ".notes"), notes);
    }
}
