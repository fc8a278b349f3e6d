package io.mycelium.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A verb that asks a running server. */
@Command
abstract class ClientVerb extends Verb {
    @Mixin
    private final Server server = new Server();

    @Mixin
    private final Output output = new Output();

    private @Nullable PrintWriter legible;

    /** What the server tells is anybody's text, see {@link LegibleWriter}. */
    @Override
    PrintWriter out() {
        PrintWriter made = legible;
        if (made == null) {
            made = new PrintWriter(new LegibleWriter(super.out(), isJson()), true);
            legible = made;
        }
        return made;
    }

    JsonNode ask(Server.Request request) {
        return server.ask(home(), request);
    }

    /** The answer to a request about a deployed file, which may take long: what it waits for is said. */
    JsonNode awaited(String name, Server.Request request) {
        return new LongAnswer(this::ask, err()::println, LongAnswer.LOOK_MILLIS).await(name, request);
    }

    InputStream stream(Server.Request request) {
        return server.stream(home(), request);
    }

    /** Follows a stream, and goes on when it breaks and the server is back soon. */
    Following following() {
        return new Following(err()::println, Following.PATIENCE_MILLIS);
    }

    Server server() {
        return server;
    }

    boolean isJson() {
        return output.isJson();
    }

    void printJson(JsonNode answer) {
        out().println(answer.toPrettyString());
    }

    /** The lines of an answer to a change, {@code {"lines": [...]}}. */
    void printLines(JsonNode answer) {
        if (isJson()) {
            printJson(answer);
        } else {
            boolean unsafe = "checkpoint".equals(answer.path("durability").asText());
            String more = unsafe ? "; safe from the next checkpoint on" : "";
            answer.path("lines").forEach(line -> out().println(line.asText() + more));
        }
    }
}
