package io.mycelium.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import picocli.CommandLine.Command;

/** How the server and its networks are. */
@Command(name = "status", description = "Show how the server and its networks are.")
final class StatusCommand extends ClientVerb {
    @Override
    public Integer call() {
        JsonNode status = ask(Server.Request.get("/api/status"));
        if (isJson()) {
            printJson(status);
            return 0;
        }
        out().println("Mycelium " + status.path("version").asText() + ", process "
                + status.path("pid").asText() + ", up "
                + text(Duration.ofMillis(status.path("uptimeMillis").asLong())) + ", incarnation "
                + status.path("incarnation").asText());
        for (JsonNode network : status.path("networks")) {
            out().println();
            Table.printFields(network, out());
        }
        return 0;
    }

    private static String text(Duration up) {
        if (up.toMinutes() < 1) {
            return up.toSeconds() + " s";
        }
        if (up.toHours() < 1) {
            return up.toMinutes() + " min " + up.toSecondsPart() + " s";
        }
        return up.toHours() + " h " + up.toMinutesPart() + " min";
    }
}
