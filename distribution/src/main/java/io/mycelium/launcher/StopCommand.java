package io.mycelium.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Ends a running server in an orderly way, and says how it ended. Asks the server nothing first: it may be able to do no more than end. */
@Command(
        name = "stop",
        description =
                "Stop the server: it finishes the tide and writes a checkpoint first. A tide that does not end is given"
                        + " up. Exit code 1 if a last checkpoint was not written.")
final class StopCommand extends ClientVerb {
    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "90",
            description = "How long to wait for its end. Default: 90.")
    private long seconds;

    @Override
    public Integer call() throws Exception {
        long begun = System.nanoTime();
        JsonNode ended = ask(Server.Request.post("/api/v1/stop").within(Duration.ofSeconds(seconds)));
        long pid = ended.path("pid").asLong();
        awaitEnd(pid, TimeUnit.SECONDS.toNanos(seconds) - (System.nanoTime() - begun));
        boolean well = ended.path("well").asBoolean();
        if (isJson()) {
            printJson(ended);
        } else {
            ended.path("lines").forEach(line -> (well ? out() : err()).println(line.asText()));
            out().println("process " + pid + " has stopped");
        }
        if (!well) {
            err().println("mycelium: error: it did not end well: what came since the last checkpoint is lost");
        }
        return well ? 0 : CommandException.FAILED;
    }

    private void awaitEnd(long pid, long nanos) throws Exception {
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        if (process.isPresent()) {
            try {
                process.get().onExit().get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                throw CommandException.failed("process " + pid + " still runs after " + seconds + " s");
            }
        }
    }
}
