package io.mycelium.launcher;

import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code mycelium}: all verbs, and how they end. */
@Command(
        name = "mycelium",
        description = "Small agents with rules, moving in tides.",
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n")
public final class Mycelium extends Verb {
    private static final Map<String, Supplier<Verb>> VERBS = new LinkedHashMap<>();

    static {
        VERBS.put("new", NewCommand::new);
        VERBS.put("run", RunCommand::new);
        VERBS.put("validate", ValidateCommand::new);
        VERBS.put("lint", LintCommand::new);
        VERBS.put("explain", ExplainCommand::new);
        VERBS.put("test", TestCommand::new);
        VERBS.put("eval", EvalCommand::new);
        VERBS.put("shell", ShellCommand::new);
        VERBS.put("bench", BenchCommand::new);
        VERBS.put("send", SendCommand::new);
        VERBS.put("status", StatusCommand::new);
        VERBS.put("list", ListCommand::new);
        VERBS.put("show", ShowCommand::new);
        VERBS.put("kill", KillCommand::new);
        VERBS.put("restart", RestartCommand::new);
        VERBS.put("wake", WakeCommand::new);
        VERBS.put("connect", ConnectCommand::new);
        VERBS.put("disconnect", DisconnectCommand::new);
        VERBS.put("partition", PartitionCommand::new);
        VERBS.put("heal", HealCommand::new);
        VERBS.put("pressure", PressureCommand::new);
        VERBS.put("health", HealthCommand::new);
        VERBS.put("graph", GraphCommand::new);
        VERBS.put("top", TopCommand::new);
        VERBS.put("trace", TraceCommand::new);
        VERBS.put("why", WhyCommand::new);
        VERBS.put("watch", WatchCommand::new);
        VERBS.put("history", HistoryCommand::new);
        VERBS.put("dissonance", DissonanceCommand::new);
        VERBS.put("checkpoint", CheckpointCommand::new);
        VERBS.put("deploy", DeployCommand::new);
        VERBS.put("undeploy", UndeployCommand::new);
        VERBS.put("logs", LogsCommand::new);
        VERBS.put("stop", StopCommand::new);
        VERBS.put("completion", CompletionCommand::new);
        VERBS.put("version", VersionCommand::new);
        VERBS.put("help", HelpCommand::new);
    }

    /** The names of all verbs. */
    static Set<String> verbs() {
        return VERBS.keySet();
    }

    private final Home home;

    Mycelium(Home home) {
        this.home = home;
    }

    public static void main(String[] arguments) {
        System.exit(commandLine(Home.find(), arguments).execute(arguments));
    }

    /**
     * The command line over a distribution. Its writers can be replaced.
     *
     * @param arguments that it will be given: of the verbs it has the one that they name, since to describe all takes
     *     half a second; all of them if they name none
     */
    static CommandLine commandLine(Home home, String... arguments) {
        String named = arguments.length == 0 ? "" : arguments[0];
        CommandLine line = new CommandLine(new Mycelium(home)) {
            @Override
            public int execute(String... typed) {
                return super.execute(NetworkArgument.inPlace(typed));
            }
        };
        VERBS.forEach((name, made) -> {
            if (name.equals(named) || !VERBS.containsKey(named)) {
                line.addSubcommand(name, made.get());
            }
        });
        line.getCommandSpec().usageMessage().footer(footer());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setParameterExceptionHandler((misuse, given) -> misused(misuse));
        line.setExecutionExceptionHandler((failure, verb, parsed) -> failed(failure, verb));
        return line;
    }

    private static String[] footer() {
        List<String> lines = new ArrayList<>(List.of("", "Topics, for 'mycelium help TOPIC':"));
        for (Manual.Topic topic : Manual.Topic.values()) {
            lines.add(String.format(Locale.ROOT, "  %-13s%s", topic.word(), topic.about()));
        }
        lines.addAll(List.of(
                "",
                "Exit codes: 0 ok, 1 failed, 2 usage, 3 no server can be reached.",
                "'mycelium VERB --help' says more about a verb."));
        return lines.toArray(String[]::new);
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
        if (misuse instanceof MissingParameterException missing) {
            return missing.getMissing().stream().map(ArgSpec::paramLabel).collect(Collectors.joining(", "))
                    + (missing.getMissing().size() == 1 ? " is missing" : " are missing");
        }
        if (!(misuse instanceof UnmatchedArgumentException unmatched)) {
            return wrongValue(misuse);
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

    /** What picocli says of a value that does not fit, in words for whoever has never seen Java. */
    private static String wrongValue(ParameterException misuse) {
        ArgSpec argument = misuse.getArgSpec();
        if (argument == null || misuse.getValue() == null) {
            return String.valueOf(misuse.getMessage());
        }
        String name = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
        Class<?> type = argument.type();
        if (type.isEnum()) {
            List<String> words = Arrays.stream(type.getEnumConstants())
                    .map(word -> word.toString().toLowerCase(Locale.ROOT))
                    .toList();
            return name + " must be one of " + String.join(", ", words) + ", not '" + misuse.getValue() + "'"
                    + Nearest.didYouMean(misuse.getValue(), words);
        }
        boolean number = type == int.class || type == Integer.class || type == long.class || type == Long.class;
        return number
                ? name + " must be a whole number, not '" + misuse.getValue() + "'"
                : String.valueOf(misuse.getMessage());
    }

    private static int failed(Exception failure, CommandLine verb) {
        PrintWriter err = verb.getErr();
        if (failure instanceof CommandException known) {
            err.println("mycelium: error: " + known.getMessage());
            return known.exitCode();
        }
        if (failure instanceof FileSystemException refused && refused.getFile() != null) {
            err.println("mycelium: error: " + refused.getFile() + ": " + reason(refused));
            return CommandException.FAILED;
        }
        err.println("mycelium: error: this should not happen:");
        failure.printStackTrace(err);
        return CommandException.FAILED;
    }

    /** Why the file system refuses, in words. */
    private static String reason(FileSystemException refused) {
        if (refused instanceof AccessDeniedException) {
            return "you may not read or write there";
        }
        if (refused instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (refused instanceof FileAlreadyExistsException
                || refused instanceof NotDirectoryException
                || "Not a directory".equals(refused.getReason())) {
            return "a part of that path is a file, and not a folder";
        }
        return refused.getReason() == null
                ? "it can't be used"
                : refused.getReason().toLowerCase(Locale.ROOT);
    }
}
