package io.mycelium.launcher;

import io.mycelium.launcher.share.BashCompletion;
import io.mycelium.launcher.share.FishCompletion;
import io.mycelium.launcher.share.ZshCompletion;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What makes a shell complete the command line. */
@Command(
        name = "completion",
        description = {
            "Print what makes a shell complete this command line: verbs, options, and words that they take.",
            "",
            "    source <(mycelium completion bash)",
            "    mycelium completion zsh > ~/.zfunc/_mycelium",
            "    mycelium completion fish > ~/.config/fish/completions/mycelium.fish",
            ""
        })
final class CompletionCommand extends Verb {
    /** The shells, and the names of their files in the package. */
    enum Shell {
        BASH("mycelium.bash"),
        ZSH("_mycelium"),
        FISH("mycelium.fish");

        private final String file;

        Shell(String file) {
            this.file = file;
        }

        String file() {
            return file;
        }

        String script(CommandLine line) {
            return switch (this) {
                case BASH -> BashCompletion.of(line);
                case ZSH -> ZshCompletion.of(line.getCommandSpec());
                case FISH -> FishCompletion.of(line.getCommandSpec());
            };
        }
    }

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    @SuppressWarnings("NullAway.Init")
    private Shell shell;

    @Override
    public Integer call() throws IOException {
        CommandLine all = Mycelium.commandLine(home());
        HelpCommand.offerCodes(all, home());
        out().print(shell.script(all));
        out().flush();
        return 0;
    }
}
