package io.mycelium.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how a hypha was at the end of each of the last tides, and has that kept. */
@Command(
        name = "history",
        description = {
            "Show how a hypha was at the end of each of the last tides: vitality, what waited, the size of its state, what it emitted.",
            "That is kept, for the last 1,000 tides, of who is watched, of the ten that were the worst when somebody last looked,",
            "and of those that --keep says."
        },
        sortOptions = false)
final class HistoryCommand extends ClientVerb {
    @Parameters(index = "0", paramLabel = "NETWORK", description = "The network; or --network NAME, anywhere.")
    @SuppressWarnings("NullAway.Init")
    private String network;

    @Parameters(index = "1", paramLabel = "HYPHA")
    @SuppressWarnings("NullAway.Init")
    private String hypha;

    @Option(names = "--last", paramLabel = "N", description = "Of so many tides, 1 to 1000. Default: 20.")
    private int last = 20;

    @ArgGroup
    private final Keeping keeping = new Keeping();

    /** One or the other. */
    static final class Keeping {
        @Option(names = "--keep", description = "Keep it from the next tide on.")
        private boolean keep;

        @Option(names = "--drop", description = "Keep it no longer.")
        private boolean drop;
    }

    @Override
    public Integer call() {
        String path = "/api/v1/networks/" + Server.encoded(network) + "/hyphae/" + Server.encoded(hypha);
        if (keeping.keep || keeping.drop) {
            JsonNode answer =
                    ask(keeping.keep ? Server.Request.post(path + "/follow") : Server.Request.delete(path + "/follow"));
            if (isJson()) {
                printJson(answer);
            } else {
                out().println("'" + hypha + "' is " + (keeping.keep ? "followed" : "followed no longer"));
            }
            return 0;
        }
        if (last < 1 || last > 1000) {
            throw CommandException.usage("--last must be 1 to 1000, not " + last);
        }
        JsonNode answer = ask(Server.Request.get(path + "/history?last=" + last));
        if (isJson()) {
            printJson(answer);
            return 0;
        }
        JsonNode points = answer.path("points");
        if (!points.isEmpty()) {
            Table.print(points, out());
        } else if (answer.path("kept").isNull() && answer.path("now").isObject()) {
            JsonNode now = answer.path("now");
            out().println("now, after tide " + answer.path("tide").asText() + ": "
                    + now.path("vitality").asText() + ", score "
                    + now.path("score").asText() + ", "
                    + now.path("queued").asText() + " waiting; its course is not kept, and is from 'mycelium history "
                    + network + " " + hypha + " --keep' on");
        } else {
            out().println("no tide has run since its course is kept");
        }
        return 0;
    }
}
