package io.mycelium.launcher;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens a socket. */
@Command(
        name = "connect",
        description = "Open a socket from a hypha at the end of the next tide, unless there is one for the same.")
final class ConnectCommand extends HyphaVerb {
    @Parameters(index = "2", paramLabel = "TO", description = "A hypha, relay or output body.")
    @SuppressWarnings("NullAway.Init")
    private String to;

    @Parameters(index = "3..*", paramLabel = "FREQUENCY", description = "What it carries; none means all.")
    private List<String> frequencies = List.of();

    @Override
    String request() {
        String carries = frequencies.isEmpty()
                ? ""
                : "&carries=" + Server.encoded(String.join(",", Commas.names("FREQUENCY", frequencies)));
        return "connect?to=" + Server.encoded(to) + carries;
    }
}
