package io.mycelium.launcher.share;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** What completion and manual pages both read of a command's description. */
final class Words {
    private Words() {}

    /** What the command is for, in a sentence. */
    static String purpose(CommandSpec command) {
        return sentence(command.usageMessage().description());
    }

    static String purpose(ArgSpec argument) {
        return sentence(argument.description());
    }

    /** The first sentence, without the full stop. */
    private static String sentence(String[] description) {
        String text = plain(description.length == 0 ? "" : description[0]);
        int end = text.indexOf(". ");
        return (end < 0 ? text : text.substring(0, end)).replaceFirst("\\.$", "");
    }

    /** Without the marks of {@code String.format}, which picocli reads it by. */
    static String plain(String description) {
        return description.replace("%n", " ").replace("%%", "%").strip();
    }

    /** The words that it takes, if they are known. */
    static List<String> candidates(ArgSpec argument) {
        List<String> words = new ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(words::add);
        } else if (argument.type().isEnum()) {
            Arrays.stream(argument.type().getEnumConstants())
                    .forEach(word -> words.add(word.toString().toLowerCase(Locale.ROOT)));
        }
        return words.stream()
                .map(word -> argument.type().isEnum() ? word.toLowerCase(Locale.ROOT) : word)
                .toList();
    }

    static boolean isFile(ArgSpec argument) {
        return argument.type() == Path.class
                || argument.auxiliaryTypes().length > 0 && argument.auxiliaryTypes()[0] == Path.class;
    }

    /** Whether a value follows it. */
    static boolean takesValue(ArgSpec option) {
        return option.arity().max() > 0;
    }

    /** The commands below it, by name; of two names of one, the first. */
    static Map<String, CommandSpec> below(CommandSpec command) {
        Map<String, CommandSpec> all = new LinkedHashMap<>();
        for (Map.Entry<String, CommandLine> each : command.subcommands().entrySet()) {
            all.put(each.getKey(), each.getValue().getCommandSpec());
        }
        return all;
    }
}
