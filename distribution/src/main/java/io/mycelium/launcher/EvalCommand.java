package io.mycelium.launcher;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes signals through a pack, tide by tide, and tells what its rules do. */
@Command(
        name = "eval",
        description = {
            "Take signals through a rule pack, a tide each, and tell what its rules do. Needs no running server.",
            "",
            "    mycelium eval worker.drl --signal work '{\"value\": 3}' --state '{\"done\": 4}'",
            "    mycelium eval worker.drl < signals.txt      lines such as: work {\"value\": 3}",
            "",
            "Without --signal and --tides, signals are lines of the standard input.",
            "Ends with 0, with 1 if something goes wrong in a tide, with 2 if the pack is not there or a signal does not fit.",
            ""
        },
        sortOptions = false)
final class EvalCommand extends SignalVerb {
    @Option(
            names = "--tides",
            paramLabel = "N",
            description = "So many tides at least; those after the signals are empty.")
    private @Nullable Integer tides;

    @Option(names = "--together", description = "All signals come in the first tide, and are sensed in one step.")
    private boolean together;

    @Override
    public Integer call() throws IOException {
        Map<String, String> settings = new TreeMap<>();
        boolean piped = !hasSignals() && tides == null;
        if (piped && Boolean.getBoolean("mycelium.terminal.input")) {
            throw CommandException.usage(
                    "there is no signal: say --signal FREQUENCY [PAYLOAD], or --tides N, or give signals as lines of the"
                            + " standard input");
        }
        put(settings, "eval.tides", tides == null ? (piped ? "0" : null) : String.valueOf(tides));
        settings.put("eval.piped", String.valueOf(piped));
        settings.put("play.together", String.valueOf(together));
        return run(PlainCheck.EVALUATION, settings);
    }
}
