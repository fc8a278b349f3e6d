package io.mycelium.launcher;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What {@code --help} says, for whoever asks for it as for a verb. */
@Command(name = "help", description = "Say what there is, or what a verb does and takes.")
final class HelpCommand extends Verb {
    @Parameters(paramLabel = "VERB", arity = "0..1", description = "The verb. Default: all, in one line each.")
    private @Nullable String verb;

    @Override
    public Integer call() {
        CommandLine all = Mycelium.commandLine(home());
        String about = verb;
        (about == null ? all : verb(all, about)).usage(out());
        return 0;
    }

    private static CommandLine verb(CommandLine all, String name) {
        CommandLine verb = all.getSubcommands().get(name);
        if (verb == null) {
            throw CommandException.usage("unknown verb '" + name + "'"
                    + Nearest.didYouMean(name, all.getSubcommands().keySet()));
        }
        return verb;
    }
}
