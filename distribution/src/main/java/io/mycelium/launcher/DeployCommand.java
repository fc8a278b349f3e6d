package io.mycelium.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts a pack or plugin into a running server. */
@Command(
        name = "deploy",
        description =
                "Deploy a rule pack (.drl, .jar) or a plugin (.jar) into the running server. Errors come with file and line.")
final class DeployCommand extends ClientVerb {
    private static final Duration AT_MOST = Duration.ofHours(1);
    private static final long TOLD_EVERY_SECONDS = 10;

    @Parameters(index = "0", paramLabel = "FILE")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Override
    public Integer call() throws IOException {
        Path source = home().file(file);
        String name = source.getFileName().toString();
        if (!name.endsWith(".drl") && !name.endsWith(".jar")) {
            throw CommandException.usage(name + " is neither a .drl file nor a .jar bundle");
        }
        Server.Request request = Server.Request.post(
                        "/api/deploy?name=" + Server.encoded(name),
                        "application/octet-stream",
                        Files.readAllBytes(source))
                .waiting(AT_MOST);
        Thread patience = new Thread(() -> tellThatItGoesOn(name), "mycelium-patience");
        patience.setDaemon(true);
        patience.start();
        try {
            printLines(ask(request));
        } finally {
            patience.interrupt();
        }
        return 0;
    }

    /** A pack of thousands of rules takes its time: as long as the server says that it is at work on it, so do we. */
    private void tellThatItGoesOn(String name) {
        try {
            while (true) {
                TimeUnit.SECONDS.sleep(TOLD_EVERY_SECONDS);
                JsonNode seconds =
                        ask(Server.Request.get("/api/deploy")).path("deploying").path(name);
                err().println(
                                seconds.isMissingNode()
                                        ? name + " waits for another deployment to end"
                                        : name + " is being deployed for " + seconds.asLong()
                                                + " s now, and the server is at work on it");
            }
        } catch (InterruptedException | CommandException e) {
            // it is deployed, or the verb says why not
        }
    }
}
