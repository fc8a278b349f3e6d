package io.mycelium.testkit.pack;

import java.util.List;
import java.util.Locale;

/** What can be typed at the prompt of {@code mycelium shell}. All else is a frequency. */
enum ShellVerb {
    SEND(
            "send FREQUENCY {...}",
            "give a signal, and take a tide; the frequency alone does it too: work {\"value\": 3}"),
    ADD("add FREQUENCY {...}", "give a signal that comes in the next tide, together with others"),
    TIDE("tide [N]", "take a tide, or N"),
    STATE("state [{...}]", "show the state; or begin anew with another one"),
    SET("set FIELD VALUE", "begin anew with the state as it is, but for this field"),
    TIME("time MOMENT", "what the clock says from the next tide on: 2026-01-31T08:00:00Z"),
    EXPLAIN("explain [RULE]", "why the rules fired in the last step, and why others did not"),
    RULES("rules", "the rules, and how often each has fired"),
    WATCH("watch on|off", "show what happens in each tide; off: only that it was taken"),
    RESET("reset", "begin anew with the state that was there first"),
    UNDO("undo", "take back what was done last"),
    SAVE("save FILE [NAME]", "write what was done since the state was set as a test: FILE.test.yaml"),
    HELP("help", "show this"),
    QUIT("quit", "end; so does Ctrl-D");

    private final String usage;
    private final String does;

    ShellVerb(String usage, String does) {
        this.usage = usage;
        this.does = does;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> words() {
        return List.of(values()).stream().map(ShellVerb::word).toList();
    }

    /** What there is, a line each. */
    static List<String> help() {
        return List.of(values()).stream()
                .map(each -> String.format(Locale.ROOT, "    %-22s %s", each.usage, each.does))
                .toList();
    }

    String usage() {
        return usage;
    }
}
