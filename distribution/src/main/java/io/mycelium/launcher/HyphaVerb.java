package io.mycelium.launcher;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A verb that does something to one hypha of a running network, and says when that was done. */
@Command
abstract class HyphaVerb extends ClientVerb {
    @Parameters(index = "0", paramLabel = "NETWORK", description = "The network; or --network NAME, anywhere.")
    @SuppressWarnings("NullAway.Init")
    private String network;

    @Parameters(index = "1", paramLabel = "HYPHA")
    @SuppressWarnings("NullAway.Init")
    private String hypha;

    /** What the verb is called in the API, and its query. */
    abstract String request();

    @Override
    public Integer call() {
        printLines(ask(Server.Request.post(
                "/api/v1/networks/" + Server.encoded(network) + "/hyphae/" + Server.encoded(hypha) + "/" + request())));
        return 0;
    }
}
