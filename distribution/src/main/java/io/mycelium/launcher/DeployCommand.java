package io.mycelium.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts a pack or plugin into a running server. */
@Command(
        name = "deploy",
        description =
                "Deploy a rule pack (.drl, .jar) or a plugin (.jar) into the running server. Errors come with file and line.")
final class DeployCommand extends ClientVerb {
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
        printLines(awaited(
                name,
                Server.Request.post(
                        "/api/v1/deployments?name=" + Server.encoded(name),
                        "application/octet-stream",
                        Files.readAllBytes(source))));
        return 0;
    }
}
