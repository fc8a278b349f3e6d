package io.mycelium.launcher;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Ends a partition. */
@Command(
        name = "heal",
        description = "Let all groups of a network reach each other again. What they have copies of is merged.")
final class HealCommand extends ClientVerb {
    @Parameters(index = "0", paramLabel = "NETWORK", description = "The network; or --network NAME, anywhere.")
    @SuppressWarnings("NullAway.Init")
    private String network;

    @Override
    public Integer call() {
        printLines(ask(Server.Request.delete("/api/v1/networks/" + Server.encoded(network) + "/partition")));
        return 0;
    }
}
