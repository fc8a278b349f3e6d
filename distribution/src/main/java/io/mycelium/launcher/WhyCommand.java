package io.mycelium.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the causes of a signal, up to the first, and what came of it. */
@Command(
        name = "why",
        description = {
            "Show what a signal comes of, up to the first, and what came of it, as far as that is kept.",
            "It is kept of the signals that 'trace', or 'trace:' of the blueprint, says. Behind each step stands how many tides it took."
        },
        sortOptions = false)
final class WhyCommand extends ClientVerb {
    @Parameters(index = "0", paramLabel = "NETWORK", description = "The network; or --network NAME, anywhere.")
    @SuppressWarnings("NullAway.Init")
    private String network;

    @Parameters(index = "1", paramLabel = "SIGNAL", description = "Its id, as outputs and dissonances show it.")
    @SuppressWarnings("NullAway.Init")
    private String signal;

    @Override
    public Integer call() {
        JsonNode why = ask(Server.Request.get(
                "/api/v1/networks/" + Server.encoded(network) + "/why?signal=" + Server.encoded(signal)));
        if (isJson()) {
            printJson(why);
            return 0;
        }
        print("", why.path("signal"));
        out().println("caused by");
        why.path("causes").forEach(cause -> print("  ", cause));
        out().println("  " + why.path("beginning").asText());
        out().println("led to");
        why.path("effects")
                .forEach(effect ->
                        print("  ".repeat(Math.min(20, effect.path("depth").asInt())), effect.path("signal")));
        if (why.path("effects").isEmpty()) {
            out().println("  nothing that is kept: " + why.path("traced").asText());
        } else if (why.path("more").asBoolean()) {
            out().println("  ... and more than these");
        }
        return 0;
    }

    private void print(String indent, JsonNode told) {
        JsonNode rule = told.path("rule");
        out().println(indent + told.path("id").asText() + " "
                + told.path("frequency").asText()
                + told.path("payload") + ", of tide " + told.path("tide").asText()
                + (rule.isTextual() ? ", by rule \"" + rule.asText() + "\"" : ""));
        told.path("path")
                .forEach(step -> out().println(indent + "    tide "
                        + step.path("tide").asText() + ": " + step.path("what").asText() + TraceLines.times(step)));
    }
}
