package io.mycelium.launcher;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code mycelium}: all verbs, and how they end. */
@Command(
        name = "mycelium",
        description = "Small agents with rules, moving in tides.",
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n",
        footer = {
            "",
            "Exit codes: 0 ok, 1 failed, 2 usage, 3 no server can be reached.",
            "'mycelium VERB --help' says more about a verb."
        },
        subcommands = {
            RunCommand.class,
            ValidateCommand.class,
            SendCommand.class,
            StatusCommand.class,
            ListCommand.class,
            ShowCommand.class,
            CheckpointCommand.class,
            DeployCommand.class,
            UndeployCommand.class,
            LogsCommand.class,
            StopCommand.class,
            VersionCommand.class
        })
public final class Mycelium extends Verb {
    private final Home home;

    Mycelium(Home home) {
        this.home = home;
    }

    public static void main(String[] arguments) {
        System.exit(commandLine(Home.find()).execute(arguments));
    }

    /** The command line over a distribution. Its writers can be replaced. */
    static CommandLine commandLine(Home home) {
        CommandLine line = new CommandLine(new Mycelium(home));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setParameterExceptionHandler((misuse, arguments) -> misused(misuse));
        line.setExecutionExceptionHandler((failure, verb, parsed) -> failed(failure, verb));
        return line;
    }

    @Override
    Home home() {
        return home;
    }

    /** Without a verb. */
    @Override
    public Integer call() {
        spec().commandLine().usage(err());
        return CommandException.USAGE;
    }

    private static int misused(ParameterException misuse) {
        CommandLine verb = misuse.getCommandLine();
        PrintWriter err = verb.getErr();
        err.println("mycelium: error: " + explain(misuse, verb));
        err.println("Try '" + verb.getCommandSpec().qualifiedName() + " --help'.");
        return CommandException.USAGE;
    }

    private static String explain(ParameterException misuse, CommandLine verb) {
        if (!(misuse instanceof UnmatchedArgumentException unmatched)) {
            return String.valueOf(misuse.getMessage());
        }
        String given = unmatched.getUnmatched().get(0);
        if (unmatched.isUnknownOption()) {
            return "unknown option '" + given + "'"
                    + Nearest.didYouMean(
                            given, verb.getCommandSpec().optionsMap().keySet());
        }
        if (!verb.getSubcommands().isEmpty()) {
            return "unknown verb '" + given + "'"
                    + Nearest.didYouMean(given, verb.getSubcommands().keySet());
        }
        return "'" + given + "' is one argument too many";
    }

    private static int failed(Exception failure, CommandLine verb) {
        PrintWriter err = verb.getErr();
        if (failure instanceof CommandException known) {
            err.println("mycelium: error: " + known.getMessage());
            return known.exitCode();
        }
        err.println("mycelium: error: this should not happen:");
        failure.printStackTrace(err);
        return CommandException.FAILED;
    }
}
