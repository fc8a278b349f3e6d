package io.mycelium.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is to be kept of a network's signals, or what is. */
@Command(
        name = "trace",
        description = {
            "Keep from now on what the signals of some frequencies come of, and what comes of them: 'why' shows it.",
            "Without an option it shows what is traced. It changes nothing that the network does, and ends with the server."
        },
        sortOptions = false)
final class TraceCommand extends ClientVerb {
    @Parameters(index = "0", paramLabel = "NETWORK", description = "The network; or --network NAME, anywhere.")
    @SuppressWarnings("NullAway.Init")
    private String network;

    @Option(
            names = "--frequency",
            paramLabel = "FREQUENCY[,FREQUENCY...]",
            description = "The signals on this one are traced; several with commas, '*' for all.")
    private List<String> frequencies = List.of();

    @Option(names = "--sample", paramLabel = "N", description = "Of N chains of signals one is traced, whole.")
    private @Nullable Integer sample;

    @Option(names = "--keep", paramLabel = "N", description = "Of N signals at most it is kept, the newest.")
    private @Nullable Integer keep;

    @Option(names = "--off", description = "Nothing is traced any more; what was kept stays.")
    private boolean off;

    @Override
    public Integer call() {
        if (off && !frequencies.isEmpty()) {
            throw CommandException.usage("--off and --frequency exclude each other");
        }
        if (frequencies.isEmpty() && (sample != null || keep != null)) {
            throw CommandException.usage("--frequency says what is to be traced");
        }
        String path = "/api/v1/networks/" + Server.encoded(network) + "/trace";
        JsonNode answer = ask(
                off
                        ? Server.Request.delete(path)
                        : frequencies.isEmpty() ? Server.Request.get(path) : Server.Request.post(path + query()));
        if (isJson()) {
            printJson(answer);
        } else {
            out().println(answer.path("text").asText() + " ("
                    + answer.path("kept").asText() + " at the moment)");
        }
        return 0;
    }

    private String query() {
        return "?frequency=" + Server.encoded(String.join(",", Commas.names("--frequency", frequencies)))
                + (sample == null ? "" : "&sample=" + sample) + (keep == null ? "" : "&keep=" + keep);
    }
}
