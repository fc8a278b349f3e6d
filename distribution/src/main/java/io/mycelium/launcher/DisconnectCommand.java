package io.mycelium.launcher;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Closes sockets. */
@Command(
        name = "disconnect",
        description = "Close all sockets from a hypha to another end at the end of the next tide.")
final class DisconnectCommand extends HyphaVerb {
    @Parameters(index = "2", paramLabel = "TO", description = "A hypha, relay or output body.")
    @SuppressWarnings("NullAway.Init")
    private String to;

    @Override
    String request() {
        return "disconnect?to=" + Server.encoded(to);
    }
}
