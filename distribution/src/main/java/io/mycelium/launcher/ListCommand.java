package io.mycelium.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
        description =
                "List networks, hyphae, sockets, relays, bodies, packs, plugins, checkpoints, or events: what has happened, and who did it.",
        sortOptions = false)
final class ListCommand extends ClientVerb {
    private static final List<String> THINGS =
            List.of("networks", "hyphae", "sockets", "relays", "bodies", "packs", "plugins", "checkpoints", "events");

    private static final List<String> PAGED = List.of("hyphae", "sockets");

    /** The server keeps half as many. */
    private static final int ALL_EVENTS = 20_000;

    @Parameters(
            index = "0",
            paramLabel = "WHAT",
            description = "networks, hyphae, sockets, relays, bodies, packs, plugins, checkpoints or events.")
    @SuppressWarnings("NullAway.Init")
    private String what;

    @Mixin
    private final NetworkOption network = new NetworkOption();

    @Option(
            names = "--after",
            paramLabel = "N",
            description = "Hyphae, sockets or events behind those that were shown: what they ended with says N.")
    private @Nullable Long after;

    @Option(
            names = "--max",
            paramLabel = "N",
            description = "How many hyphae, sockets or, of the last, events to show: 1 to 20000. Default: 1000.")
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
        if (thing.equals("events")) {
            keepLast((ObjectNode) answer);
        }
        if (isJson()) {
            printJson(thing.equals("networks") ? answer.path(thing) : answer);
        } else {
            printTable(thing, answer);
        }
        return 0;
    }

    private String path(String thing) {
        if (!thing.equals("hyphae") && Stream.of(sort, species, level).anyMatch(Objects::nonNull)) {
            throw CommandException.usage("--sort, --species and --level are for hyphae, not for " + thing);
        }
        if (thing.equals("plugins")) {
            return "/api/v1/plugins";
        } else if (thing.equals("networks")) {
            return "/api/v1/status";
        } else if (thing.equals("events")) {
            return query(
                    "/api/v1/events",
                    parameter("network", network.name()),
                    parameter("after", after),
                    parameter("limit", ALL_EVENTS));
        }
        String path = network.path(server(), home()) + "/" + thing;
        if (!PAGED.contains(thing)) {
            return path;
        }
        return query(
                path,
                parameter("sort", sort),
                parameter("species", species),
                parameter("level", level),
                parameter("after", after),
                parameter("limit", Most.checked(max)));
    }

    private static String query(String path, String... parameters) {
        String query = Stream.of(parameters).filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
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
        } else if (thing.equals("networks")) {
            printRows(thing, lines(answer.path(thing)));
        } else {
            printRows(thing, answer.path(thing));
            tellOfMore(thing, answer);
        }
    }

    /** What one looks for first; {@code status} shows the rest. */
    private static JsonNode lines(JsonNode networks) {
        ArrayNode lines = JsonNodeFactory.instance.arrayNode();
        for (JsonNode network : networks) {
            Standing standing = Standing.of(network);
            lines.addObject()
                    .put("network", network.path("network").asText())
                    .put("state", standing.word())
                    .put("tide", network.path("tide").asLong())
                    .put("hyphae", network.path("hyphae").asLong())
                    .put("held", network.at("/counters/held").asLong())
                    .put("dissonant", network.at("/counters/dissonant").asLong())
                    .put("why", standing.sentence());
        }
        return lines;
    }

    /** The server begins with the oldest; people ask for the last. */
    private void keepLast(ObjectNode answer) {
        Integer most = Most.checked(max);
        ArrayNode events = answer.withArray("events");
        for (int surplus = events.size() - (most == null ? 1000 : most); surplus > 0; surplus--) {
            events.remove(0);
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
