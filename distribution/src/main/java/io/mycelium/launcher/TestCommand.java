package io.mycelium.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs tests of packs, which are files beside them, so no server is needed. */
@Command(
        name = "test",
        description = {
            "Run tests of rule packs: files *.test.yaml beside them. Needs no running server, but for --record.",
            "",
            "    mycelium test worker.test.yaml",
            ""
        },
        sortOptions = false)
final class TestCommand extends ClientVerb {
    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description =
                    "Files of tests, packs that have theirs beside them, or folders with such files. Default: this folder.")
    private List<Path> files = List.of();

    @Option(
            names = "--junit",
            paramLabel = "FILE",
            description = "Write what came of them to this file too, in JUnit's XML for build servers.")
    private @Nullable Path junit;

    @Option(
            names = "--coverage",
            description = "Say which rules never fired, and which conditions were never true, false or evaluated.")
    private boolean coverage;

    @Option(
            names = "--lcov",
            paramLabel = "FILE",
            description = "Write the coverage to this file, in the form of LCOV.")
    private @Nullable Path lcov;

    @Option(names = "--update", description = "Accept the traces of tests as they are now.")
    private boolean update;

    @Option(names = "--watch", description = "Run them again at each save of a pack or test; Ctrl-C ends this.")
    private boolean watch;

    @Option(
            names = "--record",
            paramLabel = "NETWORK",
            description = "Print a test made of what a hypha of this running network did in a tide.")
    private @Nullable String record;

    @Option(names = "--hypha", paramLabel = "HYPHA", description = "With --record: the hypha.")
    private @Nullable String hypha;

    @Option(
            names = "--tide",
            paramLabel = "N",
            description =
                    "With --record: the tide. Of the last ones the steps that failed are kept, and all while it is"
                            + " watched.")
    private @Nullable Long tide;

    @Override
    public Integer call() throws IOException {
        if (record != null || hypha != null || tide != null) {
            return recorded();
        }
        List<Path> all = files.isEmpty() ? List.of(Path.of("")) : files;
        Map<String, String> settings = new TreeMap<>();
        settings.put("test.files", all.stream().map(this::found).collect(Collectors.joining("\n")));
        if (watch && isJson()) {
            throw CommandException.usage("--watch tells people; for -o json run them once");
        }
        if (junit != null) {
            settings.put("test.junit", junit.toString());
        }
        if (lcov != null) {
            settings.put("test.lcov", lcov.toString());
        }
        settings.put("test.coverage", String.valueOf(coverage));
        settings.put("test.update", String.valueOf(update));
        settings.put("test.watch", String.valueOf(watch));
        settings.put("mycelium.output", isJson() ? "json" : "table");
        return new PlainCheck(home(), ValidateCommand::isNeeded, PlainCheck.TESTS).run(settings);
    }

    private int recorded() {
        if (record == null || hypha == null || tide == null) {
            throw CommandException.usage("--record NETWORK, --hypha HYPHA and --tide N go together");
        }
        JsonNode told = ask(Server.Request.get("/api/v1/networks/" + Server.encoded(record) + "/hyphae/"
                + Server.encoded(hypha) + "/explain?tide=" + tide));
        out().print(TestRecording.yaml(told, tide));
        out().flush();
        return 0;
    }

    /** As it was given, so that messages say it so; what lies in the package is found from anywhere. */
    private String found(Path given) {
        Path ours = home().folder().resolve(given);
        boolean here = Files.exists(given) || given.isAbsolute() || !Files.exists(ours);
        return (here ? given : ours).toString();
    }
}
