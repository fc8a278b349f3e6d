package io.mycelium.launcher;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes out what {@code deploy} put in. */
@Command(name = "undeploy", description = "Take a deployed pack or plugin out of the running server.")
final class UndeployCommand extends ClientVerb {
    @Parameters(index = "0", paramLabel = "NAME", description = "The name of the file that was deployed.")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Override
    public Integer call() {
        printLines(awaited(name, Server.Request.delete("/api/v1/deployments/" + Server.encoded(name))));
        return 0;
    }
}
