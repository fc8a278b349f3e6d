package io.mycelium.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Waits for what becomes of a deployment, and says what the server does meanwhile, as it says itself: a pack of thousands of
 * rules takes its time. A server that says nothing any more is not waited for.
 */
final class LongAnswer {
    /** Between two looks. */
    static final long LOOK_MILLIS = 5_000;

    private static final Duration AT_MOST = Duration.ofHours(1);
    private static final Duration A_LOOK_AT_MOST = Duration.ofSeconds(5);
    private static final int SILENT_LOOKS = 4;

    private final Function<Server.Request, JsonNode> ask;
    private final Consumer<String> say;
    private final long lookMillis;
    private int silent;

    /**
     * @param ask the server; throws {@link CommandException}
     * @param say a line for people
     */
    LongAnswer(Function<Server.Request, JsonNode> ask, Consumer<String> say, long lookMillis) {
        this.ask = ask;
        this.say = say;
        this.lookMillis = lookMillis;
    }

    /**
     * @param name of the file
     * @throws CommandException what the request has thrown, or that the server is silent
     */
    JsonNode await(String name, Server.Request request) {
        CompletableFuture<JsonNode> answer = CompletableFuture.supplyAsync(() -> ask.apply(request.within(AT_MOST)));
        while (true) {
            try {
                return answer.get(lookMillis, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                look(name);
            } catch (ExecutionException | CompletionException e) {
                throw e.getCause() instanceof CommandException known ? known : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw CommandException.failed("interrupted");
            }
        }
    }

    private void look(String name) {
        try {
            JsonNode deploying = ask.apply(
                            Server.Request.get("/api/v1/deployments").within(A_LOOK_AT_MOST))
                    .path("deploying");
            JsonNode status = ask.apply(Server.Request.get("/api/v1/status").within(A_LOOK_AT_MOST));
            silent = 0;
            say.accept(work(name, deploying) + busy(status));
        } catch (CommandException e) {
            silent++;
            if (silent == SILENT_LOOKS) {
                throw CommandException.unreachable("the server has stopped answering, so nobody knows what becomes of "
                        + name + ": " + e.getMessage()
                        + ". Once it answers, 'mycelium list packs' and 'mycelium list plugins' say what is in force");
            }
            say.accept("waiting for " + name + ", and the server says nothing at the moment");
        }
    }

    private static String work(String name, JsonNode deploying) {
        if (deploying.has(name)) {
            return "the server is at work on " + name + " for "
                    + deploying.path(name).asLong() + " s now";
        }
        StringJoiner others = new StringJoiner(", ");
        for (Map.Entry<String, JsonNode> other : deploying.properties()) {
            others.add(other.getKey() + " (for " + other.getValue().asLong() + " s now)");
        }
        return name + " waits for its turn" + (others.length() == 0 ? "" : " after " + others);
    }

    /** What is taken over at the end of a tide waits for one that does not end. */
    private static String busy(JsonNode status) {
        StringBuilder busy = new StringBuilder();
        for (JsonNode network : status.path("networks")) {
            if (network.path("busy").isTextual()) {
                busy.append("; network ")
                        .append(network.path("network").asText())
                        .append(": ")
                        .append(network.path("busy").asText());
            }
        }
        return busy.toString();
    }
}
