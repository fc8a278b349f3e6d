package io.mycelium.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts a server in this process and keeps it until it is stopped. */
@Command(
        name = "run",
        description = {
            "Start a server with the networks of these blueprints, in the foreground.",
            "On a data folder with checkpoints it goes on from the newest sound one. Ctrl-C and SIGTERM write a"
                    + " checkpoint and stop."
        },
        sortOptions = false)
final class RunCommand extends Verb {
    /** What goes to standard output. */
    enum Trace {
        TEXT,
        JSON,
        NONE
    }

    @Parameters(
            paramLabel = "BLUEPRINT",
            arity = "1..*",
            description = "Blueprint files; looked for in the current folder, then in the distribution.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> blueprints;

    @Option(names = "--tides", paramLabel = "N", description = "Stop after N tides.")
    private @Nullable Long tides;

    @Option(
            names = "--trace",
            paramLabel = "FORMAT",
            defaultValue = "none",
            description = "Trace each tide on standard output: text, json or none (the default).")
    private Trace trace = Trace.NONE;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where it keeps its checkpoints. Default: data/ of the distribution.")
    private @Nullable Path data;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "HTTP port on the loopback interface, 0 for any free one. Default: as conf/ says, else "
                    + Listening.PORT + ".")
    private @Nullable Integer port;

    @Option(names = "--workers", paramLabel = "N", description = "Threads for a tide. Default: as the blueprint says.")
    private @Nullable Integer workers;

    @Option(
            names = "--max-speed",
            description = "Begin the next tide as soon as there is something to do, and end when nothing is left to do:"
                    + " what could yet be sent from outside, by HTTP or MQTT, is not waited for, nor what failed ten"
                    + " times in a row.")
    private boolean maxSpeed;

    @Option(names = "--fresh", description = "Begin anew: older data of these networks is moved aside first.")
    private boolean fresh;

    @Option(
            names = "--accept-loss",
            description = "Go on from an older checkpoint where the newest can't be used: the tides between are lost.")
    private boolean acceptLoss;

    @Override
    public Integer call() {
        if (tides != null && tides < 1) {
            throw CommandException.usage("--tides must be 1 or more, not " + tides);
        }
        if (workers != null && (workers < 1 || workers > 1024)) {
            throw CommandException.usage("--workers must be 1 to 1024, not " + workers);
        }
        if (port != null && (port < 0 || port > 65535)) {
            throw CommandException.usage("--port must be 0 to 65535, not " + port);
        }
        String files = blueprints.stream().map(home()::file).map(Path::toString).collect(Collectors.joining("\n"));
        Listening listening = Listening.of(home(), port);
        DataFolder folder = DataFolder.open(home(), data);
        folder.checkFree();
        listening.checkFree();

        Map<String, String> settings = new TreeMap<>();
        settings.put("mycelium.mode", "run");
        settings.put("mycelium.blueprints", files);
        settings.put("mycelium.tides", tides == null ? "" : tides.toString());
        settings.put("mycelium.trace", trace.name().toLowerCase(Locale.ROOT));
        settings.put("mycelium.port", Integer.toString(listening.port()));
        settings.put("mycelium.workers", workers == null ? "" : workers.toString());
        settings.put("mycelium.maxspeed", Boolean.toString(maxSpeed));
        settings.put("mycelium.fresh", Boolean.toString(fresh));
        settings.put("mycelium.acceptloss", Boolean.toString(acceptLoss));
        settings.put("org.apache.felix.http.host", listening.address());
        settings.put("org.osgi.service.http.port", Integer.toString(listening.port()));
        int code = folder.container(settings).run();
        if (code == 0) {
            ServerArchive.makeAfterGoodEnd(home());
        }
        return code;
    }
}
