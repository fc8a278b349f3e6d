package io.mycelium.launcher;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Ends a running server in an orderly way. */
@Command(name = "stop", description = "Stop the server: it finishes the tide and writes a checkpoint first.")
final class StopCommand extends ClientVerb {
    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "How long to wait for its end. Default: 60.")
    private long seconds;

    @Override
    public Integer call() throws Exception {
        long pid = ask(Server.Request.get("/api/status")).path("pid").asLong();
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        ask(Server.Request.post("/api/stop"));
        if (process.isPresent()) {
            try {
                process.get().onExit().get(seconds, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                throw CommandException.failed("process " + pid + " still runs after " + seconds + " s");
            }
        }
        if (!isJson()) {
            out().println("process " + pid + " has stopped");
        }
        return 0;
    }
}
