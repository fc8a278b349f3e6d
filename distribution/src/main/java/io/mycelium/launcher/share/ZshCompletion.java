package io.mycelium.launcher.share;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Completion for zsh: a file for a folder of {@code fpath}, with a function for each command. */
public final class ZshCompletion {
    private final StringBuilder text = new StringBuilder();

    private ZshCompletion() {}

    /** Returns the script for a command with all that is below it. */
    public static String of(CommandSpec command) {
        ZshCompletion zsh = new ZshCompletion();
        zsh.text.append("#compdef ").append(command.name()).append('\n');
        zsh.text.append("# Completion of ").append(command.name());
        zsh.text.append(" for zsh. Made of its command line: not to be edited.\n");
        zsh.add(command, "_" + command.name());
        // read by autoload it is to complete at once, read by source to be known
        zsh.text.append("\nif [[ $funcstack[1] == _").append(command.name()).append(" ]]; then\n");
        zsh.text.append("    _").append(command.name()).append(" \"$@\"\nelse\n");
        zsh.text
                .append("    compdef _")
                .append(command.name())
                .append(' ')
                .append(command.name())
                .append("\nfi\n");
        return zsh.text.toString();
    }

    private void add(CommandSpec command, String function) {
        Map<String, CommandSpec> below = Words.below(command);
        below.forEach((name, each) -> add(each, function + "_" + name));
        text.append('\n').append(function).append("() {\n");
        if (!below.isEmpty()) {
            text.append("    local -a verbs line\n    local state\n");
        }
        List<String> arguments = new ArrayList<>();
        command.options().forEach(option -> arguments.add(option(option)));
        if (below.isEmpty()) {
            command.positionalParameters().forEach(parameter -> arguments.add(parameter(parameter)));
        } else {
            arguments.add("'1: :->verb'");
            arguments.add("'*:: :->rest'");
        }
        text.append("    _arguments").append(below.isEmpty() ? "" : " -C");
        arguments.forEach(each -> text.append(" \\\n        ").append(each));
        text.append('\n');
        if (!below.isEmpty()) {
            text.append("    case $state in\n        verb)\n            verbs=(\n");
            below.forEach((name, each) -> text.append("                ")
                    .append(quoted(name + ":" + Words.purpose(each).replace(":", "\\:")))
                    .append('\n'));
            text.append(
                    "            )\n            _describe verb verbs ;;\n        rest)\n            case $line[1] in\n");
            below.keySet()
                    .forEach(name -> text.append("                ")
                            .append(name)
                            .append(") ")
                            .append(function)
                            .append('_')
                            .append(name)
                            .append(" ;;\n"));
            text.append("            esac ;;\n    esac\n");
        }
        text.append("}\n");
    }

    private static String option(OptionSpec option) {
        String[] names = option.names();
        boolean value = Words.takesValue(option);
        List<String> forms = Arrays.stream(names)
                .map(name -> value ? name + (name.startsWith("--") ? "=" : "+") : name)
                .toList();
        String what = quoted("[" + bracketed(Words.purpose(option)) + "]" + (value ? value(option) : ""));
        String often = option.isMultiValue() ? "*" : "";
        if (names.length == 1) {
            return (often.isEmpty() ? "" : "'*'") + forms.get(0) + what;
        }
        String others = often.isEmpty() ? "'(" + String.join(" ", names) + ")'" : "'*'";
        return others + "{" + String.join(",", forms) + "}" + what;
    }

    private static String parameter(PositionalParamSpec parameter) {
        boolean many = parameter.isMultiValue() || parameter.index().max() > 100;
        String index = many ? "*" : String.valueOf(parameter.index().min() + 1);
        String optional = !many && parameter.arity().min() == 0 ? ":" : "";
        return quoted(index + optional + value(parameter));
    }

    private static String value(ArgSpec argument) {
        List<String> candidates = Words.candidates(argument);
        String how = Words.isFile(argument) ? "_files" : " ";
        return ":" + argument.paramLabel().replace(":", "\\:") + ":"
                + (candidates.isEmpty() ? how : "(" + String.join(" ", candidates) + ")");
    }

    private static String bracketed(String text) {
        return text.replace("[", "\\[").replace("]", "\\]").replace(":", "\\:");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
