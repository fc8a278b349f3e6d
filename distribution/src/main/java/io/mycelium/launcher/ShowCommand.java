package io.mycelium.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
                boolean more = hypha.path("more").asBoolean();
                Table.printFields(((ObjectNode) hypha).without("more"), out());
                if (more) {
                    out().println();
                    out().println("It has more sockets than these.");
                }
            }
            return 0;
        }
    }
}
