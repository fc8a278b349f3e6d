package io.mycelium.launcher;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Begins one hypha anew. */
@Command(
        name = "restart",
        description = {
            "Begin a hypha anew at the end of the next tide: its generation rises, and a quarantine ends.",
            "It keeps its state; its sockets and what waits in them stay."
        },
        sortOptions = false)
final class RestartCommand extends HyphaVerb {
    @Option(names = "--afresh", description = "With the state that the blueprint gives it, in place of its own.")
    private boolean afresh;

    @Override
    String request() {
        return afresh ? "restart?afresh=true" : "restart";
    }
}
