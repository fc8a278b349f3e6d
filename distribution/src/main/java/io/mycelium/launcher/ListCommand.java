package io.mycelium.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            names = "--after",
            paramLabel = "N",
            description = "Hyphae or sockets behind those that were shown: what they ended with says N.")
    private @Nullable Long after;

    @Option(
            names = "--max",
            paramLabel = "N",
            description = "How many hyphae or sockets to show: 1 to 20000. Default: 1000.")
    private @Nullable Integer max;

    @Option(
            names = "--sort",
            paramLabel = "MEASURE",
            description = "Hyphae with the worst first: by waiting, energy, failures, age or vitality.")
    private @Nullable String sort;

    @Option(names = "--species", paramLabel = "NAME", description = "Only hyphae of this species.")
    private @Nullable String species;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "Only hyphae of this vitality, such as poor; with --sort.")
    private @Nullable String level;

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
            return "/api/v1/plugins";
        }
        String path = network.path(server(), home()) + "/" + thing;
        if (!thing.equals("hyphae") && Stream.of(sort, species, level).anyMatch(Objects::nonNull)) {
            throw CommandException.usage("--sort, --species and --level are for hyphae, not for " + thing);
        }
        if (!PAGED.contains(thing)) {
            return path;
        }
        String query = Stream.of(
                        parameter("sort", sort),
                        parameter("species", species),
                        parameter("level", level),
                        parameter("after", after),
                        parameter("limit", Most.checked(max)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String parameter(String name, @Nullable Object value) {
        return value == null ? "" : name + "=" + Server.encoded(String.valueOf(value));
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
        JsonNode next = answer.path("next");
        if (next.isNumber()) {
            err().println("These are " + answer.path(thing).size() + " of "
                    + answer.path("of").asLong() + " " + thing + "; --after " + next.asLong()
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
