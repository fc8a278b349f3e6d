package io.mycelium.launcher;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --network}, which may be left out where there is only one. */
final class NetworkOption {
    @Option(
            names = "--network",
            paramLabel = "NAME",
            description =
                    "The network; may be left out where there is only one. After list WHAT and dissonance WHAT its name may"
                            + " stand alone too.")
    private @Nullable String network;

    /** As it was given; null if it was not. */
    @Nullable
    String name() {
        return network;
    }

    /** {@code /api/v1/networks/<the network>} */
    String path(Server server, Home home) {
        return "/api/v1/networks/" + Server.encoded(server.onlyNetwork(home, network));
    }
}
