package io.mycelium.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A verb that plays with a pack in a file, by the author's kit and without a server. */
@Command
abstract class PackVerb extends Verb {
    @Parameters(
            index = "0",
            paramLabel = "PACK",
            description = "The pack: a .drl file, a .jar, or a folder with pack.yaml.")
    @SuppressWarnings("NullAway.Init")
    private Path pack;

    @Option(names = "--state", paramLabel = "JSON", description = "Fields of the state; others have their defaults.")
    private @Nullable String state;

    @Option(
            names = "--others",
            paramLabel = "NAME",
            description = "Hyphae beside it, to which it may send by name: LAX,SFO.")
    private List<String> others = List.of();

    @Option(names = "--hypha", paramLabel = "NAME", description = "The name of the hypha. Default: that of the pack.")
    private @Nullable String hypha;

    @Option(names = "--energy", paramLabel = "N", description = "How many rules may fire in a tide. Default: 1000.")
    private @Nullable Integer energy;

    @Option(
            names = "--time",
            paramLabel = "MOMENT",
            description = "What the clock says: 2026-01-31T08:00:00Z, or milliseconds since 1970. Default: 0.")
    private @Nullable String time;

    /** Runs an entry of the kit with the settings of all such verbs and those of this one. */
    int run(String entry, Map<String, String> own) throws IOException {
        Map<String, String> settings = new TreeMap<>(own);
        Path found = home().asGiven(pack);
        settings.put("play.pack", found.toString());
        settings.put("shell.name", String.valueOf(found.getFileName()).replaceFirst("\\.(drl|jar)$", ""));
        if (energy != null && energy < 1) {
            throw CommandException.usage("--energy is " + energy + "; a hypha has 1 or more");
        }
        put(settings, "play.state", state);
        put(settings, "play.hypha", hypha);
        put(settings, "play.energy", energy == null ? null : String.valueOf(energy));
        put(settings, "play.time", time);
        put(settings, "play.others", others.isEmpty() ? null : names("--others", others));
        return new PlainCheck(home(), ValidateCommand::isNeeded, entry).run(settings);
    }

    /** A line each. */
    static String names(String option, List<String> typed) {
        List<String> names = new ArrayList<>();
        for (String each : typed) {
            for (String name : each.split(",", -1)) {
                if (name.isBlank()) {
                    throw CommandException.usage(
                            option + " is '" + each + "'; it takes names with a comma between them, such as LAX,SFO");
                }
                names.add(name.strip());
            }
        }
        return String.join("\n", names);
    }

    static void put(Map<String, String> settings, String name, @Nullable String value) {
        if (value != null) {
            settings.put(name, value);
        }
    }

    static boolean isPayload(String typed) {
        return typed.strip().startsWith("{") || typed.matches("(?s)[A-Za-z_][A-Za-z0-9_]*=.*");
    }

    /** Its JSON, of one that was typed as key=value too. */
    static String payload(String typed) {
        return typed.strip().startsWith("{")
                ? typed
                : Payload.parse(List.of(typed)).toString();
    }
}
