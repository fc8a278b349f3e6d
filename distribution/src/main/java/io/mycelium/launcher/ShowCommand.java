package io.mycelium.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** One thing in full. */
@Command(
        name = "show",
        description = "Show one thing in full.",
        synopsisSubcommandLabel = "THING",
        subcommands = ShowCommand.HyphaCommand.class)
final class ShowCommand extends VerbGroup {

    /** One hypha with its state. */
    @Command(name = "hypha", description = "Show a hypha: its state, signals, vitality.")
    static final class HyphaCommand extends ClientVerb {
        @Parameters(index = "0", paramLabel = "ID", description = "Its name or number.")
        @SuppressWarnings("NullAway.Init")
        private String id;

        @Mixin
        private final NetworkOption network = new NetworkOption();

        @Override
        public Integer call() {
            JsonNode hypha = ask(Server.Request.get(network.path(server(), home()) + "/hyphae/" + Server.encoded(id)));
            if (isJson()) {
                printJson(hypha);
            } else {
                Table.printFields(hypha, out());
            }
            return 0;
        }
    }
}
