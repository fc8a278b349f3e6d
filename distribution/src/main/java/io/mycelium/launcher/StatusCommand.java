package io.mycelium.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Command;

/** How the server and its networks are. */
@Command(name = "status", description = "Show how the server and its networks are.")
final class StatusCommand extends ClientVerb {
    @Override
    public Integer call() {
        JsonNode status = ask(Server.Request.get("/api/v1/status"));
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
            Standing standing = Standing.of(network);
            if (standing.word().equals("stands")) {
                out().println(network.path("network").asText() + ' ' + standing.sentence());
            }
            Table.printFields(inWords(network), out());
        }
        return 0;
    }

    /** What is a number or nothing for a program, in words for people. */
    private static JsonNode inWords(JsonNode network) {
        ObjectNode words = network.deepCopy();
        if (network.path("checkpointTide").asLong() < 0) {
            words.put("checkpointTide", "none yet");
        }
        if (network.path("digest").asText().matches("0*")) {
            words.put("digest", "not taken yet");
        }
        yesOrNothing(words, "quiet", "yes: only something from outside makes it go on");
        yesOrNothing(words, "ended", "yes: its tides are over");
        if (network.path("standing").isTextual()) {
            words.remove("busy"); // it says the same
        }
        for (String field : List.of("failed", "standing", "busy", "faults")) {
            if (network.path(field).isNull()
                    || network.path(field).isEmpty() && !network.path(field).isTextual()) {
                words.remove(field);
            }
        }
        return words;
    }

    private static void yesOrNothing(ObjectNode words, String field, String yes) {
        if (words.path(field).asBoolean()) {
            words.put(field, yes);
        } else {
            words.remove(field);
        }
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
