package io.mycelium.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Who waits for whom: from whoever takes too little up to the world. */
@Command(
        name = "pressure",
        description = {
            "Show who waits for whom in a network: from those that take less than comes up to the bodies where the world waits.",
            "Each line is a socket, what it holds, and who waits for it; who waits for the sender of one stands below it, further in."
        },
        sortOptions = false)
final class PressureCommand extends ClientVerb {
    @Parameters(index = "0", paramLabel = "NETWORK", description = "The network; or --network NAME, anywhere.")
    @SuppressWarnings("NullAway.Init")
    private String network;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "HYPHA",
            description = "A hypha, relay or body: shows only what leads to it, and who waits for it.")
    private @Nullable String hypha;

    @Override
    public Integer call() {
        String path = "/api/v1/networks/" + Server.encoded(network) + "/pressure";
        JsonNode answer = ask(Server.Request.get(hypha == null ? path : path + "/" + Server.encoded(hypha)));
        if (isJson()) {
            printJson(answer);
            return 0;
        }
        JsonNode chains = answer.path("pressure");
        if (chains.isEmpty()) {
            out().println("nobody waits");
        }
        boolean first = true;
        for (JsonNode chain : chains) {
            if (!first) {
                out().println();
            }
            first = false;
            print(chain);
        }
        return 0;
    }

    private void print(JsonNode chain) {
        out().println(chain.path("end").asText() + ": " + chain.path("why").asText());
        for (JsonNode link : chain.path("links")) {
            String indent = "  ".repeat(1 + Math.min(20, link.path("depth").asInt()));
            out().println(indent + text(link));
        }
        if (chain.path("more").asBoolean()) {
            out().println("  ... and more than these");
        }
    }

    /** {@code a -> b: 8 of 8 held, throttle; 'a' is stopped for 12 tides, 3 wait}. */
    static String text(JsonNode link) {
        String from = link.path("from").asText();
        StringBuilder text = new StringBuilder(from + " -> " + link.path("to").asText() + ": "
                + link.path("held").asText() + " of " + link.path("capacity").asText() + " held, "
                + link.path("full").asText());
        long stopped = link.path("stopped").asLong();
        long waiting = link.path("waiting").asLong();
        if (stopped >= 0) {
            text.append("; ").append(from).append(" is stopped for ").append(counted(stopped, "tide"));
        }
        if (waiting > 0) {
            text.append(stopped >= 0 ? ", " : "; ")
                    .append(counted(waiting, "signal"))
                    .append(waiting == 1 ? " waits" : " wait");
        }
        return text + (link.path("again").asBoolean() ? " (who waits for it is shown elsewhere)" : "");
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
