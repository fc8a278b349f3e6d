package io.mycelium.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is to be kept of a network's signals, or what is. */
@Command(
        name = "trace",
        description = {
            "Keep from now on what the signals of some frequencies come of, and what comes of them: 'why' shows it.",
            "Without an option it shows what is traced. It changes nothing that the network does, and ends with the server."
        },
        sortOptions = false)
final class TraceCommand extends ClientVerb {
    private static final String ID = "id: ";
    private static final String EVENT = "event: ";
    private static final String DATA = "data: ";

    @Parameters(index = "0", paramLabel = "NETWORK", description = "The network; or --network NAME, anywhere.")
    @SuppressWarnings("NullAway.Init")
    private String network;

    @Option(
            names = "--frequency",
            paramLabel = "FREQUENCY[,FREQUENCY...]",
            description = "The signals on this one are traced; several with commas, '*' for all.")
    private List<String> frequencies = List.of();

    @Option(
            names = "--hypha",
            paramLabel = "HYPHA[,HYPHA...]",
            description = "Of them those that this one emits or senses; of all where no frequency is named.")
    private List<String> hyphae = List.of();

    @Option(
            names = "--root",
            paramLabel = "SIGNAL[,SIGNAL...]",
            description = "Of them those that came of this signal, by its id.")
    private List<String> roots = List.of();

    @Option(names = "--sample", paramLabel = "N", description = "Of N chains of signals one is traced, whole.")
    private @Nullable Integer sample;

    @Option(names = "--keep", paramLabel = "N", description = "Of N signals at most it is kept, the newest.")
    private @Nullable Integer keep;

    @Option(names = "--off", description = "Nothing is traced any more; what was kept stays.")
    private boolean off;

    @Option(
            names = "--follow",
            description =
                    "Show each signal that is traced as something becomes of it, until Ctrl-C; tracing goes on then.")
    private boolean follow;

    private String lastEvent = "";
    private String kind = "";

    private boolean isNew() {
        return !frequencies.isEmpty() || !hyphae.isEmpty() || !roots.isEmpty();
    }

    @Override
    public Integer call() {
        if (off && (isNew() || follow)) {
            throw CommandException.usage(
                    "--off and " + (follow ? "--follow" : "--frequency, --hypha or --root") + " exclude each other");
        }
        if (!isNew() && (sample != null || keep != null)) {
            throw CommandException.usage("--frequency says what is to be traced");
        }
        String path = "/api/v1/networks/" + Server.encoded(network) + "/trace";
        Server.Request request = off
                ? Server.Request.delete(path)
                : !isNew() ? Server.Request.get(path) : Server.Request.post(path + query());
        JsonNode answer = ask(request);
        if (follow) {
            follow(request, Server.Request.get(path + "/events"));
        } else if (isJson()) {
            printJson(answer);
        } else {
            out().println(answer.path("text").asText() + " ("
                    + answer.path("kept").asText() + " at the moment)");
        }
        return 0;
    }

    /** What a server that has started anew does not know is asked for again. */
    private void follow(Server.Request asked, Server.Request events) {
        following()
                .read(
                        () -> stream(events),
                        () -> {
                            ask(asked);
                            return stream(lastEvent.isEmpty() ? events : events.with("Last-Event-ID", lastEvent));
                        },
                        this::told);
    }

    /** Server-sent events: an id, a kind and its data, each on a line of its own. */
    private void told(String line) {
        if (line.startsWith(ID)) {
            lastEvent = line.substring(ID.length());
        } else if (line.startsWith(EVENT)) {
            kind = line.substring(EVENT.length());
        } else if (line.startsWith(DATA)) {
            String data = line.substring(DATA.length());
            (isJson() ? List.of(data) : TraceLines.of(kind, json(data))).forEach(out()::println);
            out().flush();
        }
    }

    private static JsonNode json(String data) {
        try {
            return Server.json(data);
        } catch (IOException e) {
            throw CommandException.failed("what answers is no Mycelium server: " + e.getMessage());
        }
    }

    private String query() {
        StringBuilder names = new StringBuilder();
        add(names, "frequency", frequencies);
        add(names, "hypha", hyphae);
        add(names, "root", roots);
        return "?" + names.substring(1) + (sample == null ? "" : "&sample=" + sample)
                + (keep == null ? "" : "&keep=" + keep);
    }

    private static void add(StringBuilder query, String name, List<String> values) {
        if (!values.isEmpty()) {
            query.append('&')
                    .append(name)
                    .append('=')
                    .append(Server.encoded(String.join(",", Commas.names("--" + name, values))));
        }
    }
}
