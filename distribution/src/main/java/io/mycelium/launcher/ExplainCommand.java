package io.mycelium.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Says why rules of a pack fire on a signal, and why others do not: of a pack in a file, which needs no server, or of a
 * hypha of a running one.
 */
@Command(
        name = "explain",
        customSynopsis = {
            "mycelium explain PACK [RULE] [--signal FREQUENCY [PAYLOAD]]",
            "                        [--state JSON] [--hypha NAME] [--energy N]",
            "       mycelium explain NETWORK HYPHA [RULE] [--signal ID | --last] [--tide N]",
            "       mycelium explain NETWORK HYPHA [RULE] --signal FREQUENCY [PAYLOAD]"
        },
        description = {
            "Say why the rules of a pack fire on a signal, and why others do not.",
            "",
            "    mycelium explain worker.drl \"a big one\" --signal work '{\"value\": 3}'",
            "",
            "Of a pack in a file, without a server; or of a hypha of a running network: the last of its steps that is kept,",
            "or the one that is named, or what it would do now. Kept are the last that failed, and all while 'watch' runs.",
            ""
        },
        sortOptions = false)
final class ExplainCommand extends ClientVerb {
    @Parameters(
            index = "0",
            paramLabel = "PACK|NETWORK",
            description =
                    "The pack: a .drl file, a .jar, or a folder (./worker, where a rule is named too). Or a running network.")
    @SuppressWarnings("NullAway.Init")
    private String first;

    @Parameters(
            index = "1..2",
            arity = "0..2",
            paramLabel = "[HYPHA] [RULE]",
            hideParamSyntax = true,
            description = "The hypha, if that is a network. The rule that is asked about; without it, all are.")
    private List<String> others = List.of();

    @Option(
            names = {"-s", "--signal"},
            arity = "1..2",
            paramLabel = "FREQUENCY [PAYLOAD]",
            hideParamSyntax = true,
            description = "The signal, with its payload as JSON. Without it, the hypha is awake with no signal."
                    + " Or the id of one that a hypha of a network has acted upon, or was to.")
    private List<String> signal = List.of();

    @Option(names = "--state", paramLabel = "JSON", description = "Fields of the state; others have their defaults.")
    private @Nullable String state;

    @Option(names = "--hypha", paramLabel = "NAME", description = "The name of the hypha. Default: that of the pack.")
    private @Nullable String hypha;

    @Option(names = "--energy", paramLabel = "N", description = "How many rules may fire. Default: 1000.")
    private @Nullable Integer energy;

    @Option(names = "--tide", paramLabel = "N", description = "The tide of a network whose steps are asked about.")
    private @Nullable Long tide;

    @Option(names = "--last", description = "The last step that is kept, as without --signal and --tide.")
    private boolean last;

    @Override
    public Integer call() throws IOException {
        if (signal.size() > 2) {
            throw CommandException.usage(
                    "one signal is a step: --signal is there once, with its frequency and payload");
        }
        return isFile() ? explainFile() : explainHypha();
    }

    /** Whether a pack is meant: it is a file, or looks like one, or nobody in a network is named with it. */
    private boolean isFile() {
        boolean looksSo = first.endsWith(".drl") || first.endsWith(".jar") || first.contains("/");
        return looksSo || others.isEmpty() || Files.isRegularFile(Path.of(first));
    }

    private Integer explainHypha() {
        if (state != null || hypha != null || energy != null) {
            throw CommandException.usage("--state, --hypha and --energy are for a pack in a file, and "
                    + (Files.isDirectory(Path.of(first))
                            ? first + " with '" + others.get(0) + "' behind it is a network; the folder is ./" + first
                            : "there is no file " + first));
        }
        List<String> given = new ArrayList<>(signal);
        String rule = others.size() > 1 ? others.get(1) : null;
        if (rule == null && given.size() == 2 && !given.get(1).trim().startsWith("{")) {
            rule = given.remove(1);
        }
        if (last && (tide != null || !given.isEmpty())) {
            throw CommandException.usage("--last is the last step that is kept; --signal or --tide name another one");
        }
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        add(query, "rule", rule);
        add(query, "signal", given.isEmpty() ? null : given.get(0));
        add(query, "payload", given.size() > 1 ? given.get(1) : null);
        add(query, "tide", tide == null ? null : String.valueOf(tide));
        JsonNode told = ask(Server.Request.get("/api/v1/networks/" + Server.encoded(first) + "/hyphae/"
                + Server.encoded(others.get(0)) + "/explain" + query));
        if (isJson()) {
            printJson(told);
        } else {
            told.path("text").forEach(line -> out().println(line.asText()));
        }
        return 0;
    }

    private static void add(StringJoiner query, String name, @Nullable String value) {
        if (value != null) {
            query.add(name + "=" + Server.encoded(value));
        }
    }

    private Integer explainFile() throws IOException {
        if (tide != null || last) {
            throw CommandException.usage(
                    "--tide and --last are for a hypha of a running network: mycelium explain NETWORK" + " HYPHA; "
                            + first + " is a pack in a file");
        }
        if (others.size() > 1) {
            throw CommandException.usage("'" + others.get(1) + "' is one argument too many");
        }
        String rule = others.isEmpty() ? null : others.get(0);
        Map<String, String> settings = new TreeMap<>();
        Path pack = Path.of(first);
        Path found = home().asGiven(pack);
        settings.put("explain.pack", found.toString());
        if (energy != null && energy < 1) {
            throw CommandException.usage("--energy is " + energy + "; a hypha has 1 or more");
        }
        List<String> given = new ArrayList<>(signal);
        if (given.size() == 2 && rule == null && !PackVerb.isPayload(given.get(1))) {
            rule = given.remove(1); // the rule stands behind a signal without payload
        }
        if (!given.isEmpty()) {
            settings.put("explain.signal", given.get(0));
        }
        put(settings, "explain.payload", given.size() > 1 ? PackVerb.payload(given.get(1)) : null);
        put(settings, "explain.rule", rule);
        put(settings, "explain.state", state);
        put(settings, "explain.hypha", hypha);
        put(settings, "explain.energy", energy == null ? null : String.valueOf(energy));
        settings.put("mycelium.output", isJson() ? "json" : "table");
        return new PlainCheck(home(), ValidateCommand::isNeeded, PlainCheck.EXPLANATION).run(settings);
    }

    private static void put(Map<String, String> settings, String name, @Nullable String value) {
        if (value != null) {
            settings.put(name, value);
        }
    }
}
