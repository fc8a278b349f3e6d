package io.mycelium.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Keeps groups apart, or shows which are. */
@Command(
        name = "partition",
        description = {
            "Keep signals from crossing between groups of a network, from the end of the next tide on.",
            "Each SIDE is a group, or several that stay together, as in west,north; groups that are not named are a side together.",
            "Without a side, show which groups reach each other."
        })
final class PartitionCommand extends ClientVerb {
    @Parameters(index = "0", paramLabel = "NETWORK", description = "The network; or --network NAME, anywhere.")
    @SuppressWarnings("NullAway.Init")
    private String network;

    @Parameters(index = "1..*", paramLabel = "SIDE", description = "A group, or several joined by commas.")
    private List<String> sides = List.of();

    @Override
    public Integer call() {
        String path = "/api/v1/networks/" + Server.encoded(network) + "/partition";
        if (!sides.isEmpty()) {
            Commas.names("SIDE", sides);
            printLines(ask(Server.Request.post(path + "?sides=" + Server.encoded(String.join("|", sides)))));
            return 0;
        }
        JsonNode answer = ask(Server.Request.get(path));
        if (isJson()) {
            printJson(answer);
        } else if (answer.path("groups").isEmpty()) {
            out().println("there are no groups");
        } else if (answer.path("sides").asText().isEmpty()) {
            out().println("all groups reach each other");
        } else {
            out().println("no signal crosses: " + answer.path("sides").asText());
        }
        return 0;
    }
}
