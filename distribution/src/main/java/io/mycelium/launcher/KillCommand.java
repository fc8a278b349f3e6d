package io.mycelium.launcher;

import picocli.CommandLine.Command;

/** Ends one hypha. */
@Command(
        name = "kill",
        description = "Let a hypha die at the end of the next tide. What waits for it becomes dissonances.")
final class KillCommand extends HyphaVerb {
    @Override
    String request() {
        return "kill";
    }
}
