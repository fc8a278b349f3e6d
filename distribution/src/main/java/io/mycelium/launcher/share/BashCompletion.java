package io.mycelium.launcher.share;

import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Completion for bash, as picocli writes it. */
public final class BashCompletion {
    private BashCompletion() {}

    /** Returns the script for a command with all that is below it; the command is changed by that. */
    public static String of(CommandLine line) {
        offerAsTyped(line.getCommandSpec());
        return AutoComplete.bash(line.getCommandName(), line);
    }

    /** Picocli offers the names of constants, in capitals, and nobody types them so. */
    private static void offerAsTyped(CommandSpec command) {
        for (OptionSpec option : List.copyOf(command.options())) {
            if (option.type().isEnum()) {
                command.remove(option);
                command.addOption(OptionSpec.builder(option)
                        .completionCandidates(Words.candidates(option))
                        .build());
            }
        }
        for (PositionalParamSpec parameter : List.copyOf(command.positionalParameters())) {
            if (parameter.type().isEnum()) {
                command.remove(parameter);
                command.addPositional(PositionalParamSpec.builder(parameter)
                        .completionCandidates(Words.candidates(parameter))
                        .build());
            }
        }
        Words.below(command).values().forEach(BashCompletion::offerAsTyped);
    }
}
