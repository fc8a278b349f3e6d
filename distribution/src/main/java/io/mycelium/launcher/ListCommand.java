package io.mycelium.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What there is, a line each. */
@Command(
        name = "list",
        description = "List hyphae, sockets, relays, bodies, packs, plugins or checkpoints.",
        sortOptions = false)
final class ListCommand extends ClientVerb {
    private static final List<String> THINGS =
            List.of("hyphae", "sockets", "relays", "bodies", "packs", "plugins", "checkpoints");

    private static final List<String> PAGED = List.of("hyphae", "sockets");

    @Parameters(
            index = "0",
            paramLabel = "WHAT",
            description = "hyphae, sockets, relays, bodies, packs, plugins or checkpoints.")
    @SuppressWarnings("NullAway.Init")
    private String what;

    @Mixin
    private final NetworkOption network = new NetworkOption();

    @Option(
            names = "--from",
            paramLabel = "N",
            description = "How many hyphae or sockets to leave out at the beginning.")
    private @Nullable Long from;

    @Option(
            names = "--max",
            paramLabel = "N",
            description = "How many hyphae or sockets to show: 1 to 20000. Default: 1000.")
    private @Nullable Integer max;

    @Override
    public Integer call() {
        String thing = what.toLowerCase(Locale.ROOT);
        if (!THINGS.contains(thing)) {
            throw CommandException.usage("there is nothing called '" + what + "' to list"
                    + Nearest.didYouMean(thing, THINGS) + " (" + String.join(", ", THINGS) + ")");
        }
        JsonNode answer = ask(Server.Request.get(path(thing)));
        if (isJson()) {
            printJson(answer);
        } else {
            printTable(thing, answer);
        }
        return 0;
    }

    private String path(String thing) {
        if (thing.equals("plugins")) {
            return "/api/plugins";
        }
        String path = network.path(server(), home()) + "/" + thing;
        if (!PAGED.contains(thing)) {
            return path;
        }
        List<String> query = Arrays.asList(from == null ? "" : "from=" + from, max == null ? "" : "max=" + max);
        String joined =
                String.join("&", query.stream().filter(part -> !part.isEmpty()).toList());
        return joined.isEmpty() ? path : path + "?" + joined;
    }

    private void printTable(String thing, JsonNode answer) {
        if (thing.equals("plugins")) {
            printRows("services", answer.path("services"));
            out().println();
            printRows("bundles", answer.path("bundles"));
        } else {
            printRows(thing, answer.path(thing));
            tellOfMore(thing, answer);
        }
    }

    private void tellOfMore(String thing, JsonNode answer) {
        long next = (from == null ? 0 : from) + answer.path(thing).size();
        long of = answer.path("of").asLong();
        if (next < of && !answer.path(thing).isEmpty()) {
            err().println("These are " + answer.path(thing).size() + " of " + of + " " + thing + "; --from " + next
                    + " shows the next ones.");
        }
    }

    private void printRows(String thing, JsonNode rows) {
        if (rows.isEmpty()) {
            out().println("no " + thing);
        } else {
            Table.print(rows, out());
        }
    }
}
