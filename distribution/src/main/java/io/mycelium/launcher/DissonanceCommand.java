package io.mycelium.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The ledger of what was not acted on. */
@Command(
        name = "dissonance",
        description =
                "List, show, replay or clear dissonances: signals that were not acted on, and what else went wrong.",
        synopsisSubcommandLabel = "WHAT",
        subcommands = {
            DissonanceCommand.ListCommand.class,
            DissonanceCommand.ShowCommand.class,
            DissonanceCommand.ReplayCommand.class,
            DissonanceCommand.ClearCommand.class
        })
final class DissonanceCommand extends VerbGroup {

    /** What they have in common: a network. */
    @Command
    abstract static class OfNetwork extends ClientVerb {
        @Mixin
        private final NetworkOption network = new NetworkOption();

        String path() {
            return network.path(server(), home()) + "/dissonances";
        }

        static String counted(long number, String what) {
            return number + " " + what + (number == 1 ? "" : "s");
        }
    }

    /** The oldest of those that are meant, a line each. */
    @Command(
            name = "list",
            description = "List those that are kept, the oldest first, with what is said of each.",
            sortOptions = false)
    static final class ListCommand extends OfNetwork {
        @Mixin
        private final DissonanceFilter filter = new DissonanceFilter();

        @Option(names = "--after", paramLabel = "N", description = "Only those behind the one of this number.")
        private @Nullable Long after;

        @Option(names = "--max", paramLabel = "N", description = "How many to show: 1 to 20000. Default: 1000.")
        private @Nullable Integer max;

        @Override
        public Integer call() {
            List<String> query = filter.query();
            DissonanceFilter.add(query, "after", after);
            DissonanceFilter.add(query, "limit", Most.checked(max));
            JsonNode answer = ask(Server.Request.get(DissonanceFilter.path(path(), query)));
            if (isJson()) {
                printJson(answer);
                return 0;
            }
            JsonNode found = answer.path("dissonances");
            if (found.isEmpty()) {
                out().println("no dissonances");
            } else {
                Table.print(rows(found), out());
            }
            err().println(found.size() + " of " + answer.path("kept").asText() + " that are kept; of "
                    + counted(answer.path("count").asLong(), "dissonance") + " in all, "
                    + answer.path("forgotten").asText() + " made room for newer ones and "
                    + answer.path("cleared").asText() + " were cleared");
            return 0;
        }

        private static JsonNode rows(JsonNode found) {
            ArrayNode rows = JsonNodeFactory.instance.arrayNode();
            for (JsonNode each : found) {
                ObjectNode row = rows.addObject();
                row.set("number", each.path("number"));
                row.set("tide", each.path("tide"));
                row.set("kind", each.path("kind"));
                row.set("where", each.path("where"));
                row.set("signal", each.path("signal").path("id"));
                row.set("frequency", each.path("signal").path("frequency"));
                row.set("replayedAs", each.path("replayedAs"));
                row.set("message", each.path("message"));
            }
            return rows;
        }
    }

    /** One in full. */
    @Command(
            name = "show",
            description = "Show one, with its signal, what that comes of, and the pack that was in force.")
    static final class ShowCommand extends OfNetwork {
        @Parameters(index = "0", paramLabel = "NUMBER")
        private long number;

        @Override
        public Integer call() {
            JsonNode found = ask(Server.Request.get(path() + "/" + number));
            if (isJson()) {
                printJson(found);
            } else {
                Table.printFields(inWords(found), out());
            }
            return 0;
        }

        /** The signal and the pack by their parts, a line each. */
        private static JsonNode inWords(JsonNode found) {
            ObjectNode words = JsonNodeFactory.instance.objectNode();
            found.properties().forEach(field -> {
                JsonNode value = field.getValue();
                if (field.getKey().equals("signal") && value.isObject()) {
                    value.properties()
                            .forEach(part -> words.set(
                                    part.getKey().equals("id") ? "signal" : "signal " + part.getKey(),
                                    part.getValue()));
                } else if (field.getKey().equals("pack") && value.isObject()) {
                    words.put(
                            "pack",
                            value.path("name").asText() + " "
                                    + value.path("version").asText());
                } else {
                    words.set(field.getKey(), value);
                }
            });
            return words;
        }
    }

    /** What needs to be told which ones. */
    @Command
    abstract static class OfSome extends OfNetwork {
        @Mixin
        private final DissonanceFilter filter = new DissonanceFilter();

        @Parameters(index = "0..*", paramLabel = "NUMBER", description = "Their numbers.")
        private List<Long> numbers = List.of();

        @Option(names = "--all", description = "All that are kept.")
        private boolean all;

        List<String> meant() {
            if (!all && numbers.isEmpty() && !filter.isGiven()) {
                throw CommandException.usage("say which: their numbers, options such as --kind, or --all");
            }
            List<String> query = new ArrayList<>(filter.query());
            if (!numbers.isEmpty()) {
                query.add("number=" + numbers.stream().map(String::valueOf).collect(Collectors.joining(",")));
            }
            return query;
        }
    }

    /** Their signals come in again. */
    @Command(
            name = "replay",
            description = {
                "Let signals come in again, each as a new one that says what it is a replay of.",
                "It goes to whoever was to have it; --to names another, as it must where there was nobody."
            },
            sortOptions = false)
    static final class ReplayCommand extends OfSome {
        @Option(
                names = "--to",
                paramLabel = "NAME",
                description = "The hypha, relay or output body that is to have them.")
        private @Nullable String to;

        @Override
        public Integer call() {
            List<String> query = meant();
            DissonanceFilter.add(query, "to", to);
            JsonNode answer = ask(Server.Request.post(DissonanceFilter.path(path() + "/replay", query)));
            if (isJson()) {
                printJson(answer);
            } else {
                long replayed = answer.path("replayed").asLong();
                out().println(counted(replayed, "signal") + (replayed == 1 ? " comes in again" : " come in again"));
                answer.path("refused").forEach(line -> err().println(line.asText()));
            }
            return answer.path("refused").isEmpty() ? 0 : CommandException.FAILED;
        }
    }

    /** They are let go of. */
    @Command(name = "clear", description = "Let go of some, or of all: they stay counted.", sortOptions = false)
    static final class ClearCommand extends OfSome {
        @Override
        public Integer call() {
            JsonNode answer = ask(Server.Request.delete(DissonanceFilter.path(path(), meant())));
            if (isJson()) {
                printJson(answer);
            } else {
                out().println(counted(answer.path("cleared").asLong(), "dissonance") + " cleared");
            }
            return 0;
        }
    }
}
