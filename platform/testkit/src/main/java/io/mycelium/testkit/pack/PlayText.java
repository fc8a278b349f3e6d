package io.mycelium.testkit.pack;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainJson;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.trace.KeptStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells of a tide that was played in lines for people, in the words of {@code mycelium watch}. */
final class PlayText {
    private static final String INDENT = "    ";
    private static final int FEWEST_FOLDED = 3;
    private static final int LONGEST_FOLDED = 8;
    private static final String TO_OUT = " to " + Trial.OUT;

    /** What a step ends with is told of with the step. */
    private static final Set<Dissonance.Kind> OF_STEPS = Set.of(
            Dissonance.Kind.RULE_FAILED, Dissonance.Kind.RUNAWAY, Dissonance.Kind.UNFIT, Dissonance.Kind.ABANDONED);

    private static final Pattern NOBODY = Pattern.compile("there is nobody called '([^']+)'");

    private PlayText() {}

    static List<String> lines(PlayedTide tide) {
        List<String> lines = new ArrayList<>();
        String head = "tide " + tide.happened().number();
        if (tide.steps().isEmpty()) {
            lines.add(head + ": the hypha " + (tide.happened().state() == null ? "is dead" : "sleeps"));
        }
        boolean several = tide.steps().size() > 1;
        for (KeptStep each : tide.steps()) {
            lines.addAll(lines(head + (several ? ", step " + each.place() : "") + ": ", each));
        }
        for (Dissonance each : tide.happened().dissonances()) {
            if (!OF_STEPS.contains(each.kind()) || tide.steps().isEmpty()) {
                lines.add(INDENT + each.kind().word() + " at " + each.where() + ": " + first(each.message())
                        + hint(each.message()));
            }
        }
        for (Happened.Born each : tide.happened().born()) {
            lines.add(INDENT + "born: " + each.name() + " of species " + each.species() + " "
                    + PlainJson.text(each.state()));
        }
        List<String> changes = changes(tide).stream().map(Change::text).toList();
        if (!changes.isEmpty()) {
            lines.add(INDENT + "State: " + String.join(", ", changes));
        }
        if (tide.happened().state() == null && !tide.steps().isEmpty()) {
            lines.add(INDENT + "the hypha dies");
        }
        return lines;
    }

    /** Whether nothing is told of a tide but that the hypha slept. */
    static boolean isQuiet(PlayedTide tide, List<String> lines) {
        return tide.steps().isEmpty() && lines.size() == 1 && tide.happened().state() != null;
    }

    /** Tells of the tides in which nothing else was; 0: of none. */
    static List<String> asleep(long from, long to) {
        return from == 0
                ? List.of()
                : List.of((from == to ? "tide " + from : "tides " + from + " to " + to) + ": the hypha sleeps");
    }

    private static List<String> lines(String head, KeptStep step) {
        List<String> lines = new ArrayList<>();
        if (step.signals().isEmpty()) {
            lines.add(head + "without a signal");
        }
        for (Signal each : step.signals()) {
            lines.add((lines.isEmpty() ? head : INDENT + "with ") + "signal \"" + each.frequency() + "\" "
                    + PlainJson.text(each.payload()));
        }
        List<String> all = new ArrayList<>();
        for (KeptStep.Did did : step.did()) {
            String what = did.what().endsWith(TO_OUT)
                    ? did.what().substring(0, did.what().length() - TO_OUT.length())
                    : did.what();
            all.add(INDENT
                    + (did.rule() != null
                            ? "rule \"" + did.rule() + "\""
                            : what + (did.payload().isEmpty() ? "" : " " + PlainJson.text(did.payload()))));
        }
        lines.addAll(folded(all));
        if (!step.ending().message().isEmpty()) {
            List<String> message = step.ending().message().lines().toList();
            lines.add(INDENT + step.ending().how() + ": " + message.get(0));
            message.stream().skip(1).forEach(each -> lines.add(INDENT + INDENT + each.strip()));
        } else if (step.did().isEmpty()) {
            lines.add(INDENT + "no rule fired");
        }
        return lines;
    }

    /** What is there several times in a row is one line, or a few and how often. */
    static List<String> folded(List<String> lines) {
        List<String> folded = new ArrayList<>();
        int next = 0;
        while (next < lines.size()) {
            int length = 1;
            int times = times(lines, next, length);
            while (times < FEWEST_FOLDED && length < LONGEST_FOLDED) {
                times = times(lines, next, ++length);
            }
            if (times < FEWEST_FOLDED) {
                folded.add(lines.get(next++));
            } else if (length == 1) {
                folded.add(lines.get(next) + " (" + times + " times)");
                next += times;
            } else {
                folded.addAll(lines.subList(next, next + length));
                folded.add(INDENT + "(these " + length + " lines " + times + " times)");
                next += times * length;
            }
        }
        return folded;
    }

    /** How often so many lines from here on come in a row. */
    private static int times(List<String> lines, int from, int length) {
        int same = from + length;
        while (same < lines.size() && lines.get(same).equals(lines.get(same - length))) {
            same++;
        }
        return (same - from) / length;
    }

    /** Who is missing can be put beside it. */
    private static String hint(String message) {
        Matcher nobody = NOBODY.matcher(message);
        return nobody.find() ? " ('--others " + nobody.group(1) + "' puts one beside it)" : "";
    }

    private static String first(String message) {
        return message.lines().findFirst().orElse("");
    }

    /** A field that is another one at the end of a tide. */
    record Change(
            String field, @Nullable Object before, @Nullable Object after) {
        String text() {
            return field + " " + PlainJson.text(before) + " -> " + PlainJson.text(after);
        }
    }

    /** What of the state is otherwise than before, by name; nothing if the hypha has died. */
    static List<Change> changes(PlayedTide tide) {
        PlainMap after = tide.happened().state();
        if (after == null) {
            return List.of();
        }
        TreeSet<String> fields = new TreeSet<>(tide.before().keySet());
        fields.addAll(after.keySet());
        return fields.stream()
                .map(each -> new Change(each, tide.before().get(each), after.get(each)))
                .filter(each -> !Objects.equals(each.before(), each.after()))
                .toList();
    }
}
