package io.mycelium.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says why rules of a pack fire on a signal, and why others do not; the pack is a file, so no server is needed. */
@Command(
        name = "explain",
        description = {
            "Say why the rules of a pack fire on a signal, and why others do not. Needs no running server.",
            "",
            "    mycelium explain worker.drl \"a big one\" --signal work '{\"value\": 3}'",
            ""
        },
        sortOptions = false)
final class ExplainCommand extends Verb {
    @Parameters(index = "0", paramLabel = "PACK", description = "The pack: a .drl file, a .jar, or a folder.")
    @SuppressWarnings("NullAway.Init")
    private Path pack;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "RULE",
            description = "The rule that is asked about. Without it, all are.")
    private @Nullable String rule;

    @Option(
            names = {"-s", "--signal"},
            arity = "1..2",
            paramLabel = "FREQUENCY [PAYLOAD]",
            hideParamSyntax = true,
            description = "The signal, with its payload as JSON. Without it, the hypha is awake with no signal.")
    private List<String> signal = List.of();

    @Option(names = "--state", paramLabel = "JSON", description = "Fields of the state; others have their defaults.")
    private @Nullable String state;

    @Option(names = "--hypha", paramLabel = "NAME", description = "The name of the hypha. Default: that of the pack.")
    private @Nullable String hypha;

    @Option(names = "--energy", paramLabel = "N", description = "How many rules may fire. Default: 1000.")
    private @Nullable Integer energy;

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws IOException {
        Map<String, String> settings = new TreeMap<>();
        Path found = Files.isDirectory(pack) ? pack.toAbsolutePath().normalize() : home().fileOrAsGiven(pack);
        settings.put("explain.pack", found.toString());
        if (energy != null && energy < 1) {
            throw CommandException.usage("--energy is " + energy + "; a hypha has 1 or more");
        }
        if (signal.size() > 2) {
            throw CommandException.usage(
                    "one signal is a step: --signal is there once, with its frequency and payload");
        }
        List<String> given = new ArrayList<>(signal);
        if (given.size() == 2 && rule == null && !given.get(1).trim().startsWith("{")) {
            rule = given.remove(1); // the rule stands behind a signal without payload
        }
        if (!given.isEmpty()) {
            settings.put("explain.signal", given.get(0));
        }
        put(settings, "explain.payload", given.size() > 1 ? given.get(1) : null);
        put(settings, "explain.rule", rule);
        put(settings, "explain.state", state);
        put(settings, "explain.hypha", hypha);
        put(settings, "explain.energy", energy == null ? null : String.valueOf(energy));
        settings.put("mycelium.output", output.isJson() ? "json" : "table");
        return new PlainCheck(home(), ValidateCommand::isNeeded, PlainCheck.EXPLANATION).run(settings);
    }

    private static void put(Map<String, String> settings, String name, @Nullable String value) {
        if (value != null) {
            settings.put(name, value);
        }
    }
}
