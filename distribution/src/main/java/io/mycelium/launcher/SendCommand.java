package io.mycelium.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends one signal through an http body. */
@Command(
        name = "send",
        description = {
            "Send a signal into a network through one of its http bodies.",
            "A value that is JSON is sent as that: 10 an integer, 10.0 a double, true, null, '\"10\"' a text, '{\"a\":1}' a map. Anything else is text."
        },
        sortOptions = false)
final class SendCommand extends ClientVerb {
    @Parameters(index = "0", paramLabel = "NETWORK", description = "The network; or --network NAME, anywhere.")
    @SuppressWarnings("NullAway.Init")
    private String network;

    @Parameters(index = "1", paramLabel = "BODY", description = "The fruiting body, an input of kind http.")
    @SuppressWarnings("NullAway.Init")
    private String body;

    @Parameters(index = "2", paramLabel = "FREQUENCY")
    @SuppressWarnings("NullAway.Init")
    private String frequency;

    @Parameters(index = "3..*", paramLabel = "key=value", description = "The payload; or all of it as a JSON object.")
    private List<String> payload = List.of();

    @Option(names = "--urgent", description = "It goes before others and ends SLEEP.")
    private boolean urgent;

    @Option(names = "--deadline", paramLabel = "TIDE", description = "The last tide in which it is of use.")
    private @Nullable Long deadline;

    @Option(
            names = "--within",
            paramLabel = "TIME",
            description = "How long it is of use from when it comes in: tides, such as 5, or a time, such as 5s.")
    private @Nullable String within;

    @Option(names = "--wait", description = "Wait until a checkpoint has it: then it is safe.")
    private boolean wait;

    @Override
    public Integer call() {
        ObjectNode signal = JsonNodeFactory.instance.objectNode();
        signal.put("frequency", frequency);
        signal.set("payload", Payload.parse(payload));
        signal.put("urgent", urgent);
        if (deadline != null) {
            signal.put("deadline", deadline);
        }
        if (within != null) {
            signal.put("within", within);
        }
        Server.Request request = Server.Request.post(
                "/networks/" + Server.encoded(network) + "/bodies/" + Server.encoded(body),
                "application/json",
                signal.toString().getBytes(StandardCharsets.UTF_8));
        JsonNode answer = ask(wait ? request.prefer("wait") : request);
        boolean durable = "durable".equals(answer.path("durability").asText());
        if (isJson()) {
            printJson(answer);
        } else {
            out().println(answer.path("id").asText() + " accepted in tide "
                    + answer.path("tide").asText()
                    + (durable ? ", durable" : ", safe from the next checkpoint on"));
            warnIfUnheeded();
        }
        if (wait && !durable) {
            throw CommandException.failed("the signal was accepted, but no checkpoint has it yet: "
                    + "'mycelium status' says whether one failed, and the next one that succeeds has it");
        }
        return 0;
    }

    /** A signal that no rule heeds is taken all the same, as rules may come; but it is seldom what was meant. */
    private void warnIfUnheeded() {
        JsonNode heeded;
        try {
            heeded = ask(Server.Request.get(
                            "/api/v1/networks/" + Server.encoded(network) + "/heeded?body=" + Server.encoded(body)))
                    .path("heeded");
        } catch (CommandException e) {
            return; // it was sent, and that is what was asked for
        }
        List<String> known = new ArrayList<>();
        heeded.path("frequencies").forEach(each -> known.add(each.asText()));
        if (!heeded.path("others").asBoolean(true) && !known.contains(frequency)) {
            out().println("no rule behind " + body + " heeds \"" + frequency + "\""
                    + Nearest.didYouMean(frequency, known));
        }
    }
}
