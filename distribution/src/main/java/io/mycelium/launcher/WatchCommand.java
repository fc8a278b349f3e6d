package io.mycelium.launcher;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The steps of a hypha as they are taken. */
@Command(
        name = "watch",
        description = {
            "Show the steps of a hypha as they are taken: signal, rules, what they do, how the state changes. Until Ctrl-C.",
            "While it runs all steps of the hypha are kept, the last 1,000, and 'explain' can be asked about each."
        },
        sortOptions = false)
final class WatchCommand extends ClientVerb {
    @Parameters(index = "0", paramLabel = "NETWORK", description = "The network; or --network NAME, anywhere.")
    @SuppressWarnings("NullAway.Init")
    private String network;

    @Parameters(index = "1", paramLabel = "HYPHA")
    @SuppressWarnings("NullAway.Init")
    private String hypha;

    @Override
    public Integer call() {
        Server.Request request = Server.Request.get("/api/v1/networks/" + Server.encoded(network) + "/hyphae/"
                + Server.encoded(hypha) + "/watch?text=" + !isJson());
        following().read(() -> stream(request), () -> stream(request), line -> {
            if (!line.isEmpty()) { // an empty one is the server's sign of life
                out().println(line);
                out().flush();
            }
        });
        return 0;
    }
}
