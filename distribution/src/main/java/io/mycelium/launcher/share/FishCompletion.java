package io.mycelium.launcher.share;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Completion for the shell fish. The verb is the first word, so which it is needs no guess. */
public final class FishCompletion {
    private final StringBuilder text = new StringBuilder();
    private final String root;

    private FishCompletion(String root) {
        this.root = root;
    }

    /** Returns the script for a command with all that is below it. */
    public static String of(CommandSpec command) {
        FishCompletion fish = new FishCompletion(command.name());
        fish.begin();
        fish.add(command, List.of());
        return fish.text.toString();
    }

    private void begin() {
        text.append("# Completion of ")
                .append(root)
                .append(" for fish. Made of its command line: not to be edited.\n\n");
        text.append("# whether the words so far begin with these ones\n");
        text.append("function __").append(root).append("_in\n");
        text.append("    set -l words (commandline -opc)[2..-1]\n");
        text.append("    test (count $words) -ge (count $argv); or return 1\n");
        text.append("    test (count $argv) -eq 0; or test \"$words[1..\"(count $argv)\"]\" = \"$argv\"\n");
        text.append("end\n\n");
        text.append("# whether they are these ones, and the next is missing\n");
        text.append("function __").append(root).append("_at\n");
        text.append("    test \"$(commandline -opc)[2..-1]\" = \"$argv\"\n");
        text.append("end\n\n");
        text.append("complete -c ").append(root).append(" -f\n");
    }

    private void add(CommandSpec command, List<String> path) {
        String words = String.join(" ", path);
        for (Map.Entry<String, CommandSpec> below : Words.below(command).entrySet()) {
            line("at", words, "-a " + below.getKey() + " -d " + quoted(Words.purpose(below.getValue())));
        }
        for (OptionSpec option : command.options()) {
            StringBuilder names = new StringBuilder();
            for (String name : option.names()) {
                boolean isLong = name.startsWith("--");
                names.append(isLong ? "-l " : "-s ")
                        .append(name.substring(isLong ? 2 : 1))
                        .append(' ');
            }
            line("in", words, names + value(option) + "-d " + quoted(Words.purpose(option)));
        }
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            List<String> candidates = Words.candidates(parameter);
            if (!candidates.isEmpty()) {
                line("in", words, "-a " + quoted(String.join(" ", candidates)));
            } else if (Words.isFile(parameter)) {
                line("in", words, "-F");
            }
        }
        Words.below(command).forEach((name, below) -> {
            List<String> longer = new java.util.ArrayList<>(path);
            longer.add(name);
            add(below, longer);
        });
    }

    private static String value(OptionSpec option) {
        if (!Words.takesValue(option)) {
            return "";
        }
        List<String> candidates = Words.candidates(option);
        if (!candidates.isEmpty()) {
            return "-x -a " + quoted(String.join(" ", candidates)) + " ";
        }
        return Words.isFile(option) ? "-r -F " : "-x ";
    }

    private void line(String where, String words, String what) {
        text.append("complete -c ").append(root).append(" -n ");
        text.append(quoted("__" + root + "_" + where + (words.isEmpty() ? "" : " " + words)));
        text.append(' ').append(what).append('\n');
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
