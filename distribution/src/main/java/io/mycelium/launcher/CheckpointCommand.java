package io.mycelium.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checkpoints on request. */
@Command(
        name = "checkpoint",
        description = "Write a checkpoint.",
        synopsisSubcommandLabel = "WHAT",
        subcommands = CheckpointCommand.CreateCommand.class)
final class CheckpointCommand extends VerbGroup {

    /** Writes one and waits until it is durable. */
    @Command(name = "create", description = "Write a checkpoint now and wait until it is durable.")
    static final class CreateCommand extends ClientVerb {
        @Mixin
        private final NetworkOption network = new NetworkOption();

        @Override
        public Integer call() {
            JsonNode made = ask(Server.Request.post(network.path(server(), home()) + "/checkpoints"));
            if (isJson()) {
                printJson(made);
            } else {
                out().println("checkpoint " + made.path("name").asText() + " of tide "
                        + made.path("tide").asText() + ", " + made.path("bytes").asText() + " bytes");
            }
            return 0;
        }
    }
}
