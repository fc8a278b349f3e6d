package io.mycelium.rules.explain;

import io.mycelium.api.value.PlainJson;
import io.mycelium.api.value.PlainMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** An explanation as a text that a person reads aloud. */
public final class ExplanationText {
    private static final String INDENT = "    ";

    private ExplanationText() {}

    /** Returns its lines. */
    public static List<String> lines(Explanation told) {
        List<String> lines = new ArrayList<>();
        Question asked = told.question();
        lines.add((asked.frequency() == null
                        ? "No signal"
                        : "Signal \"" + asked.frequency() + "\" " + PlainJson.text(asked.payload()))
                + " for hypha '" + asked.hypha() + "' of pack '" + told.pack() + "'"
                + (told.before().isEmpty() ? "" : ", with the state " + PlainJson.text(told.before())) + ".");
        if (!told.facts().isEmpty()) {
            lines.add("There is " + String.join(", ", told.facts()) + ".");
        }
        told.notes().forEach(each -> lines.add("Note: " + each + (each.endsWith("?") ? "" : ".")));
        if (!told.problem().isEmpty()) {
            lines.add("The step "
                    + switch (told.outcome()) {
                        case "failed" -> "failed, and nothing of it happens: ";
                        case "unfit" -> "was not taken: ";
                        default -> "was stopped, and nothing of it happens: ";
                    }
                    + told.problem());
        }
        told.firings().forEach(each -> lines.addAll(lines(each)));
        for (RuleStory each : told.rules()) {
            if (each.moreFirings() > 0) {
                lines.add("");
                lines.add("Rule \"" + each.rule() + "\" fired " + each.moreFirings()
                        + (each.moreFirings() == 1 ? " time more." : " times more."));
            }
        }
        told.rules().forEach(each -> lines.addAll(lines(each)));
        long fired = told.rules().stream().filter(RuleStory::fired).count();
        lines.add("");
        lines.add(
                told.rules().size() == 1 && asked.rule() != null
                        ? "Rule \"" + asked.rule() + "\" " + (fired == 1 ? "fired." : "did not fire.")
                        : fired + " of " + told.rules().size() + " rules fired.");
        return lines;
    }

    private static List<String> lines(Firing firing) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(firing.order() + ". Rule \"" + firing.rule() + "\" fired"
                + (firing.opening() ? ", before the signal" : "")
                + (firing.facts().isEmpty() ? "." : " with " + String.join(", ", firing.facts()) + "."));
        firing.does().forEach(each -> lines.add(INDENT + "It wants: " + each.text()));
        List<String> changes = changes(firing.before(), firing.after());
        if (!changes.isEmpty()) {
            lines.add(INDENT + "State: " + String.join(", ", changes));
        }
        return lines;
    }

    /** The fields of a state that have changed: {@code done 0 -> 1}. */
    static List<String> changes(PlainMap before, PlainMap after) {
        List<String> changes = new ArrayList<>();
        after.forEach((field, value) -> {
            if (!Objects.equals(before.get(field), value)) {
                changes.add(field + " " + PlainJson.text(before.get(field)) + " -> " + PlainJson.text(value));
            }
        });
        return changes;
    }

    private static List<String> lines(RuleStory story) {
        Blame blame = story.blame();
        if (blame == null) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Rule \"" + story.rule() + "\" (" + story.file() + ":" + story.line() + ") did not fire.");
        if (blame.condition().isEmpty()) {
            lines.add(INDENT + "It " + blame.why() + ".");
        } else {
            lines.add(INDENT + blame.place() + ": " + blame.condition());
            String with = blame.values().isEmpty() ? "" : ", with " + String.join(", ", blame.values());
            String why = blame.why();
            lines.add(INDENT + (why.startsWith("there is") ? upper(why) : "This " + why) + with + ".");
        }
        blame.more().forEach(each -> lines.add(INDENT + upper(each)));
        return lines;
    }

    private static String upper(String text) {
        return text.isEmpty() || text.charAt(0) == ' '
                ? text
                : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
